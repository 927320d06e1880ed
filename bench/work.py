"""`python -m bench.work WORLD=FOLDER|URL ...`: what a page makes the machine do, counted and not timed.

No unrest of the machine reaches a count: calls of functions in Python, steps of SQLite's machine, blocks that
PostgreSQL looks at for the statements that read. Each page is asked for once before, and counted once; the same page
in the same world gives the same counts but for a few calls.
"""

import argparse
import re
import sys

from bench.measure import World


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("worlds", nargs="+", metavar="NAME=PLACE")
    parser.add_argument("--only", default="", help="pages whose name this regular expression finds")
    options = parser.parse_args()
    worlds = [World(*one.split("=", 1)) for one in options.worlds]
    names = [name for name in worlds[0].ask("names") if re.search(options.only, name)]
    first, *others = (world.name for world in worlds)
    heads = ["page", *(f"calls, {world.name}" for world in worlds), *(f"database, {world.name}" for world in worlds)]
    heads += [f"calls, {name} to {first}" for name in others] + [f"database, {name} to {first}" for name in others]
    rows = [heads, ["---", *["---:"] * (len(heads) - 1)]]
    for name in names:
        found = [world.ask(f"work {name}") for world in worlds]
        (calls, done), *more = found
        rows.append(
            [
                name,
                *(f"{one:,}" for one, _ in found),
                *(f"{one:,}" for _, one in found),
                *(f"{one / calls:.2f}" for one, _ in more),
                *(f"{one / max(done, 1):.2f}" for _, one in more),
            ]
        )
    for row in rows:
        sys.stdout.write("| " + " | ".join(row) + " |\n")


if __name__ == "__main__":
    main()

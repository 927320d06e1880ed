"""`python -m bench.measure WORLD=FOLDER|URL ...`: every page in every world by turns; a table of queries, p50 and p95.

The first world is the small one that the others are compared with. Worlds take turns page by page, so that whatever
else the machine does falls on all of them; what counts is the ratio within one run.
"""

import argparse
import contextlib
import json
import os
import platform
import re
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from midline.records.wall.names import APP

ROUNDS, EACH = 200, 1


def as_pages(url: str) -> str:
    """The same database, signed in to as pages are: a role that sees no row until it acts for someone."""
    where = urlsplit(url)
    return where._replace(netloc=f"{APP}@{where.netloc.rpartition('@')[2]}").geturl()


class World:
    """A process that asks for pages in one world."""

    def __init__(self, name: str, place: str) -> None:
        self.name = name
        environment = {**os.environ, "MIDLINE_SECRET_KEY": "bench"}
        if "://" in place:
            environment |= {"DATABASE_URL": as_pages(place), "MIDLINE_MIGRATION_DATABASE_URL": place}
            environment["MIDLINE_DATA"] = os.environ["MIDLINE_BENCH_FOLDER"]
        else:
            environment.pop("DATABASE_URL", None)
            environment["MIDLINE_DATA"] = place
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bench.worker"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # an interrupted terminal ends the measuring, not the worlds
        )

    def ask(self, line: str) -> Any:
        """One line to the process, its answer back."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"{self.name}: the process ended while it was asked: {line}")
        return json.loads(answer)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("worlds", nargs="+", metavar="NAME=PLACE")
    parser.add_argument("--only", default="", help="pages whose name this regular expression finds")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--sql", type=Path, help="a folder: the queries of each page go there")
    parser.add_argument(
        "--cpu",
        action="store_true",
        help="time that the processor worked, not that passed, which leaves out what else the machine does: in the "
        "process that answers and, on PostgreSQL, in the one of the server that answers it",
    )
    options = parser.parse_args()
    clock = "cpu" if options.cpu else "wall"
    worlds = [World(*one.split("=", 1)) for one in options.worlds]
    names = [name for name in worlds[0].ask("names") if re.search(options.only, name)]
    queries = {(world.name, name): _queries(world, name, options.sql) for name in names for world in worlds}
    times: dict[tuple[str, str], list[float]] = {key: [] for key in queries}
    for world in worlds:
        for name in names:
            world.ask(f"{clock} {EACH} {name}")
        world.ask("keep")
    # Interrupted, it prints what it has.
    with contextlib.suppress(KeyboardInterrupt):
        for number in range(options.rounds):
            sys.stderr.write(f"\r  round {number + 1} of {options.rounds}   ")
            for name in names:
                # Not always the same one first: what runs after another finds the machine warm.
                for world in worlds if number % 2 else reversed(worlds):
                    times[world.name, name] += world.ask(f"{clock} {EACH} {name}")
    sys.stderr.write("\n")
    _print(worlds, names, queries, times)


def _queries(world: World, name: str, folder: Path | None) -> int:
    count, statements = world.ask(f"queries {name}")
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        text = "\n\n".join(statements)
        (folder / f"{world.name} {name}.sql".replace("/", " ")).write_text(text, encoding="utf-8")
    return int(count)


def _print(
    worlds: list[World],
    names: list[str],
    queries: dict[tuple[str, str], int],
    times: dict[tuple[str, str], list[float]],
) -> None:
    first = worlds[0].name
    sys.stdout.write(f"Python {platform.python_version()}, {os.cpu_count()} cores\n\n")
    heads = ["page", "queries"]
    for world in worlds:
        heads += [f"{world.name}: p50", "p95"] + ([] if world.name == first else ["p50 ratio", "p95 ratio"])
    rows = [heads, ["---", *["---:"] * (len(heads) - 1)]]
    for name in names:
        counts = {queries[world.name, name] for world in worlds}
        row = [
            name,
            " / ".join(str(queries[world.name, name]) for world in worlds) if len(counts) > 1 else str(*counts),
        ]
        small = _of(times[first, name])
        for world in worlds:
            half, most = _of(times[world.name, name])
            row += [f"{half * 1000:.1f}", f"{most * 1000:.1f}"]
            if world.name != first:
                row += [f"{half / small[0]:.2f}", f"{most / small[1]:.2f}"]
        rows.append(row)
    for row in rows:
        sys.stdout.write("| " + " | ".join(row) + " |\n")


def _of(seconds: list[float]) -> tuple[float, float]:
    """The middle, and what nineteen of twenty stay below."""
    return statistics.median(seconds), statistics.quantiles(seconds, n=20)[-1]


if __name__ == "__main__":
    main()

"""`python -m bench.statements SQL NAME=FOLDER ...`: what each page asks of SQLite, by the time the processor worked.

`SQL` is the folder that `bench.measure --sql` wrote the statements to. Each is run four times, with nothing of Midline
around it, and the best is taken; so it says the same on a busy machine.
"""

import sqlite3
import sys
import time
from pathlib import Path


def milliseconds(base: sqlite3.Connection, statement: str) -> float:
    """Of the best of four runs."""
    best = float("inf")
    for _ in range(4):
        began = time.thread_time()
        base.execute(statement).fetchall()
        best = min(best, (time.thread_time() - began) * 1000)
    return best


def reads(path: Path) -> list[str]:
    """The statements of a page that read, without the time that stands before each."""
    statements = [part.split(" ", 1)[1] for part in path.read_text(encoding="utf-8").split("\n\n")]
    return [one for one in statements if one.startswith("SELECT")]


def main(folder: Path, places: dict[str, Path]) -> None:
    """One line a page, one column a world."""
    bases = {}
    for name, place in places.items():
        bases[name] = sqlite3.connect(f"file:{place}/midline.sqlite3?mode=ro", uri=True)
        bases[name].execute("PRAGMA cache_size = -32768")
    first = next(iter(places))
    sys.stdout.write("| page | statements | " + " | ".join(places) + " |\n|---|---:|" + "---:|" * len(places) + "\n")
    for path in sorted(folder.glob(f"{first} *.sql")):
        page = path.stem.removeprefix(f"{first} ")
        found = {name: reads(folder / f"{name} {page}.sql") for name in places}
        totals = [sum(milliseconds(bases[name], one) for one in found[name]) for name in places]
        count = "/".join(str(number) for number in dict.fromkeys(len(statements) for statements in found.values()))
        sys.stdout.write(f"| {page} | {count} | " + " | ".join(f"{total:.1f}" for total in totals) + " |\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), {one.split("=", 1)[0]: Path(one.split("=", 1)[1]) for one in sys.argv[2:]})

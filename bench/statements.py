"""`python -m bench.statements SQL NAME=FOLDER|URL ...`: what each page asks of the database, by the processor's time.

`SQL` is the folder that `bench.measure --sql` wrote the statements to. Those that read are run again, with nothing of
Midline around them: on PostgreSQL as the role of the pages, behind the second wall, as whoever asked for the page.
Worlds take turns, page by page; milliseconds are those that the processor worked, the middle and what nineteen of
twenty stay below.
"""

import argparse
import sqlite3
import statistics
import sys
import time
from pathlib import Path
from typing import Protocol

import psycopg

from bench.measure import as_pages


class Base(Protocol):
    """A database that runs the statements of a page."""

    def milliseconds(self, statements: list[str]) -> float:
        """For all of them once."""


class Sqlite:
    """A file that is only read."""

    def __init__(self, place: str) -> None:
        self.base = sqlite3.connect(f"file:{place}/midline.sqlite3?mode=ro", uri=True)
        self.base.execute("PRAGMA cache_size = -32768")

    def milliseconds(self, statements: list[str]) -> float:
        """The time of this thread, which does all of the work."""
        began = time.thread_time()
        for one in statements:
            if one.startswith("SELECT"):
                self.base.execute(one).fetchall()
        return (time.thread_time() - began) * 1000


class Postgresql:
    """A connection of the role of the pages."""

    def __init__(self, place: str) -> None:
        self.base = psycopg.connect(as_pages(place))

    def milliseconds(self, statements: list[str]) -> float:
        """The time of the server's process for this connection."""
        began = self._worked()
        for one in statements:
            if "midline_wall.act_as" in one or one.startswith(("SELECT", "(SELECT")):
                self.base.execute(one).fetchall()
        took = self._worked() - began
        self.base.rollback()
        return took

    def _worked(self) -> float:
        kept = Path(f"/proc/{self.base.info.backend_pid}/schedstat").read_text(encoding="ascii")
        return int(kept.split()[0]) / 1e6


def reads(path: Path) -> list[str]:
    """The statements of a page, without the time that stands before each."""
    return [part.split(" ", 1)[1] for part in path.read_text(encoding="utf-8").split("\n\n")]


def main() -> None:
    """One line a page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("places", nargs="+", metavar="NAME=PLACE")
    parser.add_argument("--times", type=int, default=200)
    options = parser.parse_args()
    places = dict(one.split("=", 1) for one in options.places)
    bases: dict[str, Base] = {
        name: Postgresql(place) if "://" in place else Sqlite(place) for name, place in places.items()
    }
    first = next(iter(places))
    heads = ["page", *(f"{name}: {part}" for name in places for part in ("p50", "p95"))]
    heads += [f"{part}, {name} to {first}" for name in places if name != first for part in ("p50", "p95")]
    sys.stdout.write("| " + " | ".join(heads) + " |\n|---|" + "---:|" * (len(heads) - 1) + "\n")
    for path in sorted(options.folder.glob(f"{first} *.sql")):
        page = path.stem.removeprefix(f"{first} ")
        found = {name: reads(options.folder / f"{name} {page}.sql") for name in places}
        times: dict[str, list[float]] = {name: [] for name in places}
        for number in range(options.times + 1):
            for name in found if number % 2 else reversed(found):
                took = bases[name].milliseconds(found[name])
                if number:
                    times[name].append(took)
        half = {name: (statistics.median(one), statistics.quantiles(one, n=20)[-1]) for name, one in times.items()}
        cells = [f"{value:.1f}" for name in places for value in half[name]]
        cells += [f"{half[name][part] / half[first][part]:.2f}" for name in places if name != first for part in (0, 1)]
        sys.stdout.write(f"| {page} | {' | '.join(cells)} |\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Two files of answers, row for row: what stands in one and not in the other."""

from pathlib import Path
from typing import Any

import ibis


def differing(joined: Path, core: Path) -> Any:
    """The rows of either file that the other does not have, with where they came from; empty where both are equal.

    Both hold each row once: a row that stands twice in one file is in neither.
    """
    left, right = ibis.read_parquet(joined), ibis.read_parquet(core)
    columns = list(right.columns)
    ours, theirs = left.select(columns), right.select(columns)
    only_ours = ours.difference(theirs).mutate(of=ibis.literal("join"))
    only_theirs = theirs.difference(ours).mutate(of=ibis.literal("core"))
    return only_ours.union(only_theirs)


def doubled(path: Path) -> int:
    """How many rows too many a file has for the same rule of the same case."""
    table = ibis.read_parquet(path)
    return how_many(table) - how_many(table.select("case", "rule").distinct())


def how_many(table: Any) -> int:
    """The count of the rows of a table."""
    return int(table.count().to_pyarrow().as_py())

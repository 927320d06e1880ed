"""Tables in Parquet: a snapshot of cases without a name or an id that leads back, and what the core counted."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

import pyarrow as pa
import pyarrow.parquet as pq

from midline.insight.columns import Answer, CaseRow, Closing, Counted, FactRow, RuleOf

_DAY = pa.int32()
SCHEMAS: dict[type, pa.Schema] = {
    CaseRow: pa.schema([("case", pa.int64()), ("state", pa.string()), ("calendar", pa.int32()), ("plain", pa.bool_())]),
    FactRow: pa.schema([("case", pa.int64()), ("kind", pa.string()), ("day", _DAY), ("place", pa.int64())]),
    RuleOf: pa.schema(
        [(name, pa.string()) for name in ("state", "rule", "law", "start_kind", "first_end")]
        + [("starts_plainly", pa.bool_()), ("by_calendar", pa.bool_())]
    ),
    Closing: pa.schema([(name, pa.string()) for name in ("law", "kind", "how")]),
    Counted: pa.schema(
        [("law", pa.string()), ("calendar", pa.int32())]
        + [(name, _DAY) for name in ("start", "due", "earliest", "latest")]
        + [("missing", pa.string()), ("sure", pa.bool_()), ("uncounted", pa.bool_())]
    ),
    Answer: pa.schema(
        [("case", pa.int64()), ("rule", pa.string()), ("state", pa.string())]
        + [(name, _DAY) for name in ("due", "earliest", "latest", "ended")]
        + [("missing", pa.string())]
    ),
}
"""The columns of each kind of row."""
BATCH = 100_000
"""Rows written at a time, so that memory stays bounded."""


class Table:
    """A Parquet file of one kind of row, written a batch at a time; `count` rows so far."""

    def __init__(self, path: Path, kind: type) -> None:
        self._schema = SCHEMAS[kind]
        self._out = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._held: list[Any] = []
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_broken: object) -> None:
        self._flush()
        self._out.close()

    def add(self, rows: Iterable[Any]) -> None:
        """Rows of the kind, after those before."""
        for row in rows:
            self._held.append(row)
            self.count += 1
            if len(self._held) == BATCH:
                self._flush()

    def _flush(self) -> None:
        if self._held:
            by_column = zip(zip(*self._held, strict=True), self._schema, strict=True)
            columns = [pa.array(column, type=field.type) for column, field in by_column]
            self._out.write_table(pa.Table.from_arrays(columns, schema=self._schema))
            self._held = []


def write(path: Path, kind: type, rows: Iterable[Any]) -> int:
    """Write rows of a kind to a Parquet file; how many there were."""
    with Table(path, kind) as table:
        table.add(rows)
    return table.count


def put_in_order(path: Path) -> None:
    """Order the rows of a file by the numbers of their cases, so that their order tells nothing of where they were."""
    pq.write_table(pq.read_table(path).sort_by("case"), path, compression="zstd")

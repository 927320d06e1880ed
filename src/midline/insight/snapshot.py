"""Tables in Parquet: a snapshot of cases without a name or an id that leads back, and what the core counted."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

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


def write(path: Path, kind: type, rows: Iterable[Any]) -> int:
    """Write rows of a kind to a Parquet file; how many there were."""
    schema, count = SCHEMAS[kind], 0
    with pq.ParquetWriter(path, schema, compression="zstd") as out:
        for batch in _batches(rows):
            by_column = zip(zip(*batch, strict=True), schema, strict=True)
            columns = [pa.array(column, type=field.type) for column, field in by_column]
            out.write_table(pa.Table.from_arrays(columns, schema=schema))
            count += len(batch)
    return count


def _batches(rows: Iterable[Any]) -> Iterable[list[Any]]:
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch

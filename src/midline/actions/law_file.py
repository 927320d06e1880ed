"""Tables of the law as CSV to take away. Nothing is written: they are the public pages as a file."""

from collections.abc import Iterable, Mapping, Sequence

from midline.exchange.cells import csv_text


def law_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """The rows as CSV under their columns; what is None stays empty, and no cell runs as a formula."""
    cells = ([_cell(row.get(column)) for column in columns] for row in rows)
    return csv_text([columns, *cells])


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, dict):
        return value.get("text", "")
    return "; ".join(str(_cell(each)) for each in value) if isinstance(value, list | tuple) else value

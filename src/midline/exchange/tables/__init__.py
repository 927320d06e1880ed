"""A CSV file as rows with the line and column of every cell; what it breaks is told by its place."""

from midline.exchange.tables.row import Row
from midline.exchange.tables.table import BrokenFile, Table, open_table

__all__ = ["BrokenFile", "Row", "Table", "open_table"]

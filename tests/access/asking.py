"""How a question is asked: plainly on SQLite, and behind the wall on PostgreSQL, signed in as pages are."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from django.db import connection

from midline.core.access import AccessRefused
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting
from midline.records.wall import acting_as
from tests.access.naive import Row
from tests.wall.signed_in import as_pages


@contextmanager
def behind_the_wall(by: Acting, today: date) -> Iterator[None]:
    """Inside, the database itself shows `by` only what the wall lets through; on SQLite there is none."""
    if connection.vendor != "postgresql":
        yield
        return
    with as_pages(), acting_as(by.id, today):
        yield


@contextmanager
def as_the_site() -> Iterator[None]:
    """Inside, a page may be asked for: its request says for itself who acts."""
    if connection.vendor != "postgresql":
        yield
        return
    with as_pages():
        yield


def asked(query: Callable[[], Any]) -> Any:
    """The answer, None where the query says that nothing is there."""
    try:
        return query()
    except (NotThere, AccessRefused):
        return None


def ids(rows: Iterable[Any]) -> set[Any]:
    """The ids of rows or of what a query made of them."""
    return {getattr(row, "pk", None) or row.id for row in rows}


def newest(rows: Iterable[Row], most: int) -> set[Any]:
    """The newest of them by day, then by the order in which they were made."""
    ordered = sorted(rows, key=lambda row: (row.on, row.id), reverse=True)
    return {row.id for row in ordered[:most]}


def one_of_each(rows: list[Row], seen: list[Row], luck: int) -> list[Row]:
    """One row that is seen and one that is not, of those there are: an address that opens, and one that was guessed."""
    parts = [[one for one in rows if one in seen], [one for one in rows if one not in seen]]
    return [part[luck % len(part)] for part in parts if part]

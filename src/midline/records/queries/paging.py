"""Lists that may be very long, a page at a time: what is near the front has numbers, what lies beyond a next page.

To count a hundred thousand rows, or to skip as many, takes as long as the list is. So rows are counted up to `COUNTED`
and pages have numbers that far; behind them a page begins after a row that the one before ended with.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import F, Model, Q, QuerySet
from django.db.models.fields.tuple_lookups import TupleGreaterThan

if TYPE_CHECKING:
    _Paginator = Paginator[Any]
    _Page = Page[Any]
else:
    # Django's classes take no type while they run.
    _Paginator = Paginator
    _Page = Page

PAGE = 50
COUNTED = 1000
Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class Place:
    """Where in a list: on a page with a number, or after a row of it (then the number says nothing)."""

    number: int = 1
    after: uuid.UUID | None = None


START = Place()


class Counted(_Paginator):
    """Django's pages over as many rows as were counted; `more` where the list goes on behind them."""

    def __init__(self, count: int, up_to: int | None = None) -> None:
        super().__init__((), PAGE)
        limit = up_to or COUNTED
        self.more = count > limit
        self.count = min(count, limit)


class ListedPage(_Page):
    """A page of a list; `after` is the row that the next page begins after, where that has no number."""

    paginator: Counted

    def __init__(self, rows: Sequence[Any], number: int, paginator: Counted, *, beyond: bool, more: bool) -> None:
        super().__init__(rows, number, paginator)
        self.beyond = beyond
        last = number == paginator.num_pages and paginator.more
        self.after: uuid.UUID | None = rows[-1].pk if rows and (more if beyond else last) else None


def counted(rows: QuerySet[Row], up_to: int | None = None) -> int:
    """How many there are; one more than `up_to` (`COUNTED`) stands for more. One query."""
    return rows.order_by().values("pk")[: (up_to or COUNTED) + 1].count()


def bounds(place: Place, paginator: Counted) -> slice:
    """Where in the ordered rows the page lies, and one more, which tells whether the list goes on."""
    first = 0 if place.after is not None else (_number(place, paginator) - 1) * PAGE
    return slice(first, first + PAGE + 1)


def listed(rows: Sequence[Any], place: Place, paginator: Counted) -> ListedPage:
    """The page of the rows that `bounds` cut out."""
    beyond = place.after is not None
    number = 1 if beyond else _number(place, paginator)
    return ListedPage(rows[:PAGE], number, paginator, beyond=beyond, more=len(rows) > PAGE)


def _number(place: Place, paginator: Counted) -> int:
    return min(max(place.number, 1), paginator.num_pages)


def later(*fields: tuple[str, Any]) -> Q:
    """Rows that stand behind these values of the fields they are ordered by, all of them rising.

    Compared as a row: both databases begin at that place of an index in this order, and read none of the rows before,
    of which there may be hundreds on one day. The first field is also asked for by itself: where the others are of
    another table, PostgreSQL finds an index by it alone.
    """
    names, values = zip(*fields, strict=True)
    behind = TupleGreaterThan(tuple(F(name) for name in names), values)
    return Q(**{f"{names[0]}__gte": values[0]}) & Q(behind)

"""Children by the beginning of any word of a name, or by a whole student number; case and accents do not matter."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.lookups import IsNull

from midline.core.names import folded, number_word
from midline.records.models import Chart, NameWord

WORDS = 5
"""Words of a search that are looked at; more narrow nothing."""
SEVERAL = 2000
"""Words that begin like a typed one. So many children are looked at and put in order as fast as a page of them is found
along the names of a hundred thousand."""


def matching(typed: str) -> Q:
    """Charts that every word typed finds: asked of one chart after the other, where there are few or many match."""
    return _of_charts(_words(typed), "pk")


@dataclass(frozen=True)
class Found:
    """Charts that a search finds, in no order, as far as was asked; `several` where it is not many more than that."""

    ids: list[uuid.UUID]
    several: bool


def ids_matching(charts: QuerySet[Chart], typed: str, organisations: Sequence[uuid.UUID | None], limit: int) -> Found:
    """The charts of these organisations among `charts` that every word typed finds, at most `limit`.

    Begins with the index of words, so that few matches among many charts are found at once, and ends after twice as
    many words: to leave out what is found by two of its words, the database would find all first. One query, and a
    second where so many children have two words that begin alike.
    """
    word, *others = _narrowing(typed)
    kept = _by_word(word, organisations)
    there, many = _there(charts.filter(pk=OuterRef("chart"))), _as_many(kept[0])
    by_name, by_number = (rows.filter(_of_charts(others), there).values_list("chart", many) for rows in kept)
    found = list(by_name.union(by_number, all=True)[: 2 * limit])
    ids = list(dict.fromkeys(one for one, _ in found))
    if len(ids) < limit and len(found) == 2 * limit:
        ids = [one for one, _ in by_name.union(by_number)[:limit]]
    # What is no beginning of any word ("?") is counted by nobody.
    return Found(ids[:limit], several=all((words or 0) <= SEVERAL for _, words in found[:1]))


def several_matching(charts: QuerySet[Chart], typed: str, organisations: Sequence[uuid.UUID | None]) -> QuerySet[Chart]:
    """The same charts, to be put in order, where they are `several`: found by the index of words."""
    word, *others = _narrowing(typed)
    by_name, by_number = (rows.values("chart") for rows in _by_word(word, organisations))
    # The limit, which is never reached, tells PostgreSQL that they are few.
    return charts.filter(_of_charts(others, "pk"), pk__in=by_name.union(by_number, all=True)[: 2 * SEVERAL])


def _narrowing(typed: str) -> list[str]:
    """The words typed; the longest narrows most and comes first: its index finds the charts, asked for the others."""
    return sorted(_words(typed), key=len, reverse=True)


def _by_word(word: str, organisations: Sequence[uuid.UUID | None]) -> "tuple[QuerySet[NameWord], QuerySet[NameWord]]":
    """The kept words that a typed one finds: those that begin like it, and the number that it is."""
    here = NameWord.objects.filter(organisation__in=[one for one in organisations if one is not None]).order_by()
    return here.filter(_begins(word)), here.filter(_numbered(word))


def _as_many(words: "QuerySet[NameWord]") -> Subquery:
    """How many there are, as far as `SEVERAL` and one more."""
    counted = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    return Subquery(words.values("pk")[: SEVERAL + 1], template=counted, output_field=IntegerField())


def clocks_matching(typed: str) -> Q:
    """Clocks of charts that every word typed finds, asked of one clock after the other: a look at one index each."""
    return _of_charts(_words(typed))


def _of_charts(words: Iterable[str], chart: str = "chart") -> Q:
    """Rows with a `chart` that every one of these words finds."""
    found = Q()
    for word in words:
        found &= _there(NameWord.objects.filter(_begins(word) | _numbered(word), chart=OuterRef(chart)))
    return found


def _there(rows: "QuerySet[Chart] | QuerySet[NameWord]") -> Q:
    """That there is such a row, asked of one row after the other until there are enough.

    Not EXISTS: PostgreSQL makes a join of that, and reads every chart first where it thinks that many are asked for.
    """
    return Q(IsNull(Subquery(rows.order_by().values("pk")[:1]), False))


def _words(typed: str) -> list[str]:
    return typed.split()[:WORDS]


def _begins(word: str) -> Q:
    """The kept words that begin like a typed one, in the form that the database answers by its index."""
    begun = folded(word)
    return Q(("word__begins", begun)) if begun else Q(pk__in=())


def _numbered(word: str) -> Q:
    return Q(word=number_word(word))

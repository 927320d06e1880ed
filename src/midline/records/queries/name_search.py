"""Children by the beginning of any word of a name, or by a whole student number; case and accents do not matter."""

import uuid
from collections.abc import Iterable, Sequence

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.lookups import IsNull

from midline.core.names import folded, number_word
from midline.records.models import Chart, NameWord

WORDS = 5
"""Words of a search that are looked at; more narrow nothing."""


def matching(typed: str) -> Q:
    """Charts that every word typed finds: asked of one chart after the other, where there are few or many match."""
    return _of_charts(_words(typed), "pk")


def ids_matching(
    charts: QuerySet[Chart], typed: str, organisations: Sequence[uuid.UUID | None], limit: int
) -> list[uuid.UUID]:
    """The charts of these organisations among `charts` that every word typed finds, in no order, at most `limit`.

    Begins with the index of words, so that few matches among many charts are found at once, and ends after twice as
    many words: to leave out what is found by two of its words, the database would find all first. One query, and a
    second where so many children have two words that begin alike.
    """
    # The longest word narrows most; its index finds the charts, which are asked for the others.
    word, *others = sorted(_words(typed), key=len, reverse=True)
    here = NameWord.objects.filter(organisation__in=[one for one in organisations if one is not None])
    asked = here.filter(_of_charts(others), _there(charts.filter(pk=OuterRef("chart")))).order_by()
    by_name, by_number = (asked.filter(one).values_list("chart") for one in (_begins(word), _numbered(word)))
    found = list(by_name.union(by_number, all=True)[: 2 * limit])
    ids = list(dict.fromkeys(one for (one,) in found))
    if len(ids) < limit and len(found) == 2 * limit:
        ids = [one for (one,) in by_name.union(by_number)[:limit]]
    return ids[:limit]


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

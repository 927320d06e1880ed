"""Children by the beginning of any word of a name, or by a whole student number; case and accents do not matter."""

import uuid
from collections.abc import Iterable, Sequence

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Upper

from midline.core.names import folded
from midline.records.models import Chart, NameWord

WORDS = 5
"""Words of a search that are looked at; more narrow nothing."""


def matching(typed: str) -> Q:
    """Charts that every word typed finds: asked of one chart after the other, where there are few or many match."""
    return _matching(_words(typed))


def _matching(words: Iterable[str]) -> Q:
    found = Q()
    for word in words:
        found &= _named(word) | _numbered(word)
    return found


def ids_matching(
    charts: QuerySet[Chart], typed: str, organisations: Sequence[uuid.UUID | None], limit: int
) -> list[uuid.UUID]:
    """The charts of these organisations among `charts` that every word typed finds, in no order, at most `limit`.

    Begins with the index of words, so that few matches among many charts are found at once. One query.
    """
    # The longest word narrows most; its index finds the charts, which are asked for the others.
    word, *others = sorted(_words(typed), key=len, reverse=True)
    named = NameWord.objects.filter(_begins(word), organisation__in=[one for one in organisations if one is not None])
    by_name = (
        named.filter(_of_charts(others, organisations), Exists(charts.filter(pk=OuterRef("chart"))))
        .order_by()
        .values_list("chart")
        .distinct()
    )
    # The number first and by itself: behind PostgreSQL's walls the dearer question would be asked of every chart.
    numbered = with_number(Chart.objects.filter(pk__in=charts.filter(_numbered(word)).values("pk")))
    by_number = numbered.filter(_matching(others)).order_by().values_list("pk")
    return list(dict.fromkeys(found for (found,) in by_name.union(by_number, all=True)[:limit]))


def clocks_matching(typed: str, organisations: Sequence[uuid.UUID | None]) -> Q:
    """Clocks of charts that every word typed finds, asked of one clock after the other: a look at one index each."""
    return _of_charts(_words(typed), organisations)


def _of_charts(words: Iterable[str], organisations: Sequence[uuid.UUID | None]) -> Q:
    """Rows with a `chart` that every one of these words finds."""
    found = Q()
    here = with_number(Chart.objects.filter(organisation__in=[one for one in organisations if one is not None]))
    for word in words:
        named = Exists(NameWord.objects.filter(_begins(word), chart=OuterRef("chart")))
        found &= Q(named) | Q(chart__in=here.filter(_numbered(word)).values("pk"))
    return found


def _words(typed: str) -> list[str]:
    return typed.split()[:WORDS]


def _named(word: str) -> Q:
    return Q(Exists(NameWord.objects.filter(_begins(word), chart=OuterRef("pk"))))


def _begins(word: str) -> Q:
    """The kept words that begin like a typed one, in the form that the database answers by its index."""
    begun = folded(word)
    return Q(("word__begins", begun)) if begun else Q(pk__in=())


def _numbered(word: str) -> Q:
    return Q(number_as_typed=word.upper())


def with_number(charts: QuerySet[Chart]) -> QuerySet[Chart]:
    """The same charts with the student number in the form that is compared and indexed."""
    return charts.alias(number_as_typed=Upper("student_number"))

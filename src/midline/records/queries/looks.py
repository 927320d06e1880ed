"""Who looked at a chart through a release: for its family, in pages, newest first."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator

from midline.core.access import RecordKind
from midline.records.models import DisclosedRecord, Disclosure, Document
from midline.records.queries.children import Child, NotThere

PAGE = 25


@dataclass(frozen=True)
class Look:
    """One look: who, of which organisation, at what kinds, which papers or test results were opened, why, when."""

    who: str
    role: str
    organisation: str
    kinds: tuple[str, ...]
    opened: tuple[str, ...]
    evaluations: int
    why: str
    at: datetime


@dataclass(frozen=True)
class LooksPage:
    """One page of looks."""

    page: Page[Disclosure]
    rows: tuple[Look, ...]


def looks_of(child: Child, *, number: int = 1, release: uuid.UUID | None = None) -> LooksPage:
    """The looks that releases of this chart allowed, or one of them; a fixed number of queries a page.

    NotThere for someone who may not see who else looks.
    """
    if not child.sees(RecordKind.RELEASE):
        raise NotThere
    rows = Disclosure.objects.filter(release__chart=child.chart).select_related("by__person", "by__organisation")
    if release is not None:
        rows = rows.filter(release=release)
    rows = rows.select_related("release").prefetch_related("records").order_by("-at", "-id")
    page = Paginator(rows, PAGE).get_page(number)
    opened = [record for row in page for record in row.records.all()]
    titles = _titles(child, opened)
    return LooksPage(page, tuple(_look(row, titles) for row in page))


def _titles(child: Child, opened: list[DisclosedRecord]) -> dict[uuid.UUID, str]:
    papers = Document.objects.filter(child.within(RecordKind.DOCUMENT, "added_at__date"), chart=child.chart)
    papers = papers.filter(pk__in=[one.row for one in opened if one.kind == "document"])
    return dict(papers.values_list("pk", "title"))


def _look(row: Disclosure, titles: dict[uuid.UUID, str]) -> Look:
    records = list(row.records.all())
    return Look(
        who=row.by.person.get_full_name(),
        role=row.by.role,
        organisation=row.by.organisation.name,
        kinds=tuple(row.kinds.split()),
        opened=tuple(titles[one.row] for one in records if one.kind == "document" and titles.get(one.row)),
        evaluations=sum(one.kind == "evaluation" for one in records),
        why=row.release.purpose,
        at=row.at,
    )

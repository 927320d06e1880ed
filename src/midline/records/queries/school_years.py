"""The school years of a district and its schools, as the office that makes them sees them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from midline.core.access import Office, check_run
from midline.core.calendars import OpenDay, Stretch, YearPlan
from midline.core.days import Span
from midline.records.models import Case, Organisation, SchoolYear, YearDraft
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs

__all__ = [
    "PlaceYears",
    "YearDraft",
    "YearPage",
    "cases_of_place",
    "check_office",
    "draft_for",
    "half_written",
    "last_year_of",
    "other_years",
    "place_for",
    "places_with_years",
    "plan_of",
    "year_for",
]

WITH_CALENDARS = ("district", "school")


@dataclass(frozen=True)
class PlaceYears:
    """A district or a school with its years as they hold now, newest first, and drafts that are not kept yet.

    `given_up`: the last version of each year for whose days the school goes by the district's again.
    """

    place: Organisation
    years: tuple[SchoolYear, ...]
    given_up: tuple[SchoolYear, ...]
    drafts: tuple[YearDraft, ...]


@dataclass(frozen=True)
class YearPage:
    """One version of a year, and all versions of it, newest first."""

    row: SchoolYear
    plan: YearPlan
    versions: tuple[SchoolYear, ...]


def check_office(by: Acting, place: uuid.UUID) -> None:
    """Raise where `by` sets no calendars of this place."""
    check_run(by.role, same_organisation=runs(by, place), office=Office.SET_CALENDAR)


def places_with_years(by: Acting) -> tuple[PlaceYears, ...]:
    """One's own organisation first, then its schools by name. Four queries, whatever the number of schools."""
    check_office(by, by.organisation_id)
    if by.organisation_kind not in WITH_CALENDARS:
        raise NotThere
    mine = Organisation.objects.filter(Q(pk=by.organisation_id) | Q(parent=by.organisation_id))
    places = sorted(mine, key=lambda place: (place.pk != by.organisation_id, place.name))
    keys = [place.pk for place in places]
    newest_first = SchoolYear.objects.filter(organisation__in=keys).order_by("-first_day", "-version", "-id")
    years: dict[uuid.UUID, list[SchoolYear]] = {key: [] for key in keys}
    for year in newest_first:
        years[year.organisation_id].append(year)
    drafts = list(open_drafts().filter(organisation__in=keys).order_by("-made_at"))
    return tuple(
        PlaceYears(
            place,
            tuple(year for year in years[place.pk] if year.superseded_at is None),
            _given_up(years[place.pk]),
            tuple(draft for draft in drafts if draft.organisation_id == place.pk),
        )
        for place in places
    )


def _given_up(versions: list[SchoolYear]) -> tuple[SchoolYear, ...]:
    """Of one place's versions those that ended last and that no later one stands for."""
    stands = [one for one in versions if one.superseded_at is None]
    for one in sorted(versions, key=lambda row: (row.superseded_at is not None, row.version, row.pk), reverse=True):
        if not any(one.first_day <= other.last_day and other.first_day <= one.last_day for other in stands):
            stands.append(one)
    return tuple(one for one in stands if one.superseded_at is not None)


def open_drafts() -> QuerySet[YearDraft]:
    """Drafts on which work goes on: not dropped, and not kept with every clock written."""
    return YearDraft.objects.filter(dropped_at=None, done_at=None)


def half_written() -> tuple[uuid.UUID, ...]:
    """The drafts of years that are kept and whose clocks were not all written anew; for the nightly work."""
    return tuple(open_drafts().exclude(saved_as=None).values_list("pk", flat=True))


def place_for(by: Acting, place: uuid.UUID) -> Organisation:
    """A district or school whose calendar `by` sets; NotThere or AccessRefused otherwise."""
    check_office(by, place)
    found = Organisation.objects.filter(pk=place, kind__in=WITH_CALENDARS).first()
    if found is None:
        raise NotThere
    return found


def year_for(by: Acting, year: uuid.UUID) -> YearPage:
    """One version of a year. Five queries."""
    row = SchoolYear.objects.select_related("organisation").filter(pk=year).first()
    if row is None:
        raise NotThere
    check_office(by, row.organisation_id)
    same = SchoolYear.objects.filter(
        organisation=row.organisation_id, first_day__lte=row.last_day, last_day__gte=row.first_day
    )
    return YearPage(row, plan_of(row), tuple(same.order_by("-version", "-id")))


def draft_for(by: Acting, draft: uuid.UUID) -> YearDraft:
    """A draft that is not dropped."""
    row = YearDraft.objects.select_related("organisation", "replaces").filter(pk=draft, dropped_at=None).first()
    if row is None:
        raise NotThere
    check_office(by, row.organisation_id)
    return row


def plan_of(row: SchoolYear) -> YearPlan:
    """A version of a year as the core checks it. Two queries."""
    closings = list(row.closings.order_by("first", "id"))
    return YearPlan(
        row.first_day,
        row.last_day,
        frozenset(int(digit) for digit in row.weekdays),
        tuple(Stretch(one.name, one.first, one.last) for one in row.terms.order_by("first", "id")),
        tuple(Stretch(one.name, one.first, one.last) for one in closings if not one.opens),
        tuple(OpenDay(one.name, one.first) for one in closings if one.opens),
    )


def other_years(place: uuid.UUID, replaces: SchoolYear | None) -> Sequence[Span]:
    """The other years that a place has now, for checking: all but the one that is changed. One query."""
    rows = SchoolYear.objects.filter(organisation=place, superseded_at=None)
    if replaces is not None:
        rows = rows.exclude(first_day__lte=replaces.last_day, last_day__gte=replaces.first_day)
    return [Span(row.first_day, row.last_day) for row in rows.order_by("first_day")]


def last_year_of(place: Organisation, before: date | None = None) -> SchoolYear | None:
    """The newest year of a place, or of its district where it has none of its own."""
    for owner in (place.pk, place.parent_id):
        row = SchoolYear.objects.filter(organisation=owner, superseded_at=None).order_by("-first_day").first()
        if owner is not None and row is not None:
            return row
    return None


def cases_of_place(place: uuid.UUID) -> QuerySet[Case]:
    """The cases whose clocks a calendar of this place counts, or may count."""
    return Case.objects.filter(Q(chart__organisation=place) | Q(chart__school=place))

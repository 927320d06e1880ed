"""How a membership stands to charts, asked of the database; who sees what is decided in `core.access`."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.fields import BooleanField

from midline.core.access import (
    FAMILY,
    HELPER,
    OVERSEERS,
    THERAPISTS,
    DateRange,
    Deed,
    Looker,
    Opened,
    Permission,
    RecordKind,
    Standing,
    deeds_of,
    helped_kinds,
    opened_by,
)
from midline.records.models import (
    Assignment,
    Chart,
    ChartLink,
    Cover,
    Enrolment,
    Guardianship,
    Helper,
    Membership,
    Release,
    Restriction,
)
from midline.records.moments import moment_on
from midline.records.queries.memberships import Acting, as_acting, in_force

NAME_ALONE = frozenset(RecordKind) - {RecordKind.IDENTITY}
_NO = Value(False, output_field=BooleanField())


def right_in_force(right: str, today: date) -> Q:
    """Guardianships that hold this right ("educational", "medical") today: given, begun and not passed on."""
    begun = Q(**{f"{right}_from__isnull": True}) | Q(**{f"{right}_from__lte": today})
    kept = Q(**{f"{right}_until__isnull": True}) | Q(**{f"{right}_until__gte": today})
    return in_force(today) & Q(**{right: True}) & begun & kept


def with_standing(by: Acting, today: date) -> QuerySet[Chart]:
    """Every chart, annotated with `st_...`: how `by` stands to it today. Filter before reading."""
    here = OuterRef("pk")
    own = Q(organisation=by.organisation_id) | Q(school=by.organisation_id)
    assigned = caseload(by, today).filter(chart=here)
    taught = Enrolment.objects.filter(
        in_force(today), in_force(today, "classroom__teachings__"), chart=here, classroom__teachings__membership=by.id
    )
    rights = Guardianship.objects.filter(chart=here, person=by.person_id)
    barred = Restriction.objects.filter(
        in_force(today), guardianship__chart=here, guardianship__person=by.person_id, no_contact=True
    )
    works, family = by.role in THERAPISTS | OVERSEERS, by.role in FAMILY
    return Chart.objects.annotate(
        st_assigned=Exists(assigned) if works else _NO,
        st_teaches=Exists(taught) if by.role == "teacher" else _NO,
        st_own=Exists(Chart.objects.filter(own, pk=here)) if by.role in OVERSEERS | {"front_desk"} else _NO,
        st_educational=Exists(rights.filter(right_in_force("educational", today))) if family else _NO,
        st_medical=Exists(rights.filter(right_in_force("medical", today))) if family else _NO,
        st_no_contact=Exists(barred) if family else _NO,
        st_helps=Exists(_helping(by, today).filter(chart=here)) if by.role == HELPER else _NO,
    )


def caseload(by: Acting, today: date) -> QuerySet[Assignment]:
    """The assignments that hold today for `by`: their own, and those of a colleague whom they stand in for today."""
    return Assignment.objects.filter(in_force(today), membership__in=stands_for(by, today))


def stands_for(by: Acting, today: date) -> "QuerySet[Membership, Any]":
    """The hats whose work is one's own today: this one, and those of colleagues whom it stands in for."""
    # One list and not an "or", which PostgreSQL would answer by reading every assignment there is.
    covered = Cover.objects.filter(in_force(today), substitute=by.id, stopped_at=None).values("absent")
    return Membership.objects.filter(pk=by.id).values("pk").union(covered)


def visible_charts(by: Acting, today: date) -> QuerySet[Chart]:
    """The charts that `by` may list: own caseload, class, organisation, children, or those of whom they help.

    Asked in a form that an index answers, so that a hat costs what its own charts cost, however many others there are.
    It lists nobody whom the door would not open to: on the list of one who oversees are the charts of the organisation.
    """
    return with_standing(by, today).filter(_listed_by(by, today))


def assigned_to(by: Acting, today: date) -> Q:
    """The charts on one's caseload today, those that one covers too, by an index."""
    return Q(pk__in=caseload(by, today).values("chart"))


def _listed_by(by: Acting, today: date) -> Q:
    """Said by the rows that make the standing; a role for which nothing is said lists nothing."""
    if by.role in THERAPISTS:
        return assigned_to(by, today)
    if by.role in OVERSEERS | {"front_desk"}:
        at_school = by.organisation_kind == "school"
        return Q(school=by.organisation_id) if at_school else Q(organisation=by.organisation_id)
    if by.role == "teacher":
        seats = Enrolment.objects.filter(
            in_force(today), in_force(today, "classroom__teachings__"), classroom__teachings__membership=by.id
        )
        return Q(pk__in=seats.values("chart"))
    if by.role in FAMILY:
        own = Q(pk__in=Guardianship.objects.filter(person=by.person_id).values("chart"))
        medical_side = Q(organisation__kind="clinic", st_medical=True)
        school_side = ~Q(organisation__kind="clinic") & Q(st_educational=True)
        return own & Q(st_no_contact=False) & (medical_side | school_side)
    if by.role == HELPER:
        return Q(pk__in=_helping(by, today).values("chart"))
    return Q(pk__in=())


@dataclass(frozen=True)
class Kept:
    """What one look needs beside the annotated chart: restrictions, a helper's kinds, releases in force."""

    decides: bool = True
    withheld: frozenset[RecordKind] = frozenset()
    helps: frozenset[RecordKind] = frozenset()
    releases: tuple[Release, ...] = ()


def kept_for(by: Acting, chart: Chart, purpose: str, today: date) -> Kept:
    """What a hat needs of other tables to stand to one chart: one query for family, up to three for a helper, two for
    a therapist at another organisation's chart, none for everybody else."""
    if by.role in FAMILY:
        decides, withheld = _restricted(by, chart, today)
        return Kept(decides=decides, withheld=withheld)
    if by.role == HELPER:
        return Kept(helps=_helps(by, chart, today))
    if by.role in THERAPISTS and chart.organisation_id not in places_of(by):
        return Kept(releases=tuple(releases_for(by, chart.pk, purpose, today)))
    return Kept()


def standing_in(by: Acting, chart: Chart, kept: Kept | None = None) -> Standing:
    """The standing read off an annotated chart (fetched with its organisation).

    A list asks for no `kept`: what an order withholds from family is not known then, so all but the name is withheld.
    """
    kept = kept or (Kept(decides=False, withheld=NAME_ALONE) if by.role in FAMILY else Kept())
    return Standing(
        role=by.role,
        chart_of=chart.organisation.kind,
        assigned=chart.st_assigned,  # type: ignore[attr-defined]
        teaches=chart.st_teaches,  # type: ignore[attr-defined]
        oversees=chart.st_own and by.role in OVERSEERS,  # type: ignore[attr-defined]
        desk=chart.st_own and by.role == "front_desk",  # type: ignore[attr-defined]
        educational=chart.st_educational,  # type: ignore[attr-defined]
        medical=chart.st_medical,  # type: ignore[attr-defined]
        no_contact=chart.st_no_contact,  # type: ignore[attr-defined]
        decides=kept.decides,
        withheld=kept.withheld,
        helps=kept.helps,
        released=tuple(Opened(kinds_in(row.kinds), range_of(row)) for row in kept.releases),
    )


def deeds_now(by: Acting, chart_id: uuid.UUID, today: date) -> frozenset[Deed]:
    """What `by` may do in a chart today, without looking into it: for what they offered. Empty for a stranger."""
    chart = with_standing(by, today).select_related("organisation").filter(pk=chart_id).first()
    return frozenset() if chart is None else deeds_of(standing_in(by, chart, kept_for(by, chart, "family", today)))


def kinds_in(words: str) -> frozenset[RecordKind]:
    """The kinds of record that a row names, parted by spaces."""
    return frozenset(RecordKind(kind) for kind in words.split())


def range_of(row: Release) -> DateRange:
    """Of which days a release lets records through."""
    return DateRange(row.records_from, row.records_until)


def places_of(by: Acting) -> frozenset[uuid.UUID]:
    """The hat's organisation, and the district that it is a school of."""
    return frozenset(place for place in (by.organisation_id, by.parent_id) if place is not None)


def releases_for(by: Acting, chart_id: uuid.UUID, purpose: str, today: date) -> list[Release]:
    """Releases that let `by` look into another organisation's chart now, oldest first. Two queries."""
    return list(released_to(by, _linked_with_own(by, today).filter(pk=chart_id), purpose, today))


def released_to(by: Acting, charts: QuerySet[Chart], purpose: str, today: date) -> list[Release]:
    """Releases of these linked charts that let `by` look now; the charts are those that a guardian joined with one's
    own caseload. One query."""
    moment = moment_on(today)
    looker = Looker(by.id, by.role, places_of(by), joined=True, purpose=purpose)
    rows = Release.objects.filter(chart__in=charts, to__in=places_of(by)).order_by("signed_at", "id")
    return [row for row in rows if opened_by(permission_of(row), looker, moment) is not None]


def permission_of(row: Release) -> Permission:
    """The row as the core reads it."""
    return Permission(
        to=row.to_id,
        only=row.only_id,
        kinds=kinds_in(row.kinds),
        days=range_of(row),
        signed_at=row.signed_at,
        ends_at=row.ends_at,
        stopped=row.revoked_at is not None,
    )


def _linked_with_own(by: Acting, today: date) -> QuerySet[Chart]:
    """Charts that a guardian joined with one of one's own caseload."""
    mine = Chart.objects.filter(organisation__in=places_of(by), pk__in=caseload(by, today).values("chart"))
    links = ChartLink.objects.filter(ended_on__isnull=True)
    joined = links.filter(one=OuterRef("pk"), other__in=mine) | links.filter(other=OuterRef("pk"), one__in=mine)
    return Chart.objects.filter(Exists(joined)).exclude(organisation__in=places_of(by))


def linked_with_own(by: Acting, chart_id: uuid.UUID, today: date) -> QuerySet[Chart]:
    """Those of another organisation's charts that a guardian joined with this chart of one's own caseload."""
    links = ChartLink.objects.filter(ended_on__isnull=True)
    # The few other ends of this chart's links, and not each chart there is whether it is one of them.
    ends = links.filter(one=chart_id).values("other").union(links.filter(other=chart_id).values("one"))
    return _linked_with_own(by, today).filter(pk__in=ends).exclude(pk=chart_id)


def _restricted(by: Acting, chart: Chart, today: date) -> tuple[bool, frozenset[RecordKind]]:
    rows = Restriction.objects.filter(
        in_force(today), guardianship__chart=chart, guardianship__person=by.person_id
    ).values_list("decides", "withheld")
    found = list(rows)
    withheld = frozenset[RecordKind]().union(*(kinds_in(words) for _, words in found))
    return all(decides for decides, _ in found), withheld


def _helping(by: Acting, today: date) -> QuerySet[Helper]:
    """The helper's rows in force whose guardian still holds the right over the chart and may decide."""
    moment = moment_on(today)
    clinic = Q(chart__organisation__kind="clinic")
    whose = {"chart": OuterRef("chart"), "person": OuterRef("named_by__person")}
    medical = Guardianship.objects.filter(right_in_force("medical", today), **whose)
    educational = Guardianship.objects.filter(right_in_force("educational", today), **whose)
    limited = Restriction.objects.filter(
        Q(no_contact=True) | Q(decides=False),
        in_force(today),
        guardianship__chart=OuterRef("chart"),
        guardianship__person=OuterRef("named_by__person"),
    )
    return Helper.objects.filter(
        clinic & Exists(medical) | ~clinic & Exists(educational),
        ~Exists(limited),
        person=by.person_id,
        starts_at__lte=moment,
        ends_at__gt=moment,
        stopped_at__isnull=True,
    )


def _helps(by: Acting, chart: Chart, today: date) -> frozenset[RecordKind]:
    """What the guardians named, each as far as they may see it themselves today."""
    found: frozenset[RecordKind] = frozenset()
    may: dict[uuid.UUID, Standing] = {}
    for row in _helping(by, today).filter(chart=chart).select_related("named_by__person", "named_by__organisation"):
        if row.named_by_id not in may:
            guardian = as_acting(row.named_by)
            held = with_standing(guardian, today).select_related("organisation").get(pk=chart.pk)
            may[row.named_by_id] = standing_in(guardian, held, kept_for(guardian, held, "family", today))
        found |= helped_kinds(by.role, kinds_in(row.kinds), may[row.named_by_id])
    return found

"""How a membership stands to charts, asked of the database; who sees what is decided in `core.access`."""

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.fields import BooleanField

from midline.core.access import FAMILY, OVERSEERS, THERAPISTS, RecordKind, Standing
from midline.records.models import Assignment, Chart, ChartLink, Enrolment, Guardianship, Release
from midline.records.queries.memberships import Acting, in_force

_NO = Value(False, output_field=BooleanField())


def with_standing(by: Acting, today: date) -> QuerySet[Chart]:
    """Every chart, annotated with `st_...`: how `by` stands to it today. Filter before reading."""
    here = OuterRef("pk")
    own = Q(organisation=by.organisation_id) | Q(school=by.organisation_id)
    assigned = Assignment.objects.filter(in_force(today), chart=here, membership=by.id)
    taught = Enrolment.objects.filter(
        in_force(today), in_force(today, "classroom__teachings__"), chart=here, classroom__teachings__membership=by.id
    )
    rights = Guardianship.objects.filter(in_force(today), chart=here, person=by.person_id)
    works = by.role in THERAPISTS | OVERSEERS
    return Chart.objects.annotate(
        st_assigned=Exists(assigned) if works else _NO,
        st_teaches=Exists(taught) if by.role == "teacher" else _NO,
        st_own=Exists(Chart.objects.filter(own, pk=here)) if by.role in OVERSEERS | {"front_desk"} else _NO,
        st_educational=Exists(rights.filter(educational=True)) if by.role in FAMILY else _NO,
        st_medical=Exists(rights.filter(medical=True)) if by.role in FAMILY else _NO,
    )


def visible_charts(by: Acting, today: date) -> QuerySet[Chart]:
    """The charts that `by` may list: own caseload, class, organisation or children."""
    medical_side = Q(organisation__kind="clinic", st_medical=True)
    school_side = ~Q(organisation__kind="clinic") & Q(st_educational=True)
    return with_standing(by, today).filter(
        Q(st_assigned=True) | Q(st_teaches=True) | Q(st_own=True) | medical_side | school_side
    )


def standing_in(by: Acting, chart: Chart, released: frozenset[RecordKind] = frozenset()) -> Standing:
    """The standing read off an annotated chart (fetched with its organisation)."""
    return Standing(
        role=by.role,
        chart_of=chart.organisation.kind,
        assigned=chart.st_assigned,  # type: ignore[attr-defined]
        teaches=chart.st_teaches,  # type: ignore[attr-defined]
        oversees=chart.st_own and by.role in OVERSEERS,  # type: ignore[attr-defined]
        desk=chart.st_own and by.role == "front_desk",  # type: ignore[attr-defined]
        educational=chart.st_educational,  # type: ignore[attr-defined]
        medical=chart.st_medical,  # type: ignore[attr-defined]
        released=released,
    )


def releases_for(by: Acting, chart: Chart, today: date) -> list[Release]:
    """Releases in force that let `by` look into another organisation's chart.

    Only for a therapist, only into a chart that a guardian linked with one on their own caseload.
    """
    if by.role not in THERAPISTS or chart.organisation_id == by.organisation_id:
        return []
    mine = Chart.objects.filter(
        in_force(today, "assignments__"), organisation=by.organisation_id, assignments__membership=by.id
    )
    linked = ChartLink.objects.filter(ended_on__isnull=True).filter(
        Q(one=chart, other__in=mine) | Q(other=chart, one__in=mine)
    )
    if not linked.exists():
        return []
    return list(
        Release.objects.filter(
            chart=chart, to=by.organisation_id, signed_on__lte=today, until__gte=today, revoked_at__isnull=True
        )
    )

"""What is measured: whose page, which address, and what is posted where something is written."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bench.settings import TODAY
from midline.records.models import Assignment, Case, Chart, ClockIndex, Fact, Membership

Made = Callable[[], tuple[str, dict[str, str] | None]]


@dataclass(frozen=True)
class Page:
    """A page to ask for again and again: `made` gives the next address, and what to post (None where it is read)."""

    name: str
    hat: Membership
    made: Made


def pages(seed: int) -> list[Page]:
    """Every page, each with its own chance, so that the same addresses are asked for in the same order."""
    director = _hat("director")
    district = director.organisation_id
    therapists = Membership.objects.filter(role="school_ot", organisation=district).select_related("person")
    therapist = therapists.order_by("id")[therapists.count() // 2]
    charts = Chart.objects.filter(organisation=district).order_by("family_name", "given_name", "id")
    deep = charts[int(charts.count() * 0.9)]
    dated = ClockIndex.objects.filter(organisation=district, runs_until__isnull=False).order_by("runs_until", "id")
    deep_dated = dated[int(dated.count() * 0.7)]
    late = dated.filter(runs_until__lt=TODAY)
    deep_late = late[int(late.count() * 0.6)]
    known = deep
    found = {
        "caseload": (therapist, "/caseload/"),
        "caseload, by date": (therapist, "/caseload/?order=date"),
        "caseload, searched": (therapist, "/caseload/?q=ma"),
        "a therapist's day": (therapist, "/day/"),
        "children": (director, "/children/"),
        "children, by date": (director, "/children/?order=date"),
        "children, page 10": (director, "/children/?page=10"),
        "children, far on": (director, f"/children/?after={deep.pk}"),
        "children, by date, far on": (director, f"/children/?order=date&after={deep_dated.chart_id}"),
        "children of a school": (director, f"/children/?school={deep.school_id}"),
        "children, searched: many": (director, "/children/?q=ma"),
        "children, searched: many, by date": (director, "/children/?q=ma&order=date"),
        "children, searched: two words": (director, f"/children/?q={known.given_name[:3]}+{known.family_name[:4]}"),
        "children, searched: number": (director, f"/children/?q={known.student_number}"),
        "what is late": (director, "/late/"),
        "what is late, far on": (director, f"/late/?after={deep_late.pk}"),
        "what ends soon": (director, "/late/?show=soon"),
        "what cannot be told": (director, "/late/?show=untold"),
    }
    fixed = [Page(name, hat, _same(address)) for name, (hat, address) in found.items()]
    chance = Random(seed)
    return [
        *fixed,
        Page("a child, as therapist", therapist, _child(therapist, chance)),
        Page("a child, as director", director, _any_child(director, chance)),
        Page("a case", therapist, _case(therapist, chance)),
        Page("record a fact", director, _fact(director)),
    ]


def _hat(role: str) -> Membership:
    found = Membership.objects.filter(role=role).select_related("person").order_by("id").first()
    assert found is not None
    return found


def _same(address: str) -> Made:
    return lambda: (address, None)


def _in_service() -> list[str]:
    return ["services_started"]


def _child(hat: Membership, chance: Random) -> Made:
    mine = list(
        Assignment.objects.filter(membership=hat, chart__cases__facts__kind__in=_in_service()).values_list(
            "chart", flat=True
        )
    )
    return lambda: (f"/children/{chance.choice(mine)}/", None)


def _any_child(hat: Membership, chance: Random) -> Made:
    cases = _cases(hat)
    charts = list(Case.objects.filter(pk__in=cases[:: max(1, len(cases) // 400)][:400]).values_list("chart", flat=True))
    return lambda: (f"/children/{chance.choice(charts)}/", None)


def _case(hat: Membership, chance: Random) -> Made:
    mine = Assignment.objects.filter(membership=hat).values("chart")
    cases = list(
        Case.objects.filter(chart__in=mine, facts__kind__in=_in_service()).order_by("id").values_list("pk", flat=True)
    )
    return lambda: (f"/cases/{chance.choice(cases)}/", None)


def _cases(hat: Membership) -> list[object]:
    rows = Fact.objects.filter(kind__in=_in_service(), case__chart__organisation=hat.organisation_id)
    return list(rows.order_by("id").values_list("case", flat=True))


def _fact(hat: Membership) -> Made:
    """Each time another case, so that none grows: a progress report sent home today."""
    done = set(Fact.objects.filter(kind="progress_reported", on=TODAY).values_list("case", flat=True))
    cases = iter([case for case in _cases(hat) if case not in done])
    posted = {"kind": "progress_reported", "on": TODAY.isoformat()}
    return lambda: (f"/cases/{next(cases)}/record/", posted)

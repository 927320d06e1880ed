"""What each hat may see of each table, written out by hand, apart from the rules that the wall is made from."""

import uuid

from django.apps import apps
from django.db.models import Model

from tests.world import World

SEEN: dict[str, str] = {
    "Chart": "ctdforh",
    "Case": "ctdforh",
    "Fact": "c.dfo.h",
    "ClockIndex": "c.dfo.h",
    "DateGiven": "c.dfo.h",
    "MovedClock": "c.dfo.h",
    "Absence": "c.dfo.h",
    "Evaluation": "c..fo.h",
    "Plan": "ct.forh",
    "Service": "ct.forh",
    "Goal": "ct.forh",
    "Measurement": "ct.forh",
    "Appointment": "c.dfo.h",
    "Session": "c.dfo.h",
    "Referral": "c.dfo.h",
    "Concern": "c..fo.h",
    "Voice": "c..f..h",
    "Strategy": "ct.fo.h",
    "Document": "c..fo.h",
    "Enrolment": "ctdforh",
    "Assignment": "ctdforh",
    "NameWord": "ctdforh",
    "Guardianship": "c.dfo.h",
    "Helper": "...f...",
    "GuardianOffer": "c.d.o..",
    "HelperOffer": "...f...",
    "RecordsRequest": "...fo..",
    "Statement": "c.dfo.h",
    "Hold": "....o..",
    "NotNeeded": "...fo..",
    "Destruction": "...fo..",
    "Coverage": "c.dfo.h",
    "Condition": "c.dfo.h",
    "Release": "...f...",
}
"""A letter a relation, a dot where it may not: c caseload, t class, d front desk, f family, o director or case manager,
r a release of plans and measurements, which is what every chart of the tiny world is released for; h a helper who was
named for everything that can be."""
DIRECTOR_ONLY = frozenset({"RecordsRequest", "Hold", "NotNeeded", "Destruction"})
"""Of those who oversee, a case manager does not deal with them."""
CLINIC_ONLY = frozenset({"Coverage", "Condition"})
"""At a school nobody but the family sees them."""


def relations(world: World) -> dict[str, dict[str, list[Model]]]:
    """For each hat of the home half: the charts it reaches, by relation."""
    home = world.home
    school, clinic, own = home.at_school.chart, home.at_clinic.chart, home.of_age.chart
    treats = {"c": [school, own], "r": [clinic]}
    return {
        "school_ot": treats,
        "school_ota": treats,
        "case_manager": {"o": [school, own]},
        "director": {"o": [school, own]},
        "teacher": {"t": [school, own]},
        "clinic_ot": {"c": [clinic], "r": [school]},
        "clinic_ota": {"c": [clinic], "r": [school]},
        "front_desk": {"d": [clinic]},
        "guardian": {"f": [school, clinic]},
        "adult_student": {"f": [own]},
        "helper": {"h": [school]},
    }


def expected(world: World, role: str, table: str) -> set[uuid.UUID]:
    """The ids of the rows of a table that a hat is to see; asked as someone who sees all."""
    found: set[uuid.UUID] = set()
    for row in table_of(table).objects.all():  # type: ignore[attr-defined]
        chart = chart_of(row)
        for relation, charts in relations(world)[role].items():
            kept_away = table in CLINIC_ONLY and relation != "f" and chart.organisation.kind != "clinic"  # type: ignore[attr-defined]
            kept_away |= table in DIRECTOR_ONLY and role == "case_manager"
            if chart in charts and relation in SEEN[table] and not kept_away:
                found.add(row.pk)
    return found


def table_of(name: str) -> type[Model]:
    return apps.get_model(f"records.{name}")


def chart_of(row: Model) -> Model:
    """The chart that a row hangs on."""
    for step in ("chart", "guardianship", "request", "case", "fact", "plan", "goal", "release"):
        if step in {field.name for field in row._meta.fields}:
            return chart_of(getattr(row, step))
    return row

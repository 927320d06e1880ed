"""Every table that hangs on a chart: how its rows are found, as which kind of record they are seen, and what a
destruction does to them. The pull of one child's record and its destruction both go along this list, and a test fails
for a table that is not on it.
"""

from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import Model, Q, QuerySet

from midline.core.access import RecordKind
from midline.records import models as tables
from midline.records.models import Chart

Fate = Literal["removed", "emptied", "kept"]


@dataclass(frozen=True)
class Hanging:
    """One table. `paths` lead from a row to its chart; `kind` None is for what is the office's own.

    `fate`: what a destruction does. "emptied" keeps the row and takes the fields in `empties` out of it; "kept"
    rows are the minimal permanent record (34 CFR 300.624(b)) or tell of the destruction itself.
    """

    model: type[Model]
    paths: tuple[str, ...]
    kind: RecordKind | None
    fate: Fate = "removed"
    empties: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How an export calls the table."""
        return self.model._meta.db_table.removeprefix("records_")

    def rows(self, chart: Chart, *, misfiled: bool = False) -> QuerySet[Any]:
        """Its rows in a chart by their id; those written there by mistake only when asked for."""
        manager = self.model._base_manager if misfiled else self.model._default_manager
        wanted = Q()
        for path in self.paths:
            wanted |= Q(**{path: chart.pk})
        return manager.filter(wanted).order_by("pk")


HANGING: tuple[Hanging, ...] = (
    Hanging(
        Chart,
        ("pk",),
        RecordKind.IDENTITY,
        "emptied",
        ("preferred_name", "birth_date", "sex", "home_language", "student_number", "schooling"),
    ),
    Hanging(tables.NameWord, ("chart",), None, "kept"),
    Hanging(tables.Enrolment, ("chart",), RecordKind.IDENTITY, "kept"),
    Hanging(tables.Assignment, ("chart",), RecordKind.IDENTITY),
    Hanging(tables.DisclosedRecord, ("disclosure__release__chart",), RecordKind.RELEASE),
    Hanging(tables.Disclosure, ("release__chart",), RecordKind.RELEASE),
    Hanging(tables.Release, ("chart",), RecordKind.RELEASE),
    Hanging(tables.Measurement, ("goal__case__chart",), RecordKind.MEASUREMENT),
    Hanging(tables.Voice, ("chart",), RecordKind.VOICE),
    Hanging(tables.Session, ("case__chart",), RecordKind.SESSION),
    Hanging(tables.Appointment, ("case__chart",), RecordKind.SESSION),
    Hanging(tables.Service, ("plan__fact__case__chart",), RecordKind.PLAN),
    Hanging(tables.Plan, ("fact__case__chart",), RecordKind.PLAN),
    Hanging(tables.Evaluation, ("fact__case__chart",), RecordKind.EVALUATION),
    Hanging(tables.Goal, ("case__chart",), RecordKind.PLAN),
    Hanging(tables.Referral, ("case__chart",), RecordKind.CASE),
    Hanging(tables.ClockIndex, ("case__chart",), None),
    Hanging(tables.MovedClock, ("case__chart",), None),
    Hanging(tables.DateGiven, ("case__chart",), RecordKind.CASE),
    Hanging(tables.Fact, ("case__chart",), RecordKind.CASE),
    Hanging(tables.Case, ("chart",), RecordKind.CASE),
    Hanging(tables.Absence, ("chart",), RecordKind.CASE),
    Hanging(tables.GuardianOffer, ("chart",), RecordKind.RELEASE),
    Hanging(tables.HelperOffer, ("chart",), RecordKind.RELEASE),
    Hanging(tables.Helper, ("chart",), RecordKind.RELEASE),
    Hanging(tables.Restriction, ("guardianship__chart",), RecordKind.RELEASE),
    Hanging(tables.Guardianship, ("chart",), RecordKind.RELEASE),
    Hanging(tables.Document, ("chart",), RecordKind.DOCUMENT),
    Hanging(tables.Concern, ("chart",), RecordKind.CONCERN),
    Hanging(tables.Strategy, ("chart",), RecordKind.STRATEGY),
    Hanging(tables.Condition, ("chart",), RecordKind.CONDITION),
    Hanging(tables.Coverage, ("chart",), RecordKind.COVERAGE),
    Hanging(tables.ChartLink, ("one", "other"), RecordKind.RELEASE),
    Hanging(tables.Statement, ("chart",), RecordKind.CASE),
    Hanging(
        tables.RecordsRequest,
        ("chart",),
        RecordKind.CASE,
        "emptied",
        ("what", "instead", "reasons", "extended_why"),
    ),
    Hanging(tables.Hold, ("chart",), None, "emptied", ("why",)),
    Hanging(tables.NotNeeded, ("chart",), RecordKind.CASE, "kept"),
    Hanging(tables.Destruction, ("chart",), RecordKind.CASE, "kept"),
)
"""In the order in which a destruction may remove them: what points to a row before the row."""

BESIDE = {
    "AuditEvent": "no foreign key; its own pull is the page of who looked, and a destruction empties its rows",
    "ExternalId": "points to rows of any table by their id; ids of another system, removed with those rows",
    "SignedForm": "may hold two releases of two charts; told by its releases, removed with the last of them",
}
"""Tables that lead to a chart in another way, and what becomes of them."""

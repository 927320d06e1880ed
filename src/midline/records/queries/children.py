"""The only way to a child. Each look is checked by `core.access` and leaves an audit row.

Every other query about a child takes the `Child` that this door gave, never an id.
"""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Literal

from midline.core.access import (
    AccessRefused,
    Deed,
    RecordKind,
    Standing,
    check_do,
    check_see,
    deeds_of,
    kinds_seen,
)
from midline.records import audit
from midline.records.models import Case, Chart, Disclosure, Release
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import releases_for, standing_in, with_standing

Purpose = Literal["care", "family", "oversight", "billing", "teaching", "import"]


class NotThere(Exception):
    """No such child, or not one of yours: the answer is the same."""


@dataclass(frozen=True)
class Child:
    """A chart that someone was let in to: who, when, and which kinds of record they may see and what they may do."""

    chart: Chart
    by: Acting
    today: date
    standing: Standing
    kinds: frozenset[RecordKind]
    deeds: frozenset[Deed]

    def sees(self, kind: RecordKind) -> bool:
        """Whether this kind of record is open to the one who came in."""
        return kind in self.kinds

    def check_sees(self, kind: RecordKind) -> None:
        """Raise AccessRefused where it is not."""
        check_see(self.standing, kind)

    def check_may(self, deed: Deed) -> None:
        """Raise AccessRefused where the one who came in may not do this."""
        check_do(self.standing, deed)


def child_for(by: Acting, chart_id: uuid.UUID, purpose: Purpose, today: date) -> Child:
    """Let `by` in to one chart, or raise NotThere. Leaves a read-audit row; a look through a release is disclosed.

    A fixed number of queries: the chart with its standing, the releases (therapists of another organisation only), and
    the audit row.
    """
    chart = with_standing(by, today).select_related("organisation", "school").filter(pk=chart_id).first()
    if chart is None:
        raise NotThere
    releases = releases_for(by, chart, today)
    released = frozenset(RecordKind(kind) for release in releases for kind in release.kinds.split())
    standing = standing_in(by, chart, released)
    kinds = kinds_seen(standing)
    if not kinds:
        audit.note(by, "refused", why=purpose, subject=chart.pk)
        raise NotThere
    audit.note(by, "read", why=purpose, subject=chart.pk, more={"kinds": sorted(kinds)})
    if releases:
        _disclose(by, releases)
    return Child(chart, by, today, standing, kinds, deeds_of(standing))


def child_of_case(by: Acting, case_id: uuid.UUID, purpose: Purpose, today: date) -> tuple[Child, Case]:
    """Let `by` in to the child of a case, for someone who may see cases; NotThere otherwise."""
    case = Case.objects.filter(pk=case_id).first()
    if case is None:
        raise NotThere
    child = child_for(by, case.chart_id, purpose, today)
    if not child.sees(RecordKind.CASE):
        raise NotThere
    return child, case


def _disclose(by: Acting, releases: list[Release]) -> None:
    Disclosure.objects.bulk_create(
        Disclosure(release=release, by_id=by.id, kinds=release.kinds) for release in releases
    )


def purpose_of(by: Acting) -> Purpose:
    """What someone comes for when they open a page, by their hat."""
    by_role: dict[str, Purpose] = {
        "guardian": "family",
        "adult_student": "family",
        "director": "oversight",
        "case_manager": "oversight",
        "front_desk": "billing",
        "teacher": "teaching",
    }
    return by_role.get(by.role, "care")


__all__ = ["AccessRefused", "Child", "NotThere", "Purpose", "child_for", "child_of_case", "purpose_of"]

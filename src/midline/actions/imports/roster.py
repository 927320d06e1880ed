"""A OneRoster set into a district: schools, people, children, classes, who sits where."""

from collections.abc import Callable
from datetime import date

from django.db import transaction

from midline.actions import clock_rows
from midline.actions.imports.keeper import Keeper
from midline.actions.imports.people import bring_users
from midline.actions.imports.places import bring_classes, bring_orgs
from midline.actions.imports.result import ImportResult
from midline.actions.imports.seats import bring_enrolments
from midline.core.access import Office, check_run
from midline.exchange.oneroster import Known, Roster
from midline.records import audit
from midline.records.models import ExternalId, Organisation
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs

SOURCE = "oneroster"
Progress = Callable[[int, int, str], None]
Each = Callable[[int], None]
"""Told the number of each row of one file as it is taken."""


def known_of(organisation: Organisation) -> Known:
    """The sourcedIds that a district has stored, for a set that holds changes only."""
    by_kind: dict[str, set[str]] = {kind: set() for kind in ("org", "user", "class", "enrolment")}
    rows = ExternalId.objects.filter(organisation=organisation, source=SOURCE).values_list("kind", "value")
    for kind, value in rows:
        by_kind[kind].add(value)
    return Known(*(frozenset(by_kind[kind]) for kind in ("org", "user", "class", "enrolment")))


@transaction.atomic
def import_roster(
    *, by: Acting, organisation: Organisation, roster: Roster, today: date, progress: Progress | None = None
) -> ImportResult:
    """Take a whole set or nothing. Rows that are to be deleted are ended, never removed."""
    check_run(by.role, same_organisation=runs(by, organisation.pk), office=Office.IMPORT)
    result = ImportResult(left=list(roster.left))
    keeper = Keeper(organisation, SOURCE, result)
    steps: tuple[tuple[str, int, Callable[[Each], None]], ...] = (
        ("orgs", len(roster.orgs), lambda each: bring_orgs(keeper, roster)),
        ("users", len(roster.users), lambda each: bring_users(keeper, roster, today, each)),
        ("classes", len(roster.classes), lambda each: bring_classes(keeper, roster, today)),
        ("enrollments", len(roster.enrolments), lambda each: bring_enrolments(keeper, roster, today, each)),
    )
    before, total = 0, sum(count for _, count, _ in steps)
    for what, count, bring in steps:

        def each(number: int, what: str = what, before: int = before) -> None:
            if progress:
                progress(before + number, total, what)

        each(0)
        bring(each)
        before += count
    keeper.write()
    clock_rows.refresh_charts(keeper.born_anew, today)
    counts = {"made": dict(result.made), "changed": dict(result.changed)}
    audit.note(by, "import_roster", why="import", about=organisation.pk, about_kind="organisation", more=counts)
    if progress:
        progress(total, total, "done")
    return result

"""Every page costs the same number of queries with one row of each kind and with many."""

import re
from collections.abc import Iterator

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from midline.records.models import Assignment, Chart, ClockIndex, Fact, Goal, Guardianship, Session
from tests.house.test_url_matrix import HATTED, TABLE, Asker
from tests.multiply import TIMES, multiply
from tests.world import World

GROWS: dict[str, str] = {}
"""Pages whose queries may grow with what is on them, and why."""


ONCE = {"LawReviewer", "SchoolYear"}
"""Of these there can be one only: an organisation has one year that begins on a day, a person reviews the law once."""


def looks(world: World) -> Iterator[tuple[str, str, Asker]]:
    """Each page that is looked at, for each hat that gets it."""
    for name in HATTED:
        if TABLE[name].get("get") == 200 and name not in GROWS:
            asker = Asker(name, world)
            for role in sorted(asker.let_in("get")):
                yield name, role, asker


def asked(asker: Asker, role: str) -> list[str]:
    """The queries of a page, without what differs from one look to the next."""
    # The log of a connection holds nine thousand, and all pages of this test are on one.
    connection.queries_log.clear()
    with CaptureQueriesContext(connection) as found:
        answer = asker.ask(role, "get")
    assert answer.status_code == 200
    return [re.sub(r"'[^']*'|\b[0-9a-f]{32}\b|IN \([^)]*\)", "?", query["sql"])[:300] for query in found]


def test_every_page_costs_as_many_queries_with_many_rows_as_with_one(world: World) -> None:
    clients: dict[str, Client] = {}
    few: dict[tuple[str, str], list[str]] = {}
    # A file that nobody works with any more: without one the list of what may be due would be empty, and ask less.
    Chart.objects.create(
        organisation=world.home.district, given_name="Ola", family_name="Tenorio", opened_on=world.today
    )
    pages = list(looks(world))
    assert len(pages) > 60
    for name, role, asker in pages:
        asker.clients = clients
        if role not in clients:
            asked(asker, role)  # what is asked only once is asked now
        few[name, role] = asked(asker, role)
    before = counted(world)
    copies = multiply()
    assert {what: count >= (TIMES + 1) * before[what] for what, count in counted(world).items()} == dict.fromkeys(
        before, True
    ), "not many of everything"
    assert {name for name, count in copies.items() if count == 0} == ONCE
    more = {}
    for name, role, asker in pages:
        many = asked(asker, role)
        if len(many) != len(few[name, role]):
            extra = [query for query in many if many.count(query) > few[name, role].count(query)]
            more[f"{name} as {role}"] = (len(few[name, role]), len(many), extra[:1])
    assert more == {}


def counted(world: World) -> dict[str, int]:
    """How many there are of what pages list."""
    file, hats = world.home.at_school, world.home.hats
    return {
        "facts of a case": Fact.objects.filter(case=file.case).count(),
        "goals of a case": Goal.objects.filter(case=file.case).count(),
        "sessions of a case": Session.objects.filter(case=file.case).count(),
        "children of a caseload": Assignment.objects.filter(membership=hats["school_ot"].id).count(),
        "children of a family": Guardianship.objects.filter(person=hats["guardian"].person_id).count(),
        "charts of a district": Chart.objects.filter(organisation=world.home.district).count(),
        "clocks of a district": ClockIndex.objects.filter(organisation=world.home.district).count(),
    }

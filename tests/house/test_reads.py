"""Pages read of a child only through the door, and each list leaves a row."""

import ast

import pytest

from tests.house.reach import Room
from tests.house.source import Function

ROOM = Room("midline.records.queries")
DOOR = frozenset({"child_for", "child_of_case"})
LISTS = frozenset({"visible_charts", "with_standing"})
NO_CHILD = frozenset(
    {
        "AuditEvent",
        "Authenticator",
        "Classroom",
        "Closing",
        "Cover",
        "Invitation",
        "LawCorrection",
        "LawReport",
        "LawReviewer",
        "Membership",
        "NightlyJob",
        "Organisation",
        "Person",
        "Practitioner",
        "SignIn",
    }
    | {"SchoolYear", "Teaching", "Term", "YearDraft", "CalendarFeed"}
)
"""Tables that say nothing of a child."""
LET_IN = frozenset({"Child", "CaseFacts", "Paper"})
"""What only the door, or a query behind it, gives."""
ELSEWHERE = {
    "midline.records.queries.calendars.place_of": "asks nothing: where the chart that is given is",
    "midline.records.queries.invitations.offer_of": "a first name, to whoever holds the link sent for it",
    "midline.records.queries.rights.chart_of_guardianship": "an id alone, which the door then decides on",
    "midline.records.queries.people.people_list": "counts children and names none; the list leaves its own row",
    "midline.records.queries.people.left_with_children": "counts children and names none",
    "midline.records.queries.people.colleague_of": "counts children and names none; the look leaves its own row",
    "midline.records.queries.caseload.schools_on_list": "names schools; the list beside it leaves the row",
}
"""Queries that pages use and that neither go through the door nor leave a row, and why."""


def tables(name: str) -> set[str]:
    """The tables about children that a query and what it runs ask."""
    found: set[str] = set()
    for part in ROOM.closure(name):
        module, node = ROOM.bodies[part]
        models = {
            alias.name
            for source in module.tree.body
            if isinstance(source, ast.ImportFrom) and source.module == "midline.records.models"
            for alias in source.names
        }
        found |= {used.id for used in ast.walk(node) if isinstance(used, ast.Name) and used.id in models}
    return found - NO_CHILD


def given(node: Function) -> set[str]:
    """The names of types that a query is given."""
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    types = [argument.annotation for argument in arguments if argument.annotation is not None]
    return {name.id for kind in types for name in ast.walk(kind) if isinstance(name, ast.Name)}


PAGES = frozenset(
    alias.name
    for module in Room("midline.web").bodies.values()
    for node in module[0].tree.body
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("midline.records.queries")
    for alias in node.names
)


QUERIES = sorted(
    name for name, (_, node) in ROOM.bodies.items() if node.name in PAGES and tables(name) and name not in ELSEWHERE
)
"""Actions and commands answer for the child that they were let in to themselves."""


@pytest.mark.parametrize("name", QUERIES)
def test_a_page_s_query_goes_through_the_door_or_leaves_a_row_of_its_list(name: str) -> None:
    node = ROOM.bodies[name][1]
    called = ROOM.called(name)
    through = bool(called & DOOR) or bool(given(node) & LET_IN) or node.name in DOOR
    listed = bool(called & LISTS) and "note" in called
    assert through or listed, (
        "go in by child_for, take the Child it gave, or start from visible_charts and note the list"
    )


def test_there_are_queries_and_every_exception_is_one() -> None:
    assert len(QUERIES) > 10
    assert {name for name in ELSEWHERE if ROOM.bodies[name][1].name in PAGES and tables(name)} == set(ELSEWHERE)

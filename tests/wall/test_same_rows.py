"""The wall is not too tight: every query gives everyone the same with it as without."""

import inspect
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from django.core.paginator import Page
from django.db import transaction
from django.db.models import Model, QuerySet

from midline.core.access import FAMILY, THERAPISTS, AccessRefused
from midline.records import queries
from midline.records.models import Chart, Helper, Restriction
from midline.records.queries.audit_log import NOBODY, Told, Wanted
from midline.records.queries.children import Child, NotThere, purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.misfiled import MOVABLE, found_by_name, misfiled_row, target_of
from midline.records.queries.picture import picture_of
from midline.records.queries.standing import assigned_to
from midline.records.queries.whole_record import WholeRecord, whole_record
from midline.records.wall import acting_as
from tests.wall.signed_in import as_pages
from tests.world import ROLES, Half, World, ids_of

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]
ONLY_FOR = {
    "day": THERAPISTS,
    "family": FAMILY,
    "audit_log.looks_at": FAMILY,
    "handing_over": {"director"},
    "people": {"director"},
}
"""Queries whose pages are for these hats alone, and which therefore do not ask again which kinds are open."""
AT_ANY_TIME = datetime(2026, 11, 23, tzinfo=UTC)
INSIDE = {
    "drafts": "it is given the charts of one's own list, which the lists that ask it bring",
    "misfiled": "each asks with what the one before it gave: see the walk below",
    "standing": "what the door and the lists are made of; they are asked themselves",
}


def asked() -> dict[str, Callable[..., Any]]:
    """Every public query that is given who asks."""
    found = {}
    for module in iter_modules(queries.__path__, f"{queries.__name__}."):
        if module.name.rpartition(".")[2] in INSIDE:
            continue
        for name, query in inspect.getmembers(import_module(module.name), inspect.isfunction):
            own = query.__module__ == module.name and not name.startswith("_") and name != "refuse"
            if own and next(iter(inspect.signature(query).parameters.values()), None) and takes_acting(query):
                found[f"{module.name.rpartition('.')[2]}.{name}"] = query
    return found


def takes_acting(query: Callable[..., Any]) -> bool:
    return next(iter(inspect.signature(query).parameters)) == "by"


def given(query: Callable[..., Any], by: Acting, half: Half, role: str, world: World) -> dict[str, Any]:
    """Something for each argument that a query cannot do without."""
    ids = ids_of(half, role)
    known = {
        "by": by,
        "today": world.today,
        "on": world.today,
        "purpose": purpose_of(by),
        "mine": False,
        "organisation_id": half.district.pk,
        **{f"{name}_id": one for name, one in ids.items()},
        **ids,
        "appointment": None,
        "wanted": Wanted("records"),
        "at": AT_ANY_TIME,
        "giver": half.hats["school_ot"],
        "charts": Chart.objects.filter(assigned_to(by, world.today)),
        "decided": False,
    }
    if query.__name__ == "whole_record":
        # Its form is that of a file, not one that a family signed.
        known["form"] = "json"
    needed = [
        one.name for one in inspect.signature(query).parameters.values() if one.default is inspect.Parameter.empty
    ]
    unknown = [name for name in needed if name not in known]
    assert not unknown, f"{query.__name__} takes {unknown}: say in `given` what to ask it with"
    return {name: known[name] for name in needed}


def outcome(query: Callable[..., Any], arguments: dict[str, Any]) -> object:
    """What a query gives, or that it refuses; read to the end, and its own rows of audit undone."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                found = plain(query(**arguments))
        except (NotThere, AccessRefused):
            found = "not there"
        transaction.set_rollback(True)
    return found


def plain(found: Any, depth: int = 0) -> Any:
    """The same as text and numbers, rows with their fields, so that two answers can be compared."""
    if depth > 6:
        return str(found)
    if isinstance(found, Model):
        return {name: plain(one, 9) for name, one in vars(found).items() if name != "_state"}
    if isinstance(found, QuerySet) and not found.ordered:
        found = found.order_by("pk")
    if isinstance(found, QuerySet | Page | Iterator | list | tuple):
        return [plain(one, depth + 1) for one in found]
    if isinstance(found, dict):
        return {str(key): plain(one, depth + 1) for key, one in found.items()}
    if isinstance(found, WholeRecord):
        # What it holds is read when it is asked for; this look tells of itself anew.
        held = {name: list(rows) for name, rows in found.tables()}
        held["who_did_what"] = [row for row in held["who_did_what"] if row["action"] not in {"read", "export_record"}]
        found = held
    if isinstance(found, Child):
        # The ids of the looks are made anew at each look.
        found = replace(found, looks=())
    if isinstance(found, Told):
        # Each look tells of itself anew.
        found = replace(found, id=NOBODY, at=AT_ANY_TIME)
    if hasattr(found, "__dataclass_fields__"):
        return {name: plain(getattr(found, name), depth + 1) for name in found.__dataclass_fields__}
    return sorted(found) if isinstance(found, frozenset) else found


def misfiled(by: Acting, kind: str, half: Half, today: date, row: uuid.UUID) -> list[object]:
    """From a row in the wrong record, by a name, to the right one."""
    wrong = misfiled_row(by, kind, row, today)
    return [wrong, found_by_name(by, wrong, "ar", today), target_of(by, wrong, half.of_age.chart.pk, today)]


QUERIES = asked()


@pytest.mark.parametrize("role", ROLES)
def test_everyone_gets_the_same_with_the_wall_as_without(world: World, role: str) -> None:
    by, found = world.home.hats[role], {}
    for name, query in QUERIES.items():
        if role not in ONLY_FOR.get(name, ONLY_FOR.get(name.partition(".")[0], ROLES)):
            continue
        for half in (world.home, world.far):
            arguments = given(query, by, half, role, world)
            key = f"{name} {'own' if half is world.home else 'strange'}"
            found[key] = (arguments, query, outcome(query, arguments))
    for kind in MOVABLE:
        for half in (world.home, world.far):
            arguments = {"by": by, "kind": kind, "half": half, "today": world.today, "row": ids_of(half, role)[kind]}
            found[f"misfiled {kind} {half.district}"] = (arguments, misfiled, outcome(misfiled, arguments))
    with as_pages(), acting_as(by.id, world.today):
        for key, (arguments, query, without) in found.items():
            assert outcome(query, arguments) == without, key
    assert any(without != "not there" for _, _, without in found.values())


def test_there_are_queries() -> None:
    assert len(QUERIES) > 15


def test_a_copy_has_its_plans_where_an_order_withholds_the_case(world: World) -> None:
    by, file = world.home.hats["guardian"], world.home.at_school
    Restriction.objects.filter(pk=file.order.pk).update(withheld="case", decides=True, ends=None)

    def tables() -> dict[str, list[dict[str, Any]]]:
        record = whole_record(by, file.chart.pk, world.today, AT_ANY_TIME, "json")
        return {name: list(rows) for name, rows in record.tables() if name in {"fact", "plan", "service"}}

    without = tables()
    with as_pages(), acting_as(by.id, world.today):
        assert tables() == without
    assert [row["id"] for row in without["plan"]] == [str(file.plan.pk)]
    assert "fact" not in without


def test_who_helps_with_both_files_sees_them_side_by_side(world: World) -> None:
    by, home = world.home.hats["helper"], world.home
    Helper.objects.filter(pk=home.at_clinic.helper.pk).update(person=by.person_id)
    found = picture_of(by, home.at_school.chart.pk, world.today)
    with as_pages(), acting_as(by.id, world.today):
        assert plain(picture_of(by, home.at_school.chart.pk, world.today)) == plain(found)
    assert [one.child.chart.pk for one in found.charts] == [home.at_school.chart.pk, home.at_clinic.chart.pk]


def test_a_release_brings_the_same_with_the_wall_as_without(world: World) -> None:
    by, chart = world.home.hats["school_ot"], world.home.at_clinic.chart
    query = QUERIES["picture.picture_of"]
    without = outcome(query, {"by": by, "chart_id": chart.pk, "today": world.today})
    with as_pages(), acting_as(by.id, world.today):
        assert outcome(query, {"by": by, "chart_id": chart.pk, "today": world.today}) == without
    assert without != "not there"
    assert uuid.UUID(str(without["charts"][0]["goals"][0]["id"])) == world.home.at_clinic.goal.pk  # type: ignore[index]

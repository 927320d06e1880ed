"""What the database itself shows to each hat, asked in plain SQL, past every query and rule of Midline."""

import uuid
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from midline.core.access import THERAPISTS
from midline.records.models import (
    Absence,
    Condition,
    Coverage,
    DateGiven,
    Destruction,
    Disclosure,
    Evaluation,
    Fact,
    Helper,
    Hold,
    MovedClock,
    NotNeeded,
    Practitioner,
    RecordsRequest,
    Referral,
    Statement,
)
from midline.records.wall import Wall, acting_as, wall_of
from midline.records.wall.place import Open
from midline.records.wall.places import PLACES
from midline.records.wall.policies import model_of
from tests.wall.signed_in import as_pages
from tests.wall.standing_rows import SEEN, expected, table_of
from tests.world import ROLES, File, Half, World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]
WALLED = sorted(label for label, place in PLACES.items() if not isinstance(place, Open))


@pytest.fixture
def full(world: World) -> World:
    """The tiny world with a row in every table that hangs on a chart, in both halves."""
    for half in (world.home, world.far):
        _more(half, world)
    return world


def _more(half: Half, world: World) -> None:
    doctor = Practitioner.objects.create(organisation=half.clinic, name="Dr. Osei")
    for file in (half.at_school, half.at_clinic, half.of_age):
        Coverage.objects.create(chart=file.chart, payer="Plan")
        Condition.objects.create(chart=file.chart, words="A condition")
        Referral.objects.create(case=file.case, practitioner=doctor, on=world.today)
        DateGiven.objects.create(
            case=file.case, rule="r", starts_on=world.today, due=world.today, law_version="t", calendar_version="t"
        )
        Absence.objects.create(
            chart=file.chart, first=world.today, last=world.today, recorded_by_id=half.hats["school_ot"].id
        )
        MovedClock.objects.create(draft=half.year_draft, case=file.case, rule="r", was=world.today)
        fact = Fact.objects.create(
            case=file.case,
            kind="evaluation_completed",
            on=world.today - timedelta(days=30),
            recorded_by_id=half.hats["school_ot"].id,
        )
        Evaluation.objects.create(fact=fact, findings="Findings")
        _asked_and_kept(file, half)


def _asked_and_kept(file: File, half: Half) -> None:
    """A refused change with the family's statement, a hold, that it is not needed, and an earlier destruction."""
    director = half.clinic_director if file is half.at_clinic else half.hats["director"]
    holder, today = {"asked_by_id": file.request.asked_by_id}, file.request.asked_on
    refused = RecordsRequest.objects.create(
        chart=file.chart,
        kind="amend",
        asked_on=today,
        what="The day is wrong",
        outcome="refused",
        decided_on=today,
        decided_by_id=director.id,
        **holder,
    )
    Statement.objects.create(
        chart=file.chart,
        request=refused,
        about=refused.what,
        words="It was Monday",
        by_id=refused.asked_by_id,
        on=today,
    )
    Hold.objects.create(chart=file.chart, why="A court asked", placed_by_id=director.id, placed_on=today)
    NotNeeded.objects.create(chart=file.chart, told_by_id=director.id, told_on=today)
    Destruction.objects.create(chart=file.chart, request=file.request, by_id=director.id)


def ids(table: str) -> set[uuid.UUID]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM {table_of(table)._meta.db_table}")
        return {row[0] for row in cursor.fetchall()}


@pytest.mark.parametrize("role", ROLES)
def test_each_hat_sees_its_rows_and_no_other(full: World, role: str) -> None:
    wanted = {table: expected(full, role, table) for table in SEEN}
    wanted["Release"] |= lets_in(full, role)
    assert all(table_of(table).objects.exists() for table in SEEN), "a table without a row shows nothing of its wall"  # type: ignore[attr-defined]
    own = Helper.objects.filter(person=full.home.hats[role].person_id)
    wanted["Helper"] |= set(own.values_list("pk", flat=True))
    with as_pages(), acting_as(full.home.hats[role].id, full.today):
        assert {table: ids(table) for table in SEEN} == wanted


def lets_in(world: World, role: str) -> set[uuid.UUID]:
    """The one release that lets a therapist look, who must find it to be let in."""
    if role not in THERAPISTS:
        return set()
    return {(world.home.at_clinic if role.startswith("school") else world.home.at_school).release.pk}


def test_every_table_behind_the_wall_is_asked_for_here() -> None:
    own = {"AuditEvent", "ChartLink", "DisclosedRecord", "Disclosure", "ExternalId", "Practitioner", "Restriction"}
    own |= {"SignedForm"}
    assert {label.removeprefix("records.") for label in WALLED} == set(SEEN) | own


def test_nobody_in_particular_sees_nothing(paged: World) -> None:
    assert {label: ids(label.removeprefix("records.")) for label in WALLED} == {label: set() for label in WALLED}


def test_the_pages_role_cannot_pass_the_wall(paged: World) -> None:
    assert wall_of() is Wall.STANDS
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper, rolbypassrls, rolinherit FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False, False, False)
        cursor.execute(
            "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' "
            "AND pg_has_role(current_user, relowner, 'MEMBER')"
        )
        assert cursor.fetchone() == (0,)


def test_it_holds_the_owner_of_the_tables_too(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity")
        assert {row[0] for row in cursor.fetchall()} == {model_of(label)._meta.db_table for label in WALLED}


def test_looks_and_links_show_to_whom_they_must(world: World) -> None:
    home = world.home
    seen_by = home.hats["school_ot"].id
    look = Disclosure.objects.create(
        release=home.at_clinic.release, by_id=seen_by, kinds="plan", why="care", at=timezone.now()
    )
    looks, links = {look.pk}, {home.link.pk}
    with as_pages():
        for role in ROLES:
            with acting_as(home.hats[role].id, world.today):
                assert ids("Disclosure") == (looks if role == "guardian" else set()), role
                assert ids("ChartLink") == (links if role in THERAPISTS | {"guardian"} else set()), role


def test_a_membership_that_is_over_lets_nobody_in(paged: World) -> None:
    before_it_began = acting_as(paged.home.hats["director"].id, paged.today - timedelta(days=400))
    with pytest.raises(DatabaseError, match="no such membership"), transaction.atomic(), before_it_began:
        pass

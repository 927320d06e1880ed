"""What every test shares."""

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from hypothesis import HealthCheck, settings
from pytest_django import DjangoDbBlocker

from midline.records import wall as second_wall
from midline.records.models import Person
from midline.records.queries.memberships import Acting
from tests.world import World
from tests.world_copy import fresh_world

ROOT = Path(__file__).resolve().parent.parent
pytest_plugins = ["tests.chromium"]
# A busy machine is no fault of the code under test.
settings.register_profile("midline", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("midline")
_OUTCOME = pytest.StashKey[str]()
DATABASE = frozenset({"db", "transactional_db", "django_db_reset_sequences", "live_server"})


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--only-database`: what `bin/test` runs a second time, on PostgreSQL."""
    parser.addoption("--only-database", action="store_true", help="only tests that touch the database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what touches no database, when asked to; and on SQLite what is about PostgreSQL."""
    only_database = config.getoption("--only-database")
    on_postgresql = connection.vendor == "postgresql"
    # Two processes that gather the same tests must give them the same names, or nothing runs at all.
    unstable = [item.nodeid for item in items if " at 0x" in item.nodeid]
    if unstable:
        raise pytest.UsageError(f"give this test ids of its own: {unstable[0]}")
    # How a page looks, for one, is the same on both: the table of addresses asks for every page on PostgreSQL too.
    left_out = {"one_database"} if only_database else set()
    left_out |= set() if on_postgresql else {"postgresql"}
    kept, not_kept = [], []
    for item in items:
        marked = any(item.get_closest_marker(mark) for mark in left_out)
        wanted = not marked and (touches_database(item) or not only_database)
        (kept if wanted else not_kept).append(item)
    config.hook.pytest_deselected(items=not_kept)
    items[:] = kept


def touches_database(item: pytest.Item) -> bool:
    """By its mark, or by a fixture it uses, its fixtures' fixtures included."""
    used = DATABASE.intersection(getattr(item, "fixturenames", ()))
    return bool(used) or item.get_closest_marker("django_db") is not None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, pytest.TestReport]:
    """In CI nothing may be skipped: what would be, fails, with the reason it gave."""
    report: pytest.TestReport = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"In CI nothing may be skipped, and {item.nodeid} was: {reason}"
    item.stash[_OUTCOME] = report.outcome
    return report


def outcome_of(item: pytest.Item) -> str:
    """How the last finished part of a test ended ("passed", "failed"), for what keeps the sight of a failed one."""
    return item.stash.get(_OUTCOME, "")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real files nobody here wrote; it lies beside the checkout, or where MIDLINE_REAL_DATA says."""
    return shared_folder("data", "MIDLINE_REAL_DATA")


def shared_folder(name: str, variable: str) -> Path:
    """A folder beside the checkout; absent, the test is skipped with a line that says so, except in CI."""
    named = os.environ.get(variable)
    folder = Path(named) if named else ROOT.parent / "shared" / name
    if not folder.is_dir():
        message = f"the folder of real files ({folder}) is not here; set {variable} to where it is"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return folder


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """As the plugin's; at the end a connection that some thread left open does not keep the database from going."""
    yield
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


@pytest.fixture
def world(db: None) -> World:
    """Two districts and two clinics with a child in each: see tests/world.py."""
    return fresh_world()


ActAs = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def wall(db: None) -> ActAs:
    """`with wall(by, today):` or `with wall(by, today, moment):` asks behind PostgreSQL's wall; on SQLite as ever."""

    def acting(by: Acting, today: date, moment: datetime | None = None) -> AbstractContextManager[None]:
        return second_wall.acting_as(by.id, today, moment)

    return acting


@pytest.fixture
def client_as(world: World) -> Callable[[str], Client]:
    """A client signed in as someone of the home half: `client_as("school_ot")`."""

    def signed_in(role: str) -> Client:
        client = Client()
        client.force_login(Person.objects.get(pk=world.home.hats[role].person_id))
        return client

    return signed_in

"""Behind the second wall, with one role for pages and one that owns the tables: a backup is complete, or is not made.

The roles are those of the administrator's own script; each command runs as it does at a terminal.
"""

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection, connections
from psycopg import sql

from midline.jobs.keeping.secrets import EMPTIED
from midline.records.wall import administrators_script
from midline.records.wall.names import APP, OWNER
from tests.world import World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]
PASSWORDS = {OWNER: "of-the-owner", APP: "of-the-pages"}
LEFT = 1
"""How a command ends that did nothing for want of an owner."""


@dataclass(frozen=True)
class Place:
    """A database that both roles sign in to, and a folder for the papers."""

    name: str
    data: Path

    def url(self, role: str) -> str:
        """Where this role signs in."""
        given = connection.settings_dict
        host = str(given["HOST"] or "").replace("/", "%2F")
        port = f":{given['PORT']}" if given["PORT"] else ""
        return f"postgres://{role}:{PASSWORDS[role]}@{host}{port}/{self.name}"

    def midline(self, *arguments: str, owner: bool = True) -> "subprocess.CompletedProcess[str]":
        """One command, with the environment of the machine that serves."""
        surroundings = {name: value for name, value in os.environ.items() if not name.startswith("MIDLINE_")}
        surroundings |= {"MIDLINE_DATA": str(self.data), "DATABASE_URL": self.url(APP)}
        surroundings["DJANGO_SETTINGS_MODULE"] = "midline.conf.settings"
        if owner:
            surroundings["MIDLINE_MIGRATION_DATABASE_URL"] = self.url(OWNER)
        command = [sys.executable, "-m", "midline", *arguments]
        return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)

    def ask(self, role: str, query: str) -> list[tuple[Any, ...]]:
        """What a role gets for an answer."""
        with psycopg.connect(self.url(role)) as asked:
            return asked.execute(query).fetchall()


def administrator(database: str) -> "psycopg.Connection[tuple[Any, ...]]":
    """The superuser of the tests, in this database."""
    given = connection.settings_dict
    named = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password"}
    place = {name: str(given[key]) for key, name in named.items() if given[key]}
    return psycopg.connect(dbname=database, autocommit=True, **place)


@pytest.fixture
def places(world: World, tmp_path: Path) -> Iterator[tuple[Place, Place]]:
    """A database with the tiny world, behind its wall, and an empty one."""
    test = str(connection.settings_dict["NAME"])
    connections.close_all()
    made = [Place(f"midline_{uuid.uuid4().hex[:12]}", tmp_path / name) for name in ("full", "empty")]
    for place, template in zip(made, (test, "template1"), strict=True):
        place.data.mkdir()
        with administrator("postgres") as live:
            query = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
            live.execute(query.format(sql.Identifier(place.name), sql.Identifier(template)))
        with administrator(place.name) as live:
            script = administrators_script(place.name)
            script = script.replace("PASSWORD-OF-THE-OWNER", PASSWORDS[OWNER])
            live.execute(script.replace("PASSWORD-OF-THE-PAGES", PASSWORDS[APP]).encode())
    shutil.copytree(settings.DOCUMENTS, made[0].data / "documents")
    yield made[0], made[1]
    with administrator("postgres") as live:
        for place in made:
            live.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(place.name)))


def every_row(place: Place) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table as its owner reads it, but who is signed in."""
    tables = place.ask(OWNER, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    return {
        name: sorted(place.ask(OWNER, f'SELECT t::text FROM "{name}" t')) for (name,) in tables if name not in EMPTIED
    }


def test_every_row_of_every_table_comes_back_into_an_empty_database(
    places: tuple[Place, Place], tmp_path: Path
) -> None:
    full, empty = places
    ready = full.midline("manage", "migrate", "--verbosity", "0")
    assert ready.returncode == 0, ready.stderr
    before = every_row(full)
    assert len(before["records_chart"]) > 4
    assert full.ask(APP, "SELECT count(*) FROM records_chart") == [(0,)], "the wall does not stand"

    made = full.midline("backup", str(tmp_path / "kept"))
    assert made.returncode == 0, made.stderr
    put_back = empty.midline("restore", str(tmp_path / "kept"))
    assert put_back.returncode == 0, put_back.stderr
    assert every_row(empty) == before
    assert empty.ask(APP, "SELECT count(*) FROM records_chart") == [(0,)], "the wall did not come back"
    assert empty.midline("wall").returncode == 0

    # Whatever hides a row from the one who dumps, there is no backup without it.
    assert full.midline("backup", str(tmp_path / "none"), owner=False).returncode == LEFT
    hides = "CREATE POLICY hides ON records_goal AS RESTRICTIVE FOR SELECT TO PUBLIC USING (false)"
    for hidden in (hides, "DROP POLICY hides ON records_goal; DROP POLICY owner_does ON records_goal"):
        with administrator(full.name) as live:
            live.execute(hidden.encode())
        refused = full.midline("backup", str(tmp_path / "none"))
        assert (refused.returncode, "every row of records_goal" in refused.stderr) == (2, True), refused.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "full", "kept"]

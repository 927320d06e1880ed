"""The server killed ten times in the middle of writes; docs/reference/nothing-lost.md tells of more."""

import json
import os
import subprocess
import sys
from pathlib import Path

from django.db import connection

from tests.conftest import ROOT

TIMES = 10


def test_what_was_acknowledged_is_kept_and_nothing_by_half(db: None, tmp_path: Path) -> None:
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("MIDLINE_", "DJANGO"))}
    ours |= {"MIDLINE_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
    if connection.vendor == "postgresql":
        # A database of its own, since this one is in the middle of a test.
        ours["DATABASE_URL"] = _own_database()
    done = subprocess.run(
        [sys.executable, "-m", "tests.killing.harness", "--times", str(TIMES)],
        cwd=ROOT,
        env=ours,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr[-2000:]
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["lost"] == report["half"] == report["unsound"] == []
    assert report["kills"] == TIMES
    assert report["acknowledged"] > TIMES, "hardly anything was written"
    assert not any(" 200 " in line or " 404 " in line for line in report["refused"]), report["refused"]


def _own_database() -> str:
    import psycopg

    given = connection.get_connection_params()
    name = f"killed_{os.getpid()}"
    where = {key: given[key] for key in ("host", "port", "user", "password") if given.get(key)}
    with psycopg.connect(**where, dbname="postgres", autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {name}")
        server.execute(f"CREATE DATABASE {name}")
    before, _, rest = os.environ["DATABASE_URL"].rpartition("/")
    return f"{before}/{name}{rest.partition('?')[1]}{rest.partition('?')[2]}"

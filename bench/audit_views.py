"""A thousand page views at once, each leaving audit rows, while the sealer is at work.

    .venv/bin/python -m bench.audit_views                                 on SQLite
    DATABASE_URL=postgres://... .venv/bin/python -m bench.audit_views     on PostgreSQL, in an empty database

The database is named as its owner, a superuser, reaches it; pages sign in as the role behind the second wall.

It serves the pages as `midline serve` does (two processes of four threads), opens a family's page of a child a hundred
times one after the other, then a thousand times at once from a thousand threads, and says: how many were answered, how
many audit rows came of it, whether the chain holds afterwards, and ratios. On a machine that others use too, the
ratios say more than the seconds. On PostgreSQL it looks a hundred times a second, while the thousand are answered,
whether any session waits for a lock, which tells waiting for each other from waiting for the processor.
"""

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from bench.measure import as_pages
from midline.records.wall.names import APP

AT_ONCE = 1000
ONE_BY_ONE = 100
PATIENCE = 3600
"""Seconds to wait for an answer: a thousand wait for the processor together, and on a busy machine for long."""
OWNER_URL = "MIDLINE_MIGRATION_DATABASE_URL"
_AT_WORK = """
  SELECT count(*) FILTER (WHERE state = 'active'),
    count(*) FILTER (WHERE state = 'active' AND wait_event_type = 'Lock')
  FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"""


def main() -> int:
    """Measure and say what was found; 1 when a view failed or the chain does not hold."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"MIDLINE_DATA": folder, "DJANGO_SETTINGS_MODULE": "midline.conf.settings"}
        address, cookie = _world()
        port = _free_port()
        served = subprocess.Popen(
            [sys.executable, "-m", "midline", "serve", "--port", str(port)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **_behind_the_wall()},
        )
        try:
            assert served.stdout is not None
            for line in served.stdout:
                if "ready" in line:
                    break
            return _measure(port, address, cookie)
        finally:
            served.terminate()
            served.wait()


def _world() -> tuple[str, str]:
    """The tiny world of the tests; a child's page, and the cookie of its guardian."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    from midline.records.models import Person
    from tests.world import build_world

    call_command("migrate", verbosity=0, interactive=False)
    half = build_world().home
    person = Person.objects.get(pk=half.hats["guardian"].person_id)
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return f"/family/{half.at_school.chart.pk}/", "; ".join(
        f"{name}={kept.value}" for name, kept in client.cookies.items()
    )


def _behind_the_wall() -> dict[str, str]:
    """How the server is told to sign in: as the role of the pages, where the database is PostgreSQL."""
    from django.db import connection

    if connection.vendor != "postgresql":
        return {}
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER ROLE {APP} LOGIN")
    return {"DATABASE_URL": as_pages(os.environ["DATABASE_URL"]), OWNER_URL: os.environ["DATABASE_URL"]}


class Waits:
    """Looks again and again at what the sessions of the database do; used as a context, and then `found`."""

    def __init__(self) -> None:
        self.found: dict[str, int] | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> "Waits":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        from django.db import connection

        if connection.vendor != "postgresql":
            return
        seen: Counter[str] = Counter(looks=0, sessions_at_work=0, sessions_that_wait_for_a_lock=0)
        while not self._stop.wait(0.01):
            with connection.cursor() as cursor:
                cursor.execute(_AT_WORK)
                working, waiting = cursor.fetchone()
            seen += Counter(looks=1, sessions_at_work=working, sessions_that_wait_for_a_lock=waiting)
        connection.close()
        self.found = {name: seen[name] for name in ("looks", "sessions_at_work", "sessions_that_wait_for_a_lock")}


def _measure(port: int, address: str, cookie: str) -> int:
    from midline.records.models import AuditEvent
    from midline.records.queries.audit_chain import verify_chain

    _view(port, address, cookie)
    before = AuditEvent.objects.count()
    alone = [_view(port, address, cookie) for _ in range(ONE_BY_ONE)]
    each = (AuditEvent.objects.count() - before) / ONE_BY_ONE
    before = AuditEvent.objects.count()
    with Waits() as waits:
        took, times, failed = _at_once(port, address, cookie)
    rows = AuditEvent.objects.count() - before
    inserts = _inserts()
    subprocess.run([sys.executable, "-m", "midline", "audit", "seal"], check=True, stdout=subprocess.DEVNULL)
    found = verify_chain()
    mean = statistics.mean(alone)
    answer = {
        "views_at_once": AT_ONCE,
        "failed": len(failed),
        "failed_because": dict(Counter(failed)),
        "audit_rows_each_view": each,
        "audit_rows_of_the_thousand": rows,
        "one_by_one_mean_ms": round(mean * 1000, 1),
        "thousand_took_s": round(took, 2),
        "thousand_to_one_by_one": round(took / (AT_ONCE * mean), 2),
        "slowest_to_whole": round(max(times) / took, 2),
        "seen_meanwhile": waits.found,
        "insert_while_sealing_to_alone": inserts,
        "sealed": found.sealed,
        "chain_holds": found.broken is None,
    }
    print(json.dumps(answer, indent=1))
    return 0 if not failed and answer["chain_holds"] and rows == each * AT_ONCE else 1


def _view(port: int, address: str, cookie: str) -> float:
    began = time.perf_counter()
    asked = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    asked.request("GET", address, headers={"Cookie": cookie})
    answer = asked.getresponse()
    answer.read()
    asked.close()
    if answer.status != 200:
        raise OSError(f"{answer.status}")
    return time.perf_counter() - began


def _at_once(port: int, address: str, cookie: str) -> tuple[float, list[float], list[str]]:
    gate = threading.Barrier(AT_ONCE + 1)
    times: list[float] = []
    failed: list[str] = []

    def work() -> None:
        gate.wait()
        try:
            times.append(_view(port, address, cookie))
        except OSError as error:
            failed.append(str(error))

    threading.stack_size(256 * 1024)
    threads = [threading.Thread(target=work) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    gate.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began, times or [0.0], failed


def _inserts() -> float:
    """How long an audit row takes to insert while rows are being sealed, to how long it takes without: the medians."""
    from django.db import connection

    from midline.actions.audit_seal import seal_all
    from midline.records import audit

    def timed(count: int) -> float:
        found = []
        for _ in range(count):
            began = time.perf_counter()
            audit.note(None, "read", why="care")
            found.append(time.perf_counter() - began)
        return statistics.median(found)

    alone = timed(500)
    stop = threading.Event()

    def seal() -> None:
        while not stop.is_set():
            seal_all()
        connection.close()

    thread = threading.Thread(target=seal)
    thread.start()
    beside = timed(500)
    stop.set()
    thread.join()
    return round(beside / alone, 2)


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main())

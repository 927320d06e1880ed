"""The real server, killed in the middle of writes: `python -m tests.killing.harness --times 1000`.

Run with MIDLINE_DATA naming a folder of its own (and DATABASE_URL for PostgreSQL). The server is `midline serve`'s own,
in a process group of its own, on a port of this machine; every process of the group is killed at once with SIGKILL, at
a random moment. Then the records are checked, what is unfinished is cleared as at every start, and it begins anew.
"""

import argparse
import contextlib
import ctypes
import http.client
import json
import os
import random
import signal
import socket
import sys
import time
from datetime import date
from typing import Any

TODAY = date(2026, 11, 23)
WRITERS = 4
NEW_CHILD_EVERY = 10
MOST_BEFORE_A_KILL = 6
"""So many writes, at most, are acknowledged before the blow: a busy machine is hit in the middle of work, too."""


def main() -> int:
    """Kill as often as asked; one line of JSON. 1 when anything was lost or half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "midline.conf.settings"
    os.environ["MIDLINE_TODAY"] = TODAY.isoformat()
    import django

    django.setup()
    report = kill_often(options.times, options.seed)
    sys.stdout.write(json.dumps(report) + "\n")
    return 1 if report["lost"] or report["half"] or report["unsound"] else 0


def kill_often(times: int, seed: int) -> dict[str, Any]:
    """Prepare an empty place, then serve, write, kill and check, again and again."""
    from django.conf import settings
    from django.db import connection, connections

    from midline.actions.paper_files import clear_unfinished
    from midline.conf import preparing
    from tests.killing import checking
    from tests.killing.writing import Kept, Writer

    # Four people post as fast as they can; what is asked here is what a kill does, and not how often one may post.
    settings.ACCOUNT_RATE_LIMITS = False
    settings.DATA.mkdir(parents=True, exist_ok=True)
    preparing.migrate(lambda line: None)
    preparing.gather_static(lambda line: None)
    _adopt_orphans()
    world, cookies = _world()
    chance = random.Random(seed)
    report: dict[str, Any] = {
        "database": connection.vendor,
        "kills": 0,
        "acknowledged": 0,
        "unfinished_files_cleared": 0,
        "lost": [],
        "half": [],
        "unsound": [],
        "refused": {},
    }
    port = _free_port()
    place = None
    for number in range(times):
        if place is None or number % NEW_CHILD_EVERY == 0:
            place, since = _child(world, cookies, port)
        connections.close_all()
        server = _serve(port)
        _wait_until_up(port, server)
        kept = Kept()
        writers = [Writer(place, kept, chance.randrange(2**32)) for _ in range(WRITERS)]
        for writer in writers:
            writer.start()
        _wait_for(kept, chance.randrange(MOST_BEFORE_A_KILL))
        # Anywhere in the writes that are under way then.
        time.sleep(chance.uniform(0, 0.15))
        os.killpg(server, signal.SIGKILL)
        os.waitpid(server, 0)
        for writer in writers:
            writer.join()
            for line in writer.refused:
                report["refused"][line] = report["refused"].get(line, 0) + 1
        _wait_until_gone(server)
        report["kills"] += 1
        report["acknowledged"] += kept.count
        report["lost"] += checking.lost(kept)
        report["half"] += checking.halves(place, since, TODAY)
        report["unfinished_files_cleared"] += clear_unfinished()
        report["half"] += [f"{checking.left_files()} files without a row"] if checking.left_files() else []
        if number % 50 == 49 or number == times - 1:
            report["unsound"] += checking.sound()
            sys.stderr.write(f"{number + 1} kills, {report['acknowledged']} acknowledged writes\n")
        if report["lost"] or report["half"] or report["unsound"]:
            break
    return report


def _adopt_orphans() -> None:
    """On Linux the workers of a killed server become ours, so that we see the end of each."""
    if sys.platform == "linux":
        set_child_subreaper = 36
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def _wait_for(kept: Any, count: int) -> None:
    until = time.monotonic() + 20
    while kept.count < count and time.monotonic() < until:
        time.sleep(0.002)


def _world() -> tuple[Any, tuple[str, str, str]]:
    from allauth.mfa.models import Authenticator
    from django.conf import settings
    from django.test import Client

    from midline.records.models import Person
    from tests.world import build_world

    world = build_world(TODAY)
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    Authenticator.objects.create(user=person, type="totp", data={"secret": "not used"})
    client = Client(headers={"host": "localhost"})
    client.force_login(person)
    # Every page and template is read once here, so that each server begins at once.
    client.get(f"/children/{world.home.at_school.chart.pk}/worry/")
    client.post(f"/cases/{world.home.at_school.case.pk}/record/", {})
    name = settings.SESSION_COOKIE_NAME
    return world, (client.cookies[name].value, name, settings.CSRF_COOKIE_NAME)


def _child(world: Any, cookies: tuple[str, str, str], port: int) -> tuple[Any, dict[str, set[object]]]:
    """A new child with a case: a case of thousands of facts is not what happens."""
    from midline.actions import clock_rows
    from midline.records.models import Case
    from tests.killing.checking import before
    from tests.killing.writing import Place
    from tests.web.making import more_children

    chart = more_children(world.home, 1, today=TODAY)[0]
    case = Case.objects.get(chart=chart)
    clock_rows.refresh(case, TODAY)
    session, session_cookie, form_cookie = cookies
    place = Place(port, session, session_cookie, form_cookie, chart.pk, case.pk)
    return place, before(place)


def _serve(port: int) -> int:
    """The server in a child process that leads a group of its own; its process id, which is the group's."""
    from midline.conf import serving

    child = os.fork()
    if child:
        return child
    try:
        os.setsid()
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        serving.serve(serving.Place("127.0.0.1", port, 2))
    finally:
        os._exit(1)


def _wait_until_up(port: int, server: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        asked = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            asked.request("GET", "/healthz", headers={"Host": "localhost"})
            if asked.getresponse().status == 200:
                return
        except (OSError, http.client.HTTPException):
            time.sleep(0.01)
        finally:
            asked.close()
    os.killpg(server, signal.SIGKILL)
    raise SystemExit("the server did not come up")


def _wait_until_gone(server: int) -> None:
    """Until no process of the group is left: an orphan in the middle of a write would be another writer."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-server, os.WNOHANG)[0]:
                pass
        try:
            os.killpg(server, 0)
        except ProcessLookupError:
            return
        time.sleep(0.005)
    raise SystemExit("a killed server does not go")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main())

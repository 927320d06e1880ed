"""Asks for pages in one world and says how long each took; told what to do line by line, so that worlds take turns."""

import json
import os
import sys
import time
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.settings")
django.setup()

from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from bench.pages import Page, pages  # noqa: E402
from midline.conf import memory  # noqa: E402
from midline.conf.owner import as_owner  # noqa: E402


def worked() -> float:
    """Seconds that the processor has worked: on this process and, on PostgreSQL, on the one that serves it."""
    mine = time.process_time()
    if connection.vendor != "postgresql":
        return mine
    connection.ensure_connection()
    served = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat").read_text(encoding="ascii")
    return mine + int(served.split()[0]) / 1e9


STEPS = 10
"""SQLite tells of its steps by so many."""


class Worker:
    """Everyone signed in, once."""

    def __init__(self) -> None:
        with as_owner():
            self.pages = {page.name: page for page in pages(seed=1)}
        self.clients: dict[object, Client] = {}
        for page in self.pages.values():
            if page.hat.pk not in self.clients:
                client = Client(headers={"host": "localhost"})
                client.force_login(page.hat.person)
                session = client.session
                session["acting"] = str(page.hat.pk)
                session.save()
                self.clients[page.hat.pk] = client

    def ask(self, page: Page, clock: Callable[[], float] = time.perf_counter) -> float:
        """Seconds by this clock."""
        address, posted = page.made()
        client = self.clients[page.hat.pk]
        began = clock()
        answer = client.get(address) if posted is None else client.post(address, posted)
        took = clock() - began
        expected = 200 if posted is None else 302
        if answer.status_code != expected:
            raise SystemExit(f"{address}: {answer.status_code}\n{answer.content.decode()[:3000]}")
        return took

    def work(self, page: Page) -> tuple[int, int]:
        """Calls in Python, and what the database does: steps of SQLite, or blocks that PostgreSQL looks at."""
        self.ask(page)
        if connection.vendor == "sqlite":
            steps = [0]

            def step() -> int:
                steps[0] += STEPS
                return 0

            connection.connection.set_progress_handler(step, STEPS)
            self.ask(page)
            connection.connection.set_progress_handler(None, 0)
            done = steps[0]
        else:
            done = _blocks(self.queries(page)[1])
        counting = Profile()
        counting.enable()
        self.ask(page)
        counting.disable()
        return sum(one.callcount for one in counting.getstats()), done

    def queries(self, page: Page) -> tuple[int, list[str]]:
        """How many queries it takes, and what they are."""
        with CaptureQueriesContext(connection) as asked:
            self.ask(page)
        return len(asked), [f"{one['time']} {one['sql']}" for one in asked.captured_queries]


def _blocks(statements: list[str]) -> int:
    """Blocks that PostgreSQL looks at for the statements that read, asked once more as whoever asked for the page."""
    found = 0
    told = next(one for one in statements if "midline_wall.act_as" in one).partition(" ")[2]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(told)
        for _, _, sql in (one.partition(" ") for one in statements):
            if sql.startswith(("SELECT", "(SELECT")) and sql != told:
                cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}")
                plan = cursor.fetchone()[0][0]["Plan"]
                found += int(plan["Shared Hit Blocks"]) + int(plan["Shared Read Blocks"])
    return found


def main() -> None:
    """Lines in: `names`, `keep`, `work NAME`, `queries NAME`, `wall COUNT NAME`,
    `cpu COUNT NAME`; out, one line of JSON each.
    """
    memory.load_everything()
    worker = Worker()
    for line in sys.stdin:
        what, _, rest = line.strip().partition(" ")
        answer: object
        if what == "names":
            answer = list(worker.pages)
        elif what == "keep":
            # As the server does after its first answers.
            answer = memory.keep()
        elif what == "work":
            answer = worker.work(worker.pages[rest])
        elif what == "queries":
            worker.ask(worker.pages[rest])
            answer = worker.queries(worker.pages[rest])
        else:
            count, _, name = rest.partition(" ")
            clock = worked if what == "cpu" else time.perf_counter
            answer = [worker.ask(worker.pages[name], clock) for _ in range(int(count))]
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

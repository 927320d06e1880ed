"""What has to be true before pages are served: tables up to date, static files gathered, the demonstration filled."""

import argparse
import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.files.storage import FileSystemStorage
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from midline.actions import paper_files
from midline.actions.clock_rows import refresh_all
from midline.conf.commands import county_command
from midline.conf.owner import as_owner
from midline.conf.wall_lines import LINES, WEAK
from midline.records import wall
from midline.records.queries.clock_check import counted_under_other_law
from midline.records.queries.demo import demo_persons
from midline.records.queries.organisations import of_kind

Say = Callable[[str], None]
COUNTY_SEED = 1


class CannotServe(Exception):
    """Why nothing is served, in one line."""


def migrate(say: Say) -> None:
    """Apply the migrations that the database does not have yet; one look when it has them all."""
    with as_owner():
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            if not wall.sees_everything():
                raise CannotServe(
                    "The tables are behind, and DATABASE_URL may not change them; name their owner in "
                    "MIDLINE_MIGRATION_DATABASE_URL, or run bin/midline manage migrate as their owner."
                )
            say("Bringing the tables up to date ...")
            call_command("migrate", verbosity=0, interactive=False)
        elif wall.sees_everything():
            # The rules may have changed without any table.
            wall.raise_wall()


def say_how_the_wall_stands(say: Say) -> None:
    """One line where PostgreSQL itself would not keep anyone from any row; nothing where it does, or on SQLite."""
    if (stands := wall.wall_of()) in WEAK:
        say(LINES[stands])


def count_clocks(say: Say, today: date) -> None:
    """Count every clock anew where a row was counted under another version of the law, as after an upgrade."""
    with as_owner():
        if wall.sees_everything() and counted_under_other_law():
            _count_anew(say, today)


def _count_anew(say: Say, today: date) -> None:
    say("The law has changed: counting every clock anew ...")

    def progress(done: int, total: int) -> None:
        if done % 10_000 == 0 and done:
            say(f"  case {done} of {total}")

    cases, changed = refresh_all(today, progress)
    say(f"  {cases} cases counted, {changed} of them changed.")


def gather_static(say: Say) -> None:
    """Collect, hash and compress the static files, unless none has changed since the last time."""
    stamp: Path = settings.DATA / "static-stamp"
    now = _static_digest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == now and settings.STATIC_ROOT.is_dir():
        return
    say("Gathering styles and scripts ...")
    call_command("collectstatic", verbosity=0, interactive=False, clear=settings.STATIC_ROOT.is_dir())
    stamp.write_text(now, encoding="ascii")


def clear_unfinished() -> None:
    """Remove what a killed server left of papers whose rows were never committed."""
    with as_owner():
        paper_files.clear_unfinished()


def _static_digest() -> str:
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            assert isinstance(storage, FileSystemStorage)
            found = Path(storage.path(name)).stat()
            digest.update(f"{name} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def fill_demo(say: Say) -> None:
    """Make the made-up county where there is nothing yet, all of it or none of it.

    CannotServe where the database holds organisations but none of the made-up people: those are someone's real records,
    and the demonstration lets anyone in.
    """
    with as_owner():
        _fill_demo(say)


def _fill_demo(say: Say) -> None:
    if of_kind("district") or of_kind("clinic"):
        if not demo_persons(settings.TODAY or timezone.localdate()):
            raise CannotServe(
                f"{settings.DATA} holds other records than the demonstration's; name an empty folder in MIDLINE_DATA."
            )
        return
    say("Making a county of made-up children, families, schools and clinics (once) ...")
    with transaction.atomic():
        county_command.run(argparse.Namespace(seed=COUNTY_SEED))

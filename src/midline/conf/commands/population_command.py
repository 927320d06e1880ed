"""`midline population FOLDER`: every case as numbers and days, in tables for questions about a population."""

import argparse
import shutil
import sys
from pathlib import Path
from tempfile import mkdtemp

import django

from midline.conf.commands.shapes import refuse, write_json

NEEDS = "this needs the extra `insight` (Ibis, DuckDB, PyArrow): install midline[insight]"


MEANWHILE = "a time at which nobody opens a case: one was opened while they were read; nothing was written, try again"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and of which programme."""
    parser.add_argument("folder", type=Path, help="the folder to write; there must be none of this name yet")
    parser.add_argument("--programme", default="iep", help="whose cases (iep)")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Write it, readable by its owner alone: all of it, or nothing."""
    django.setup()
    from django.conf import settings
    from django.utils import timezone

    from midline.conf.owner import as_owner
    from midline.core.pathways import PROGRAMMES

    try:
        from midline.actions.population import CasesChanged, write_snapshot
    except ImportError:
        raise refuse("FOLDER", str(options.folder), NEEDS) from None
    target = options.folder.expanduser().absolute()
    if options.programme not in PROGRAMMES:
        raise refuse("--programme", options.programme, f"one of {', '.join(PROGRAMMES)}")
    if target.exists() or not target.parent.is_dir():
        raise refuse("FOLDER", str(options.folder), "a folder that is not there yet, in one that is")
    made = Path(mkdtemp(dir=target.parent, prefix=".population-"))
    try:
        with as_owner(of_every_row=True):
            today = settings.TODAY or timezone.localdate()
            told = write_snapshot(folder=made, programme=options.programme, today=today)
            made.rename(target)
    except BaseException as failed:
        shutil.rmtree(made, ignore_errors=True)
        if isinstance(failed, CasesChanged):
            raise refuse("FOLDER", str(options.folder), MEANWHILE) from None
        raise
    answer = {
        "folder": str(target),
        "programme": options.programme,
        "today": today,
        "cases": told.cases,
        "plain": told.plain,
        "facts": told.facts,
        "rows_of_the_core": told.rest,
        "rules_not_told": list(told.not_told),
        "kinds_not_told": list(told.kinds_not_told),
        "facts_not_told": told.facts_not_told,
        "errors": [],
    }
    if options.json:
        write_json(answer)
        return 0
    sys.stdout.write(f"{told.cases} cases and {told.facts} facts in {target}; {told.plain} can be joined.\n")
    sys.stdout.write(f"What a join cannot say, the core said: {told.rest} rows.\n")
    if told.facts_not_told:
        kinds = ", ".join(told.kinds_not_told)
        sys.stdout.write(f"Left out, since their day can tell a birthday: {told.facts_not_told} facts ({kinds}).\n")
    sys.stdout.write(
        "No name is in it, but days of children's lives are: keep it as safe as the records, and destroy it\n"
    )
    sys.stdout.write("when the question is answered.\n")
    return 0

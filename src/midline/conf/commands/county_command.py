"""`midline county`: make the made-up county, once, in an empty database."""

import argparse
import sys

import django

from midline.conf.commands.shapes import refuse, say_aside


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The seed and the day."""
    parser.add_argument("--seed", type=int, default=1, help="the same seed and day make the same children")


def run(options: argparse.Namespace) -> int:
    """Make the county; refused where an organisation exists, so that real and made-up children never meet."""
    django.setup()
    from django.conf import settings
    from django.utils import timezone

    from midline.conf.owner import as_owner
    from midline.conf.preparing import migrate
    from midline.jobs.county import build_county
    from midline.records.queries.organisations import of_kind

    migrate(say_aside)
    if of_kind("district") or of_kind("clinic"):
        raise refuse("MIDLINE_DATA", str(settings.DATA), "there are organisations here already; name an empty folder")

    def progress(done: int, total: int, what: str) -> None:
        sys.stderr.write(f"\r  making the made-up county: child {done} of {total}   ")
        sys.stderr.flush()

    with as_owner(of_every_row=True):
        count = build_county(seed=options.seed, today=settings.TODAY or timezone.localdate(), progress=progress)
    sys.stderr.write("\n")
    sys.stdout.write(f"Made a district, its schools, two clinics and {count} children, all made up.\n")
    return 0

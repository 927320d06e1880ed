"""`midline wall`: how PostgreSQL's row-level security stands, and the SQL that makes its roles."""

import argparse
import sys

import django


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask, or print the roles' SQL."""
    parser.add_argument(
        "--roles", action="store_true", help="write the SQL that a database administrator runs once; nothing is changed"
    )


def run(options: argparse.Namespace) -> int:
    """Say how it stands: 0 where the database keeps people apart by itself (or is not PostgreSQL), 1 where not."""
    django.setup()
    from django.conf import settings

    from midline.conf.owner import as_owner
    from midline.conf.wall_lines import LINES, WEAK
    from midline.records import wall

    if options.roles:
        sys.stdout.write(wall.administrators_script(str(settings.DATABASES["default"]["NAME"])))
        return 0
    with as_owner():
        if wall.sees_everything() and wall.raise_wall():
            sys.stdout.write("The wall was brought up to date.\n")
    found = wall.wall_of()
    sys.stdout.write(f"{LINES[found]}\n")
    return 1 if found in WEAK else 0

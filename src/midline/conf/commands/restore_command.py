"""`midline restore FILE`: a backup in the place of what is there, all of it or nothing."""

import argparse
import sys
from pathlib import Path

import django

from midline.conf.commands.shapes import refuse, write_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """From where, and whether what is there may go."""
    parser.add_argument("file", type=Path, help="a backup that midline backup wrote")
    parser.add_argument(
        "--replace-existing-records", action="store_true", help="put it in the place of the records that are here"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Check the whole backup, then put it in place. InputRefused leaves everything as it was."""
    django.setup()
    from django.db import connections

    from midline.actions.paper_files import clear_unfinished
    from midline.conf.commands.keeping_place import documents, known_migrations, place_of_records
    from midline.conf.owner import as_owner
    from midline.jobs.keeping import KeepingRefused, restore
    from midline.records import wall

    connections.close_all()
    try:
        with as_owner():
            made = restore(
                options.file.expanduser().absolute(),
                database=place_of_records(),
                documents=documents(),
                migrations=known_migrations(),
                replace=options.replace_existing_records,
            )
            # Papers of the records that were here before belong to nobody now.
            clear_unfinished()
            wall.forget()
            if made.current:
                # Where its tables are older, the migration that brings them up to date puts the wall up.
                wall.raise_wall()
    except KeepingRefused as refused:
        raise refuse("FILE", str(options.file), str(refused)) from None
    if options.json:
        write_json(
            {
                "made_at": made.made_at,
                "rows": made.rows,
                "papers": made.papers,
                "damaged": list(made.damaged),
                "errors": [],
            }
        )
    else:
        sys.stdout.write(f"Restored {made.rows} rows and {made.papers} papers, as they were at {made.made_at}.\n")
        sys.stdout.write("Everyone has to sign in again. The tables are brought up to date at the next start.\n")
    return 0

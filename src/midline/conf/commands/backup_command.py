"""`midline backup FILE`: everything that Midline keeps, in one file, while people go on working."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

import django

from midline.conf.commands.shapes import refuse, write_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("file", type=Path, help="the backup to write; there must be no such file yet")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Write it, readable by its owner alone. 1 when a paper was damaged before: the backup holds all that is whole."""
    django.setup()
    from midline.conf.commands.keeping_place import documents, place_of_records
    from midline.conf.owner import as_owner
    from midline.jobs.keeping import KeepingRefused, back_up

    target = options.file.expanduser().absolute()
    try:
        with as_owner(of_every_row=True):
            made = back_up(target, database=place_of_records(), documents=documents(), now=datetime.now(UTC))
    except KeepingRefused as refused:
        raise refuse("FILE", str(options.file), str(refused)) from None
    if options.json:
        write_json(
            {
                "file": str(target),
                "bytes": made.size,
                "rows": made.rows,
                "papers": made.papers,
                "damaged": list(made.damaged),
                "errors": [],
            }
        )
    else:
        sys.stdout.write(f"Backed up {made.rows} rows and {made.papers} papers to {target} ({made.size} bytes).\n")
        sys.stdout.write("Keep it as safe as the records: it holds them all. The secret key is not in it.\n")
    for name in made.damaged:
        sys.stderr.write(f"The file of paper {name} is gone or changed; it could not be backed up.\n")
    return 1 if made.damaged else 0

"""`midline import oneroster DIR`, `midline import fhir FILE`, `midline import caseload FILE`: all of it or nothing."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import django

from midline.conf.commands.shapes import FieldError, InputRefused, refuse, say_aside, write_json

if TYPE_CHECKING:
    from midline.actions.imports import ImportResult
    from midline.records.models import Organisation

KINDS = {"oneroster": "district", "fhir": "clinic", "caseload": "district"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What, from where, into which organisation, by whom."""
    parser.add_argument("what", choices=sorted(KINDS), help="oneroster: a folder or .zip; fhir, caseload: a file")
    parser.add_argument("path", type=Path)
    parser.add_argument("--into", help="organisation by name or id; the first district (fhir: clinic) when left out")
    parser.add_argument("--by", help="address of the person who imports; its director when left out")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Read, check, take; InputRefused leaves the database as it was."""
    django.setup()
    from midline.actions.imports import ImportRefused
    from midline.conf.preparing import migrate

    migrate(say_aside)
    try:
        result = _bring(options)
    except ImportRefused as refused:
        errors = [FieldError(one.field, one.value, one.message()) for one in refused.problems]
        if refused.more:
            errors.append(FieldError(str(options.path), refused.more, refused.and_more()))
        raise InputRefused(*errors) from None
    answer = _answer(result)
    if options.json:
        write_json(answer)
    else:
        sys.stdout.write(_readable(answer))
    return 0


def _bring(options: argparse.Namespace) -> "ImportResult":
    from django.conf import settings
    from django.utils import timezone

    from midline.actions import imports
    from midline.records.queries.imports import importer
    from midline.records.wall import acting_as

    today = settings.TODAY or timezone.localdate()
    place = _place(options)
    by = importer(options.by, place, today)
    if by is None:
        raise refuse("--by", options.by, f"nobody with this address may import into {place.name}; name its director")
    common: dict[str, Any] = {"by": by, "organisation": place, "today": today, "progress": _progress}
    if options.what == "oneroster":
        with acting_as(by.id, today):
            known = imports.known_of(place)
        roster = imports.read_roster(options.path, today=today, known=known, progress=_progress)
        with acting_as(by.id, today):
            return imports.import_roster(roster=roster, **common)
    if options.what == "fhir":
        bundle = imports.read_record(options.path, today=today, progress=_progress)
        with acting_as(by.id, today):
            return imports.import_record(bundle=bundle, **common)
    rows = imports.read_caseload(options.path, today)
    with acting_as(by.id, today):
        return imports.import_caseload(rows=rows, file=options.path.name, **common)


def _place(options: argparse.Namespace) -> "Organisation":
    from midline.records.queries.imports import organisation_named

    kind = KINDS[options.what]
    found = organisation_named(options.into, kind)
    if found is None and options.what == "caseload":
        found = organisation_named(options.into, "clinic")
    if found is None:
        given = options.into or ""
        raise refuse(
            "--into", given, f"there is no such {kind}; make one (bin/demo makes a made-up county) and name it"
        )
    return found


def _progress(done: int, total: int, what: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r  {what}: {done} of {total}        ")
        sys.stderr.flush()


def _answer(result: "ImportResult") -> dict[str, object]:
    return {
        "made": dict(sorted(result.made.items())),
        "changed": dict(sorted(result.changed.items())),
        "same": dict(sorted(result.same.items())),
        "left": [{"what": one.what, "count": one.count, "why": one.why()} for one in result.left],
        "errors": [],
    }


def _readable(answer: dict[str, Any]) -> str:
    lines = []
    for title, key in (("Made", "made"), ("Changed", "changed"), ("The same as before", "same")):
        counts = ", ".join(f"{count} {name}" for name, count in answer[key].items()) or "nothing"
        lines.append(f"{title}: {counts}")
    lines.append("Left:" if answer["left"] else "Left: nothing")
    lines += [f"  {one['count']:>6}  {one['what']}: {one['why']}" for one in answer["left"]]
    return "\n".join(lines) + "\n"

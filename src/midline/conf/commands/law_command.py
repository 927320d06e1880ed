"""`midline law`: the rules in force for a state on a day, each with its source, and what could not be checked."""

import argparse
import sys
from datetime import date
from pathlib import Path

from midline import lawbook
from midline.conf.commands.law_readable import readable
from midline.conf.commands.shapes import refuse, write_json
from midline.conf.environment import day_or_none
from midline.core.law import FEDERAL
from midline.wording.law_answer import law_answer
from midline.wording.say import LANGUAGES

CHECK = "check"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A state, a day, a language, JSON or words."""
    parser.add_argument(
        "state", nargs="?", default=FEDERAL, help="two letters, such as TX or DC; federal law if left out; or check"
    )
    parser.add_argument("folder", nargs="?", help="with check: a folder of law files, or of districts' own rules")
    parser.add_argument("--on", metavar="DATE", help="the day, such as 2026-11-23; today if left out")
    parser.add_argument("--language", default="en", metavar="LANGUAGE", help=f"one of {', '.join(LANGUAGES)}")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Write the law; refused for a place that has none here, a day that is none, or an unknown language."""
    if options.state == CHECK:
        return _check(options.folder)
    if options.folder is not None:
        raise refuse("folder", options.folder, "this goes with check alone")
    if options.language not in LANGUAGES:
        raise refuse("language", options.language, f"this must be one of: {', '.join(LANGUAGES)}")
    try:
        answer = law_answer(options.state.upper(), _day(options.on), options.language)
    except lawbook.UnknownJurisdiction:
        known = ", ".join((FEDERAL, *lawbook.codes()))
        raise refuse("state", options.state, f"this must be one of: {known}") from None
    if options.json:
        write_json(answer)
    else:
        sys.stdout.write(readable(answer, options.language))
    return 0


def _check(folder: str | None) -> int:
    """Read the law of this package and a folder; the first thing that is wrong is told with its file, table and key."""
    try:
        book = lawbook.load()
        sys.stdout.write(f"law {book.version}: {len(book.states)} states\n")
        if folder is None:
            return 0
        place = Path(folder)
        if (place / "federal.toml").is_file():
            own = lawbook.read_folder(place)
            sys.stdout.write(f"{folder}: a law of its own, version {own.version}, {len(own.states)} states\n")
            return 0
        found = lawbook.read_overlays(place, book)
        for overlay in found.by_district.values():
            sys.stdout.write(f"{overlay.district}.toml ({overlay.state}): {overlay.number} rules\n")
        if not found.by_district:
            sys.stdout.write(f"{folder}: no file in it\n")
    except lawbook.LawbookError as error:
        raise refuse("folder", folder or "", str(error)) from None
    return 0


def _day(text: str | None) -> date:
    if text is None:
        return day_or_none("MIDLINE_TODAY") or date.today()  # noqa: DTZ011 - the day of whoever asks, where they are
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        raise refuse("on", text, "this must be a date such as 2026-11-23")
    return found

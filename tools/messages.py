"""`bin/messages`: keep the Spanish of the pages whole.

Translations live in `web/locale/areas/es/AREA.po`, one file an area, and are edited there. This writes what is new into
them with an empty translation, and makes `web/locale/es/LC_MESSAGES/django.po` and `.mo` of them all.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

import polib

from tools.extraction import WEB, Message, messages

AREAS = WEB / "locale" / "areas" / "es"
WHOLE = WEB / "locale" / "es" / "LC_MESSAGES" / "django.po"
COMPILED = WHOLE.with_suffix(".mo")
METADATA = {
    "Language": "es",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=n != 1;",
}
HEADER = "Made by bin/messages of the files in locale/areas/es, which are the ones to edit."
SAME = "same in Spanish"
"""The comment on a translation that is meant to be no other than the English."""

Key = tuple[str, str]


def key(entry: polib.POEntry) -> Key:
    """What a catalogue knows an entry by: its context and its text."""
    return (entry.msgctxt or "", entry.msgid)


def texts(entry: polib.POEntry) -> tuple[str, ...]:
    """Every form of a translation, empty ones too."""
    return tuple(entry.msgstr_plural.values()) if entry.msgid_plural else (entry.msgstr,)


def translated(entry: polib.POEntry) -> bool:
    """Whether every form is there and nobody has doubts about it."""
    return "fuzzy" not in entry.flags and all(text.strip() for text in texts(entry))


def read_areas() -> dict[str, polib.POFile]:
    """The catalogue of each area, by its name."""
    return {path.stem: polib.pofile(str(path), wrapwidth=0) for path in sorted(AREAS.glob("*.po"))}


def faults(found: Iterable[Message], areas: dict[str, polib.POFile]) -> list[str]:
    """What is wrong with the translations, a line each: missing, no longer used, told in two ways, left in English."""
    known: dict[Key, tuple[str, polib.POEntry]] = {}
    wrong = []
    wanted = {message.key: message for message in found}
    for area, catalogue in areas.items():
        for entry in catalogue:
            before = known.setdefault(key(entry), (area, entry))
            if texts(before[1]) != texts(entry):
                wrong.append(f"{entry.msgid!r} has two translations, in {before[0]}.po and in {area}.po")
            if key(entry) not in wanted:
                wrong.append(f"{entry.msgid!r} in {area}.po is no longer used (bin/messages --prune takes it out)")
            if entry.msgid in texts(entry) and SAME not in entry.tcomment:
                wrong.append(f"{entry.msgid!r} in {area}.po is left in English; if it is meant, comment it: # {SAME}")
    for message in wanted.values():
        there = known.get(message.key)
        if there is None:
            wrong.append(f"{message.id!r} ({message.place}) has no entry; run bin/messages")
        elif not translated(there[1]):
            wrong.append(f"{message.id!r} ({message.place}) is not translated in {there[0]}.po")
    return wrong


def add_new(found: Iterable[Message], areas: dict[str, polib.POFile]) -> list[Message]:
    """Put every message that no area has into its own area, untranslated; gives those back."""
    known = {key(entry) for catalogue in areas.values() for entry in catalogue}
    new = [message for message in found if message.key not in known]
    for message in new:
        catalogue = areas.setdefault(message.area, polib.POFile(wrapwidth=0))
        catalogue.metadata = dict(METADATA)
        entry = polib.POEntry(msgid=message.id, msgctxt=message.context or None)
        if message.plural:
            entry.msgid_plural, entry.msgstr_plural = message.plural, {0: "", 1: ""}
        catalogue.append(entry)
    return new


def prune(found: Iterable[Message], areas: dict[str, polib.POFile]) -> int:
    """Take out what is no longer used and what another area has already; gives back how many."""
    wanted = {message.key for message in found}
    seen: set[Key] = set()
    gone = 0
    for catalogue in areas.values():
        for entry in list(catalogue):
            if key(entry) not in wanted or key(entry) in seen:
                catalogue.remove(entry)
                gone += 1
            seen.add(key(entry))
    return gone


def whole(areas: dict[str, polib.POFile]) -> polib.POFile:
    """Every translation of every area, once, in the order of the alphabet."""
    made = polib.POFile(wrapwidth=0)
    made.header = HEADER
    made.metadata = dict(METADATA)
    entries = {key(entry): entry for catalogue in areas.values() for entry in catalogue if translated(entry)}
    for _, entry in sorted(entries.items()):
        bare = polib.POEntry(msgid=entry.msgid, msgctxt=entry.msgctxt, msgstr=entry.msgstr)
        if entry.msgid_plural:
            bare.msgid_plural, bare.msgstr_plural = entry.msgid_plural, dict(entry.msgstr_plural)
        made.append(bare)
    return made


def stale(areas: dict[str, polib.POFile]) -> list[str]:
    """Which of the two made files are not what the areas would make."""
    made = whole(areas)
    wrong = []
    if not WHOLE.exists() or WHOLE.read_text(encoding="utf-8") != str(made):
        wrong.append("django.po is not what the areas make; run bin/messages")
    if not COMPILED.exists() or COMPILED.read_bytes() != made.to_binary():
        wrong.append("django.mo is not what the areas make; run bin/messages")
    return wrong


def _write(areas: dict[str, polib.POFile]) -> None:
    AREAS.mkdir(parents=True, exist_ok=True)
    for area, catalogue in areas.items():
        _replace(AREAS / f"{area}.po", str(catalogue).encode())
    made = whole(areas)
    WHOLE.parent.mkdir(parents=True, exist_ok=True)
    _replace(WHOLE, str(made).encode())
    _replace(COMPILED, made.to_binary())


def _replace(path: Path, content: bytes) -> None:
    if not path.exists() or path.read_bytes() != content:
        path.write_bytes(content)


def main() -> int:
    """Run; 1 when something is missing or wrong."""
    parser = argparse.ArgumentParser(
        prog="bin/messages", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing; say what is missing or out of date")
    parser.add_argument("--prune", action="store_true", help="also take out what is no longer used")
    options = parser.parse_args()
    found = messages()
    areas = read_areas()
    if not options.check:
        for message in add_new(found, areas):
            print(f"new in {message.area}.po: {message.id!r}")
        if options.prune:
            print(f"taken out: {prune(found, areas)}")
        _write(areas)
    wrong = faults(found, areas) + stale(areas)
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""One child's record as a PDF that a screen reader can read (PDF/UA-1), set by typst."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from importlib.resources import files
from typing import Any

from babel import Locale

from midline.documents.setting import set_pdf
from midline.wording import codes, say

Table = tuple[str, Iterator[Mapping[str, Any]]]
WORDED = {
    "about": "pathways.about_",
    "attendance": "record.attendance_",
    "delivery": "record.delivery_",
    "environment": "occupations.environment_",
    "environments": "occupations.environment_",
    "evidence_kind": "record.evidence_",
    "form": "record.form_",
    "grouping": "record.grouping_",
    "kinds": "record.opened_",
    "measure": "record.measure_",
    "occupation": "occupations.occupation_",
    "outcome": "record.outcome_",
    "per": "record.per_",
    "programme": "pathways.programme_",
    "relation": "record.relation_",
    "role": "mails.role_",
    "rule": "law.rule_",
    "schooling": "record.schooling_",
    "sex": "record.sex_",
    "since": "record.since_",
    "standing": "record.standing_",
    "status": "record.status_",
    "why": "record.why_",
    "withheld": "record.opened_",
    "work": "record.work_",
    "disclosedrecord.kind": "record.opened_",
    "document.kind": "pathways.document_",
    "fact.kind": "pathways.kind_",
    "recordsrequest.kind": "record.request_",
    "session.kind": "record.delivery_",
    "voice.kind": "record.voice_",
    "who_did_what.about": "record.table_",
}
"""Fields whose values are codes, and where their words are; with the table where a name means several things."""
_OTHERS = {"document.kind": "pathways.document_other"}
"""What is said of a code that has no words of its own."""
_SEVERAL = frozenset({"environments", "kinds", "withheld"})
"""Fields that hold codes parted by spaces."""
# A hat as the record writes it: name, role, place.
_HAT = re.compile(r", (?P<role>[a-z]+(?:_[a-z]+)*), ")
_HIDDEN = frozenset({"id", "sha256", "law_version", "calendar_version", "media_type"})


def write_record(head: Mapping[str, str], tables: Iterable[Table], language: str) -> bytes:
    """The PDF. `head`: child, kept_by, for, made_at; each table its rows by field. Tables without rows are left out."""
    data = {
        "language": language,
        "title": say("record.title", {"name": head["child"]}, language),
        "lines": [
            say("record.kept_by", {"place": head["kept_by"]}, language),
            say(
                "record.made_for",
                {"name": head["for"], "day": datetime.fromisoformat(head["made_at"]).date()},
                language,
            ),
        ],
        "page": say("record.page", {}, language),
        "sections": [
            section
            for name, rows in tables
            if (section := _section(name, _as_told(rows, head["child"], language), language))["rows"]
        ],
    }
    return set_pdf((files("midline.documents") / "record.typ").read_bytes(), data)


def _section(name: str, rows: Iterator[Mapping[str, Any]], language: str) -> dict[str, Any]:
    return {"title": _label(f"table_{name}", name, language), "rows": [_row(name, row, language) for row in rows]}


def _as_told(rows: Iterator[Mapping[str, Any]], child: str, language: str) -> Iterator[Mapping[str, Any]]:
    """Rows of the audit trail say what was done as a sentence; every other row as it stands."""
    known = codes("audit", language)
    for row in rows:
        if "action" not in row:
            yield row
            continue
        code = f"audit.told_{row['action']}"
        told = {"who": row.get("who") or "Midline", "name": child}
        yield {**row, "action": say(code if code in known else "audit.told_other", told, language)}


def _row(table: str, row: Mapping[str, Any], language: str) -> list[list[str]]:
    """Each field that says something: its name in words, and what it says. Ids of rows mean nothing on paper."""
    kept = [(name, value) for name, value in row.items() if name not in _HIDDEN and value not in (None, "", [], {})]
    return [
        [_label(f"field_{name}", name, language), words_of(table, name, value, language)]
        for name, value in kept
        if not _is_id(value)
    ]


def _label(code: str, name: str, language: str) -> str:
    known = f"record.{code}"
    return say(known, {}, language) if known in codes("record", language) else name.replace("_", " ")


def words_of(table: str, name: str, value: Any, language: str) -> str:
    """What a field of a row says: a code in words, a day written out, what somebody typed as it stands."""
    if isinstance(value, bool):
        return say("record.yes" if value else "record.no", {}, language)
    if isinstance(value, Mapping):
        return ", ".join(f"{_label(f'table_{part.lower()}', part, language)}: {count}" for part, count in value.items())
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if name == "home_language":
        return _language_name(text, language)
    place = f"{table}.{name}" if f"{table}.{name}" in WORDED else name
    if place in WORDED:
        parts = text.split() if name in _SEVERAL else [text]
        return ", ".join(_coded(place, part, language) for part in parts)
    if day := _day(text):
        return say("record.day", {"day": day}, language)
    return _HAT.sub(lambda hat: f", {_coded('role', hat['role'], language)}, ", text)


def _coded(place: str, code: str, language: str) -> str:
    known = codes(WORDED[place].partition(".")[0], language)
    found = known.get(WORDED[place] + code.lower())
    return found or (say(_OTHERS[place], {}, language) if place in _OTHERS else code.replace("_", " "))


def _language_name(tag: str, language: str) -> str:
    """A language by its name in the reader's language; what is no known tag as it stands."""
    return str(Locale(language).languages.get(tag.partition("-")[0].lower(), tag))


def _day(text: str) -> date | None:
    if len(text) < 10 or text[4:5] != "-" or text[7:8] != "-":
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 36 and value.count("-") == 4 and " " not in value

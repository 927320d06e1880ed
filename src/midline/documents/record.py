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
_WORDS = {
    "law.rule_": "dategiven.rule",
    "mails.role_": "who_did_what.role",
    "occupations.environment_": "appointment.environment concern.environment goal.environments measurement.environment"
    " service.environment session.environment strategy.environment",
    "occupations.occupation_": "concern.occupation goal.occupation strategy.occupation voice.occupation",
    "pathways.about_": "fact.about",
    "pathways.document_": "document.kind",
    "pathways.kind_": "fact.kind",
    "pathways.programme_": "case.programme",
    "record.attendance_": "session.attendance",
    "record.delivery_": "service.delivery session.kind",
    "record.evidence_": "guardianoffer.evidence_kind guardianship.evidence_kind restriction.evidence_kind",
    "record.form_": "fact.form",
    "record.grouping_": "appointment.grouping service.grouping session.grouping",
    "record.measure_": "goal.measure",
    "record.opened_": "disclosedrecord.kind disclosure.kinds helper.kinds helperoffer.kinds release.kinds"
    " restriction.withheld",
    "record.outcome_": "goal.outcome recordsrequest.outcome",
    "record.per_": "service.per",
    "record.relation_": "guardianoffer.relation guardianship.relation",
    "record.request_": "recordsrequest.kind",
    "record.schooling_": "chart.schooling",
    "record.sex_": "chart.sex",
    "record.since_": "concern.since",
    "record.standing_": "condition.standing",
    "record.status_": "session.status",
    "record.table_": "who_did_what.about",
    "record.voice_": "voice.kind",
    "record.why_": "disclosure.why who_did_what.why",
    "record.work_": "helper.work helperoffer.work",
}
WORDED = {place: words for words, places in _WORDS.items() for place in places.split()}
"""Fields whose values are codes, by table and field, and where their words are. Of one name another may be typed."""
_OTHERS = {"document.kind": "pathways.document_other"}
"""What is said of a code that has no words of its own."""
_SEVERAL = frozenset({"environments", "kinds", "withheld"})
"""Fields that hold codes parted by spaces."""
_ROLE = WORDED["who_did_what.role"]
# A hat as the record writes it: name, role, place.
_HAT = re.compile(r", (?P<role>[a-z]+(?:_[a-z]+)*), ")
HATS, DAYS = (
    frozenset(names.split())
    for names in (
        "added_by asked_by author begun_by by decided_by lifted_by made_by membership misfiled_by named_by only"
        " opened_by owner placed_by recorded_by revoked_by signed_by stopped_by taken_back_by told_by verified_by",
        "added_at asked_on at becomes birth_date cancelled_on closed_on decided_on done_at due earliest"
        " educational_from educational_until ended ended_on ends ends_at extended_to first first_given_at last latest"
        " lifted_on made_on medical_from medical_until misfiled_at on onset opened_on placed_on recorded_at recorded_on"
        " records_from records_until revoked_at seen_on settled_on signed_at signed_on starts starts_at starts_on"
        " stopped_at taken_back_at told_on was",
    )
)
"""Fields that hold a hat; fields that hold a day, or a moment, of which the day is told. All others stand as typed."""
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
    if (place := f"{table}.{name}") in WORDED:
        parts = text.split() if name in _SEVERAL else [text]
        return ", ".join(_coded(place, part, language) for part in parts)
    if name in DAYS and (day := _day(text)):
        return say("record.day", {"day": day}, language)
    return _worn(text, language) if name in HATS else text


def _worn(hat: str, language: str) -> str:
    """A hat with its role in words; what no role is stands."""
    known = codes(_ROLE.partition(".")[0], language)
    return _HAT.sub(lambda found: f", {known.get(_ROLE + found['role'], found['role'])}, ", hat)


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

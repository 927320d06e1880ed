"""One child's record as a PDF that a screen reader can read (PDF/UA-1), set by typst."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from importlib.resources import files
from typing import Any

from midline.documents.setting import set_pdf
from midline.wording import codes, say

Table = tuple[str, Iterator[Mapping[str, Any]]]
_WORDED = {
    "occupation": "occupations.occupation_",
    "environment": "occupations.environment_",
    "programme": "pathways.programme_",
    "kind": "pathways.kind_",
    "schooling": "record.schooling_",
}
"""Fields whose values are codes, and where their words are."""
_HIDDEN = frozenset({"id", "sha256", "law_version", "calendar_version"})


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
        "sections": [section for name, rows in tables if (section := _section(name, rows, language))["rows"]],
    }
    return set_pdf((files("midline.documents") / "record.typ").read_bytes(), data)


def _section(name: str, rows: Iterator[Mapping[str, Any]], language: str) -> dict[str, Any]:
    return {"title": _label(f"table_{name}", name, language), "rows": [_row(row, language) for row in rows]}


def _row(row: Mapping[str, Any], language: str) -> list[list[str]]:
    """Each field that says something: its name in words, and what it says. Ids of rows mean nothing on paper."""
    kept = [(name, value) for name, value in row.items() if name not in _HIDDEN and value not in (None, "", [], {})]
    return [
        [_label(f"field_{name}", name, language), _words(name, value, language)]
        for name, value in kept
        if not _is_id(value)
    ]


def _label(code: str, name: str, language: str) -> str:
    known = f"record.{code}"
    return say(known, {}, language) if known in codes("record", language) else name.replace("_", " ")


def _words(name: str, value: Any, language: str) -> str:
    if isinstance(value, bool):
        return say("record.yes" if value else "record.no", {}, language)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if name in _WORDED:
        known = codes(_WORDED[name].partition(".")[0], language)
        return known.get(_WORDED[name] + text, text.replace("_", " "))
    return say("record.day", {"day": day}, language) if (day := _day(text)) else text


def _day(text: str) -> date | None:
    if len(text) < 10 or text[4:5] != "-" or text[7:8] != "-":
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 36 and value.count("-") == 4 and " " not in value

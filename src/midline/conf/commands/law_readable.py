"""The answer of `midline law` as words and a table, not wider than a terminal; an address is never broken."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from midline.core.law import FEDERAL, PRESCRIPTIONS
from midline.wording.law import rule_name
from midline.wording.say import codes, say

WIDTH = 100
_COLUMNS = (44, 30, 22)
_GAP = 2

Row = Mapping[str, Any]


def readable(answer: Row, language: str) -> str:
    """The whole answer as text."""
    code = "law.title_federal" if answer["jurisdiction"] == FEDERAL else "law.title_in_force"
    title = say(code, {"place": answer["name"], "day": answer["on"]}, language)
    parts = [title, "=" * len(title), say("law.version", {"version": answer["version"]}, language), ""]
    parts += _table(answer["rules"], language)
    for heading, rules in (("rules", answer["rules"]), ("left_to_states", answer["left_to_states"])):
        if rules:
            parts += _heading(f"law.label_{heading}", language)
            parts += [line for rule in rules for line in _rule(rule, language)]
    by_setting = answer["prescriptions"]
    orders = {name: by_setting[setting] for setting, name in PRESCRIPTIONS.items() if by_setting[setting]}
    if orders:
        parts += _heading("law.label_prescriptions", language)
        parts += [line for name, order in orders.items() for line in _order(name, order, language)]
    parts += _heading("law.label_not_checked", language)
    for row in answer["not_checked"]:
        parts += _wrapped(f"{rule_name(row['rule'], language)} ({row['rule']}): {row['text']}", "- ")
    return "\n".join([*parts, ""])


def _heading(code: str, language: str) -> list[str]:
    words = say(code, language=language)
    return ["", words, "-" * len(words)]


def _table(rules: Iterable[Row], language: str) -> list[str]:
    head = [say(f"law.label_{name}", language=language) for name in ("rule", "count", "confidence")]
    lines = [*_cells(head), *_cells(["-" * width for width in _COLUMNS])]
    for rule in rules:
        lines += _cells([f"{rule_name(rule['id'], language)} ({rule['id']})", rule["length"], rule["how_sure"]])
    return lines


def _cells(texts: Sequence[str]) -> list[str]:
    columns = [textwrap.wrap(text, width) or [""] for text, width in zip(texts, _COLUMNS, strict=True)]
    height = max(len(column) for column in columns)
    rows = [[column[line] if line < len(column) else "" for column in columns] for line in range(height)]
    gap = " " * _GAP
    return [gap.join(text.ljust(width) for text, width in zip(row, _COLUMNS, strict=True)).rstrip() for row in rows]


def _rule(rule: Row, language: str) -> list[str]:
    name = [rule_name(rule["id"], language), f"({rule['id']})"]
    programmes = ", ".join(say(f"pathways.programme_{name}", language=language) for name in rule["programmes"])
    fields: list[tuple[str, object]] = [("programmes", programmes), ("count", rule["length"])]
    fields += [("bound", rule["bound"] and _count(rule["bound"], language))]
    fields += [(end, _kinds(rule[end], language)) for end in ("starts", "ends")]
    fields += [(key, _coded(key, rule[key], language)) for key in ("starts_about", "starts_form", "ends_about")]
    fields += [(key, _coded("confidence", rule[key], language)) for key in ("starts_confidence", "ends_confidence")]
    fields += [(key, rule[key]) for key in ("payer", "at_most_plan_length", "recurs")]
    fields += _sourced(rule)
    fields += [(key, rule[key]) for key in ("replaces", "effective_from", "effective_to")]
    fields += [("terms", [term["text"] for term in rule["terms"]]), ("caveats", rule["caveats"])]
    fields += [("readings", [_reading(reading) for reading in rule["readings"]])]
    fields += [("extends_by_agreement", _yes_no(rule["extends_by_agreement"], language))]
    fields += [(key, rule[key]) for key in ("pauses", "exceptions", "note")]
    return ["", " ".join(name), *_fields(fields, language), *_further(rule["further"], language)]


def _count(count: Row, language: str) -> str:
    return say(f"law.count_{count['unit']}", {"amount": count["count"]}, language)


def _coded(prefix: str, value: str | None, language: str) -> str | None:
    return value and say(f"law.{prefix.removeprefix('starts_').removeprefix('ends_')}_{value}", language=language)


def _yes_no(value: bool | None, language: str) -> str | None:
    return None if value is None else say("law.yes" if value else "law.no", language=language)


def _order(name: str, order: Row, language: str) -> list[str]:
    fields = [("evaluate", order["evaluate_in_words"]), ("treat", order["treat_in_words"])]
    fields += [*_sourced(order), ("note", order["note"])]
    return ["", rule_name(name, language), *_fields(fields, language), *_further(order["further"], language)]


def _sourced(found: Row) -> list[tuple[str, object]]:
    names = (("citation", "citation"), ("confidence", "how_sure"), ("source", "source"), ("checked_on", "checked_on"))
    return [(label, found[key]) for label, key in names]


def _reading(reading: Row) -> str:
    return " ".join(text for text in (reading["length"], reading["why"], reading["source"]) if text)


def _kinds(kinds: Iterable[str], language: str) -> list[str]:
    known = codes("pathways", language)
    return [
        say(f"pathways.kind_{kind}" if f"pathways.kind_{kind}" in known else f"law.kind_{kind}", language=language)
        for kind in kinds
    ]


def _fields(fields: Iterable[tuple[str, object]], language: str) -> list[str]:
    lines: list[str] = []
    for label, value in fields:
        texts = value if isinstance(value, list) else [value]
        for text in texts:
            if text is None or text is False:
                continue
            lines += _wrapped(f"{say(f'law.label_{label}', language=language)}: {_plain(text, language)}", "  ")
    return lines


def _further(further: Mapping[str, str], language: str) -> list[str]:
    lines: list[str] = []
    for key, value in further.items():
        text = _yes_no(value == "true", language) if value in ("true", "false") else value
        lines += _wrapped(f"{say(f'law.kept_{key}', language=language)}: {text}", "  ")
    return lines


def _plain(value: object, language: str) -> str:
    if value is True:
        return say("law.yes", language=language)
    return value.isoformat() if isinstance(value, date) else str(value)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=" " * (len(indent) + 2),
        break_long_words=False,
        break_on_hyphens=False,
    )

"""A folder of districts' own rules: each may ask for a step sooner than the law does, never later.

One file for each district, `<its id>.toml`. See docs/how-to/a-district-s-own-rules.md.
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from midline.core.law import Count, OwnRule, PayerRule, Rule
from midline.core.pathways import PROGRAMMES, pathway
from midline.lawbook.book import Lawbook
from midline.lawbook.counts import read_count
from midline.lawbook.errors import LawbookError
from midline.lawbook.table import Table

# Who pays a clinic, as its coverage is kept.
PAYERS = ("medicare", "medicaid", "private")
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_UNITS = ("calendar", "school", "business")


@dataclass(frozen=True)
class Overlay:
    """The rules of one district: each asks for the step of a rule of its state sooner."""

    district: str
    state: str
    own: tuple[OwnRule, ...]
    payers: tuple[PayerRule, ...]

    @property
    def number(self) -> int:
        """How many rules it has."""
        return len(self.own) + len(self.payers)

    def over(self, rules: Sequence[Rule], on: date) -> tuple[Rule, ...]:
        """The rules of its state on a day, each with what this adds to it."""
        return tuple(self._beside(rule, on) for rule in rules)

    def _beside(self, rule: Rule, on: date) -> Rule:
        own = tuple(one for one in self.own if one.rule == rule.id and _from(one) <= on <= _to(one))
        payers = tuple(one for one in self.payers if one.rule == rule.id)
        return replace(rule, own=own, by_payer=payers) if own or payers else rule


@dataclass(frozen=True)
class Overlays:
    """Every file of a folder by the id of its district, and a digest of them all; "" where there are none."""

    by_district: Mapping[str, Overlay]
    version: str


NONE = Overlays({}, "")


def _from(own: OwnRule) -> date:
    return own.effective_from or date.min


def _to(own: OwnRule) -> date:
    return own.effective_to or date.max


def read_overlays(folder: Path | None, book: Lawbook) -> Overlays:
    """The overlays of a folder over a lawbook; none without a folder. LawbookError names file, table and key."""
    if folder is None:
        return NONE
    if not folder.is_dir():
        raise LawbookError(str(folder), "folder", "", "is not there")
    found, digest = {}, hashlib.sha256(book.version.encode())
    for path in sorted(folder.glob("*.toml")):
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode() + content)
        overlay = _overlay(path.name, content, book)
        found[overlay.district] = overlay
    return Overlays(found, digest.hexdigest()[:16] if found else "")


def _overlay(file: str, content: bytes, book: Lawbook) -> Overlay:
    try:
        top = Table(file, "top", tomllib.loads(content.decode("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LawbookError(file, "file", "", f"is not TOML in UTF-8: {error}") from None
    district = top.needed_text("district")
    if district != file.removesuffix(".toml"):
        raise top.error("district", f"must be {file.removesuffix('.toml')}, as the name of the file says")
    state = top.needed_choice("state", tuple(book.states))
    own = tuple(_own(table, state, book) for table in top.tables("tighter"))
    payers = tuple(_payer(table, state, book) for table in top.tables("payer"))
    top.rest(frozenset())
    if not own and not payers:
        raise top.error("tighter", "there is no rule in this file")
    return Overlay(district, state, own, payers)


def _own(table: Table, state: str, book: Lawbook) -> OwnRule:
    first, last, checked_on = table.day("effective_from"), table.day("effective_to"), _checked_on(table)
    if first and last and last < first:
        raise table.error("effective_to", f"must not lie before effective_from ({first})")
    rule = _rule(table, state, book, first or checked_on)
    count = _count(table)
    kinds = frozenset(kind.kind for name in rule.programmes for kind in pathway(name).kinds)
    starts = table.choice("starts", tuple(sorted(kinds)))
    _check_tighter(table, rule, count, starts)
    found = OwnRule(
        rule=rule.id,
        count=count,
        starts=starts,
        citation=table.needed_text("citation"),
        url=_address(table, table.text("source") or ""),
        checked_on=checked_on,
        note=table.needed_text("note"),
        effective_from=first,
        effective_to=last,
    )
    table.rest(frozenset())
    return found


def _payer(table: Table, state: str, book: Lawbook) -> PayerRule:
    checked_on = _checked_on(table)
    rule = _rule(table, state, book, checked_on)
    if rule.payer is None:
        raise table.error("rule", f"{rule.id} holds whoever pays; only a rule of one payer has others")
    found = PayerRule(
        rule=rule.id,
        payer=table.needed_choice("payer", tuple(payer for payer in PAYERS if payer != rule.payer)),
        count=_count(table),
        citation=table.needed_text("citation"),
        url=_address(table, table.needed_text("source")),
        checked_on=checked_on,
        note=table.needed_text("note"),
        at_most_plan_length=bool(table.flag("at_most_plan_length")),
    )
    table.rest(frozenset())
    return found


def _checked_on(table: Table) -> date:
    found = table.day("checked_on")
    if found is None:
        raise table.error("checked_on", "must be given")
    return found


def _address(table: Table, given: str) -> str:
    """A page's address, which pages link to: nothing else may stand there."""
    if given and not _ADDRESS.fullmatch(given):
        raise table.error("source", "must be an address that begins with https:// or http://")
    return given


def _rule(table: Table, state: str, book: Lawbook, on: date) -> Rule:
    """The rule of the law that a table is about, as it stood on a day."""
    rules = {rule.id: rule for programme in PROGRAMMES for rule in book.rules_for(programme, state, on)}
    return rules[table.needed_choice("rule", tuple(rules))]


def _count(table: Table) -> Count:
    found = read_count(table)
    if found is None:
        raise table.error("days", "must be given")
    if found.unit not in _UNITS:
        raise table.error("unit", f"must be one of {', '.join(_UNITS)}")
    return found


def _check_tighter(table: Table, rule: Rule, count: Count, starts: str | None) -> None:
    """Fewer days in the same unit; in another unit or from another fact a further limit, which can only come first."""
    if not rule.is_verified:
        raise table.error("rule", f"nobody has checked {rule.id} in this state, so there is nothing to tighten")
    if rule.before or rule.on_day:
        raise table.error("rule", f"{rule.id} hangs on a birthday; it has no days to make fewer")
    if starts is not None or rule.count is None or count.unit != rule.count.unit:
        return
    if count.amount >= rule.count.amount:
        law = f"{rule.count.amount} {rule.count.unit} days ({rule.source.citation})"
        raise table.error("days", f"must be fewer than the law's {law}: a district may tighten a rule, never loosen it")

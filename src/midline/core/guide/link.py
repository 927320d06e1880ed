"""A family's answers as a short token for a link, and back: nothing is stored, the link itself holds them.

The token has no name and no words of the family's own, only choices and what the family confirmed of its words. It is
not a secret code: who has the link can read the answers, and the page that offers it says so. A token that was cut,
changed or made by a newer Midline is refused.
"""

import base64
import re
import zlib
from datetime import date, timedelta

from midline.core.guide.cells import Cell
from midline.core.guide.digits import Packer, Unpacker
from midline.core.guide.draft import EARLIEST_BIRTH, BadAnswer, Draft
from midline.core.guide.moments import MOMENTS
from midline.core.guide.question_list import ASKED, NONE, QUESTIONS, UNSURE, Question
from midline.core.guide.vocabulary import SINCE
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS

VERSION = "1"
_TOKEN = re.compile(f"{VERSION}[A-Za-z0-9_-]{{4,120}}")
# Room to grow without a new version: choices may be added at the end of a list.
_DAYS, _CHOICES, _BITS, _MOMENT_BITS, _DETAIL, _CELLS, _CELL = 100_000, 100, 16, 48, 16, 16, 32
# "I do not know" where there is no choice of that name: the last digit of a date, the last bit of the moments.
_DAY_UNSURE, _MOMENTS_UNSURE = _DAYS - 1, 1 << _MOMENT_BITS - 1


class BadLink(ValueError):
    """A token that this version did not make, or that lost something on the way."""


def encode(draft: Draft) -> str:
    """The token of a draft: letters, digits, `-` and `_` only."""
    packer = Packer()
    for question in QUESTIONS:
        _pack(packer, question, draft)
    body = packer.to_bytes()
    check = (zlib.crc32(VERSION.encode() + body) & 0xFFFFFF).to_bytes(3, "big")
    return VERSION + base64.urlsafe_b64encode(check + body).decode().rstrip("=")


def decode(token: str, today: date) -> Draft:
    """The draft of a token; BadLink when it is not one that `encode` makes, or no longer holds on `today`."""
    if not _TOKEN.fullmatch(token):
        raise BadLink("not a link of this version")
    text = token[len(VERSION) :]
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        raise BadLink("not a link") from None
    if int.from_bytes(raw[:3], "big") != zlib.crc32(VERSION.encode() + raw[3:]) & 0xFFFFFF:
        raise BadLink("the link is not whole")
    draft = _unpacked(Unpacker(raw[3:]), today)
    if encode(draft) != token:
        raise BadLink("not the link of these answers")
    return draft


def _pack(packer: Packer, question: Question, draft: Draft) -> None:
    chosen = draft.chosen(question.code)
    if question.kind == "details":
        packer.put(2, 0 if chosen is None else 1)
        for row in (chosen or ())[: len(draft.moments)]:
            packer.put(_DETAIL, _detail_digit(row))
    elif question.kind == "cells":
        _pack_cells(packer, draft)
    elif question.kind == "date":
        packer.put(_DAYS, _day_digit(chosen))
    elif question.kind in ("multi", "concerns"):
        listed = _listed(question)
        bits = [_MOMENTS_UNSURE if one not in listed else 1 << listed.index(one) for one in chosen or () if one != NONE]
        base = 2 << (_MOMENT_BITS if question.kind == "concerns" else _BITS)
        packer.put(base, 0 if chosen is None else 1 + sum(bits))
    else:
        packer.put(_CHOICES, 0 if chosen is None else 1 + (UNSURE, *_listed(question)).index(chosen[0]))


def _pack_cells(packer: Packer, draft: Draft) -> None:
    """How many, then each with its details, which have no other place than here."""
    packer.put(_CELLS, 0 if draft.chosen("own_words") is None else 1 + len(draft.own))
    details = {row.split(":")[0]: row for row in draft.chosen("concern_details") or ()}
    for cell in draft.own:
        packer.put(_CELL, OCCUPATIONS.index(cell.occupation))
        packer.put(_CELL, ENVIRONMENTS.index(cell.environment))
        packer.put(_DETAIL, _detail_digit(details[cell.key]) if cell.key in details else 0)


def _unpacked(unpacker: Unpacker, today: date) -> Draft:
    draft = Draft()
    try:
        taken: dict[str, tuple[str, ...]] = {}
        for question in QUESTIONS:
            _unpack(unpacker, question, taken)
        for question in ASKED:
            if question.code == "concern_details" and question.code in taken:
                rows = {row.split(":")[0]: row for row in taken[question.code]}
                draft = draft.answer(question.code, tuple(rows[key] for key in draft.hard), today)
            elif question.code in taken:
                draft = draft.answer(question.code, taken[question.code], today)
    except (BadAnswer, LookupError, OverflowError) as error:
        raise BadLink("the link holds an answer that cannot be") from error
    return draft


def _unpack(unpacker: Unpacker, question: Question, taken: dict[str, tuple[str, ...]]) -> None:
    """Take one question's digits and put its values, if it was answered, with those taken before."""
    if question.kind == "details":
        if unpacker.take(2):
            hard = [code for code in taken.get("concerns", ()) if code not in (NONE, UNSURE)]
            taken[question.code] = tuple(_detail_row(code, unpacker.take(_DETAIL)) for code in hard)
    elif question.kind == "cells":
        _unpack_cells(unpacker, taken)
    elif question.kind == "date":
        if days := unpacker.take(_DAYS):
            day = EARLIEST_BIRTH + timedelta(days=days - 1)
            taken[question.code] = (UNSURE if days == _DAY_UNSURE else day.isoformat(),)
    elif question.kind in ("multi", "concerns"):
        if mask := unpacker.take(2 << (_MOMENT_BITS if question.kind == "concerns" else _BITS)):
            unsure = question.kind == "concerns" and mask - 1 == _MOMENTS_UNSURE
            taken[question.code] = (UNSURE,) if unsure else _of_mask(mask - 1, _listed(question))
    elif place := unpacker.take(_CHOICES):
        taken[question.code] = ((UNSURE, *_listed(question))[place - 1],)


def _unpack_cells(unpacker: Unpacker, taken: dict[str, tuple[str, ...]]) -> None:
    count = unpacker.take(_CELLS)
    keys, rows = [], []
    for _ in range(count - 1):
        cell = Cell(OCCUPATIONS[unpacker.take(_CELL)], ENVIRONMENTS[unpacker.take(_CELL)])
        keys.append(cell.key)
        rows.append(_detail_row(cell.key, unpacker.take(_DETAIL)))
    if count:
        taken["own_words"] = tuple(keys) or (NONE,)
    if "concern_details" in taken:
        taken["concern_details"] += tuple(rows)


def _detail_digit(row: str) -> int:
    _, severity, since = row.split(":")
    return int(severity) * 4 + ("0", *SINCE).index(since)


def _detail_row(key: str, digit: int) -> str:
    severity, since = divmod(digit, 4)
    return f"{key}:{severity}:{('0', *SINCE)[since]}"


def _day_digit(chosen: tuple[str, ...] | None) -> int:
    if chosen == (UNSURE,):
        return _DAY_UNSURE
    return 0 if chosen is None else 1 + (date.fromisoformat(chosen[0]) - EARLIEST_BIRTH).days


def _listed(question: Question) -> tuple[str, ...]:
    """What a digit counts: the choices that may grow, `none` being no bit at all."""
    if question.kind == "concerns":
        return tuple(moment.code for moment in MOMENTS)
    if question.kind == "multi":
        return (UNSURE, *(choice for choice in question.choices if choice not in (NONE, UNSURE)))
    return tuple(choice for choice in question.choices if choice != UNSURE)


def _of_mask(mask: int, listed: tuple[str, ...]) -> tuple[str, ...]:
    if mask >> len(listed):
        raise IndexError("a choice that there is not")
    return tuple(one for place, one in enumerate(listed) if mask >> place & 1) or (NONE,)

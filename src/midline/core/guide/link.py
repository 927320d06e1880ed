"""A family's answers as a short token for a link, and back: nothing is stored, the link itself holds them.

The token has no name and no words of the family's own, only choices. It is not a secret code: who has the link can read
the answers, and the page that offers it says so. A token that was cut, changed or made by a newer Midline is refused.
"""

import base64
import re
import zlib
from datetime import date, timedelta

from midline.core.guide.digits import Packer, Unpacker
from midline.core.guide.draft import EARLIEST_BIRTH, BadAnswer, Draft
from midline.core.guide.moments import MOMENTS
from midline.core.guide.question_list import NONE, QUESTIONS, UNSURE, Question
from midline.core.guide.vocabulary import SINCE

VERSION = "1"
_TOKEN = re.compile(f"{VERSION}[A-Za-z0-9_-]{{4,120}}")
# Room to grow without a new version: choices may be added at the end of a list.
_DAYS, _CHOICES, _BITS, _MOMENT_BITS, _DETAIL = 100_000, 100, 16, 48, 16


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
        for row in chosen or ():
            _, severity, since = row.split(":")
            packer.put(_DETAIL, int(severity) * 4 + ("0", *SINCE).index(since))
        return
    if question.kind == "date":
        days = 0 if chosen is None else 1 + (date.fromisoformat(chosen[0]) - EARLIEST_BIRTH).days
        packer.put(_DAYS, days)
        return
    if question.kind in ("multi", "concerns"):
        listed = _listed(question)
        mask = sum(1 << listed.index(one) for one in chosen or () if one != NONE)
        packer.put(2 << (_MOMENT_BITS if question.kind == "concerns" else _BITS), 0 if chosen is None else 1 + mask)
        return
    packer.put(_CHOICES, 0 if chosen is None else 1 + (UNSURE, *_listed(question)).index(chosen[0]))


def _unpacked(unpacker: Unpacker, today: date) -> Draft:
    draft = Draft()
    try:
        for question in QUESTIONS:
            values = _unpack(unpacker, question, draft)
            if values is not None:
                draft = draft.answer(question.code, values, today)
    except (BadAnswer, IndexError, OverflowError) as error:
        raise BadLink("the link holds an answer that cannot be") from error
    return draft


def _unpack(unpacker: Unpacker, question: Question, draft: Draft) -> tuple[str, ...] | None:
    if question.kind == "details":
        if not unpacker.take(2):
            return None
        rows = [(moment.code, *divmod(unpacker.take(_DETAIL), 4)) for moment in draft.moments]
        return tuple(f"{code}:{severity}:{('0', *SINCE)[since]}" for code, severity, since in rows)
    if question.kind == "date":
        days = unpacker.take(_DAYS)
        return ((EARLIEST_BIRTH + timedelta(days=days - 1)).isoformat(),) if days else None
    if question.kind in ("multi", "concerns"):
        mask = unpacker.take(2 << (_MOMENT_BITS if question.kind == "concerns" else _BITS))
        return _of_mask(mask - 1, _listed(question)) if mask else None
    place = unpacker.take(_CHOICES)
    return ((UNSURE, *_listed(question))[place - 1],) if place else None


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

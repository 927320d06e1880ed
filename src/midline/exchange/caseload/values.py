"""Cells of a caseload as people write them: dates as a spreadsheet shows them, languages by name."""

import re
from datetime import date
from functools import cache

from babel import Locale

_AMERICAN = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}", re.ASCII)
PROGRAMMES = {
    "504": "section_504",
    "504_plan": "section_504",
    "ei": "early_intervention",
    "part_c": "early_intervention",
}
"""Short names of programmes beside their own."""


def day_of(text: str) -> date | None:
    """A date as 2019-05-02, or as spreadsheets in the United States show it, 5/2/2019; None when it is neither."""
    american = _AMERICAN.fullmatch(text)
    try:
        if american is not None:
            month, day, year = map(int, american.groups())
            return date(year, month, day)
        return date.fromisoformat(text) if _ISO.fullmatch(text) else None
    except ValueError:
        return None


def language_of(text: str) -> str | None:
    """The tag of a language given by tag or by its English or Spanish name; None when it is neither."""
    named = _names().get(text.casefold())
    if named is not None:
        return named
    return text if _TAG.fullmatch(text) and text.partition("-")[0].lower() in _tags() else None


@cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for reader in ("en", "es"):
        for tag, name in Locale(reader).languages.items():
            found.setdefault(name.casefold(), tag.replace("_", "-"))
    return found


@cache
def _tags() -> frozenset[str]:
    return frozenset(Locale("en").languages)

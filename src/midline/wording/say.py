"""From a code and its parameters to a sentence in the reader's language."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from babel.dates import format_date
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

LANGUAGES = ("en", "es")
CATALOGUES = Path(__file__).parent / "catalogues"
_PLACE = re.compile(r"\{([a-z_]+)\}")


@cache
def _catalogue(area: str, language: str) -> dict[str, str]:
    with (CATALOGUES / language / f"{area}.po").open("rb") as source:
        read = read_po(source, locale=language)
    return {str(entry.id): str(entry.string) for entry in read if entry.id}


def codes(area: str, language: str = "en") -> dict[str, str]:
    """Every code of an area with its raw text, placeholders and all."""
    return dict(_catalogue(area, language))


def say(code: str, params: Mapping[str, object] | None = None, language: str = "en") -> str:
    """The sentence of `code` (`area.name`) in `language` ("en" or "es").

    A parameter that is a date is written out ("November 23, 2026"), a whole number by the language's habit, anything
    else as it stands. KeyError names a code that the catalogue does not have or a parameter that was not given; both
    are faults of ours that tests catch, never a person's.
    """
    if language not in LANGUAGES:
        raise KeyError(f"no catalogue in {language!r}")
    area = code.partition(".")[0]
    try:
        text = _catalogue(area, language)[code]
    except (KeyError, FileNotFoundError):
        raise KeyError(f"no sentence for code {code!r} in {language!r}") from None
    given = params or {}

    def fill(match: re.Match[str]) -> str:
        return _written(given[match.group(1)], language)

    return _PLACE.sub(fill, text)


def _written(value: object, language: str) -> str:
    if isinstance(value, date):
        return format_date(value, format="long", locale=language)
    if isinstance(value, int) and not isinstance(value, bool):
        return format_decimal(value, locale=language)
    return str(value)

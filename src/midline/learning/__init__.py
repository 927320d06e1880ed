"""What a family can learn: short pages and a glossary, as data in two languages, each fact with its source.

`sources.toml` lists the sources; `en/` and `es/` hold `shelves.toml`, `words.toml` and `pages/*.toml`. A fact ends with
its sources in brackets; what is ours to advise is a tip. Pages are made of these by the room `web`.
"""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from midline.learning.read import read_library
from midline.learning.same import check_same
from midline.learning.shape import Library, Named
from midline.learning.sources import read_sources
from midline.wording import LANGUAGES

__all__ = ["REPORTED_AS", "WORDS", "learned", "read_folder", "sources", "there", "version"]

REPORTED_AS = "LP"
"""What a report of an error in a learn page stands under, where one about the law has its state. No state has it."""
WORDS = "words"
"""The glossary, where another page has its id."""


def read_folder(folder: Traversable) -> tuple[Mapping[str, Library], Mapping[str, Named]]:
    """All languages and the sources of a folder. LawbookError names file, table and key of what is wrong."""
    known = read_sources(folder, LANGUAGES)
    english = read_library(folder, LANGUAGES[0], frozenset(known))
    found = {LANGUAGES[0]: english}
    for language in LANGUAGES[1:]:
        found[language] = read_library(folder, language, frozenset(known), english.words)
        check_same(english, found[language], language)
    return found, known


@lru_cache(maxsize=1)
def _read() -> tuple[Mapping[str, Library], Mapping[str, Named]]:
    return read_folder(files("midline.learning"))


def learned(language: str) -> Library:
    """Everything there is to learn in a language ("en" or "es"), read once."""
    return _read()[0][language]


def sources() -> Mapping[str, Named]:
    """The sources of all pages, by id."""
    return _read()[1]


def there(page: str) -> bool:
    """Whether there is such a page; the glossary is one."""
    return page == WORDS or page in learned(LANGUAGES[0]).pages


@lru_cache(maxsize=1)
def version() -> str:
    """A digest of everything that the pages hold: two that are equal say the same."""
    told = repr((sorted(_read()[0].items()), sorted(_read()[1].items())))
    return hashlib.sha256(told.encode()).hexdigest()[:12]

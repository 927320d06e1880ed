"""Spelling as phones and tired people have it, mended towards the words of the tables and no others.

A word that a table or the list of common words knows is never touched, nor is one under five letters but for sounds
alike in Spanish; a word with two candidates stays as it is.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_SHORTEST = 5
_SHORTEST_OTHER = 7


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """How a word sounds in Spanish, as a key: b/v, silent h, s/z/soft c, ll/y, k/qu/hard c, soft g/j, no doubles."""
    key = word.replace("ch", "#").replace("h", "").replace("v", "b").replace("z", "s").replace("ll", "y")
    key = re.sub("c(?=[ei])", "s", key.replace("que", "ke").replace("qui", "ki"))
    key = re.sub("g(?=[ei])", "j", key).replace("gue", "ge").replace("gui", "gi").replace("c", "k").replace("q", "k")
    return re.sub(r"(.)\1", r"\1", re.sub("n(?=[bp])", "m", key))


@lru_cache(maxsize=200_000)
def one_edit(left: str, right: str) -> bool:
    """Whether one letter more, less, or two neighbours swapped makes one word of the other; in long words one other.

    Another letter in a short word is too often another word: "panza" is no "pinza".
    """
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    other_letter = a[1:] == b[1:] and len(left) >= _SHORTEST_OTHER
    return other_letter or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and len(b) > 1 and a[2:] == b[2:])


class Speller:
    """Mends words towards the vocabulary of one language's tables."""

    def __init__(
        self, vocabulary: frozenset[str], common: frozenset[str], short: dict[str, str], *, by_sound: bool
    ) -> None:
        self._whole = sorted(word for word in vocabulary if not word.endswith("*"))
        self._starts = sorted((word[:-1] for word in vocabulary if word.endswith("*")), key=lambda s: (-len(s), s))
        self._known = frozenset(self._whole) | common
        self._common_by = _by_letter(sorted(common), _SHORTEST - 1)
        self._whole_by = _by_letter(self._whole, _SHORTEST)
        self._starts_by = _by_letter(self._starts, _SHORTEST + 1)
        self._beginnings = tuple(self._starts)
        self._short = short
        self._by_sound: dict[str, list[str]] = {}
        for word in sorted(self._known) if by_sound else ():
            self._by_sound.setdefault(sound(word), []).append(word)
        self._sounding = by_sound
        self._start_sounds = [(start, sound(start)) for start in self._starts if len(start) >= _SHORTEST]
        self._seen: dict[str, str] = {}

    def knows(self, word: str) -> bool:
        """Whether a table or the common words have it as it stands."""
        return word in self._known or word.startswith(self._beginnings)

    def mended(self, word: str) -> str:
        """The word that was probably meant; the word itself where none or more than one is near."""
        if word in self._short:
            return self._short[word]
        if self.knows(word) or word.isdigit():
            return word
        if len(self._seen) > 20_000:
            self._seen.clear()
        if word not in self._seen:
            self._seen[word] = self._sounds_like(word) or self._edited(word) or word
        return self._seen[word]

    def _sounds_like(self, word: str) -> str | None:
        if not self._sounding or len(word) < 3:
            return None
        key = sound(word)
        if found := self._by_sound.get(key):
            return found[0]
        for start, heard in self._start_sounds:
            if key.startswith(heard):
                return start + word[len(start) :]
        return None

    def _edited(self, word: str) -> str | None:
        if len(word) < _SHORTEST or any(one_edit(word, other) for other in self._common_by.get(word[0], ())):
            return None
        near = {other for other in self._whole_by.get(word[0], ()) if one_edit(word, other)}
        if not near:
            near = {start for start in self._starts_by.get(word[0], ()) if _begins_near(word, start)}
        return min(near) if near and len({other[:4] for other in near}) == 1 else None


def _begins_near(word: str, start: str) -> bool:
    return any(one_edit(word[:size], start) for size in (len(start), len(start) - 1, len(start) + 1))


def _by_letter(words: Iterable[str], shortest: int) -> dict[str, list[str]]:
    """Words of a length by their first letter, which a misspelling is taken to have right."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= shortest:
            found.setdefault(word[0], []).append(word)
    return found

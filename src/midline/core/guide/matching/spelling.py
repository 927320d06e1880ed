"""Spelling as phones and tired people have it, mended towards the words of the tables and no others.

A word that a table, the list of common words or a verb's forms have is never touched, nor is one under five letters but
for sounds alike; a word with two candidates stays as it is.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from midline.core.guide.matching.inflection import not_little, singular, without_pronouns

_SHORTEST = 5
_SHORTEST_OTHER = 7
_SHORTEST_JOINED = 8


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """How a word sounds in Spanish, as a key: b/v, silent h, s/z/soft c, ll/y, k/qu/hard c, soft g/j, no doubles."""
    key = word.replace("ch", "#").replace("h", "").replace("v", "b").replace("z", "s").replace("ll", "y")
    key = re.sub("c(?=[ei])", "s", key.replace("que", "ke").replace("qui", "ki"))
    key = re.sub("g(?=[ei])", "j", key).replace("gue", "ge").replace("gui", "gi").replace("c", "k").replace("q", "k")
    return re.sub(r"(.)\1", r"\1", re.sub("n(?=[bp])", "m", key))


@lru_cache(maxsize=20_000)
def english_sound(word: str) -> str:
    """Roughly how a word sounds in English, as a key: its consonants, and one sign for any vowels between them."""
    key = re.sub(r"^(kn|gn|wr)", lambda m: m[0][1], word)
    for spelled, heard in (("ph", "f"), ("ght", "t"), ("tch", "#"), ("ch", "#"), ("sh", "%"), ("th", "+"), ("ck", "k")):
        key = key.replace(spelled, heard)
    key = re.sub("c(?=[eiy])", "s", key).replace("c", "k").replace("q", "k").replace("x", "ks").replace("z", "s")
    key = re.sub(r"(?<=.)[wh]", "", key)
    return re.sub(r"(.)\1+", r"\1", re.sub("[aeiouy]+", "a", key).removesuffix("a"))


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
    """Mends words towards the vocabulary of one language's tables, and tells which of the tables' words each is."""

    def __init__(
        self,
        vocabulary: frozenset[str],
        common: frozenset[str],
        small: frozenset[str],
        short: Mapping[str, str],
        verbs: Mapping[str, str],
        *,
        is_spanish: bool,
    ) -> None:
        self._whole = frozenset(word for word in vocabulary if not word.endswith("*"))
        self._starts = frozenset(word[:-1] for word in vocabulary if word.endswith("*"))
        self._longest_start = max(map(len, self._starts), default=0)
        self._verbs = verbs
        self._known = self._whole | common
        self._small = small
        self._known_by = _by_size(self._known, _SHORTEST - 1)
        self._starts_by = _by_size(self._starts, _SHORTEST + 1)
        self._short = short
        self._spanish = is_spanish
        self._sound: Callable[[str], str] = sound if is_spanish else english_sound
        self._by_sound: dict[str, list[str]] = {}
        for word in sorted(self._known | frozenset(verbs)):
            if is_spanish or len(word) >= _SHORTEST:
                self._by_sound.setdefault(self._sound(word), []).append(word)
        self._start_sounds = {sound(start): start for start in sorted(self._starts) if len(start) >= _SHORTEST}
        self._seen: dict[str, str] = {}
        self._marks: dict[str, frozenset[str]] = {}

    def knows(self, word: str) -> bool:
        """Whether a table, the common words or a verb have it as it stands."""
        return word in self._known or word in self._verbs or self._begun(word)

    def mended(self, word: str) -> str:
        """The word that was probably meant; the word itself where none or more than one is near."""
        if word in self._short:
            return self._short[word]
        if word.isdigit() or self.knows(word):
            return word
        if len(self._seen) > 20_000:
            self._seen.clear()
        if word not in self._seen:
            self._seen[word] = self._meant(word) or word
        return self._seen[word]

    def marks(self, word: str) -> frozenset[str]:
        """Which words and beginnings of the tables this is, mended, and of which verb it is a form."""
        if len(self._marks) > 20_000:
            self._marks.clear()
        if word not in self._marks:
            self._marks[word] = frozenset(self._marks_of(self.mended(word)))
        return self._marks[word]

    def joined(self, left: str, right: str) -> frozenset[str]:
        """What two words written apart are together, as "hand writing" is one; nothing where no table has it."""
        both = left + right
        told = len(both) >= _SHORTEST_JOINED and both in self._whole and not {left, right} & self._small
        return self.marks(both) if told else frozenset()

    def _marks_of(self, word: str) -> Iterable[str]:
        yield word
        yield from (f"{word[:size]}*" for size in range(2, self._longest_start + 1) if word[:size] in self._starts)
        for form in (word, *(without_pronouns(word) if self._spanish else ())):
            if form in self._verbs:
                yield self._verbs[form]
                return

    def _begun(self, word: str) -> bool:
        return any(word[:size] in self._starts for size in range(2, min(len(word), self._longest_start) + 1))

    def _meant(self, word: str) -> str | None:
        """Its form in the tables, a word of its sound, one a letter away; in "moxila" the x is a "ch"."""
        if found := self._form(word) or self._sounds_like(word) or self._edited(word):
            return found
        texted = word.replace("x", "ch")
        return self._sounds_like(texted) if self._spanish and texted != word else None

    def _form(self, word: str) -> str | None:
        """The form of it that the tables have: one of many, a small one, a verb without its pronouns."""
        if len(word) <= 3:
            return None
        if self._spanish and any(form in self._verbs for form in without_pronouns(word)):
            return word
        forms = singular(word, spanish=self._spanish)
        for form in (*forms, *not_little(word)) if self._spanish else (f"{word}g", *forms):
            if form in self._whole:
                return form
        return None

    def _sounds_like(self, word: str) -> str | None:
        if len(word) < (3 if self._spanish else _SHORTEST):
            return None
        key = self._sound(word)
        found = self._by_sound.get(key, [])
        if not self._spanish:
            near = [other for other in found if other[0] == word[0] and abs(len(other) - len(word)) <= 2]
            return _nearest(word, near)
        if found:
            return found[0]
        for size in range(len(key), _SHORTEST - 2, -1):
            if start := self._start_sounds.get(key[:size]):
                return start + word[len(start) :]
        return None

    def _edited(self, word: str) -> str | None:
        if len(word) < _SHORTEST:
            return None
        near = {other for other in _near(self._known_by, word) if one_edit(word, other)}
        if any(other not in self._whole for other in near):
            return None
        near = {other for other in near if len(other) >= _SHORTEST}
        if not near:
            near = {start for start in _near(self._starts_by, word, len(word)) if _begins_near(word, start)}
        return min(near) if near and len({other[:4] for other in near}) == 1 else None


def _nearest(word: str, others: list[str]) -> str | None:
    """Of words that sound alike the one that is written most alike; None where two are as near."""
    ranked = sorted(((_alike(word, other), other) for other in others), reverse=True)
    tie = len(ranked) > 1 and ranked[0][0] == ranked[1][0] and ranked[0][1][:4] != ranked[1][1][:4]
    return ranked[0][1] if ranked and not tie else None


def _alike(left: str, right: str) -> float:
    """How much of two words is written alike, 0 to 1: the pairs of neighbouring letters that both have."""
    pairs, others = set(pairwise(left)), set(pairwise(right))
    return 2 * len(pairs & others) / (len(pairs) + len(others) or 1)


def _begins_near(word: str, start: str) -> bool:
    return any(one_edit(word[:size], start) for size in (len(start), len(start) - 1, len(start) + 1))


def _near(by_size: Mapping[tuple[str, int], list[str]], word: str, below: int = 1) -> Iterable[str]:
    """Words of about this length, or from `below` shorter on, with its first letter, which is taken to be right."""
    for size in range(max(1, len(word) - below), len(word) + 2):
        yield from by_size.get((word[0], size), ())


def _by_size(words: Iterable[str], shortest: int) -> dict[tuple[str, int], list[str]]:
    found: dict[tuple[str, int], list[str]] = {}
    for word in sorted(words):
        if len(word) >= shortest:
            found.setdefault((word[0], len(word)), []).append(word)
    return found

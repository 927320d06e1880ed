"""Words as the tables write them, and the clauses that they stand in."""

import re
import unicodedata
from dataclasses import dataclass

_BREAK = re.compile(r"[.,;:!?()\n\u2026\u00bf\u00a1\u2013\u2014]+|(?<=\s)-+(?=\s)")
_SENTENCE = re.compile(r"[.!?\n\u2026]")
_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[a-z0-9]+")
_ROUND = " \t\"'\u201c\u201d\u2018\u2019\u00ab\u00bb/*_-"
# Words that open a clause of their own: what is well before them says nothing of what comes after.
_OPENERS = frozenset({"but", "pero", "sino", "except", "excepto", "although", "though", "aunque", "however"})
# "And" opens a clause, too, where one of these comes next: it tells a second thing. "Shoes and socks" stay together.
_AND = frozenset({"and", "y", "e"})
_AFTER_AND_WORDS = """
he she they it i we you his her my our the this that then now also when if there one nobody everyone somebody
cant cannot wont doesnt dont didnt isnt never always still just only keeps gets has is was will would refuses
hates have screams cries throws hits runs falls loses forgets comes goes el la los las su sus no se le les me
nos lo mi un una ya ni nunca siempre cuando si luego despues ahora tambien todo hay tiene esta anda nadie
todos termina acaba
"""
_AFTER_AND = frozenset(_AFTER_AND_WORDS.split())


def plain(text: str) -> str:
    """Lower case, no accents, no apostrophes, single spaces."""
    return " ".join(_WORD.findall(without_marks(text)))


@dataclass(frozen=True)
class Clause:
    """One clause: its plain words, and beside each how it was typed (empty for the rest of a word with a mark).

    `start` is the letter of the text at which its first word stands; `joined` whether "and" joins it to the one before;
    `sentence` the number of the sentence that it stands in.
    """

    words: tuple[str, ...]
    typed: tuple[str, ...]
    start: int = 0
    joined: bool = False
    sentence: int = 0

    def as_typed(self, first: int = 0, last: int | None = None) -> str:
        """The words from `first` to before `last` as the family typed them, without the marks around them."""
        return " ".join(word for word in self.typed[first:last] if word).strip(_ROUND)


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text in order; one ends at a mark, before a word like "but", or where "and" tells more."""
    found: list[Clause] = []
    begin = sentence = 0
    for end, after in (*(mark.span() for mark in _BREAK.finditer(text)), (len(text), len(text))):
        words, typed, starts = _words(text, begin, end)
        opened = [at for at in range(1, len(words)) if _opens(words, at)]
        for first, last in zip([0, *opened], [*opened, len(words)], strict=True):
            if words:
                part = tuple(words[first:last]), tuple(typed[first:last])
                found.append(Clause(*part, starts[first], first > 0 and words[first] in _AND, sentence))
        begin, sentence = after, sentence + bool(_SENTENCE.search(text, end, after))
    return tuple(found)


def _words(text: str, begin: int, end: int) -> tuple[list[str], list[str], list[int]]:
    """The plain words of a piece of text, how each was typed, and where."""
    words: list[str] = []
    typed: list[str] = []
    starts: list[int] = []
    for token in _TOKEN.finditer(text, begin, end):
        for place, word in enumerate(_WORD.findall(without_marks(token[0]))):
            words.append(word)
            typed.append("" if place else token[0])
            starts.append(token.start())
    return words, typed, starts


def _opens(words: list[str], at: int) -> bool:
    word = words[at]
    return word in _OPENERS or (word in _AND and at + 1 < len(words) and words[at + 1] in _AFTER_AND)


def without_marks(text: str) -> str:
    """Lower case, no accents, no apostrophes; other marks stay."""
    stripped = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub("['\u2019\u2018`\u00b4]", "", "".join(stripped))

"""How many syllables a word has, by rule; no dictionary."""

import re
import unicodedata

_EN_VOWELS = re.compile(r"[aeiouy]+")
# A final e, but not that of "table"; -es but not after a hiss; -ed but not after t or d.
_EN_SILENT = re.compile(r"([^aeiouyl]|[aeiouy]l)e$|[^aeiouyscxzgl]es$|[aeiouy]les$|[^aeiouytdl]ed$|[aeiouyl]led$")
_EN_PARTED = re.compile(r"(?<![ctsg])i[ao](?!us)|[aeiouy]ing$|(?<![qg])ua(?!r)")
_ES_STRONG = "aeoáéóíú"
_ES_WEAK = "iuü"


def syllables(word: str, language: str) -> int:
    """Syllables of a word in `en` or `es`, at least one; a number counts as one."""
    lowered = unicodedata.normalize("NFC", word.lower())
    if not any(character.isalpha() for character in lowered):
        return 1
    parts = [part for part in re.split(r"[^\w]+", lowered) if part]
    count = _spanish if language == "es" else _english
    return max(1, sum(count(part) for part in parts))


def _english(word: str) -> int:
    """Groups of vowels, less a silent ending, plus vowels that part (`i-a`, `i-o`, a vowel before -ing)."""
    found = len(_EN_VOWELS.findall(word)) - bool(_EN_SILENT.search(word)) + len(_EN_PARTED.findall(word))
    return max(1, found)


def _spanish(word: str) -> int:
    """Vowels, a weak one joined to its neighbour unless an accent parts them; the u of que, qui, gue, gui is silent."""
    word = re.sub(r"(q|g)u(?=[eéií])", r"\1", word)
    if word == "y":
        return 1
    word = re.sub(r"y$", "i", word)
    found = 0
    before = ""
    for letter in word:
        strong, weak = letter in _ES_STRONG, letter in _ES_WEAK
        joined = (before in _ES_WEAK and (strong or weak)) or (weak and before in _ES_STRONG) if before else False
        # An accented í or ú beside another vowel stands alone: dí-a, ba-úl.
        parted = letter in "íú" or before in ("í", "ú")
        if (strong or weak) and (not joined or parted):
            found += 1
        before = letter if strong or weak else ""
    return max(1, found)

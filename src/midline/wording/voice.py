"""To whom a sentence of the guide is told: a language, and family's words or the field's."""

from dataclasses import dataclass
from functools import cache, cached_property

from midline.wording.say import codes, say

FAMILY, PROFESSIONAL = "family", "professional"
WORDS = (FAMILY, PROFESSIONAL)
_AREA = {FAMILY: "guide", PROFESSIONAL: "professional"}


@dataclass(frozen=True)
class Voice:
    """`language` is "en" or "es"; `words` is `family` or `professional`; `asks` whom they ask, `school` or `district`.

    A sentence that names whom they ask has `{asked}` in it, or `{asked_first}` where it begins so.
    """

    language: str = "en"
    words: str = FAMILY
    asks: str = "school"

    @property
    def professional(self) -> bool:
        """Whether a therapist or a teacher reads: the field's terms, and a citation in each line."""
        return self.words == PROFESSIONAL

    def tell(self, code: str, filled: dict[str, object] | None = None) -> str:
        """The guide's sentence of a code without its area; names of places and answers are the same in both words."""
        area = _AREA[self.words]
        if f"{area}.{code}" not in _known(area):
            area = _AREA[FAMILY]
        return say(f"{area}.{code}", {**self._whom, **(filled or {})}, self.language)

    @cached_property
    def _whom(self) -> dict[str, object]:
        parts = ("asked", "asked_first")
        return {part: say(f"{_AREA[FAMILY]}.{part}_{self.asks}", language=self.language) for part in parts}

    def knows(self, code: str) -> bool:
        """Whether there is such a sentence at all."""
        return f"{_AREA[FAMILY]}.{code}" in _known(_AREA[FAMILY])


@cache
def _known(area: str) -> frozenset[str]:
    """The codes of an area: the same in every language."""
    return frozenset(codes(area))

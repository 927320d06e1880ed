"""What a family told: the guide's input."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Concern:
    """One thing that is hard, in one place.

    `occupation` is a code of the map, or None when the family only used its own `words`. `severity` 1 slows the day a
    little, 2 is often in the way, 3 stops the activity; `since` is weeks, months or years; None where it was not said.
    """

    environment: str
    occupation: str | None = None
    words: str | None = None
    severity: int | None = None
    since: str | None = None


@dataclass(frozen=True)
class Family:
    """A family's answers. None means that the answer is not known.

    `unsure` names the fields that the family was asked and could not answer, which is more than not having been asked:
    those are always told back, with what they would change.
    """

    today: date
    birth_date: date
    state: str | None = None
    schooling: str | None = None
    concerns: tuple[Concern, ...] = ()
    affects_school: bool | None = None
    disability_suspected: bool | None = None
    other_special_education_need: bool | None = None
    diagnosis: bool | None = None
    referral: bool | None = None
    coverage: str | None = None
    has: tuple[str, ...] | None = None
    flags: tuple[str, ...] | None = None
    unsure: frozenset[str] = frozenset()

    def with_answer(self, field: str, value: object) -> "Family":
        """The same family with one field answered."""
        changed = {**self.__dict__, field: value, "unsure": self.unsure - {field}}
        return Family(**changed)

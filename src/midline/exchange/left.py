"""What a file held and Midline did not take, counted and with the reason."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from midline.wording import say


@dataclass(frozen=True)
class Left:
    """`count` of `what` were left out.

    `what` is the source's own word: a resource type (`Observation`), a file (`courses.csv`), or a part of one
    (`Patient.birthDate`, `users.csv metadata.bus`). `code` and `params` say why, for `wording.say`. `inside` counts by
    type what lay contained in them and went with them.
    """

    what: str
    count: int
    code: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    inside: tuple[tuple[str, int], ...] = ()

    def why(self, language: str = "en") -> str:
        """The reason as a sentence."""
        reason = say(self.code, self.params, language)
        if not self.inside:
            return reason
        held = ", ".join(f"{what} ({count})" for what, count in self.inside)
        return f"{reason} {say('imports.left_inside', {'held': held}, language)}"


class Leaving:
    """Counts what is left while reading goes on, by what it is and why."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, tuple[tuple[str, object], ...]]] = Counter()
        self._inside: dict[tuple[str, str], Counter[str]] = {}

    def add(self, what: str, code: str, count: int = 1, **params: object) -> None:
        """Count something as left, for a reason; a count of nothing is not told."""
        if count:
            self._counts[(what, code, tuple(sorted(params.items())))] += count

    def add_inside(self, what: str, code: str, held: str) -> None:
        """Count something contained in what is left for that reason."""
        self._inside.setdefault((what, code), Counter())[held] += 1

    def done(self) -> tuple[Left, ...]:
        """Everything left, by what it is."""
        return tuple(
            Left(what, count, code, dict(params), tuple(sorted(self._inside.get((what, code), {}).items())))
            for (what, code, params), count in sorted(self._counts.items(), key=lambda item: item[0][:2])
        )

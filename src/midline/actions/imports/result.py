"""What an import came to."""

from collections import Counter
from dataclasses import dataclass, field

from midline.exchange.left import Left


@dataclass
class ImportResult:
    """Counts by table of what was made, changed and found the same, and what was left with its reason."""

    made: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    left: list[Left] = field(default_factory=list)

    def leave(self, what: str, code: str, **params: object) -> None:
        """Count one thing as left; the same thing for the same reason is counted together."""
        for number, one in enumerate(self.left):
            if (one.what, one.code, dict(one.params)) == (what, code, params):
                self.left[number] = Left(what, one.count + 1, code, one.params, one.inside)
                return
        self.left.append(Left(what, 1, code, params))

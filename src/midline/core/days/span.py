"""A run of days, first and last included."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, order=True)
class Span:
    """The days from `first` to `last`, both included. ValueError when it runs backwards."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a span must not end ({self.last}) before it begins ({self.first})")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def length(self) -> int:
        """How many calendar days it holds."""
        return (self.last - self.first).days + 1

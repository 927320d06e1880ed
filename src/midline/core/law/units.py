"""How long: a number of units."""

from dataclasses import dataclass
from typing import Literal

Unit = Literal["calendar", "school", "business", "month", "year"]


@dataclass(frozen=True)
class Count:
    """A plain count. The day of the starting fact is day 0 unless `start_is_day_one`."""

    amount: int
    unit: Unit
    start_is_day_one: bool = False

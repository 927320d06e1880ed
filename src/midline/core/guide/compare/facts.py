"""The rows of the comparison, in the order in which they are told."""

from collections.abc import Callable

from midline.core.guide.compare import daily, entry, reach
from midline.core.guide.compare.child import Facts
from midline.core.guide.compare.result import Row

__all__ = ["ROWS", "Facts"]

ROWS: tuple[Callable[[Facts], Row | None], ...] = (
    entry.starts,
    entry.early_help,
    reach.tested,
    reach.works_on,
    entry.cost,
    entry.order,
    entry.diagnosis,
    daily.place,
    daily.timing,
    daily.one_to_one,
    daily.equipment,
    daily.carry_over,
    reach.directs,
    daily.your_part,
    reach.ends,
)

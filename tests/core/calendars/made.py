"""Made-up school years, right and wrong."""

from datetime import date, timedelta

from hypothesis import strategies as st

from midline.core.calendars import OpenDay, Stretch, YearPlan
from midline.core.days import MONDAY_TO_FRIDAY

FALL = Stretch("Fall", date(2026, 8, 12), date(2026, 12, 18))
SPRING = Stretch("Spring", date(2027, 1, 5), date(2027, 5, 27))
THANKSGIVING = Stretch("Thanksgiving break", date(2026, 11, 23), date(2026, 11, 27))
WINTER = Stretch("Winter break", date(2026, 12, 21), date(2027, 1, 4))
LABOR = Stretch("Labor Day", date(2026, 9, 7), date(2026, 9, 7))
PLAN = YearPlan(date(2026, 8, 12), date(2027, 5, 27), terms=(FALL, SPRING), closed=(LABOR, THANKSGIVING, WINTER))
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20)


@st.composite
def plans(draw: st.DrawFn) -> YearPlan:
    """Years in which nothing is wrong."""
    first = date(2026, 7, 20) + timedelta(days=draw(st.integers(0, 60)))
    length = draw(st.integers(150, 320))

    def stretch() -> Stretch:
        start = draw(st.integers(0, length))
        end = draw(st.integers(start, length))
        return Stretch(draw(NAMES), first + timedelta(days=start), first + timedelta(days=min(end, start + 20)))

    return YearPlan(
        first,
        first + timedelta(days=length),
        draw(st.sampled_from([MONDAY_TO_FRIDAY, frozenset({0, 1, 2, 3}), frozenset(range(6))])),
        (),
        tuple(stretch() for _ in range(draw(st.integers(0, 5)))),
        tuple(
            OpenDay(draw(NAMES), first + timedelta(days=draw(st.integers(0, length))))
            for _ in range(draw(st.integers(0, 2)))
        ),
    )

"""What every rule of the random lives uses: choosing somebody, doing something, and remembering whom it may touch."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from midline.actions.refusals import Refused
from midline.core.access import AccessRefused
from midline.records import moments
from midline.records.queries.children import NotThere
from tests.access.asking import behind_the_wall
from tests.access.comparing import Comparing
from tests.access.exports import Exports
from tests.access.making import Making
from tests.access.naive import EVERYTHING, FAMILY, THERAPISTS, Row
from tests.access.pages import Pages

TAKEN: Counter[str] = Counter()

number = st.integers(0, 10_000)
kinds = st.frozensets(st.sampled_from(sorted(EVERYTHING - {"identity"})), min_size=1, max_size=8)
many = st.frozensets(st.sampled_from(sorted(EVERYTHING - {"identity"})), min_size=8)
back = st.integers(0, 12)
ahead = st.none() | st.integers(0, 4)


class Life(RuleBasedStateMachine):
    """One life of a small world, in a transaction that is undone at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.undo = transaction.atomic()
        self.undo.__enter__()
        self.made = Making()
        self.naive = self.made.naive
        self.comparing = Comparing(self.made)
        self.exports = Exports(self.made)
        self.pages = Pages(self.made)
        self.luck = 0
        self.touched: list[tuple[Row, Row]] = []
        moments.clock = lambda: self.naive.now  # put back by the fixture

    def teardown(self) -> None:
        """Everything that this life wrote is gone."""
        transaction.set_rollback(True)
        self.undo.__exit__(None, None, None)

    # Choosing

    def hats(self, *roles: str) -> list[Row]:
        """The hats that are worn today, or those of them with these roles."""
        return [one for one in self.naive.hats if self.naive.works(one) and (not roles or one.role in roles)]

    def hat(self, at: int, *roles: str) -> Row:
        """One of them."""
        held = self.hats(*roles)
        self.luck = (self.luck * 31 + at) % 1_000_003
        return held[at % len(held)]

    def one_chart(self, at: int) -> Row:
        """One of the charts."""
        return self.naive.charts[at % len(self.naive.charts)]

    def writers(self, chart: Row) -> list[Row]:
        """The therapists of the place that keeps a chart: nobody else could have written in it."""
        return [one for one in self.hats(*THERAPISTS) if one.org in {chart.org, chart.school}]

    def day(self, days: int | None) -> date | None:
        """Some days from today; None stays None."""
        return None if days is None else self.naive.today + timedelta(days=days)

    def decides(self, hat: Row, chart: Row) -> bool:
        """Whether this hat decides for this child."""
        return hat.role in FAMILY and self.naive.decides(hat.person, chart)

    def one_who_may(self, at: int, charts: list[Row]) -> Row:
        """Of two times once somebody of family, once one who decides for all these charts, where there is one."""
        row = self.hat(at, *FAMILY)
        able = [one for one in self.hats(*FAMILY) if all(self.decides(one, chart) for chart in charts)]
        return able[at % len(able)] if able and at % 2 else row

    def by_id(self, hat: Any) -> Row:
        """A hat by its id."""
        return next(one for one in self.naive.hats if one.id == hat)

    # Doing

    def change(self, row: Row, **values: Any) -> None:
        """In the database and in the model."""
        type(row.row).objects.filter(pk=row.row.pk).update(**values)
        row.values.update(values)

    def attempt(self, may: bool, action: Callable[..., Any], by: Row, **given: Any) -> Any:
        """Do it; refused exactly where the naive model says so."""
        acting = self.made.acting[by.id]
        try:
            with behind_the_wall(acting, self.naive.today):
                done = action(by=acting, **given)
        except (NotThere, AccessRefused, Refused):
            assert not may, f"{action.__name__} was refused"
            return None
        assert may, f"{action.__name__} went through"
        return done or True

    # Whom it touched

    def readers(self, charts: Iterable[Row]) -> list[tuple[Row, Row]]:
        """The therapists who now look into these charts by a release."""
        held = self.hats(*THERAPISTS)
        return [(hat, chart) for chart in charts for hat in held if self.naive.releases_to(hat, chart)]

    @contextmanager
    def touching(self, pairs: Iterable[tuple[Row, Row]]) -> Iterator[None]:
        """Those who may look at less afterwards come first when the next steps choose who looks."""
        before = [(hat, chart, self._how(hat, chart)) for hat, chart in pairs]
        yield
        less = [(hat, chart) for hat, chart, how in before if how != self._how(hat, chart)]
        # Whoever has left looks at nothing any more, so that nothing is asked of a query in their name.
        self.touched = [pair for pair in self.touched + less if self.naive.works(pair[0])]

    def _how(self, hat: Row, chart: Row) -> tuple[set[str], int]:
        return self.naive.own_kinds(hat, chart), len(self.naive.releases_to(hat, chart))

    def everybody_let_in(self) -> list[tuple[Row, Row]]:
        """Who is let in where."""
        return [(hat, chart) for chart in self.naive.charts for hat in self.hats() if self.naive.opens(hat, chart)]

    def nearly(self, hat: Row, chart: Row) -> bool:
        """Whether a hat once had, will have or just misses what would let it in."""
        naive = self.naive
        if naive.opens(hat, chart):
            return False
        whose = {hat.id} | {one.absent for one in naive.covers if one.substitute == hat.id}
        held = any(one.chart == chart.id and one.hat in whose for one in naive.assignments)
        stood = any(one.chart == chart.id and one.person == hat.person for one in (*naive.rights, *naive.helpers))
        return held or stood or any(naive.on_caseload(hat, other) for other in naive.linked(chart))

    def knock(self, hat: Row) -> None:
        """One whose last day is over comes back."""
        TAKEN["left"] += 1
        for chart in self.naive.charts[: 1 + TAKEN["left"] % 2]:
            self.pages.knock(hat, chart)

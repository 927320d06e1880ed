"""Records that are written, time that passes, and looks at everything that shows something."""

from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from tests.access.comparing import READERS, VIEWS
from tests.access.lives import TAKEN, Life, back, number
from tests.access.making import TABLES
from tests.access.naive import FAMILY, THERAPISTS, Row

FOR = {"home": tuple(READERS), "work": (*THERAPISTS, "director", "case_manager", "teacher")}
"""Views that there are for some hats alone."""
PAGES = ("compare", "guess", "knock", "dates")
FILES = ("json", "csv", "pdf", "page", "log", "told")
RARELY = 12
"""Of so many steps one opens a page or takes a file out, beside what the rules do."""


class Looking(Life):
    """Rules that look, and what is looked at after every step."""

    @rule(table=st.sampled_from(TABLES), chart=number, days=back, author=number)
    def record(self, table: str, chart: int, days: int, author: int) -> None:
        """A row of any kind and day."""
        row = self.one_chart(chart)
        writers = self.writers(row)
        if writers and len(self.naive.of("session" if table == "draft" else table, row)) < 4:
            writer = writers[author % len(writers)]
            self.made.record(table, row, self.naive.today - timedelta(days=days), writer)

    @rule(seconds=st.sampled_from([1, 59, 3600, 50_000, 86_400, 250_000]))
    def wait(self, seconds: int) -> None:
        """Time passes."""
        self._until(self.naive.now + timedelta(seconds=seconds))

    @rule(at=number, late=st.booleans())
    def wait_for_an_end(self, at: int, late: bool) -> None:
        """To the last second of a release or a helper, or to the first one after."""
        ends = [one.ends_at for one in (*self.naive.releases, *self.naive.helpers) if one.ends_at > self.naive.now]
        if ends:
            self._until(ends[at % len(ends)] - timedelta(seconds=0 if late else 1))

    def _until(self, moment: datetime) -> None:
        worn = self.hats()
        with self.touching(self.everybody_let_in()):
            self.naive.now = moment
        for one in worn:
            if not self.naive.works(one):
                self.knock(one)

    # Looking

    @rule(view=st.sampled_from(VIEWS), hat=number, chart=number)
    def look(self, view: str, hat: int, chart: int) -> None:
        """A look at one view."""
        self._compare(view, self.hat(hat, *FOR.get(view, ())), self.one_chart(chart))

    @rule(view=st.sampled_from(VIEWS[:6]), hat=number, chart=number)
    def look_from_the_other_side(self, view: str, hat: int, chart: int) -> None:
        """A therapist's look, where a release may be in play."""
        joined = [one for one in self.naive.charts if self.naive.linked(one)] or self.naive.charts
        self._compare(view, self.hat(hat, *THERAPISTS), joined[chart % len(joined)])

    @rule(hat=number, chart=number, part=st.sampled_from(PAGES))
    def open_pages(self, hat: int, chart: int, part: str) -> None:
        """The pages themselves, by their words, and the addresses of single rows, guessed or not."""
        self._open(part, self.hat(hat), self.one_chart(chart))

    def _open(self, part: str, hat: Row, chart: Row) -> None:
        gone = [one for one in self.naive.hats if not self.naive.works(one)]
        row = gone[self.luck % len(gone)] if part == "knock" and gone else hat
        getattr(self.pages, part)(row, chart)
        TAKEN[f"pages: {part}"] += 1

    @rule(hat=number, chart=number, form=st.sampled_from(FILES))
    def take_out(self, hat: int, chart: int, form: str) -> None:
        """Everything of one child in one file, and the trail of who did what."""
        self._take_out(form, hat, chart)

    def _take_out(self, form: str, hat: int, chart: int) -> None:
        """Mostly someone who may, since the most would show there."""
        roles = ("director",) if form == "log" or hat % 4 == 0 else tuple(FAMILY)
        roles = () if hat % 11 == 0 else roles
        may = self.naive.may_take_out
        able = [one for one in self.hats(*roles) if any(may(one, file) for file in self.naive.charts)]
        row = able[hat % len(able)] if able and hat % 5 > 1 and form != "log" else self.hat(hat, *roles)
        files = [one for one in self.naive.charts if may(row, one)] or self.naive.charts
        file = self.one_chart(chart) if hat % 3 == 0 else files[chart % len(files)]
        if form == "page":
            self.pages.copy(row, file, self.exports)
        else:
            getattr(self.exports, form)(row, file)
        TAKEN[f"out: {form}, {'given' if may(row, file) else 'refused'}"] += 1

    @rule(chart=number, by=number)
    def grant_a_copy(self, chart: int, by: int) -> None:
        """A request to see the record is granted, so that the director may make the copy too."""
        self.made.granted(self.one_chart(chart), self.hat(by, *FAMILY), self.hat(0, "director"))

    def _compare(self, view: str, hat: Row, chart: Row) -> None:
        self.comparing.view(view, hat, chart, self.luck // 7)
        TAKEN[f"{view}: let in" if self.naive.opens(hat, chart) else f"{view}: refused"] += 1
        if self.naive.releases_to(hat, chart):
            TAKEN[f"{view}: by release"] += 1

    @invariant()
    def nobody_sees_a_row_more_or_less(self) -> None:
        """After each step one view, for a hat and a chart that the numbers drawn so far decide."""
        if not self.naive.charts:
            return
        TAKEN["steps"] += 1
        self.luck += 1
        if self.touched:
            pair = self.touched.pop()
            TAKEN["touched"] += 1
            self._compare("picture" if self.luck % 2 else "door", *pair)
            return
        if self.luck % RARELY == 0:
            self._rarer(self.luck // RARELY)
        view = VIEWS[self.luck // 5 % len(VIEWS)]
        self._compare(view, *self._somebody(FOR.get(view, ())))

    def _rarer(self, luck: int) -> None:
        """What costs the most: a page, a guess, a file."""
        if luck % 2:
            self._open(PAGES[luck // 2 % len(PAGES)], *self._somebody(()))
        else:
            self._take_out(FILES[luck // 2 % len(FILES)], luck // 11, luck // 7)

    def _somebody(self, roles: tuple[str, ...]) -> tuple[Row, Row]:
        """A hat and a chart: anybody, someone let in by a release, someone let in, someone nearly let in.

        A row too many would show where something is seen, or to who nearly sees it; at random hardly anybody does.
        """
        hats = self.hats(*roles)
        pairs = [
            (hats[(self.luck // 37 + step) % len(hats)], self.one_chart(self.luck // 11 + step // 3))
            for step in range(20)
        ]
        wanted = (lambda *pair: True, self.naive.releases_to, self.naive.opens, self.nearly)[self.luck % 4]
        return next((pair for pair in pairs if wanted(*pair)), pairs[0])

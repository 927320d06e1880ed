"""Each query asked for one hat and one chart, and what the naive model says that it shows: no row more, no row less."""

from collections.abc import Iterable
from typing import Any

from midline.core.access import RecordKind
from midline.records.models import Disclosure
from midline.records.queries import classes, family
from midline.records.queries.case_page import case_page, fact_page
from midline.records.queries.caseload import children_list
from midline.records.queries.children import Child, child_for, purpose_of
from midline.records.queries.day import day_of
from midline.records.queries.documents import paper
from midline.records.queries.late import late_list
from midline.records.queries.looks import looks_of
from midline.records.queries.picture import ChartPicture, picture_of
from midline.records.queries.session_forms import written_session
from midline.records.queries.sharing import form_copy, joined_files
from midline.records.queries.timeline import CaseFacts
from tests.access.asking import asked, behind_the_wall, ids, newest, one_of_each
from tests.access.making import Making
from tests.access.naive import ANY_DAY, EVERYTHING, FAMILY, THERAPISTS, Row

READERS = FAMILY | {"helper"}


class Comparing:
    """The views of one world."""

    def __init__(self, made: Making) -> None:
        self.made, self.naive = made, made.naive
        self.luck = self.told = 0

    def view(self, name: str, hat: Row, chart: Row, luck: int) -> None:
        """Compare one view; `luck` says which of the rows that have a page of their own."""
        self.luck = luck
        # What is told of looks is known without the wall, and counted before one comes behind it.
        self.told = Disclosure.objects.filter(release__chart=chart.id).count() if name == "home" else 0
        with behind_the_wall(self.made.acting[hat.id], self.naive.today):
            getattr(self, name)(hat, chart)

    def door(self, hat: Row, chart: Row) -> Child | None:
        """Who is let in, to which kinds of which days."""
        by, today = self.made.acting[hat.id], self.naive.today
        child: Child | None = asked(lambda: child_for(by, chart.id, purpose_of(by), today))
        assert (child is not None) == self.naive.opens(hat, chart)
        if child is not None:
            for kind in EVERYTHING:
                days = {(one.first, one.last) for one in child.days(RecordKind(kind))}
                told = set(self.naive.ranges(hat, chart, kind))
                assert days == ({ANY_DAY} if ANY_DAY in told else told), kind
                assert child.sees(RecordKind(kind)) == bool(told), kind
            assert len(child.looks) == len(self.naive.releases_to(hat, chart))
            if self.naive.releases_to(hat, chart):
                assert child.deeds == frozenset()
        return child

    def picture(self, hat: Row, chart: Row) -> None:
        """The page of a child, with the charts beside it."""
        by, today = self.made.acting[hat.id], self.naive.today
        found = asked(lambda: picture_of(by, chart.id, today))
        assert (found is not None) == self.naive.opens(hat, chart)
        if found is None:
            return
        beside = [chart, *self.naive.beside(hat, chart)]
        assert ids(one.child.chart for one in found.charts) == {one.id for one in beside}
        for one in found.charts:
            self._chart(hat, next(row for row in beside if row.id == one.child.chart.pk), one)

    def _chart(self, hat: Row, chart: Row, shown: ChartPicture) -> None:
        naive, today = self.naive, self.naive.today
        self._cases(hat, chart, [one.facts for one in shown.cases])
        whole = (None, None) in naive.ranges(hat, chart, "case")
        assert all(bool(one.clocks) == whole for one in shown.cases)
        goals = naive.seen(hat, chart, "goal")
        assert ids(shown.goals) == ids(goals)
        looks = naive.seen(hat, chart, "measurement")
        for goal in shown.goals:
            assert len(goal.looks) == len([one for one in looks if one.goal == goal.id])
        concerns = [
            one
            for one in naive.of("concern", chart)
            if naive.sees(hat, chart, "concern", one.on) or one.author.id == hat.id
        ]
        assert ids(shown.concerns) == newest(concerns, 30)
        assert ids(shown.strategies) == ids(naive.seen(hat, chart, "strategy"))
        assert ids(shown.voices) == newest(naive.seen(hat, chart, "voice"), 6)
        assert ids(shown.sessions) == newest(self._sessions(hat, chart), 6)
        coming = [one for one in naive.seen(hat, chart, "appointment") if one.on >= today]
        assert len(shown.coming) == min(4, len(coming))
        assert ids(shown.documents) == newest(naive.seen(hat, chart, "document"), 20)
        assert ids(shown.coverages) == ids(naive.seen(hat, chart, "coverage"))
        assert ids(shown.conditions) == ids(naive.seen(hat, chart, "condition"))
        team = [one for one in naive.assignments if one.chart == chart.id and self._runs(one)]
        told = hat.role == "teacher" and naive.in_class(hat, chart)
        team = [one for one in team if told or naive.sees(hat, chart, "case", one.starts)]
        assert len(shown.team) == len(team)

    def _runs(self, row: Row) -> bool:
        return bool(row.starts <= self.naive.today and (row.ends is None or self.naive.today <= row.ends))

    def _cases(self, hat: Row, chart: Row, shown: Iterable[CaseFacts]) -> None:
        assert ids(one.case for one in shown) == ids(self.naive.seen_cases(hat, chart))
        assert ids(fact for one in shown for fact in one.all) == ids(self.naive.seen(hat, chart, "fact"))

    def _sessions(self, hat: Row, chart: Row) -> list[Row]:
        """Sessions of days that are seen: signed ones, and drafts of one's own in the same place."""
        seen = self.naive.seen(hat, chart, "session")
        return [one for one in seen if one.signed or self._own(hat, one)]

    @staticmethod
    def _own(hat: Row, row: Row) -> bool:
        return bool(row.author.person == hat.person and row.author.org == hat.org)

    def cases(self, hat: Row, chart: Row) -> None:
        """The page of a case that is seen, and of one that is not."""
        by, naive = self.made.acting[hat.id], self.naive
        seen = naive.seen_cases(hat, chart)
        for case in one_of_each(naive.of("case", chart), seen, self.luck):
            found = asked(lambda case=case: case_page(by, case.id, naive.today))  # type: ignore[misc]
            assert (found is not None) == (case in seen)
            if found is None:
                continue
            mine = {table: [one for one in naive.seen(hat, chart, table) if one.case == case.id] for table in WITH_CASE}
            assert ids(found.now.facts.all) == ids(mine["fact"])
            assert ids(found.goals) == ids(mine["goal"])
            for shown, table in ((found.plan, "plan"), (found.evaluation, "evaluation")):
                last = max((one.on for one in mine[table]), default=None)
                assert (shown.pk if shown else None) in ({one.id for one in mine[table] if one.on == last} or {None})

    def facts(self, hat: Row, chart: Row) -> None:
        """The page of a fact that is seen, and of one that is not."""
        by, naive = self.made.acting[hat.id], self.naive
        seen = naive.seen(hat, chart, "fact")
        for fact in one_of_each(naive.of("fact", chart), seen, self.luck):
            told = asked(lambda fact=fact: fact_page(by, fact.id, naive.today))  # type: ignore[misc]
            assert (told is not None) == (fact in seen)

    def papers(self, hat: Row, chart: Row) -> None:
        """A paper that is seen, and one that is not."""
        by, naive = self.made.acting[hat.id], self.naive
        seen = naive.seen(hat, chart, "document")
        for one in one_of_each(naive.of("document", chart), seen, self.luck):
            found = asked(lambda one=one: paper(by, one.id, naive.today))  # type: ignore[misc]
            assert (found is not None) == (one in seen)

    def sessions(self, hat: Row, chart: Row) -> None:
        """A session that is seen, with its note where notes are, and one that is not; drafts that one finishes too."""
        by, naive = self.made.acting[hat.id], self.naive
        every = naive.of("session", chart)
        seen = [
            *self._sessions(hat, chart),
            *(one for one in every if not one.signed and naive.finishes(hat, chart, one)),
        ]
        for one in one_of_each(every, seen, self.luck):
            found = asked(lambda one=one: written_session(by, one.id, naive.today))  # type: ignore[misc]
            assert (found is not None) == (one in seen)
            if found is not None:
                assert found.shows_note == naive.sees(hat, chart, "note", one.on)

    def home(self, hat: Row, chart: Row) -> None:
        """One of three of a family's pages: its children; copies of forms; one child, who looked, what is joined."""
        if hat.role not in READERS:
            return
        if self.luck % 4 == 0:
            self._my_children(hat)
        elif self.luck % 4 == 1:
            self._copies(hat, chart)
        else:
            self._family(hat, chart)

    def _my_children(self, hat: Row) -> None:
        naive = self.naive
        shown = family.my_children(self.made.acting[hat.id], naive.today)
        kept = sorted(name for one in shown for name in one.kept_by)
        assert kept == sorted(one.row.organisation.name for one in naive.charts if one.id in naive.lists(hat))

    def _family(self, hat: Row, chart: Row) -> None:
        by, naive = self.made.acting[hat.id], self.naive
        page = asked(lambda: family.family_page(by, chart.id, naive.today))
        assert (page is not None) == naive.opens(hat, chart)
        if page is None:
            return
        charts = {one.id: one for one in (chart, *naive.beside(hat, chart))}
        assert ids(side.child.chart for side in page.sides) == set(charts)
        assert ids(page.concerns) == {one.id for row in charts.values() for one in naive.seen(hat, row, "concern")}
        assert ids(page.voices) == newest([one for row in charts.values() for one in naive.seen(hat, row, "voice")], 20)
        for side in page.sides:
            row = charts[side.child.chart.pk]
            self._cases(hat, row, side.cases)
            assert ids(side.goals) == ids(naive.seen(hat, row, "goal"))
            assert ids(side.strategies) == ids(naive.seen(hat, row, "strategy"))
            running = self._running(row) if naive.sees(hat, row, "release", None) else []
            assert {one.row.pk for one in side.releases} == {one.id for one in running}
        child = page.child if page.child.chart.pk == chart.id else None
        if child is not None and hat.role in FAMILY:
            self._shared(hat, chart, child)

    def _running(self, chart: Row) -> list[Row]:
        now = self.naive.now
        return [
            one
            for one in self.naive.releases
            if one.chart == chart.id and not one.stopped and one.signed_at <= now < one.ends_at
        ]

    def _shared(self, hat: Row, chart: Row, child: Child) -> None:
        joined = [one for one in self.naive.linked(chart) if self.naive.own_kinds(hat, one)]
        assert {one.chart_id for one in joined_files(child)} == {one.id for one in joined}
        looks = asked(lambda: looks_of(child))
        assert (looks is not None) == self.naive.sees(hat, chart, "release", None)
        assert looks is None or looks.page.paginator.count == self.told

    def _copies(self, hat: Row, chart: Row) -> None:
        by, naive = self.made.acting[hat.id], self.naive
        by_id = {one.id: one for one in naive.charts}
        for form in {one.form for one in naive.releases if one.chart == chart.id}:
            found = asked(lambda form=form: form_copy(by, form, naive.today))  # type: ignore[misc]
            shown = {
                one.id
                for one in naive.releases
                if one.form == form and naive.sees(hat, by_id[one.chart], "release", None)
            }
            assert ({one.row.pk for one in found.permits} if found else set()) == shown

    def lists(self, hat: Row, chart: Row) -> None:
        """One of three: every child that one may list, those on the caseload, those found by a name."""
        by, naive, today = self.made.acting[hat.id], self.naive, self.naive.today
        listed = naive.lists(hat)
        mine = {one.id for one in naive.charts if one.id in listed and naive.on_caseload(hat, one)}
        if self.luck % 3 == 0:
            assert ids(children_list(by, today, mine=True).rows) == mine
        elif self.luck % 3 == 1 and hat.role not in READERS:  # a family's list is not searched
            searched = children_list(by, today, mine=False, search=chart.word)
            assert ids(searched.rows) == ({chart.id} & listed)
        else:
            self._every(hat, listed)

    def _every(self, hat: Row, listed: set[Any]) -> None:
        naive = self.naive
        every = children_list(self.made.acting[hat.id], naive.today, mine=False)
        assert ids(every.rows) == listed
        for line in every.rows:
            row = next(one for one in naive.charts if one.id == line.id)
            told = hat.role not in READERS and "case" in naive.own_kinds(hat, row)
            cases = naive.of("case", row) if told else []
            assert bool(line.programmes) == bool(cases)
            assert {clock.case_id for clock in line.clocks} == ids(cases)

    def work(self, hat: Row, chart: Row) -> None:
        """What is late; the day of a therapist; the classes of a teacher."""
        by, naive, today = self.made.acting[hat.id], self.naive, self.naive.today
        listed = naive.lists(hat)
        late = asked(lambda: late_list(by, today))
        assert (late is not None) == (hat.role in {"director", "case_manager"})
        if late is not None:
            clocks = {one.case for one in naive.records if one.table == "clock" and one.chart in listed}
            assert {one.case_id for one in late.rows} == clocks
        if hat.role in THERAPISTS:
            self._day(hat, {one.id for one in naive.charts if one.id in listed and naive.on_caseload(hat, one)})
        if hat.role == "teacher":
            self._classes(hat)

    def _day(self, hat: Row, mine: set[Any]) -> None:
        naive = self.naive
        day = day_of(self.made.acting[hat.id], naive.today, naive.today)
        whose = naive.stands_for(hat)
        here = [one for one in naive.records if one.chart in mine]
        planned = [
            one for one in here if one.table == "appointment" and one.on == naive.today and one.author.id in whose
        ]
        assert ids(day.planned) == ids(planned)
        drafts = [one for one in here if one.table == "session" and not one.signed and self._own(hat, one)]
        assert ids(day.unsigned) == ids(drafts)
        charts = {one.id: one for one in naive.charts}
        loose = [one for one in here if one.table == "session" and not one.signed and one not in drafts]
        assert ids(day.left) == ids(one for one in loose if naive.finishes(hat, charts[one.chart], one))
        assert {one.case_id for one in day.pressing} == {one.case for one in here if one.table == "clock"}

    def _classes(self, hat: Row) -> None:
        naive = self.naive
        shown = classes.my_children(self.made.acting[hat.id], naive.today)
        by_id = {one.id: one for one in naive.charts}
        assert ids(shown) == naive.lists(hat)
        for one in shown:
            assert ids(one.goals) == ids(naive.seen(hat, by_id[one.id], "goal"))
            assert not one.strategies  # those of the machine are for home


WITH_CASE = ("fact", "goal", "plan", "evaluation")
VIEWS = ("door", "picture", "cases", "facts", "papers", "sessions", "lists", "work", "home")

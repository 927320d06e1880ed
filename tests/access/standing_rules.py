"""What happens to who stands how to a child: places, people and roles, caseloads, covers, classes, rights, helpers."""

from datetime import date, timedelta

from django.db.models import Model
from hypothesis import strategies as st
from hypothesis.stateful import rule

from midline.actions.staff import leave
from midline.records.models import Assignment, Person
from tests.access.lives import Life, ahead, kinds, number
from tests.access.naive import FAMILY, THERAPISTS, Row

MOST_CHARTS = 5
MOST_HATS = 32
HATS = (
    *(("school_ot", "district"), ("school_ota", "district"), ("director", "other district"), ("teacher", "school")),
    *(("clinic_ot", "clinic"), ("clinic_ota", "clinic"), ("director", "other clinic"), ("front_desk", "other clinic")),
    *(("guardian", "home"), ("adult_student", "home"), ("helper", "home"), ("case_manager", "district")),
)


class Standing(Life):
    """Rules that change a standing."""

    @rule(place=number, school=st.booleans())
    def open_a_chart(self, place: int, school: bool) -> None:
        """A few charts are enough."""
        if len(self.naive.charts) < MOST_CHARTS:
            places = [name for name, row in self.made.places.items() if row.kind in {"district", "clinic"}]
            self.made.chart(places[place % len(places)], school)

    @rule(kind=st.sampled_from(["district", "clinic"]), person=number)
    def open_a_place(self, kind: str, person: int) -> None:
        """A new organisation: someone known works there too, and someone new directs it."""
        name = f"new {kind}"
        if name not in self.made.places:
            self.made.organisation(name, kind)
            self.made.hat(self._person(self.hat(person)), "school_ot" if kind == "district" else "clinic_ot", name)
            self.made.hat(self.made.person(len(self.naive.hats)), "director", name)

    @rule(which=st.sampled_from(HATS), person=number, new=st.booleans())
    def give_a_role(self, which: tuple[str, str], person: int, new: bool) -> None:
        """Another role for somebody known, or somebody new."""
        role, place = which
        row = self.hat(person)
        here = self.made.places[place].pk
        held = any(
            one.person == row.person and one.role == role and one.org == here and one.ends is None
            for one in self.naive.hats
        )
        if len(self.naive.hats) < MOST_HATS and (new or not held):
            known = self._person(row)
            self.made.hat(self.made.person(len(self.naive.hats)) if new else known, role, place)

    @staticmethod
    def _person(hat: Row) -> Person:
        return Person.objects.get(pk=hat.person)

    @rule(chart=number, hat=number, ends=ahead)
    def assign(self, chart: int, hat: int, ends: int | None) -> None:
        """A therapist or case manager of the chart's own organisation, as the action demands."""
        row = self.one_chart(chart)
        here = [one for one in self.hats(*THERAPISTS, "case_manager", "director") if one.org in {row.org, row.school}]
        if here:
            self.made.assignment(row, here[hat % len(here)], self.day(ends))

    @rule(hat=number)
    def give_away(self, hat: int) -> None:
        """Someone gives every child away today; from tomorrow they see none."""
        row = self.hat(hat, *THERAPISTS)
        for one in self.naive.assignments:
            if one.hat == row.id and one.ends is None:
                self.change(one, ends=self.naive.today)

    @rule(hat=number, last=st.sampled_from([-1, -1, 0, 1]), takes=number)
    def leave(self, hat: int, last: int, takes: int) -> None:
        """Someone leaves the organisation, and the director gives their children to colleagues."""
        row = self.hat(hat, *THERAPISTS, "front_desk")
        if sum(not self.naive.works(one) for one in self.naive.hats) > 2:
            return
        directors = self.hats("director")
        director = next((one for one in directors if self.naive.runs(one, row)), directors[0])
        last_day = self.naive.today + timedelta(days=last)
        held = [one for one in self.naive.assignments if one.hat == row.id and self._goes_on(one, last_day)]
        gives: dict[Row, Row] = {}
        for chart in [one for one in self.naive.charts if one.id in {each.chart for each in held}]:
            able = [one for one in self.hats() if self.naive.may_take(row, one, chart)]
            able = [one for one in able if self.naive.runs(director, one)]
            if able:
                gives[chart.id] = able[takes % len(able)]
        may = self.naive.runs(director, row) and row.person != director.person and row.starts <= last_day
        may = may and all(one.chart in gives for one in held)
        given = {chart: one.id for chart, one in gives.items()}
        with self.touching((row, chart) for chart in self.naive.charts):
            self.attempt(
                may, leave, director, membership=row.id, last_day=last_day, gives=given, today=self.naive.today
            )
            if may:
                self._left(row, last_day, held, gives)
        if not self.naive.works(row):
            self.knock(row)

    @staticmethod
    def _goes_on(row: Row, day: date) -> bool:
        return bool(row.ends is None or row.ends > day)

    def _left(self, row: Row, last_day: date, held: list[Row], gives: dict[Row, Row]) -> None:
        row.values["ends"] = last_day
        for one in held:
            taker = gives[one.chart]
            same = [each for each in self.naive.assignments if each.chart == one.chart and each.hat == taker.id]
            if not any(each.ends is None for each in same):
                self.made.known_assignment(Assignment.objects.get(chart=one.chart, membership=taker.id, ends=None))
            one.values["ends"] = max(last_day, one.starts)
            for each in self.naive.records:
                moves = each.table == "appointment" and each.chart == one.chart and each.author.id == row.id
                if moves and each.on > last_day and each.on >= self.naive.today:
                    each.values["author"] = taker

    @rule(absent=number, substitute=number, after=st.integers(0, 2), days=st.integers(0, 2))
    def stand_in(self, absent: int, substitute: int, after: int, days: int) -> None:
        """A colleague of the same role and place; more often for someone who has children."""
        held = {one.hat for one in self.naive.assignments if one.ends is None}
        busy = [one for one in self.hats(*THERAPISTS) if one.id in held]
        away = busy[absent % len(busy)] if busy and absent % 3 else self.hat(absent, *THERAPISTS)
        others = [one for one in self.hats(away.role) if one.org == away.org and one.id != away.id]
        if others:
            first = self.naive.today + timedelta(days=after)
            self.made.cover(away, others[substitute % len(others)], first, first + timedelta(days=days))

    @rule(at=number)
    def stop_cover(self, at: int) -> None:
        """Before its last day."""
        if self.naive.covers:
            row = self.naive.covers[at % len(self.naive.covers)]
            substitute = self.by_id(row.substitute)
            with self.touching((substitute, chart) for chart in self.naive.charts):
                type(row.row).objects.filter(pk=row.row.pk).update(stopped_at=self.naive.now)
                self.naive.covers.remove(row)

    @rule(hat=number, room=number, ends=ahead)
    def teach(self, hat: int, room: int, ends: int | None) -> None:
        """A teacher of a class."""
        self.made.teaching(self.hat(hat, "teacher"), self.made.rooms[room % 2], self.day(ends))

    @rule(chart=number, room=number, ends=ahead)
    def enrol(self, chart: int, room: int, ends: int | None) -> None:
        """A child of the school in a class."""
        row = self.one_chart(chart)
        if row.school is not None:
            self.made.enrolment(row, self.made.rooms[room % 2], self.day(ends))

    # Family

    @rule(chart=number, hat=number, educational=st.booleans(), medical=st.booleans(), until=ahead, begins=ahead)
    def give_rights(
        self, chart: int, hat: int, educational: bool, medical: bool, until: int | None, begins: int | None
    ) -> None:
        """Rights that may begin later or pass on earlier."""
        self.made.rights(
            self.one_chart(chart),
            self.hat(hat, *FAMILY),
            educational=educational,
            medical=medical,
            educational_until=self.day(until),
            medical_from=self.day(begins),
        )

    @rule(chart=number, adult=number, right=st.sampled_from(["educational", "medical"]))
    def pass_on(self, chart: int, adult: int, right: str) -> None:
        """A right is the young adult's from today, and no longer a parent's."""
        row, hat = self.one_chart(chart), self.hat(adult, "adult_student")
        with self.touching(self._family_of(row)):
            for one in self.naive.rights:
                if one.chart == row.id and one.person != hat.person and one.values[f"{right}_until"] is None:
                    self.change(one, **{f"{right}_until": self.naive.today - timedelta(days=1)})
        self.made.rights(row, hat, **{"educational": False, "medical": False, right: True})

    @rule(at=number)
    def end_rights(self, at: int) -> None:
        """As of today."""
        if self.naive.rights:
            self.change(self.naive.rights[at % len(self.naive.rights)], ends=self.naive.today)

    @rule(at=number, no_contact=st.booleans(), decides=st.booleans(), withheld=kinds, ends=ahead)
    def order(self, at: int, no_contact: bool, decides: bool, withheld: frozenset[str], ends: int | None) -> None:
        """An order on file; some bar all contact."""
        if self.naive.rights:
            right = self.naive.rights[at % len(self.naive.rights)]
            limits = {"no_contact": no_contact and at % 3 == 0, "decides": decides, "withheld": withheld}
            charts = [one for one in self.naive.charts if one.id == right.chart]
            with self.touching(self._family_of(charts[0])):
                self.made.order(right, self.hat(0, "director"), self.day(ends), **limits)

    def _family_of(self, chart: Row) -> list[tuple[Row, Row]]:
        return [(one, chart) for one in self.hats(*FAMILY, "helper")]

    @rule(helper=number, chart=number, by=number, named=kinds, seconds=st.sampled_from([1, 60, 90_000]))
    def name_helper(self, helper: int, chart: int, by: int, named: frozenset[str], seconds: int) -> None:
        """Somebody of family names a helper; whether they may is asked at each look."""
        row = self.one_chart(chart)
        hat = self.one_who_may(by, [row])
        self.made.helper(self.hat(helper, "helper"), row, hat, named - {"release"}, seconds)

    @rule(at=number)
    def stop_helper(self, at: int) -> None:
        """At once."""
        if self.naive.helpers:
            one = self.naive.helpers[at % len(self.naive.helpers)]
            rows: type[Model] = type(one.row)
            charts = [row for row in self.naive.charts if row.id == one.chart]
            with self.touching(self._family_of(charts[0])):
                rows._default_manager.filter(pk=one.row.pk).update(stopped_at=self.naive.now, stopped_by=one.by_hat)
                one.values["stopped"] = True

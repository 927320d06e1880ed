"""Makes each thing twice: a row in the database, and a row of the naive model."""

import uuid
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from midline.records.models import (
    Appointment,
    Assignment,
    Case,
    Chart,
    Classroom,
    ClockIndex,
    Concern,
    Condition,
    Cover,
    Coverage,
    Document,
    Enrolment,
    Evaluation,
    Fact,
    Goal,
    Guardianship,
    Helper,
    Measurement,
    Membership,
    Organisation,
    Person,
    Plan,
    RecordsRequest,
    Restriction,
    Session,
    Strategy,
    Teaching,
    Voice,
)
from midline.records.queries.memberships import Acting, as_acting
from tests.access.naive import Naive, Row

START = datetime(2026, 11, 23, 10, tzinfo=timezone.get_default_timezone())
LONG_AGO = date(2026, 1, 5)
PEOPLE = (
    *([("school_ot", "district")], [("school_ot", "district"), ("clinic_ot", "other clinic")]),
    *([("school_ota", "district")], [("school_ot", "school")], [("director", "district")]),
    *([("case_manager", "school")], [("teacher", "school"), ("guardian", "home")], [("teacher", "school")]),
    *([("clinic_ot", "clinic")], [("clinic_ot", "clinic")], [("clinic_ota", "clinic")], [("director", "clinic")]),
    *([("front_desk", "clinic")], [("clinic_ot", "other clinic")], [("school_ot", "other district")]),
    *([("guardian", "home")], [("guardian", "home")], [("adult_student", "home")]),
    *([("helper", "home")], [("helper", "home")]),
)
"""The hats of each person; a contractor works in two places, a teacher is a parent too."""


class Making:
    """The world of one run. `acting` gives the hat that a query takes for a hat of the model."""

    def __init__(self) -> None:
        self.naive = Naive()
        self.naive.now = START
        self.places: dict[str, Organisation] = {}
        self.rooms: list[Classroom] = []
        self.acting: dict[uuid.UUID, Acting] = {}
        self.count = 0
        for kind in ("district", "other district", "clinic", "other clinic", "home"):
            sort = "household" if kind == "home" else kind.rpartition(" ")[2]
            self.organisation(kind, sort)
        parent = self.places["district"]
        self.places["school"] = Organisation.objects.create(kind="school", name="School", state="TX", parent=parent)
        self.rooms = [
            Classroom.objects.create(school=self.places["school"], title=f"Room {number}") for number in (1, 2)
        ]
        for number, hats in enumerate(PEOPLE):
            person = self.person(number)
            for role, place in hats:
                self.hat(person, role, place)

    def hat(self, person: Person, role: str, place: str) -> Row:
        """A role in an organisation."""
        row = Membership.objects.create(person=person, organisation=self.places[place], role=role, starts=LONG_AGO)
        self.acting[row.pk] = as_acting(row)
        organisation = self.places[place]
        return self._kept(
            self.naive.hats,
            id=row.pk,
            person=person.pk,
            role=role,
            org=organisation.pk,
            district=organisation.parent_id,
            starts=LONG_AGO,
            ends=None,
        )

    def person(self, number: int) -> Person:
        """Somebody new."""
        return Person.objects.create(email=f"p{number}@machine.example", given_name=f"P{number}", family_name="X")

    def organisation(self, name: str, kind: str) -> Organisation:
        """A place, known by its name."""
        made = self.places[name] = Organisation.objects.create(kind=kind, name=name.title(), state="TX")
        return made

    def _kept(self, rows: list[Row], **values: Any) -> Row:
        made = Row(values)
        rows.append(made)
        return made

    def word(self) -> str:
        """A word that stands nowhere else: what a page shows is known by them."""
        self.count += 1
        return f"zq{self.count}zq"

    # Charts and who stands how to them

    def chart(self, place: str, school: bool) -> Row:
        """A file about a child."""
        word, organisation = self.word(), self.places[place]
        at = self.places["school"] if school and place == "district" else None
        row = Chart.objects.create(
            organisation=organisation, school=at, given_name="Mira", family_name=word, opened_on=LONG_AGO
        )
        clinic = organisation.kind == "clinic"
        return self._kept(
            self.naive.charts,
            id=row.pk,
            org=organisation.pk,
            school=at.pk if at else None,
            place=place,
            clinic=clinic,
            word=word,
            row=row,
        )

    def assignment(self, chart: Row, hat: Row, ends: date | None) -> None:
        """A child on a caseload, once at a time."""
        if any(one.chart == chart.id and one.hat == hat.id and one.ends is None for one in self.naive.assignments):
            return
        self.known_assignment(
            Assignment.objects.create(chart_id=chart.id, membership_id=hat.id, starts=LONG_AGO, ends=ends)
        )

    def known_assignment(self, row: Assignment) -> None:
        """One that stands in the database already."""
        hat, chart = row.membership_id, row.chart_id
        self._kept(self.naive.assignments, row=row, chart=chart, hat=hat, starts=row.starts, ends=row.ends)

    def cover(self, absent: Row, substitute: Row, starts: date, ends: date) -> None:
        """Someone stands in for another of the same role for some days."""
        row = Cover.objects.create(
            absent_id=absent.id, substitute_id=substitute.id, starts=starts, ends=ends, set_by_id=absent.id
        )
        self._kept(self.naive.covers, row=row, absent=absent.id, substitute=substitute.id, starts=starts, ends=ends)

    def teaching(self, hat: Row, room: Classroom, ends: date | None) -> None:
        """A teacher of a class."""
        row = Teaching.objects.create(classroom=room, membership_id=hat.id, starts=LONG_AGO, ends=ends)
        self._kept(self.naive.teachings, row=row, room=room.pk, hat=hat.id, starts=LONG_AGO, ends=ends)

    def enrolment(self, chart: Row, room: Classroom, ends: date | None) -> None:
        """A child in a class."""
        row = Enrolment.objects.create(classroom=room, chart_id=chart.id, starts=LONG_AGO, ends=ends)
        self._kept(self.naive.enrolments, row=row, room=room.pk, chart=chart.id, starts=LONG_AGO, ends=ends)

    def rights(self, chart: Row, hat: Row, **held: Any) -> None:
        """A person's rights over a chart, one row at a time."""
        if any(one.chart == chart.id and one.person == hat.person and one.ends is None for one in self.naive.rights):
            return
        days = {f"{right}_{end}": None for right in ("educational", "medical") for end in ("from", "until")}
        values = {**days, "starts": LONG_AGO, "ends": None, **held}
        row = Guardianship.objects.create(
            person_id=hat.person, chart_id=chart.id, relation="parent", evidence="seen", verified_by_id=hat.id, **values
        )
        self._kept(self.naive.rights, row=row, id=row.pk, person=hat.person, chart=chart.id, **values)

    def order(self, right: Row, by: Row, ends: date | None, **limits: Any) -> None:
        """An order on file about one guardian."""
        withheld = limits.pop("withheld")
        row = Restriction.objects.create(
            guardianship_id=right.id,
            evidence="seen",
            recorded_by_id=by.id,
            starts=LONG_AGO,
            ends=ends,
            withheld=" ".join(sorted(withheld)),
            **limits,
        )
        self._kept(
            self.naive.orders, row=row, of=right.id, starts=LONG_AGO, ends=ends, withheld=set(withheld), **limits
        )

    def helper(self, hat: Row, chart: Row, by: Row, kinds: frozenset[str], seconds: int) -> None:
        """An interpreter or advocate, for some seconds from now."""
        now = self.naive.now
        until = now + timedelta(seconds=seconds)
        row = Helper.objects.create(
            person_id=hat.person,
            chart_id=chart.id,
            work="advocate",
            kinds=" ".join(sorted(kinds | {"identity"})),
            named_by_id=by.id,
            starts_at=now,
            ends_at=until,
        )
        self._kept(
            self.naive.helpers,
            row=row,
            person=hat.person,
            chart=chart.id,
            by=by.person,
            by_hat=by.id,
            kinds=set(kinds | {"identity"}),
            starts_at=now,
            ends_at=until,
            stopped=False,
        )

    def granted(self, chart: Row, asker: Row, director: Row) -> None:
        """A request to see the record, granted."""
        if chart.id not in self.naive.granted:
            RecordsRequest.objects.create(
                chart_id=chart.id,
                kind="access",
                asked_by_id=asker.id,
                asked_on=self.naive.today,
                outcome="given",
                decided_on=self.naive.today,
                decided_by_id=director.id,
            )
            self.naive.granted.add(chart.id)

    # Records

    def record(self, table: str, chart: Row, on: date, author: Row) -> None:
        """One row of a kind of record, of a day."""
        getattr(self, f"_{table}")(chart, on, author)

    def _keep(self, table: str, kind: str, chart: Row, on: date | None, row: Any, **more: Any) -> Row:
        return self._kept(self.naive.records, table=table, kind=kind, chart=chart.id, on=on, id=row.pk, row=row, **more)

    def _case(self, chart: Row, on: date, author: Row) -> Row:
        programme = "clinic" if chart.clinic else "iep"
        row = Case.objects.create(chart_id=chart.id, programme=programme, opened_on=on, opened_by_id=author.id)
        case = self._keep("case", "case", chart, on, row)
        clock = ClockIndex.objects.create(
            case=row, rule="annual_review", state="due", due=self.naive.today - timedelta(days=2), law_version="t"
        )
        self._keep("clock", "case", chart, on, clock, case=row.pk)
        return case

    def _a_case(self, chart: Row, on: date, author: Row) -> Row:
        return next(iter(self.naive.of("case", chart)), None) or self._case(chart, on, author)

    def _fact(self, chart: Row, on: date, author: Row, kind: str = "") -> Row:
        case = self._a_case(chart, on, author)
        named = kind or ("referral_received" if chart.clinic else "request_received")
        row = Fact.objects.create(case_id=case.id, kind=named, on=on, recorded_by_id=author.id, note=self.word())
        return self._keep("fact", "case", chart, on, row, case=case.id, word=row.note)

    def _evaluation(self, chart: Row, on: date, author: Row) -> None:
        fact = self._fact(chart, on, author, "evaluation_completed")
        row = Evaluation.objects.create(fact_id=fact.id, findings=self.word())
        self._keep("evaluation", "evaluation", chart, on, row, case=fact.case, word=row.findings)

    def _plan(self, chart: Row, on: date, author: Row) -> None:
        fact = self._fact(chart, on, author, "plan_sent" if chart.clinic else "iep_agreed")
        row = Plan.objects.create(fact_id=fact.id, starts=on, present_levels=self.word())
        self._keep("plan", "plan", chart, on, row, case=fact.case, word=row.present_levels)

    def _goal(self, chart: Row, on: date, author: Row) -> Row:
        case, word = self._a_case(chart, on, author), self.word()
        row = Goal.objects.create(
            case_id=case.id,
            occupation="handwriting",
            environments="clinic",
            text=word,
            measure="level",
            starts=on,
            owner_id=author.id,
        )
        return self._keep("goal", "plan", chart, on, row, case=case.id, word=word)

    def _measurement(self, chart: Row, on: date, author: Row) -> None:
        goal = next(iter(self.naive.of("goal", chart)), None) or self._goal(chart, on, author)
        row = Measurement.objects.create(goal_id=goal.id, environment="clinic", on=on, level=3, by_id=author.id)
        self._keep("measurement", "measurement", chart, on, row, goal=goal.id)

    def _session(self, chart: Row, on: date, author: Row, *, signed: bool = True) -> Row:
        case, word = self._a_case(chart, on, author), self.word()
        row = Session.objects.create(
            case_id=case.id,
            kind="direct",
            on=on,
            minutes=30,
            environment="clinic",
            attendance="held",
            note=word,
            status="signed" if signed else "draft",
            signed_at=self.naive.now if signed else None,
            author_id=author.id,
        )
        return self._keep("session", "session", chart, on, row, signed=signed, author=author, word=word)

    def _draft(self, chart: Row, on: date, author: Row) -> None:
        self._session(chart, on, author, signed=False)

    def _appointment(self, chart: Row, on: date, author: Row) -> None:
        case, today = self._a_case(chart, on, author), self.naive.today
        row = Appointment.objects.create(
            case_id=case.id, membership_id=author.id, on=today, at=time(9), minutes=30, environment="clinic"
        )
        self._keep("appointment", "session", chart, today, row, author=author)

    def _concern(self, chart: Row, on: date, author: Row) -> None:
        word = self.word()
        row = Concern.objects.create(
            chart_id=chart.id, occupation="dressing", environment="home", words=word, on=on, by_id=author.id
        )
        self._keep("concern", "concern", chart, on, row, author=author, word=word)

    def _strategy(self, chart: Row, on: date, author: Row) -> None:
        word = self.word()
        row = Strategy.objects.create(
            chart_id=chart.id, occupation="dressing", environment="home", text=word, starts=on, by_id=author.id
        )
        self._keep("strategy", "strategy", chart, on, row, word=word)

    def _voice(self, chart: Row, on: date, author: Row) -> None:
        word = self.word()
        row = Voice.objects.create(chart_id=chart.id, kind="wish", words=word, on=on, by_id=author.id)
        self._keep("voice", "voice", chart, on, row, word=word)

    def _document(self, chart: Row, on: date, author: Row) -> None:
        word = self.word()
        row = Document.objects.create(chart_id=chart.id, kind="other", title=word, text="t", added_by_id=author.id)
        # Near midnight in the site's zone, where another zone would have another day.
        added = datetime.combine(on, time(23, 30), tzinfo=START.tzinfo)
        Document.objects.filter(pk=row.pk).update(added_at=added)
        self._keep("document", "document", chart, on, row, word=word)

    def _coverage(self, chart: Row, on: date, author: Row) -> None:
        if chart.clinic:
            row = Coverage.objects.create(chart_id=chart.id, kind="private", payer=self.word(), starts=on)
            self._keep("coverage", "coverage", chart, on, row, word=row.payer)

    def _condition(self, chart: Row, on: date, author: Row) -> None:
        if chart.clinic:
            dated = on if self.count % 3 else None
            row = Condition.objects.create(chart_id=chart.id, words=self.word(), recorded_on=dated)
            self._keep("condition", "condition", chart, dated, row, word=row.words)


TABLES = (
    *("case", "fact", "evaluation", "plan", "goal", "measurement", "session", "draft", "appointment", "concern"),
    *("strategy", "voice", "document", "coverage", "condition"),
)

"""`python -m bench.world CHILDREN DISTRICTS`: made-up children in bulk, seeded, in an empty database.

Each child has what a child of a district has: a case with its facts and clocks, people, and, where in service, a plan,
goals with looks, and sessions. The rows are those that the actions would have written: `midline clocks verify` agrees.
"""

import os
import sys
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.settings")
django.setup()

from django.core.management import call_command  # noqa: E402

from bench.names import family_name, given_name  # noqa: E402
from bench.rows import Ids, Rows, in_bulk, moment  # noqa: E402
from bench.settings import TODAY  # noqa: E402
from bench.stories import Story, stories  # noqa: E402
from midline.core.days import SchoolCalendar, SchoolYear, Span  # noqa: E402
from midline.core.names import number_word, search_words  # noqa: E402
from midline.lawbook.holidays_of_state import holidays_between  # noqa: E402
from midline.records import models as m  # noqa: E402
from midline.records.queries.calendars import Place, calendar_of  # noqa: E402
from midline.records.queries.clock_rows import COMPARED, row_of  # noqa: E402

STATE = "OH"
A_SCHOOL, A_CASELOAD, A_MANAGER = 500, 45, 120
YEAR = SchoolYear(TODAY.replace(month=8, day=12), TODAY.replace(year=2027, month=5, day=27), ())
BREAK = Span(TODAY.replace(month=12, day=21), TODAY.replace(year=2027, month=1, day=1))


class World:
    """Makes one district after the other."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.ids, self.rows = Ids(), Rows()
        self.made = 0
        self.stories: list[Story] = []
        self._told: dict[int, list[dict[str, Any]]] = {}

    def district(self, children: int, number: int) -> None:
        """A district with its schools, its people and `children` children."""
        district = self.organisation("district", f"District {number}")
        schools = [
            self.organisation("school", f"School {number}.{one}", district)
            for one in range(max(2, -(-children // A_SCHOOL)))
        ]
        self.calendar(district)
        self.hat("director", district, f"director-{number}")
        self.hat("front_desk", district, f"desk-{number}")
        therapists = [
            self.hat("school_ot", district, f"ot-{number}-{one}") for one in range(max(1, children // A_CASELOAD))
        ]
        managers = [
            self.hat("case_manager", district, f"manager-{number}-{one}")
            for one in range(max(1, children // A_MANAGER))
        ]
        for one in range(children):
            people = (therapists[one % len(therapists)], managers[one % len(managers)])
            self.child(district, schools[one % len(schools)], people)

    def organisation(self, kind: str, name: str, parent: str | None = None) -> str:
        """A district or a school."""
        made = self.ids()
        self.rows.add(m.Organisation, id=made, kind=kind, name=name, state=STATE, parent_id=parent)
        return made

    def calendar(self, district: str) -> None:
        """The school year that runs."""
        year = self.ids()
        self.rows.add(
            m.SchoolYear,
            id=year,
            organisation_id=district,
            first_day=YEAR.first_day,
            last_day=YEAR.last_day,
            version=1,
            superseded_at=None,
        )
        self.rows.add(m.Closing, id=self.ids(), year_id=year, name="Winter", first=BREAK.first, last=BREAK.last)

    def hat(self, role: str, organisation: str, local: str) -> str:
        """Someone with a role."""
        person, hat = self.ids(), self.ids()
        self.rows.add(
            m.Person,
            id=person,
            email=f"{local}@bench.example",
            given_name=given_name(self.chance),
            family_name=family_name(self.chance),
            password="!",
        )
        self.rows.add(
            m.Membership, id=hat, person_id=person, organisation_id=organisation, role=role, starts=TODAY.replace(2023)
        )
        return hat

    def child(self, district: str, school: str, people: tuple[str, str]) -> None:
        """A chart with its case and everything in it."""
        self.made += 1
        chance, chart, therapist = self.chance, self.ids(), people[0]
        story = self.stories[chance.randrange(len(self.stories))]
        given, family = given_name(chance), family_name(chance)
        self.rows.add(
            m.Chart,
            id=chart,
            organisation_id=district,
            school_id=school,
            given_name=given,
            family_name=family,
            birth_date=TODAY.replace(year=2013) + timedelta(days=chance.randrange(3000)),
            home_language="en",
            student_number=f"S{100_000 + self.made}",
            grade=str(chance.randrange(1, 9)),
            opened_on=story.began,
        )
        for word in (*sorted(search_words(given, family)), number_word(f"S{100_000 + self.made}")):
            self.rows.add(m.NameWord, id=self.ids(), organisation_id=district, chart_id=chart, word=word)
        for member in people:
            self.rows.add(m.Assignment, id=self.ids(), chart_id=chart, membership_id=member, starts=story.began)
        self.case(district, chart, therapist, story)

    def case(self, district: str, chart: str, therapist: str, story: Story) -> None:
        """The case with its facts and clocks, and what a plan brings."""
        case = self.ids()
        self.rows.add(
            m.Case, id=case, chart_id=chart, programme=story.programme, opened_on=story.began, opened_by_id=therapist
        )
        agreed = None
        for fact in story.facts:
            row = self.ids()
            agreed = row if fact.kind == "iep_agreed" else agreed
            self.rows.add(
                m.Fact, id=row, case_id=case, kind=fact.kind, on=fact.on, recorded_by_id=therapist, withdrawn=False
            )
        self.clocks(district, chart, case, story)
        if story.starts is not None and agreed is not None:
            self.service(chart, case, agreed, therapist, story)

    def clocks(self, district: str, chart: str, case: str, story: Story) -> None:
        """The rows of the lists, and the dates that were told."""
        for told in self.told(story):
            self.rows.add(m.ClockIndex, id=self.ids(), case_id=case, chart_id=chart, organisation_id=district, **told)
            if told["due"] is not None and told["starts_on"] is not None:
                given = {name: told[name] for name in ("rule", "starts_on", "due", "law_version", "calendar_version")}
                self.rows.add(m.DateGiven, id=self.ids(), case_id=case, **given)

    def told(self, story: Story) -> list[dict[str, Any]]:
        """What the rows of the clocks of a story hold, made once."""
        key = id(story)
        if key not in self._told:
            rows = [row_of(_NOBODY, clock, "1") for clock in story.clocks]
            self._told[key] = [{name: getattr(row, name) for name in _TOLD} for row in rows]
        return self._told[key]

    def service(self, chart: str, case: str, fact: str, therapist: str, story: Story) -> None:
        """A plan with its services, goals with looks, sessions, and what is to come."""
        assert story.starts is not None
        starts, rows, ids = story.starts, self.rows, self.ids
        plan = ids()
        rows.add(m.Plan, id=plan, fact_id=fact, present_levels="Writes three words.", starts=starts)
        for delivery, minutes in (("direct", 30), ("consult", 15)):
            rows.add(
                m.Service,
                id=ids(),
                plan_id=plan,
                delivery=delivery,
                grouping="individual",
                minutes=minutes,
                per="week",
                environment="classroom",
                starts=starts,
            )
        goals = [ids(), ids()]
        for goal, occupation in zip(goals, ("handwriting", "dressing"), strict=True):
            rows.add(
                m.Goal,
                id=goal,
                case_id=case,
                occupation=occupation,
                environments="classroom",
                text="Writes a sentence that a classmate can read.",
                measure="trials",
                starts=starts,
                owner_id=therapist,
                baseline=None,
                target=None,
            )
        common = {"case_id": case, "minutes": 30, "environment": "classroom", "grouping": "individual"}
        for week in range(1, 5):
            session, on = ids(), TODAY - timedelta(days=7 * week)
            rows.add(
                m.Session,
                id=session,
                **common,
                kind="direct",
                on=on,
                attendance="held",
                note="Worked on spacing.",
                status="signed",
                signed_at=moment(datetime.combine(on, time(15), UTC)),
                author_id=therapist,
            )
            for goal in goals:
                rows.add(
                    m.Measurement,
                    id=ids(),
                    goal_id=goal,
                    environment="classroom",
                    on=on,
                    successes=3,
                    trials=5,
                    level=None,
                    by_id=therapist,
                    session_id=session,
                )
        day = TODAY + timedelta(days=self.chance.randrange(5))
        rows.add(
            m.Appointment,
            id=ids(),
            **common,
            membership_id=therapist,
            on=day,
            at=time(8 + self.chance.randrange(7), 0).isoformat(),
        )
        rows.add(
            m.Concern,
            id=ids(),
            chart_id=chart,
            occupation="dressing",
            environment="home",
            words="The coat takes long.",
            on=starts,
            by_id=therapist,
        )
        rows.add(
            m.Strategy,
            id=ids(),
            chart_id=chart,
            occupation="handwriting",
            environment="classroom",
            text="A raised line to write on.",
            starts=starts,
            by_id=therapist,
        )


_TOLD = ("rule", *(name for name in COMPARED if not name.endswith("_id")))
_NOBODY = m.Case(chart=m.Chart(organisation=m.Organisation()))


def _stories(chance: Random) -> list[Story]:
    span = Span(TODAY.replace(2005, 1, 1), TODAY.replace(2029, 12, 31))
    year = SchoolYear(YEAR.first_day, YEAR.last_day, (BREAK,))
    calendar = SchoolCalendar((year,), holidays=holidays_between(STATE, span), holidays_known=span)
    return stories(600, STATE, calendar, TODAY, chance)


def main(children: int, districts: int) -> None:
    """Make the tables and fill them."""
    call_command("migrate", verbosity=0, interactive=False)
    if m.Organisation.objects.exists():
        sys.exit("There are organisations here already; name an empty folder.")
    world = World(seed=1)
    world.stories = _stories(world.chance)

    def work() -> None:
        for number in range(districts):
            world.district(children // districts, number)
            sys.stderr.write(f"\r  {world.made} of {children} children   ")
        world.rows.flush()

    in_bulk(work)
    kept = calendar_of(
        Place(m.Organisation.objects.filter(kind="district").values_list("pk", flat=True)[0], STATE), TODAY
    )
    assert kept.calendar is not None
    sys.stderr.write(f"\r  {world.made} children in {districts} districts, {world.rows.written} rows\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))

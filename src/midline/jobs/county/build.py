"""Sixty children, one after the other, in one transaction."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from midline.actions.charts import assign, enrol, grant_guardian, link_charts, open_chart
from midline.actions.clock_rows import refresh_all
from midline.actions.organisations import add_person
from midline.actions.releases import Direction, sign_form
from midline.jobs.county import paths
from midline.jobs.county.names import FAMILY, GIVEN, PARENTS, SPANISH_AT_HOME
from midline.jobs.county.others import add_others
from midline.jobs.county.people import ADULT_GRADE, COUNTY_ADDRESS, STATE, Clinic, County, School, found_county
from midline.jobs.county.stories import Life, worry
from midline.jobs.county.themes import ADULT_THEMES, THEMES, Theme
from midline.jobs.county.week import plan_weeks
from midline.records.queries.calendars import Place, calendar_of
from midline.records.queries.demo import DEMO_ADDRESS
from midline.records.queries.memberships import Acting

if TYPE_CHECKING:
    from midline.core.days import SchoolCalendar
    from midline.records.models import Classroom

Progress = Callable[[int, int, str], None]
# From this grade on some of what a small child wants is out of place.
_OLDER = 6


@dataclass
class Family:
    """A made-up family: its name, the parent who signs in, and how many children it has here."""

    name: str
    parent_given: str
    email: str
    language: str
    hat: Acting | None = None


@dataclass(frozen=True)
class Story:
    """Which way a child goes; `days` is how long ago it began."""

    way: str
    days: int
    both: bool = False


# As a district of this size would have them: most in service, some being tested, some helped in class.
STORIES: tuple[Story, ...] = (
    *(Story("iep", ago, both=True) for ago in (420, 300, 260, 210, 180, 520, 150, 400)),
    *(Story("iep", ago) for ago in (640, 480, 455, 436, 430, 350, 330, 290, 280, 270, 240, 230, 190, 170, 160, 130)),
    *(Story("testing", ago) for ago in (12, 25, 33, 44, 60, 66)),
    *(Story("slow", ago) for ago in (88, 110)),
    *(Story("unreviewed", ago) for ago in (470,)),
    *(Story("not_eligible", ago) for ago in (300, 260, 200, 150)),
    *(Story("tiers", ago) for ago in (20, 35, 50, 70, 90)),
    *(Story("tiers_and_request", ago) for ago in (60, 75)),
    *(Story("clinic", ago) for ago in (400, 300, 220, 160, 120, 100, 80, 40, 14)),
    *(Story("discharged", ago) for ago in (300, 260)),
    *(Story("worry", ago) for ago in (5, 9, 16, 28)),
    Story("adult", 300),
)


@transaction.atomic
def build_county(*, seed: int, today: date, progress: Progress | None = None) -> int:
    """Make the whole county as of `today`; the same seed and day make the same children. Gives the number of children.

    `progress(done, total, what)` is called before each child.
    """
    chance = random.Random(seed)  # noqa: S311 - made-up children, not secrets
    county = found_county(today)
    calendar = calendar_of(Place(county.district.pk, STATE), today).calendar
    assert calendar is not None
    given = chance.sample(GIVEN, len(GIVEN))
    families = _families(chance)
    lives = []
    for number, story in enumerate(STORIES):
        if progress:
            progress(number, len(STORIES), story.way)
        # Every seventh child is the next one's brother or sister.
        family = families[number - 1 if number % 7 == 1 else number]
        life = _child(county, story, number, given[number % len(given)], family, calendar, today, chance)
        lives += [life] if life else []
    add_others(county, lives, today)
    plan_weeks(county, calendar, today)
    refresh_all(today)
    if progress:
        progress(len(STORIES), len(STORIES), "done")
    return len(STORIES)


def _families(chance: random.Random) -> list[Family]:
    names = chance.sample(FAMILY, len(FAMILY))
    made = []
    for number in range(len(STORIES)):
        name = names[number % len(names)]
        parent = chance.choice(PARENTS)
        email = f"parent{number}{COUNTY_ADDRESS}"
        if number == 0:
            name, parent, email = "Torres", "Mariana", f"parent{DEMO_ADDRESS}"
        made.append(Family(name, parent, email, "es" if name in SPANISH_AT_HOME and number else "en"))
    return made


def _child(
    county: County,
    story: Story,
    number: int,
    given: str,
    family: Family,
    calendar: "SchoolCalendar",
    today: date,
    chance: random.Random,
) -> Life | None:
    """Gives the life at school; None for a child of a clinic alone."""
    school = county.schools[number % 3]
    place = school.classes.index(_class_of(county, school, story, number, today))
    themes = _themes(school.classes[place][0], 3 if number % 3 == 0 else 2, chance)
    born = _birth_date(county, school.classes[place][0], chance)
    school_life: Life | None = None
    if story.way not in {"clinic", "discharged"}:
        school_life = _at_school(county, story, number, place, given, family, born, themes, calendar, today, chance)
        _school_way(school_life, story, number, today)
    if story.both or story.way in {"clinic", "discharged"}:
        began = min(story.days, 330)
        clinic = county.clinics[0 if story.both or number % 3 else 1]
        life = _at_clinic(clinic, story, number, given, family, born, themes, calendar, today, chance, began)
        paths.clinic_care(life, today - timedelta(days=began), weekly=number % 5, ended=story.way == "discharged")
        if school_life is not None:
            _join(county, school_life, life, today)
    return school_life


def _class_of(county: County, school: School, story: Story, number: int, today: date) -> "tuple[str, Classroom]":
    """The next class of the school in turn; one so young that the child was no pupil when the story began is passed."""
    if story.way == "adult":
        return next(one for one in school.classes if one[0] == ADULT_GRADE)
    classes = [one for one in school.classes if one[0] != ADULT_GRADE]
    turn = number // 3 % len(classes)
    began = today - timedelta(days=story.days + 30)
    started = {grade: date(county.year_start.year - years_of(grade), 8, 1) for grade, _ in classes}
    return next((one for one in classes[turn:] + classes[:turn] if started[one[0]] <= began), classes[0])


def years_of(grade: str) -> int:
    """How many years of school lie before a grade; none before kindergarten."""
    return 0 if grade == "K" else int(grade)


def _themes(grade: str, count: int, chance: random.Random) -> tuple[Theme, ...]:
    if grade == ADULT_GRADE:
        return ADULT_THEMES
    fitting = THEMES if years_of(grade) < _OLDER else [theme for theme in THEMES if theme.any_age]
    return tuple(chance.sample(fitting, count))


def _birth_date(county: County, grade: str, chance: random.Random) -> date:
    """Of the age that goes with the grade: a kindergartner turned five by 1 September of the school year.

    In the highest grade, someone who came of age before the last school year ended, and stays for another.
    """
    if grade == ADULT_GRADE:
        return date(county.year_start.year - 19, 9, 2)
    born = date(county.year_start.year - 6 - years_of(grade), 9, 2)
    return born + timedelta(days=chance.randrange(0, 360))


def _at_school(
    county: County,
    story: Story,
    number: int,
    place: int,
    given: str,
    family: Family,
    born: date,
    themes: tuple[Theme, ...],
    calendar: "SchoolCalendar",
    today: date,
    chance: random.Random,
) -> Life:
    opened = weekday(today - timedelta(days=story.days + 30))
    school = county.schools[number % 3]
    grade, classroom = school.classes[place]
    manager, therapist = county.managers[number % 2], county.therapists[1 if number % 5 == 4 else 0]
    chart = open_chart(
        by=county.director,
        organisation=county.district,
        school=school.organisation,
        given_name=given,
        family_name=family.name,
        birth_date=born,
        today=opened,
        grade=grade,
        student_number=f"{100200 + number * 37}",
        home_language="es" if family.name in SPANISH_AT_HOME else "en",
    )
    for member in (manager, therapist, *((county.assistant,) if number % 4 == 0 else ())):
        assign(by=county.director, chart=chart.pk, to=member.id, today=opened)
    taught_since = max(opened, min(county.year_start, today))
    enrol(by=county.director, chart=chart.pk, classroom=classroom, today=taught_since)
    if story.way == "adult":
        person = add_person(email=f"adult-student{DEMO_ADDRESS}", given_name=given, family_name=family.name)
        relation = "self"
    else:
        person = add_person(
            email=family.email, given_name=family.parent_given, family_name=family.name, language=family.language
        )
        relation = "parent"
    hat = grant_guardian(
        by=county.director,
        chart=chart.pk,
        person=person,
        relation=relation,
        educational=True,
        medical=False,
        evidence="Enrollment form and birth certificate seen",
        today=opened,
    )
    return Life(
        *(chart, manager, therapist, school.teachers[place], hat, taught_since, themes, calendar, today, chance),
        language="en" if relation == "self" else family.language,
    )


def _at_clinic(
    clinic: Clinic,
    story: Story,
    number: int,
    given: str,
    family: Family,
    born: date,
    themes: tuple[Theme, ...],
    calendar: "SchoolCalendar",
    today: date,
    chance: random.Random,
    began: int,
) -> Life:
    opened = weekday(today - timedelta(days=began + 10))
    therapist = clinic.therapists[number % len(clinic.therapists)] if not story.both else clinic.therapists[0]
    chart = open_chart(
        by=clinic.director,
        organisation=clinic.organisation,
        given_name=given,
        family_name=family.name,
        birth_date=born,
        today=opened,
        home_language="es" if family.name in SPANISH_AT_HOME else "en",
    )
    for member in (therapist, *((clinic.assistant,) if clinic.assistant and number % 2 else ())):
        assign(by=clinic.director, chart=chart.pk, to=member.id, today=opened)
    person = add_person(
        email=family.email, given_name=family.parent_given, family_name=family.name, language=family.language
    )
    hat = grant_guardian(
        by=clinic.director,
        chart=chart.pk,
        person=person,
        relation="parent",
        educational=False,
        medical=True,
        evidence="Photo identification and intake form seen",
        today=opened,
    )
    return Life(
        *(chart, clinic.desk, therapist, None, hat, opened, themes, calendar, today, chance),
        at_clinic=True,
        both=story.both,
        language=family.language,
    )


def _school_way(life: Life, story: Story, number: int, today: date) -> None:
    began = today - timedelta(days=story.days)
    if story.way == "not_eligible":
        paths.not_eligible(life, began, weekly=number % 5)
    elif story.way == "tiers":
        paths.tier_support(life, began)
    elif story.way == "tiers_and_request":
        paths.tier_support(life, began, request=today - timedelta(days=10))
    elif story.way == "worry":
        worry(life, began)
    else:
        paths.school_plan(life, began, weekly=number % 5, reviewed=story.way != "unreviewed", slow=story.way == "slow")


def weekday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _join(county: County, school: Life, clinic: Life, today: date) -> None:
    """The family joins the two charts and lets each therapist see the other's goals for some months."""
    on = weekday(max(school.chart.opened_on, clinic.chart.opened_on) + timedelta(days=5))
    link_charts(by=school.parent, one=school.chart.pk, other=clinic.chart.pk, today=on)
    kinds = ("case", "plan", "measurement", "strategy")
    sign_form(
        by=school.parent,
        directions=[
            Direction(chart.pk, to.pk, kinds, "So that both therapists work on the same goals")
            for chart, to in ((school.chart, clinic.chart.organisation), (clinic.chart, county.district))
        ],
        ends_on=today + timedelta(days=150),
        signature=school.parent.person_name,
        language="en",
        today=today - timedelta(days=30),
    )

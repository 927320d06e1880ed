"""The organisations of the county and everyone who works in them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from midline.actions.calendars import ClosedSpan, set_school_year
from midline.actions.charts import open_classroom
from midline.actions.organisations import add_person, found_organisation, give_hat
from midline.records.queries.demo import DEMO_ADDRESS
from midline.records.queries.memberships import Acting

if TYPE_CHECKING:
    from midline.records.models import Classroom, Organisation

STATE = "OH"
ADULT_GRADE = "12"
COUNTY_ADDRESS = "@county.midline.example"


@dataclass(frozen=True)
class School:
    """A school with its classes (grade, class)."""

    organisation: "Organisation"
    classes: tuple[tuple[str, "Classroom"], ...]
    teachers: tuple[Acting, ...]


@dataclass(frozen=True)
class Clinic:
    """A clinic and its people."""

    organisation: "Organisation"
    director: Acting
    desk: Acting
    therapists: tuple[Acting, ...]
    assistant: Acting | None


@dataclass(frozen=True)
class County:
    """Everything the stories of the children need."""

    district: "Organisation"
    director: Acting
    managers: tuple[Acting, ...]
    therapists: tuple[Acting, ...]
    assistant: Acting
    schools: tuple[School, ...]
    clinics: tuple[Clinic, ...]
    year_start: date


class Hat(Protocol):
    """Gives a person of the county a role in an organisation; `demo` people can be chosen in the demonstration."""

    def __call__(
        self, local: str, given: str, family: str, where: "Organisation", role: str, *, demo: bool = False
    ) -> Acting:
        """The hat."""
        ...


def school_year_start(today: date) -> date:
    """The first day of school of the year that holds `today`: the third Wednesday of August."""
    year = today.year if today >= date(today.year, 8, 10) else today.year - 1
    first = date(year, 8, 1)
    return first + timedelta(days=(2 - first.weekday()) % 7 + 14)


def found_county(today: date) -> County:
    """Found the district, its schools and the clinics, and give everyone their hats."""
    start = school_year_start(today)
    long_ago = date(start.year - 3, 8, 1)
    district = found_organisation(kind="district", name="Maple Fork Local Schools", state=STATE, today=long_ago)

    def hat(local: str, given: str, family: str, where: "Organisation", role: str, *, demo: bool = False) -> Acting:
        address = local + (DEMO_ADDRESS if demo else COUNTY_ADDRESS)
        person = add_person(email=address, given_name=given, family_name=family)
        return give_hat(person=person, organisation=where, role=role, today=long_ago, by=None)

    director = hat("director", "Renee", "Okafor", district, "director", demo=True)
    schools = tuple(
        _school(director, district, name, grades, hat, demo=number == 0, today=long_ago)
        for number, (name, grades) in enumerate(
            (
                ("Elm Street Elementary", (("2", "Joan", "Abreu"), ("K", "Pat", "Lindqvist"), ("3", "Vic", "Tran"))),
                ("Riverbend Elementary", (("1", "Sol", "Whitaker"), ("4", "Marge", "Hollis"))),
                (
                    "Harlan Middle and High School",
                    (("6", "Ned", "Barros"), ("8", "Toni", "Fletcher"), (ADULT_GRADE, "Gwen", "Sato")),
                ),
            )
        )
    )
    therapist = hat("school-ot", "Grace", "Mbatha", district, "school_ot", demo=True)
    contractor = hat("two-hats", "Ben", "Sorensen", district, "school_ot", demo=True)
    county = County(
        district=district,
        director=director,
        managers=(
            hat("case-manager", "Alma", "Ruiz", district, "case_manager", demo=True),
            hat("manager2", "Todd", "Ferris", district, "case_manager"),
        ),
        therapists=(therapist, contractor),
        assistant=hat("school-ota", "Kim", "Daley", district, "school_ota", demo=True),
        schools=schools,
        clinics=(
            _clinic("Bluebird Pediatric Therapy", "bluebird", (("Sara", "Lindgren"), ("Owen", "Price")), hat, long_ago),
            _clinic("Stepping Stone OT", "stone", (("Mina", "Qureshi"),), hat, long_ago),
        ),
        year_start=start,
    )
    # A contractor who wears a second hat at a clinic.
    person = add_person(email="two-hats" + DEMO_ADDRESS, given_name="Ben", family_name="Sorensen")
    bluebird = county.clinics[0]
    give_hat(person=person, organisation=bluebird.organisation, role="clinic_ot", today=long_ago, by=bluebird.director)
    for back in (2, 1, 0):
        _set_year(county, start.year - back, today)
    return county


def _school(
    director: Acting,
    district: "Organisation",
    name: str,
    grades: tuple[tuple[str, str, str], ...],
    hat: Hat,
    *,
    demo: bool,
    today: date,
) -> School:
    school = found_organisation(kind="school", name=name, state=STATE, today=today, parent=district, by=director)
    classes, teachers = [], []
    for number, (grade, given, family) in enumerate(grades):
        first = demo and number == 0
        local = "teacher" if first else f"{family.lower()}"
        teacher = hat(local, given, family, school, "teacher", demo=first)
        title = f"Grade {grade}, {family}" if grade != "K" else f"Kindergarten, {family}"
        teachers.append(teacher)
        classes.append((grade, open_classroom(by=director, school=school, title=title, teacher=teacher, today=today)))
    return School(school, tuple(classes), tuple(teachers))


def _clinic(name: str, local: str, therapists: tuple[tuple[str, str], ...], hat: Hat, today: date) -> Clinic:
    clinic = found_organisation(kind="clinic", name=name, state=STATE, today=today)
    first = local == "bluebird"
    return Clinic(
        organisation=clinic,
        director=hat(f"{local}-director", *(("Ruth", "Amsel") if first else ("Ivo", "Novak")), clinic, "director"),
        desk=hat(
            "front-desk" if first else f"{local}-desk",
            *(("Lou", "Pardo") if first else ("Fay", "Inoue")),
            clinic,
            "front_desk",
            demo=first,
        ),
        therapists=tuple(
            hat(
                "clinic-ot" if first and not number else f"{local}-ot{number}",
                given,
                family,
                clinic,
                "clinic_ot",
                demo=first and not number,
            )
            for number, (given, family) in enumerate(therapists)
        ),
        assistant=hat(f"{local}-ota", "Dee", "Castellan", clinic, "clinic_ota") if first else None,
    )


def _set_year(county: County, year: int, today: date) -> None:
    first = school_year_start(date(year, 12, 1))
    thanks = date(year, 11, 1)
    thanks += timedelta(days=(3 - thanks.weekday()) % 7 + 21)
    labor = date(year, 9, 1)
    labor += timedelta(days=-labor.weekday() % 7)
    king = date(year + 1, 1, 1)
    king += timedelta(days=-king.weekday() % 7 + 14)
    spring = date(year + 1, 3, 22)
    spring += timedelta(days=-spring.weekday() % 7)
    memorial = date(year + 1, 5, 31)
    memorial -= timedelta(days=memorial.weekday())
    last = date(year + 1, 6, 1)
    last += timedelta(days=(3 - last.weekday()) % 7)
    set_school_year(
        by=county.director,
        organisation=county.district.pk,
        first_day=first,
        last_day=last,
        closings=(
            ClosedSpan("Labor Day", labor, labor),
            ClosedSpan("Thanksgiving break", thanks - timedelta(days=1), thanks + timedelta(days=1)),
            ClosedSpan("Winter break", date(year, 12, 21), date(year + 1, 1, 2)),
            ClosedSpan("Martin Luther King Jr. Day", king, king),
            ClosedSpan("Spring break", spring, spring + timedelta(days=4)),
            ClosedSpan("Memorial Day", memorial, memorial),
        ),
        today=today,
    )

"""The made-up county: whole, sound by the rules that people's own entries meet, and likely in itself."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from django.db import transaction
from django.db.models import F

from midline.core.pathways import check_history
from midline.jobs.county import build_county
from midline.jobs.county.build import years_of
from midline.jobs.county.people import ADULT_GRADE, STATE, school_year_start
from midline.records.models import (
    Appointment,
    Case,
    Chart,
    ChartLink,
    Classroom,
    ClockIndex,
    Cover,
    Enrolment,
    Fact,
    Goal,
    Guardianship,
    Helper,
    Invitation,
    Organisation,
    Person,
    Session,
)
from midline.records.queries.calendars import Place, calendar_of
from midline.records.queries.demo import demo_persons
from midline.records.queries.timeline import current_facts

TODAY = date(2026, 11, 23)
pytestmark = [pytest.mark.django_db, pytest.mark.one_database, pytest.mark.usefixtures("county")]


@pytest.fixture(scope="module")
def county(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        build_county(seed=7, today=TODAY)
        yield
        transaction.set_rollback(True)


def test_the_county_is_whole():
    kinds = list(Organisation.objects.values_list("kind", flat=True))
    assert (kinds.count("district"), kinds.count("school"), kinds.count("clinic")) == (1, 3, 2)
    assert 55 <= len({(chart.given_name, chart.family_name) for chart in Chart.objects.all()}) <= 65
    hats = {hat.role for person in demo_persons(TODAY) for hat in person.hats}
    assert hats >= {
        "guardian", "adult_student", "teacher", "school_ot", "school_ota", "clinic_ot", "director",
        "case_manager", "front_desk",
    }  # fmt: skip
    assert not Person.objects.exclude(email__endswith=".midline.example").exists()
    assert Session.objects.filter(status="signed").count() > 200
    assert Goal.objects.count() > 60
    assert set(Chart.objects.values_list("home_language", flat=True)) == {"en", "es"}
    assert not Classroom.objects.filter(enrolments=None).exists()


def test_those_beside_the_usual_ones_are_there():
    hats = {person.name: {(hat.role, hat.organisation_kind) for hat in person.hats} for person in demo_persons(TODAY)}
    assert hats["Ben Sorensen"] == {("school_ot", "district"), ("clinic_ot", "clinic")}
    assert hats["Lena Brandt"] == {("school_ot", "agency"), ("school_ot", "district")}
    assert hats["Joan Abreu"] == {("teacher", "school"), ("guardian", "household")}
    cover = Cover.objects.get()
    assert cover.substitute.agency.name == "Bright Path Therapy Staffing"
    mine = {hat.person.get_full_name(): hat for hat in Guardianship.objects.filter(chart__family_name="Torres")}
    assert not mine["Daniel Torres"].medical
    assert mine["Daniel Torres"].restrictions.get().decides is False
    assert set(Helper.objects.values_list("work", "named_by__role")) == {
        ("advocate", "guardian"),
        ("family", "adult_student"),
    }
    assert Invitation.objects.filter(accepted_at=None).count() == 1


def test_every_story_is_sound_by_the_pathways():
    for case in Case.objects.select_related("chart"):
        facts = [row.core for row in current_facts(case)]
        check_history(case.programme, facts, today=TODAY, birth_date=case.chart.birth_date)
        assert case.chart.birth_date < case.opened_on
    assert not Fact.objects.filter(on__gt=TODAY).exists()
    assert not Session.objects.filter(on__gt=TODAY).exists()


def test_nothing_happens_at_school_on_a_day_without_it():
    calendar = calendar_of(Place(Organisation.objects.get(kind="district").pk, STATE), TODAY).calendar
    facts = Fact.objects.exclude(case__programme="clinic").values_list("kind", "on")
    assert [(kind, on) for kind, on in facts if calendar.is_school_day(on) is False] == []
    for model in (Session, Appointment):
        days = model.objects.exclude(case__programme="clinic").values_list("on", flat=True)
        assert [on for on in days if calendar.is_school_day(on) is not True] == []
    assert not Fact.objects.filter(on__week_day__in=(1, 7)).exists()


def test_children_are_of_the_age_of_their_grade_and_were_pupils_when_it_began():
    start = school_year_start(TODAY)
    for chart in Chart.objects.exclude(grade="").exclude(grade=ADULT_GRADE):
        kindergarten = start.year - years_of(chart.grade)
        assert date(kindergarten - 6, 9, 1) < chart.birth_date <= date(kindergarten - 5, 9, 1)
        assert chart.opened_on >= date(kindergarten, 8, 1)
    assert not Enrolment.objects.filter(starts__lt=start).exists()


def test_families_are_likely():
    for hat in Guardianship.objects.select_related("chart", "person"):
        assert hat.person.family_name == hat.chart.family_name
        if hat.relation == "self":
            born = hat.chart.birth_date
            assert hat.starts >= born.replace(year=born.year + 18)
    births = {}
    for person, born in Guardianship.objects.values_list("person", "chart__birth_date").distinct():
        births.setdefault(person, set()).add(born)
    assert sum(len(days) > 1 for days in births.values()) >= 5
    for days in births.values():
        assert all(later - sooner > timedelta(days=270) for sooner, later in pairwise(sorted(days)))
    for link in ChartLink.objects.select_related("one", "other"):
        assert (link.one.given_name, link.one.birth_date) == (link.other.given_name, link.other.birth_date)


def test_help_is_given_under_a_plan_and_not_after_it_ended():
    began = {"iep": "services_started", "section_504": "plan_agreed", "clinic": "first_treatment"}
    for case in Case.objects.filter(sessions__isnull=False).distinct():
        days = dict(Fact.objects.filter(case=case).order_by("-on").values_list("kind", "on"))
        first, last = (case.sessions.order_by(order).first().on for order in ("on", "-on"))
        assert first >= days[began[case.programme]]
        assert last <= days.get("discharged", TODAY)
    assert not Session.objects.filter(measurements__goal__starts__gt=F("on")).exists()
    booked = Counter(Appointment.objects.values_list("membership", "on", "at"))
    assert max(booked.values()) == 1


def test_there_is_something_late_something_soon_and_something_untold():
    running = ClockIndex.objects.filter(state__in=["due", "overdue"])
    late = running.filter(due__lt=TODAY).count()
    assert 1 <= late <= 12
    assert running.filter(due__gte=TODAY).count() > 20
    assert ClockIndex.objects.filter(state="met_late").exists()

"""The made-up county: whole, the same from the same seed, and sound by the rules that people's own entries meet."""

from datetime import date

import pytest

from midline.core.pathways import check_history
from midline.jobs.county import build_county
from midline.records.models import Case, Chart, ClockIndex, Fact, Goal, Organisation, Person, Session
from midline.records.queries.demo import demo_persons
from midline.records.queries.timeline import current_facts

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def county(django_db_setup, django_db_blocker):
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        build_county(seed=7, today=TODAY)
        yield
        transaction.set_rollback(True)


@pytest.mark.usefixtures("county")
def test_the_county_is_whole(django_db_blocker):
    with django_db_blocker.unblock():
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


@pytest.mark.usefixtures("county")
def test_every_story_is_sound_by_the_pathways(django_db_blocker):
    with django_db_blocker.unblock():
        for case in Case.objects.select_related("chart"):
            facts = [row.core for row in current_facts(case)]
            check_history(case.programme, facts, today=TODAY, birth_date=case.chart.birth_date)
            assert case.chart.birth_date < case.opened_on
        assert not Fact.objects.filter(on__gt=TODAY).exists()


@pytest.mark.usefixtures("county")
def test_there_is_something_late_something_soon_and_something_untold(django_db_blocker):
    with django_db_blocker.unblock():
        running = ClockIndex.objects.filter(state__in=["due", "overdue"])
        late = running.filter(due__lt=TODAY).count()
        assert 1 <= late <= 12
        assert running.filter(due__gte=TODAY).count() > 20

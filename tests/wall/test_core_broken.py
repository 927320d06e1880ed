"""The rules of `core.access` are broken on purpose, and the door with them: the wall alone shows no foreign row."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db.models import QuerySet, Value
from django.test import Client

from midline.core.access import Deed, RecordKind
from midline.records.models import Chart, Concern
from midline.records.queries import caseload, children, classes, day, family, late, standing
from midline.records.queries.children import NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting
from midline.records.wall import acting_as
from tests.wall.signed_in import as_pages
from tests.world import FAR, ROLES, World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]

REAL = standing.with_standing


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everyone sees every kind, may do every deed, and stands to every chart as its therapist, family and director."""
    monkeypatch.setattr(children, "kinds_seen", lambda standing: frozenset(RecordKind))
    monkeypatch.setattr(children, "deeds_of", lambda standing: frozenset(Deed))
    monkeypatch.setattr(children, "check_do", lambda standing, deed: None)
    monkeypatch.setattr(children, "check_see", lambda standing, kind: None)
    for module in (caseload, classes, day, family, late, standing, children):
        for name in ("visible_charts", "with_standing"):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, everything)


def everything(by: Acting, today: date) -> QuerySet[Chart]:
    stands = REAL(by, today).query.annotations
    return Chart.objects.annotate(**{name: Value(name != "st_no_contact") for name in stands})


def opened(by: Acting, chart: Chart, today: date) -> bool:
    try:
        child_for(by, chart.pk, purpose_of(by), today)
    except NotThere:
        return False
    return True


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("role", ROLES)
def test_the_wall_shows_no_foreign_row(world: World, role: str) -> None:
    by, today = world.home.hats[role], world.today
    foreign = [world.far.at_school.chart, world.far.at_clinic.chart, world.far.of_age.chart]
    assert all(opened(by, chart, today) for chart in foreign), "the break is a real one"
    with as_pages(), acting_as(by.id, today):
        assert not any(opened(by, chart, today) for chart in foreign)
        assert not Chart.objects.filter(family_name=FAR).exists()
        assert not Concern.objects.filter(chart__in=foreign).exists()
        assert opened(by, world.home.file_of(role).chart, today)


@pytest.mark.usefixtures("broken")
def test_no_page_shows_a_foreign_name(world: World, client_as: Callable[[str], Client]) -> None:
    """Through the real pages: with the wall as ever, they show nothing of the far half."""
    client = client_as("director")
    for path in ("/caseload/?everyone=1", "/late/", f"/children/{world.far.at_school.chart.pk}/"):
        assert FAR not in client.get(path).content.decode(), path
    assert "Tenorio" in client.get(f"/children/{world.home.at_school.chart.pk}/").content.decode()

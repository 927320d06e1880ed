"""Where parents live apart, the wall shows each, of the other's affairs, what concerns the child and no more."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from midline.actions.helpers import stop_helper
from midline.actions.requests import ask_records, withdraw_request
from midline.records.models import Guardianship, Helper, HelperOffer, RecordsRequest
from midline.records.queries.memberships import Acting
from midline.records.wall import acting_as
from tests.wall.signed_in import as_pages
from tests.world import World, first_moment

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]


@dataclass(frozen=True)
class Apart:
    """Two parents of one child, and the rows of the first."""

    one: Acting
    other: Acting
    world: World
    helping: Helper
    ended: Helper
    offer: HelperOffer
    asked: dict[str, RecordsRequest]


@pytest.fixture
def apart(world: World) -> Apart:
    """The guardian of the home half, and one of another household with the same rights over the child."""
    one, other, file, today = world.home.hats["guardian"], world.far.hats["guardian"], world.home.at_school, world.today
    Guardianship.objects.create(
        person_id=other.person_id,
        chart=file.chart,
        educational=True,
        medical=True,
        evidence="Seen",
        verified_by_id=world.home.hats["director"].id,
        starts=today - timedelta(days=9),
    )
    RecordsRequest.objects.filter(chart=file.chart).delete()
    asked = {
        kind: ask_records(by=one, chart=file.chart.pk, kind=kind, what="Words", today=today)
        for kind in ("access", "amend", "destroy")
    }
    begun, over = first_moment(today - timedelta(days=8)), first_moment(today - timedelta(days=2))
    ended = Helper.objects.create(
        person=file.helper.person,
        chart=file.chart,
        work="advocate",
        kinds="identity plan",
        named_by_id=one.id,
        starts_at=begun,
        ends_at=over,
    )
    return Apart(one, other, world, file.helper, ended, file.helper_asked.helper_offer, asked)


def seen(apart: Apart, by: Acting) -> set[str]:
    """What of the first parent's rows shows to someone, past every query."""
    rows = {"helping": apart.helping, "ended": apart.ended, "offer": apart.offer, **apart.asked}
    with as_pages(), acting_as(by.id, apart.world.today):
        return {name for name, row in rows.items() if type(row)._default_manager.filter(pk=row.pk).exists()}


def test_each_sees_all_of_one_s_own_and_of_the_other_s_what_concerns_the_child(apart: Apart) -> None:
    assert seen(apart, apart.one) == {"helping", "ended", "offer", "access", "amend", "destroy"}
    assert seen(apart, apart.other) == {"helping", "destroy"}
    withdraw_request(by=apart.one, request=apart.asked["destroy"].pk, today=apart.world.today)
    assert seen(apart, apart.other) == {"helping"}


def test_neither_changes_what_the_other_asked_or_offered(apart: Apart) -> None:
    with as_pages(), acting_as(apart.other.id, apart.world.today):
        # Without a condition that reads the rows the reading's policy is not asked, and the changing's alone holds.
        RecordsRequest.objects.update(what="Changed")
        HelperOffer.objects.update(work="family")
    assert not RecordsRequest.objects.filter(chart=apart.helping.chart, what="Changed").exists()
    assert HelperOffer.objects.get(pk=apart.offer.pk).work == apart.offer.work
    with as_pages(), acting_as(apart.one.id, apart.world.today):
        assert RecordsRequest.objects.filter(chart=apart.helping.chart).update(instead="") == 3


def test_either_ends_the_time_of_who_can_look(apart: Apart) -> None:
    with as_pages(), acting_as(apart.other.id, apart.world.today):
        stop_helper(by=apart.other, helper=apart.helping.pk, today=apart.world.today)
    assert Helper.objects.get(pk=apart.helping.pk).stopped_by_id == apart.other.id

"""Reports on the law behind the wall: a guest sends one, a reviewer decides, and no page names a reviewer."""

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from midline.records.models import LawReport, LawReviewer, Person
from tests.wall.signed_in import as_pages
from tests.world import World

pytestmark = pytest.mark.postgresql
GIVEN = {"wrong": "It is forty school days.", "read_where": "a page of the state"}


def test_a_guest_reports_and_a_reviewer_decides(world: World) -> None:
    reviewer = Client()
    reviewer.force_login(Person.objects.get(pk=world.home.hats["director"].person_id))
    with as_pages():
        link = Client().post("/law/tx/initial_evaluation/report/", GIVEN)["Location"]
        where = f"/law/reports/{LawReport.objects.get(wrong=GIVEN['wrong']).pk}/"
        assert reviewer.post(where, {"do": "take"}).status_code == 302
        told = {"do": "decide", "outcome": "not_an_error", "told_en": "It is 45."}
        assert reviewer.post(where, told).status_code == 302
        assert "It is 45." in Client().get(link).content.decode()
        assert "It is 45." in Client().get("/law/tx/").content.decode()


def test_no_page_can_name_a_reviewer(paged: World) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        LawReviewer.objects.create(person_id=paged.home.hats["teacher"].person_id, starts=paged.today)

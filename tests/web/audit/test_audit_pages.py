"""Who did what, for the director and for the family."""

import csv
import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.actions.cases import correct_fact
from midline.records import audit
from midline.records.models import AuditEvent, Chart, Person
from midline.records.queries.audit_log import PAGE
from midline.records.queries.children import child_for
from midline.wording import codes
from tests.web.making import costs_the_same, page
from tests.world import FAR, World

As = Callable[[str], Client]


@pytest.fixture
def looked(world: World) -> World:
    """The school's OT, the clinic's OT and someone of the far half each looked once at their own chart."""
    home = world.home
    child_for(home.hats["school_ot"], home.at_school.chart.pk, "care", world.today)
    child_for(home.hats["clinic_ot"], home.at_clinic.chart.pk, "care", world.today)
    child_for(world.far.hats["school_ot"], world.far.at_school.chart.pk, "care", world.today)
    return world


def test_a_director_sees_each_look_at_the_records_of_their_own_organisation(looked: World, client_as: As) -> None:
    shown = page(client_as("director"), "/audit/")
    assert "School Ot Tenorio, School OT at Tenorio District, looked at Mira Tenorio’s record." in shown
    assert "Clinic Ot" not in shown
    assert FAR not in shown


def test_no_word_of_a_note_is_on_it(looked: World, client_as: As) -> None:
    file = looked.home.at_school
    correct_fact(
        by=looked.home.hats["school_ot"], fact=file.fact.pk, why="Typed wrong", note="Secret", today=looked.today
    )
    for address, told in (("/audit/", "corrected a step in Mira Tenorio’s record"), ("/audit/export/", "correct_fact")):
        answer = client_as("director").get(address)
        text = b"".join(answer.streaming_content if answer.streaming else [answer.content]).decode()
        assert told in text
        assert "Secret" not in text
        assert "Typed wrong" not in text


@pytest.mark.parametrize("role", ["case_manager", "school_ot", "teacher", "front_desk", "guardian"])
def test_nobody_else_sees_the_trail(client_as: As, role: str) -> None:
    assert client_as(role).get("/audit/").status_code == 404
    assert client_as(role).get("/audit/export/").status_code == 404


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("person=school+ot", True),
        ("person=Ota", False),
        ("child=mira", True),
        ("child=ari", False),
        ("action=read", True),
        ("action=refused", False),
        ("first=1990-01-01", True),
        ("first=2990-01-01", False),
        ("last=2990-01-01", True),
        ("last=1990-01-01", False),
        ("which=office", False),
        ("first=nonsense&before=nonsense", True),
    ],
)
def test_it_is_filtered(looked: World, client_as: As, asked: str, there: bool) -> None:
    assert ("School Ot Tenorio, School OT" in page(client_as("director"), f"/audit/?{asked}")) is there


def test_lists_and_settings_stand_apart(looked: World, client_as: As) -> None:
    client_as("director").get("/late/")
    assert "opened the list of what is late." in page(client_as("director"), "/audit/?which=office")


def test_each_page_follows_the_last_and_costs_the_same(looked: World, client_as: As) -> None:
    client = client_as("director")

    def more() -> None:
        for _ in range(PAGE + 5):
            child_for(looked.home.hats["school_ot"], looked.home.of_age.chart.pk, "care", looked.today)

    costs_the_same(client, "/audit/", more)
    first = client.get("/audit/")
    lines = first.context["lines"]
    assert len(lines) == PAGE
    second = client.get(f"/audit/?{first.context['older']}")
    assert [line["sentence"] for line in second.context["lines"]][-1].endswith("Mira Tenorio’s record.")
    assert min(line["at"] for line in lines) >= max(line["at"] for line in second.context["lines"])
    assert second.context["older"] == ""


def test_the_export_is_a_table_in_which_nothing_runs(looked: World, client_as: As) -> None:
    chart = Chart.objects.get(pk=looked.home.at_school.chart.pk)
    chart.given_name = "=1+2"
    chart.save()
    answer = client_as("director").get("/audit/export/?child=Tenorio")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    rows = list(csv.DictReader(io.StringIO(text)))
    row = next(row for row in rows if row["who"] == "School Ot Tenorio")
    assert (row["action"], row["role"], row["child"]) == ("read", "school_ot", "'=1+2 Tenorio")
    assert FAR not in text
    assert "attachment" in answer["Content-Disposition"]


@pytest.mark.parametrize(("role", "address"), [("director", "/audit/"), ("director", "/audit/export/")])
def test_looking_at_the_trail_leaves_a_row(looked: World, client_as: As, role: str, address: str) -> None:
    AuditEvent.objects.all().delete()
    client_as(role).get(address)
    row = AuditEvent.objects.get(action="read_audit_log" if address == "/audit/" else "export_audit_log")
    assert row.role == "director"


class TestFamily:
    def address(self, world: World) -> str:
        return f"/family/{world.home.at_school.chart.pk}/looks/"

    def test_each_look_is_a_plain_sentence_with_its_day(self, looked: World, client_as: As) -> None:
        shown = page(client_as("guardian"), self.address(looked))
        assert "School Ot Tenorio, School OT at Tenorio District, looked at Mira Tenorio’s record." in shown
        assert "Clinic Ot" not in shown

    def test_the_same_on_one_day_is_one_line(self, looked: World, client_as: As) -> None:
        for _ in range(2):
            child_for(looked.home.hats["school_ot"], looked.home.at_school.chart.pk, "care", looked.today)
        shown = page(client_as("guardian"), self.address(looked))
        assert shown.count("School Ot Tenorio, School OT at Tenorio District, looked") == 1
        assert "3 times" in shown

    def test_one_s_own_looks_are_told_and_this_one_too(self, looked: World, client_as: As) -> None:
        client = client_as("guardian")
        page(client, self.address(looked))
        shown = page(client, self.address(looked))
        assert "You looked at the list of who looked at Mira Tenorio’s record." in shown
        assert AuditEvent.objects.filter(action="read_audit", role="guardian").count() == 2

    def test_another_household_and_a_refusal_are_not_told(self, looked: World, client_as: As) -> None:
        chart = looked.home.at_school.chart.pk
        other = looked.far.hats["guardian"]
        audit.note(other, "read", why="family", subject=chart)
        audit.note(looked.far.hats["school_ot"], "refused", why="care", subject=chart)
        assert FAR not in page(client_as("guardian"), self.address(looked))

    @pytest.mark.parametrize(
        ("action", "told"),
        [
            ("grant_guardian", "They can now see Mira Tenorio’s record."),
            ("begin_helping", "A helper said yes. They can now look at Mira Tenorio’s record."),
            ("revoke_release", "A permission to look at Mira Tenorio’s record came to its end."),
            ("keep_condition", "Midline wrote down a diagnosis for Mira Tenorio."),
        ],
        ids=["guardian", "helper", "release", "other"],
    )
    def test_what_nobody_did_by_hand_reads_as_what_happened(
        self, world: World, client_as: As, action: str, told: str
    ) -> None:
        audit.note(None, action, why="setup", subject=world.home.at_school.chart.pk)
        assert told in page(client_as("guardian"), self.address(world))

    def test_in_spanish(self, looked: World, client_as: As) -> None:
        client = client_as("guardian")
        Person.objects.filter(pk=looked.home.hats["guardian"].person_id).update(language="es")
        client.cookies["django_language"] = "es"
        assert "miró el expediente de Mira Tenorio." in client.get(self.address(looked)).content.decode()

    def test_older_lines_are_a_page_further(self, looked: World, client_as: As) -> None:
        for number in range(PAGE * 4 + 1):
            row_at = timedelta(days=number)
            audit.note(
                looked.home.hats["school_ot"], f"kind{number}", why="care", subject=looked.home.at_school.chart.pk
            )
            assert row_at is not None
        first = client_as("guardian").get(self.address(looked))
        older = client_as("guardian").get(f"{self.address(looked)}?before={first.context['older']}")
        assert any("looked at Mira" in line["sentence"] for line in older.context["lines"])
        assert older.context["older"] is None


def test_each_verb_has_its_sentence_in_both_languages() -> None:
    assert set(codes("audit", "en")) == set(codes("audit", "es"))

"""Rights that pass to the young adult: on the day that was recorded, asked for in good time, never by themselves."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client

from midline.actions.guardians import pass_rights
from midline.actions.helpers import name_helper
from midline.actions.invitations import accept
from midline.actions.refusals import Refused
from midline.core.access import AccessRefused, Paper
from midline.records.models import AuditEvent, Chart, Document, Guardianship
from midline.records.queries.children import NotThere, child_for
from midline.records.queries.memberships import Acting, hats_of
from tests.web.guardians.test_guardians import DAY, NEW, SEEN, invited, kinds
from tests.web.making import costs_the_same, page
from tests.world import FAR, TODAY, File, World

BORN = {"birth_date": date(2009, 3, 5), "opened_on": TODAY}


class TestRightsThatPass:
    """A young adult of nineteen whose parent still has a row; the adult has one of their own."""

    @pytest.fixture
    def parent(self, world: World) -> Acting:
        home = world.home
        Guardianship.objects.create(
            person_id=home.hats["guardian"].person_id,
            chart=home.of_age.chart,
            relation="parent",
            educational=True,
            medical=True,
            evidence="Seen",
            verified_by_id=home.hats["director"].id,
            starts=TODAY - timedelta(days=900),
        )
        return home.hats["guardian"]

    def passed(self, world: World, file: File, **given: object) -> int:
        terms: dict[str, object] = {"right": "educational", "on": TODAY, "paper": SEEN, "today": TODAY}
        by = world.home.hats["director"]
        return pass_rights(by=by, chart=file.chart.pk, **(terms | given))  # type: ignore[arg-type]

    def test_the_director_records_it_and_the_parent_sees_no_more(self, world: World, parent: Acting) -> None:
        file = world.home.of_age
        assert kinds(parent, file.chart.pk)
        assert self.passed(world, file) == 1
        assert not kinds(parent, file.chart.pk)
        assert kinds(world.home.hats["adult_student"], file.chart.pk)
        row = AuditEvent.objects.get(action="pass_rights")
        kept = Document.objects.get(pk=row.more.pop("document"))
        assert (kept.text, kept.kind, kept.chart_id) == (SEEN.words, "court_order", file.chart.pk)
        assert row.more == {"right": "educational", "count": 1, "paper": "court_order", "on": TODAY.isoformat()}

    def test_the_parent_then_sees_what_the_adult_lets_them_see(self, world: World, parent: Acting) -> None:
        file = world.home.of_age
        self.passed(world, file)
        token = name_helper(
            by=world.home.hats["adult_student"],
            chart=file.chart.pk,
            email="parent@home.example",
            language="en",
            work="family",
            kinds=["plan"],
            until=TODAY + DAY,
            today=TODAY,
            link=None,
        )
        hat = accept(token=token, today=TODAY, person=parent.person_id)
        assert kinds(hat, file.chart.pk) == {"identity", "plan"}
        assert not kinds(parent, file.chart.pk), "not under the parent's own hat"
        assert {one.role for one in hats_of(parent.person_id, TODAY)} == {"guardian", "helper"}

    def test_a_guardian_by_a_court_keeps_theirs(self, world: World, parent: Acting) -> None:
        file = world.home.of_age
        Guardianship.objects.filter(person=parent.person_id, chart=file.chart).update(relation="guardian_of_adult")
        assert self.passed(world, file) == 0
        assert kinds(parent, file.chart.pk)

    def test_not_before_the_day_of_the_law_but_for_college(self, world: World) -> None:
        file = world.home.at_school
        Chart.objects.filter(pk=file.chart.pk).update(birth_date=TODAY - timedelta(days=17 * 365))
        with pytest.raises(Refused, match="passes_later"):
            self.passed(world, file)
        college = Paper("college_enrolment", "State college, fall", TODAY)
        assert self.passed(world, file, paper=college) == 1

    def test_a_day_recorded_ahead_passes_it_on_that_day_by_itself(self, world: World, parent: Acting) -> None:
        file, day = world.home.of_age, TODAY + 30 * DAY
        assert self.passed(world, file, on=TODAY + 60 * DAY) == 1
        assert self.passed(world, file, on=day) == 1, "until it has come it can be recorded anew"
        by, other = world.home.hats["adult_student"], parent
        assert child_for(other, file.chart.pk, "family", day - DAY).kinds
        with pytest.raises(NotThere):
            child_for(other, file.chart.pk, "family", day)
        assert child_for(by, file.chart.pk, "family", day).kinds
        with pytest.raises(Refused, match="too_far_ahead"):
            self.passed(world, file, on=TODAY + 367 * DAY)

    def test_whoever_becomes_a_parent_later_has_the_recorded_day_too(self, world: World) -> None:
        file, day, at_home = world.home.at_school, TODAY + 30 * DAY, world.home.hats["guardian"]
        Chart.objects.filter(pk=file.chart.pk).update(birth_date=date(2008, 12, 1))
        assert self.passed(world, file, on=day) == 1
        renewed = accept(token=invited(world), today=TODAY, person=at_home.person_id)
        second = accept(token=invited(world, email="second@home.example"), today=TODAY, new=NEW)
        for parent in (renewed, second):
            assert child_for(parent, file.chart.pk, "family", day - DAY).kinds
            with pytest.raises(NotThere):
                child_for(parent, file.chart.pk, "family", day)

    def test_an_offer_to_a_parent_gives_nothing_once_the_child_is_an_adult(self, world: World) -> None:
        file = world.home.at_school
        Chart.objects.filter(pk=file.chart.pk).update(birth_date=date(2008, 12, 1))
        token = invited(world, email="second@home.example")
        with pytest.raises(Refused, match="grown_up_since"):
            accept(token=token, today=date(2026, 12, 1), new=NEW)
        assert not Guardianship.objects.filter(person__email="second@home.example").exists()

    def test_the_list_asks_until_a_day_is_recorded(
        self, world: World, client_as: Callable[[str], Client], parent: Acting
    ) -> None:
        file, soon = world.home.of_age, world.home.at_school
        Chart.objects.filter(pk=soon.chart.pk).update(birth_date=date(2009, 1, 5))
        for role in ("director", "case_manager"):
            come, ahead = (page(client_as(role), f"/guardians/passing/?show={show}") for show in ("come", "ahead"))
            assert f"/children/{file.chart.pk}/guardians/" in come
            assert "eighteen since May 2, 2025 · no day recorded" in come
            assert f"/children/{soon.chart.pk}/guardians/" not in come
            assert "eighteen on January 5, 2027 · no day recorded" in ahead
            assert "34 CFR 300.520, 300.320(c)" in ahead
            assert FAR not in come + ahead
        assert AuditEvent.objects.filter(action="listed_passing", why="oversight").count() == 4
        assert "No day is recorded here yet" in page(client_as("director"), f"/children/{file.chart.pk}/guardians/")
        self.passed(world, file)
        self.passed(world, soon, on=date(2027, 1, 5))
        come, ahead = (page(client_as("director"), f"/guardians/passing/?show={show}") for show in ("come", "ahead"))
        assert f"/children/{file.chart.pk}/" not in come
        assert "eighteen on January 5, 2027 · passes on January 5, 2027, as recorded" in ahead
        assert "No day is recorded here yet" not in page(client_as("director"), f"/children/{soon.chart.pk}/guardians/")

    def test_nobody_stands_on_it_for_whom_a_court_named_a_guardian_or_who_is_younger(
        self, world: World, client_as: Callable[[str], Client], parent: Acting
    ) -> None:
        file = world.home.of_age
        Guardianship.objects.filter(person=parent.person_id, chart=file.chart).update(relation="guardian_of_adult")
        for show in ("come", "ahead"):
            shown = page(client_as("director"), f"/guardians/passing/?show={show}")
            assert "/children/" not in shown.partition("<h1")[2]

    def test_the_list_costs_the_same_with_more(self, world: World, client_as: Callable[[str], Client]) -> None:
        charts = Chart.objects.filter(pk=world.home.at_school.chart.pk)
        charts.update(birth_date=date(2009, 1, 5))

        def more() -> None:
            for number in range(4):
                row = charts.get()
                chart = Chart.objects.create(
                    organisation=row.organisation, given_name=f"M{number}", family_name="X", **BORN
                )
                Guardianship.objects.create(
                    person_id=world.home.hats["guardian"].person_id,
                    chart=chart,
                    relation="parent",
                    educational=True,
                    medical=True,
                    evidence="Seen",
                    verified_by_id=world.home.hats["director"].id,
                    starts=TODAY,
                )

        costs_the_same(client_as("director"), "/guardians/passing/?show=ahead", more)

    def test_the_family_is_told_in_good_time_and_that_nothing_changes_by_itself(
        self, world: World, client_as: Callable[[str], Client]
    ) -> None:
        chart = world.home.at_school.chart
        told = "See what changes, and when"
        assert told not in page(client_as("guardian"), f"/family/{chart.pk}/")
        Chart.objects.filter(pk=chart.pk).update(birth_date=TODAY - timedelta(days=16 * 366))
        assert told in page(client_as("guardian"), f"/family/{chart.pk}/")
        assert told not in page(client_as("helper"), f"/family/{chart.pk}/")
        assert "What you can see here stays the same until the office writes one down" in page(
            client_as("guardian"), f"/family/{chart.pk}/rights/"
        )

    def test_the_young_adult_is_told_that_a_parent_still_looks(
        self, world: World, client_as: Callable[[str], Client], parent: Acting
    ) -> None:
        address = f"/family/{world.home.of_age.chart.pk}/rights/"
        assert "Until then your parents can see this file too" in page(client_as("adult_student"), address)
        self.passed(world, world.home.of_age)
        assert "Until then your parents" not in page(client_as("adult_student"), address)

    @pytest.mark.parametrize("role", ["case_manager", "school_ot", "guardian", "adult_student"])
    def test_only_the_director_records_it(self, world: World, role: str) -> None:
        with pytest.raises((AccessRefused, NotThere)):
            pass_rights(
                by=world.home.hats[role],
                chart=world.home.file_of(role).chart.pk,
                right="educational",
                on=TODAY,
                paper=SEEN,
                today=TODAY,
            )

    def test_the_page_tells_what_is_known_and_what_nobody_could_check(
        self, world: World, client_as: Callable[[str], Client]
    ) -> None:
        chart = world.home.of_age.chart.pk
        for client, address in (
            (client_as("adult_student"), f"/family/{chart}/rights/"),
            (client_as("director"), f"/children/{chart}/guardians/rights/"),
        ):
            shown = page(client, address)
            assert "passed on May 2, 2025" in shown
            assert "34 CFR 99.3, 99.5" in shown
            assert "We could not check on which day this passes in your state" in shown

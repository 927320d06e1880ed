"""Every table that hangs on a chart is on the list that a pull and a destruction go along."""

from django.apps import apps
from django.db.models import Model

from midline.core.access import RecordKind
from midline.records.hanging import BESIDE, HANGING
from midline.records.models import Chart
from tests.world import World

NOT_A_CHILD = {
    "CalendarFeed",
    "Classroom",
    "Closing",
    "Counted",
    "Cover",
    "Invitation",
    "LawCorrection",
    "LawReport",
    "LawReviewer",
    "Membership",
    "Organisation",
    "Person",
    "Practitioner",
    "SchoolYear",
    "NightlyJob",
    "SignIn",
    "Teaching",
    "Term",
    "YearDraft",
}
"""Tables of people, places and settings. A table that is new goes here, or on the list with what a destruction does."""


def tables() -> list[type[Model]]:
    return list(apps.get_app_config("records").get_models())


def leads_to_a_chart(model: type[Model], seen: frozenset[type[Model]] = frozenset()) -> bool:
    """Whether foreign keys lead from it to a chart."""
    if model is Chart:
        return True
    ahead = {field.related_model for field in model._meta.concrete_fields if field.is_relation} - seen
    return any(leads_to_a_chart(other, seen | {model}) for other in ahead if isinstance(other, type))


def test_each_table_is_placed() -> None:
    placed = [place.model.__name__ for place in HANGING]
    assert len(placed) == len(set(placed))
    assert sorted([*placed, *BESIDE, *NOT_A_CHILD & {table.__name__ for table in tables()}]) == sorted(
        table.__name__ for table in tables()
    )


def test_whatever_leads_to_a_chart_is_on_the_list() -> None:
    placed = {place.model for place in HANGING}
    assert {table.__name__ for table in tables() if leads_to_a_chart(table)} - {one.__name__ for one in placed} == set()


def test_each_path_leads_to_the_chart_and_each_emptied_field_is_there(world: World) -> None:
    for place in HANGING:
        here, far = world.home.at_school.chart, world.far.at_school.chart
        assert set(place.rows(here)) <= set(place.rows(here, misfiled=True)), "the misfiled are beside the others"
        assert not set(place.rows(here)) & set(place.rows(far)), "a row of one chart is no other's"
        assert set(place.empties) <= {field.name for field in place.model._meta.concrete_fields}
        assert (place.fate == "emptied") == bool(place.empties)


def test_every_kind_of_record_is_on_the_list_but_the_note_which_is_part_of_a_session() -> None:
    assert {place.kind for place in HANGING if place.kind} == set(RecordKind) - {RecordKind.NOTE}


def test_nothing_that_points_to_a_row_is_removed_after_it() -> None:
    order = {place.model: number for number, place in enumerate(HANGING) if place.fate == "removed"}
    for model, number in order.items():
        for field in model._meta.concrete_fields:
            if field.is_relation and field.related_model in order and field.related_model is not model:
                assert number < order[field.related_model], f"{model.__name__}.{field.name}"  # type: ignore[index]

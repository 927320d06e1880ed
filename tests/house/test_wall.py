"""Every table has its place at the second wall: behind it, or outside it with a reason."""

import pytest
from django.apps import apps
from django.db.models import Model

from midline.core.access import Deed, RecordKind
from midline.records.models import Membership
from midline.records.wall.names import HATS, hat_of
from midline.records.wall.place import OnChart, Open, Ruled
from midline.records.wall.places import PLACES
from midline.records.wall.policies import model_of, rules_of

TABLES = {model._meta.label: model for model in apps.get_models(include_auto_created=True)}


def test_every_table_has_a_place_and_every_place_a_table() -> None:
    assert set(TABLES) - set(PLACES) == set(), "say in records/wall/places.py how it reaches a chart, or why it is open"
    assert set(PLACES) - set(TABLES) == set()


@pytest.mark.parametrize("label", sorted(PLACES))
def test_a_place_says_why_or_how(label: str) -> None:
    place = PLACES[label]
    if isinstance(place, Open | Ruled):
        assert len(place.why) > 5
    else:
        assert place.kinds
        assert place.kinds <= set(RecordKind)
        assert place.deeds | place.removed_by <= set(Deed)


@pytest.mark.parametrize("label", sorted(label for label, place in PLACES.items() if not isinstance(place, Open)))
def test_a_table_behind_the_wall_shows_to_someone(label: str) -> None:
    assert any(rules_of(model_of(label), PLACES[label], hat).read for hat in HATS)


def leads_to_a_child(model: type[Model]) -> bool:
    """Whether a row hangs on a chart, straight or through another table that does."""
    found = {field.related_model for field in model._meta.concrete_fields if field.related_model}
    return any(
        isinstance(other, type) and (other.__name__ == "Chart" or isinstance(PLACES.get(other._meta.label), OnChart))
        for other in found
    )


@pytest.mark.parametrize("label", sorted(label for label, place in PLACES.items() if isinstance(place, Open)))
def test_no_open_table_leads_to_a_child(label: str) -> None:
    assert not leads_to_a_child(model_of(label))


def test_every_role_has_one_hat() -> None:
    for role in Membership.Role.values:
        assert hat_of(role) is not None, role
    assert sum(len(roles) for roles in HATS.values()) == len(frozenset().union(*HATS.values()))

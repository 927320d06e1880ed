"""The tiny world of the tests is one in which every role is let in to its own and to nothing else."""

import pytest

from midline.records.queries.children import NotThere, child_for, purpose_of
from midline.records.queries.standing import visible_charts
from tests.world import ROLES, World


@pytest.mark.parametrize("role", ROLES)
def test_each_role_is_let_in_to_its_own_child_and_not_to_a_stranger(world: World, role: str) -> None:
    by = world.home.hats[role]
    own, strange = world.home.file_of(role).chart, world.far.file_of(role).chart
    assert child_for(by, own.pk, purpose_of(by), world.today).chart == own
    assert visible_charts(by, world.today).filter(pk=own.pk).exists()
    assert not visible_charts(by, world.today).filter(pk=strange.pk).exists()
    with pytest.raises(NotThere):
        child_for(by, strange.pk, purpose_of(by), world.today)

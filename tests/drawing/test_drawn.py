"""A drawing's table."""

import pytest

from midline.drawing.drawn import Table


def test_a_row_is_as_long_as_its_heads():
    with pytest.raises(ValueError, match="1 cells under 2 heads"):
        Table("x", ("a", "b"), (("1",),))


def test_cells_know_their_heads():
    assert Table("x", ("a", "b"), (("1", "2"),)).labelled_rows == ((("a", "1"), ("b", "2")),)

"""Every moment of the day has a picture of its own, in our own shapes; a screen reader hears its sentence."""

from xml.etree import ElementTree

import pytest

from midline.core.guide.moments import MOMENTS
from midline.drawing.moments import PICTURES, moment_picture

SHAPES = {"svg", "path", "circle", "ellipse", "rect"}
CLASSES = {"tint", "paper", "solid", "mark", "moment-picture"}


@pytest.mark.parametrize("code", [moment.code for moment in MOMENTS])
def test_a_moment_has_a_picture_within_its_field(code: str) -> None:
    root = ElementTree.fromstring(moment_picture(code))
    assert root.attrib["aria-hidden"] == "true"
    assert {one.tag for one in root.iter()} <= SHAPES
    assert {one.attrib["class"] for one in root.iter() if "class" in one.attrib} <= CLASSES
    for one in root.iter():
        assert not set(one.attrib) & {"style", "fill", "stroke", "onclick"}, "colours come from the style sheet"
        for name in ("cx", "cy", "x", "y"):
            assert 0 <= float(one.attrib.get(name, 0)) <= 64


def test_no_two_moments_share_a_picture_and_none_is_left_over() -> None:
    assert set(PICTURES) == {moment.code for moment in MOMENTS}
    assert len(set(PICTURES.values())) == len(PICTURES)

"""Colours that lie on one another can be told apart: WCAG 2.2, 4.5:1 for text and 3:1 for edges and shapes."""

import re

import pytest

from tests.drawing.gallery import WEB

TOKENS = (WEB / "static/css/tokens.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    re.search(r":root \{(.*?)\n\}", TOKENS, re.S),
    re.search(r"dark\) \{\n  :root \{(.*?)\n  \}", TOKENS, re.S),
)
BACKGROUNDS = ("paper", "card", "sunk")
SIDES = ("school", "clinic", "family")
STATES = ("late", "soon", "fine", "wait", "ask")
TEXT = [
    *((text, ground) for text in ("ink", "soft", "link") for ground in BACKGROUNDS),
    *((name, f"{name}-tint") for name in (*SIDES, *STATES)),
    *((name, ground) for name in (*SIDES, *STATES) for ground in ("paper", "card")),
    *(("ink", f"{name}-tint") for name in (*SIDES, *STATES)),
    *(("link", f"{name}-tint") for name in ("school", "soon", "late", "fine", "ask")),
    ("soft", "family-tint"),
    ("on-ink", "ink"),
]
EDGES = [(name, ground) for name in ("edge", "focus") for ground in BACKGROUNDS]


def colours(block):
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block.group(1)))


def brightness(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dim, bright = sorted((brightness(one), brightness(other)))
    return (bright + 0.05) / (dim + 0.05)


def test_contrast_is_reckoned_as_the_standard_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read(scheme, front, back):
    named = colours(scheme)
    assert contrast(named[front], named[back]) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGES)
def test_edges_of_what_can_be_used_can_be_seen(scheme, front, back):
    named = colours(scheme)
    assert contrast(named[front], named[back]) >= 3


def test_dark_names_every_colour_that_light_does():
    assert colours(LIGHT).keys() == colours(DARK).keys()

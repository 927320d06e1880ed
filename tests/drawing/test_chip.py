"""How a clock stands, in few words."""

from datetime import date, timedelta

import pytest

from midline.drawing.chip import SOON, chip, chip_kind, chip_words
from midline.drawing.glyphs import glyph

TODAY = date(2026, 11, 23)
STATES = ("due", "overdue", "met", "met_late", "paused", "not_started", "cannot_tell")


@pytest.mark.parametrize(
    ("days", "english", "spanish"),
    [
        (0, "Due today", "Vence hoy"),
        (1, "1 day left", "Queda 1 día"),
        (3, "3 days left", "Quedan 3 días"),
        (1200, "1,200 days left", "Quedan 1.200 días"),
        (-1, "1 day past the date", "1 día después de la fecha"),
        (-12, "12 days past the date", "12 días después de la fecha"),
    ],
)
def test_days_are_counted_from_today(days, english, spanish):
    due, state = TODAY + timedelta(days=days), "due" if days >= 0 else "overdue"
    assert chip_words(state, due, TODAY, "en") == english
    assert chip_words(state, due, TODAY, "es") == spanish


def test_a_date_within_the_week_is_soon():
    assert chip_kind("due", TODAY + timedelta(days=SOON), TODAY) == "soon"
    assert chip_kind("due", TODAY + timedelta(days=SOON + 1), TODAY) == "due"
    assert chip_kind("overdue", TODAY - timedelta(days=1), TODAY) == "overdue"
    assert chip_kind("paused", TODAY, TODAY) == "paused"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_state_has_its_own_shape_and_its_own_words(language):
    shapes = {glyph(chip_kind(state, None, TODAY)) for state in STATES}
    words = {chip_words(state, None, TODAY, language) for state in STATES}
    assert len(shapes) == len(words) == len(STATES)


def test_a_chip_says_it_in_class_shape_and_words():
    written = chip("overdue", date(2026, 11, 21), TODAY, "en")
    assert 'class="chip chip-overdue"' in written
    assert "<svg" in written
    assert "2 days past the date" in written


def test_a_state_that_no_clock_has_is_our_fault():
    with pytest.raises(KeyError):
        chip("sleeping", None, TODAY, "en")

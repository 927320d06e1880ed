"""The map of occupations by places."""

from dataclasses import replace

import pytest

from midline.drawing.participation import MapCell, MapRow
from midline.drawing.participation_map import FITS, participation_map
from tests.drawing.gallery import MAP, TODAY


def drawn(shown=MAP, language="en"):
    return participation_map(shown, caption="What and where", today=TODAY, language=language)


def test_a_cell_says_level_trend_and_who_in_words():
    row = drawn().table.rows[0]
    assert row[0] == "Writing"
    assert row[1] == "2 of 5: Joins in with a lot of help. Going up. family"
    assert row[3] == "–"


def test_a_concern_without_a_goal_is_marked_and_escaped():
    drawing = drawn()
    assert "covers her ears &amp; &lt;leaves&gt;" in drawing.markup
    assert "No one has a goal here yet. Ms. Ortiz, Nov 9: “covers her ears & <leaves>”" in drawing.table.rows[1][3]
    assert "Rosa R., Dec 1, 2025:" in drawing.markup


def test_each_cell_names_its_place_for_the_list_on_a_phone():
    markup = drawn().markup
    assert markup.count('data-label="Cafeteria"') == len(MAP.rows)
    assert markup.count('role="cell"') == len(MAP.rows) * (len(MAP.places) - 1)


def test_places_where_nothing_stands_are_named_under_the_map():
    drawing = drawn()
    assert "Nothing noted yet: Bus." in drawing.markup
    assert "Bus" not in drawing.table.headers


def test_a_linked_cell_is_named_by_occupation_and_place():
    assert 'href="/cell/1"><span class="visually-hidden">Writing, Home</span></a>' in drawn().markup


def test_a_map_with_many_places_scrolls_in_a_frame_the_keyboard_reaches():
    places = tuple(f"Place {number}" for number in range(FITS + 1))
    wide = replace(MAP, places=places, rows=(MapRow("Play", "", tuple(MapCell(3) for _ in places)),))
    assert '<div class="map-scroll" role="region" tabindex="0" aria-label="What and where">' in drawn(wide).markup
    narrow = replace(wide, places=places[1:], rows=(MapRow("Play", "", tuple(MapCell(3) for _ in places[1:])),))
    assert "map-scroll" not in drawn(narrow).markup


def test_a_row_must_fit_the_places():
    with pytest.raises(ValueError, match="Play: 1 cells for 6 places"):
        replace(MAP, rows=(MapRow("Play", "", (None,)),))


def test_spanish_has_no_english_left():
    markup = drawn(replace(MAP, places=("Casa", *MAP.places[1:])), "es").markup
    for words in ("of 5", "Going", "No one", "noted", "How to read"):
        assert words not in markup


def test_the_key_names_every_level():
    markup = drawn().markup
    for number, name in enumerate(MAP.levels, 1):
        assert f"{number}. {name}" in markup
    assert MAP.scale in markup


def test_a_map_with_no_rows_is_still_a_map():
    assert drawn(replace(MAP, rows=())).table.rows == ()

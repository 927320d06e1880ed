"""A clock's trail on the calendar."""

import re
from datetime import date

import pytest

from midline.drawing.months import KINDS, DayMark, months
from midline.wording import say
from tests.drawing.gallery import TODAY, day_marks


def drawn(marks=None, language="en"):
    return months(marks or day_marks(), caption="The days that counted", today=TODAY, language=language)


def test_one_table_a_month_that_holds_a_mark():
    markup = drawn().markup
    assert re.findall("<caption>(.*?)</caption>", markup) == ["October 2026", "November 2026"]
    assert "noviembre de 2026" in drawn(language="es").markup


def test_weeks_begin_on_sunday_in_both_languages():
    for language, sunday in (("en", "Sunday"), ("es", "domingo")):
        first = re.search(r"<thead>.*?visually-hidden\">(\w+)<", drawn(language=language).markup)
        assert first.group(1) == sunday


def test_a_day_says_what_it_was():
    markup = drawn().markup
    assert "Counted, day 1 of the count" in markup
    assert "School closed, not counted: Indigenous Peoples’ Day" in markup
    assert '<td class="day due"><span class="day-number">11</span>' in markup


def test_today_is_marked():
    assert '<td class="day" aria-current="date"><span class="day-number">23</span>' in drawn().markup


def test_the_table_joins_days_that_were_the_same():
    rows = drawn().table.rows
    assert rows[:4] == (
        ("Oct 9", "The count starts", ""),
        ("Oct 10 – Oct 11", "Weekend, not counted", ""),
        ("Oct 12", "School closed, not counted: Indigenous Peoples’ Day", ""),
        ("Oct 13 – Oct 16", "Counted", "4"),
    )
    assert rows[-1] == ("Nov 11", "The date", "20")


def test_days_apart_are_not_joined():
    marks = {date(2026, 10, 1): DayMark("closed"), date(2026, 10, 3): DayMark("closed")}
    assert [row[0] for row in drawn(marks).table.rows] == ["Oct 1", "Oct 3"]


def test_the_key_names_only_what_is_there():
    markup = drawn({date(2026, 10, 1): DayMark("closed")}).markup
    key = markup[markup.index("months-key") :]
    assert key.count("<li>") == 1
    assert "School closed" in key


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_day_has_words(kind, language):
    assert say(f"drawing.day_{kind}", {}, language) in drawn({date(2026, 10, 1): DayMark(kind)}, language).markup

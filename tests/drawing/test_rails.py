"""The two rails as lists, and as a table."""

from datetime import date

import pytest

from midline.drawing.rails import ClockMark, Rail, Station, Track, rails, when
from tests.drawing.gallery import CLINIC, SCHOOL, TODAY


def drawn(left=SCHOOL, right=CLINIC, language="en"):
    return rails(left, right, name="maya", today=TODAY, language=language)


def test_each_side_is_named_by_its_heading():
    markup = drawn().markup
    assert '<section class="rail school" aria-labelledby="maya-school"><h2 id="maya-school">At school</h2>' in markup
    assert '<h2 id="maya-clinic">At the clinic</h2>' in markup
    assert markup.index("At school") < markup.index('class="midline"') < markup.index("At the clinic")


def test_steps_say_their_day_and_whether_they_are_still_ahead():
    markup = drawn().markup
    assert '<a href="/facts/1">Asked</a></span><time datetime="2026-09-04">Sep 4</time>' in markup
    assert '<time datetime="2025-12-02">Dec 2, 2025</time>' in markup, "another year is named"
    assert markup.count('aria-current="step"') == 2
    assert markup.count("(still ahead)") == 2


def test_the_table_says_what_the_rails_say():
    table = drawn().table
    assert table.headers == ("Step", "Where", "Date", "How it stands")
    assert ("Consent", "At school: IEP", "Sep 11", "Done") in table.rows
    assert ("IEP meeting", "At school: IEP", "by Nov 26", "3 days left. 34 CFR 300.323(c)") in table.rows
    assert len(table.rows) == 6 + 2 + 2 + 4 + 1


def test_spanish_writes_days_as_spanish_does():
    assert '<time datetime="2026-09-04">4 sept</time>' in drawn(language="es").markup
    assert ("IEP meeting", "At school: IEP", "hasta el 26 nov", "Quedan 3 días. 34 CFR 300.323(c)") in drawn(
        language="es"
    ).table.rows


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (date(2026, 11, 30), date(2026, 12, 14), "between Nov 30 and Dec 14"),
        (date(2026, 11, 30), None, "not before Nov 30"),
        (None, date(2026, 12, 14), "not after Dec 14"),
        (None, None, ""),
    ],
)
def test_a_date_that_is_not_known_is_bounded_where_it_can_be(earliest, latest, words):
    assert when(ClockMark("x", "cannot_tell", earliest=earliest, latest=latest), TODAY, "en") == words


def test_what_people_typed_stays_text():
    rail = Rail(
        "clinic", "<b>", (Track("<i>", (Station("<u>", note="<s>"),), (ClockMark("<q>", "met", why="<p>"),)),), "<hr>"
    )
    markup = drawn(right=rail).markup
    for typed in "biusqp":
        assert f"&lt;{typed}&gt;" in markup
    assert "<hr>" not in markup


def test_a_side_where_nothing_has_begun_is_its_note():
    markup = drawn(right=Rail("clinic", "At the clinic", note="No clinic shares with you yet.")).markup
    assert '<p class="rail-note">No clinic shares with you yet.</p>' in markup
    assert "stations" not in markup[markup.index("At the clinic") :]

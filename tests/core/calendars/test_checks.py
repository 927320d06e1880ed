from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.calendars import Finding, OpenDay, Stretch, YearPlan, findings
from midline.core.days import Span
from midline.wording import LANGUAGES, say
from tests.core.calendars.made import FALL, LABOR, PLAN, SPRING, THANKSGIVING, WINTER

DAY = date(2026, 10, 5)


def one(plan: YearPlan, code: str, others: tuple[Span, ...] = ()) -> Finding:
    """The one finding of this code."""
    (found,) = [each for each in findings(plan, others) if each.code == f"calendars.{code}"]
    return found


def test_a_year_that_is_right_says_nothing() -> None:
    assert findings(PLAN) == ()


WRONG = {
    "year_backwards": (replace(PLAN, last_day=date(2026, 8, 12), terms=(), closed=()), "last_day"),
    "year_too_long": (replace(PLAN, last_day=date(2027, 8, 13)), "last_day"),
    "no_weekdays": (replace(PLAN, weekdays=frozenset()), "weekdays"),
    "closing_outside": (
        replace(PLAN, closed=(LABOR, Stretch("May", date(2027, 5, 27), date(2027, 5, 28)))),
        "closed[1].last",
    ),
    "closing_backwards": (replace(PLAN, closed=(Stretch("Back", DAY, date(2026, 10, 4)),)), "closed[0].last"),
    "closing_nameless": (replace(PLAN, closed=(Stretch(" ", DAY, DAY),)), "closed[0].name"),
    "term_outside": (replace(PLAN, terms=(Stretch("Fall", date(2026, 8, 11), DAY),)), "terms[0].first"),
    "term_backwards": (replace(PLAN, terms=(Stretch("Fall", DAY, date(2026, 8, 13)),)), "terms[0].last"),
    "term_nameless": (replace(PLAN, terms=(replace(FALL, name=""), SPRING)), "terms[0].name"),
    "terms_overlap": (replace(PLAN, terms=(FALL, replace(SPRING, first=FALL.last))), "terms[1].first"),
    "extra_outside": (replace(PLAN, extra=(OpenDay("Late", date(2027, 5, 28)),)), "extra[0].on"),
}
LOOK = {
    "extra_saturday": (replace(PLAN, extra=(OpenDay("Storm", date(2026, 10, 3)),)), "extra[0].on"),
    "extra_sunday": (replace(PLAN, extra=(OpenDay("Storm", date(2026, 10, 4)),)), "extra[0].on"),
    "extra_already": (replace(PLAN, extra=(OpenDay("Storm", DAY),)), "extra[0].on"),
    "school_on_saturdays": (replace(PLAN, weekdays=frozenset(range(6))), "weekdays"),
    "school_on_sundays": (replace(PLAN, weekdays=frozenset({0, 1, 2, 3, 6})), "weekdays"),
    "first_day_no_school": (replace(PLAN, first_day=date(2026, 8, 9), terms=()), "first_day"),
    "last_day_no_school": (replace(PLAN, last_day=date(2027, 5, 29), terms=()), "last_day"),
    "closed_twice": (
        replace(PLAN, closed=(THANKSGIVING, Stretch("Turkey", THANKSGIVING.last, THANKSGIVING.last), WINTER)),
        "closed[1].first",
    ),
    "closed_weekend": (
        replace(PLAN, closed=(Stretch("Feast", date(2026, 10, 3), date(2026, 10, 4)), WINTER)),
        "closed[0].first",
    ),
    "term_short": (
        replace(PLAN, terms=(Stretch("A", PLAN.first_day, DAY), Stretch("B", date(2026, 10, 6), PLAN.last_day))),
        "terms[0]",
    ),
}


@pytest.mark.parametrize("code", sorted(WRONG))
def test_what_is_wrong_is_named_by_its_field_and_cannot_be_kept(code: str) -> None:
    plan, field = WRONG[code]
    found = one(plan, code)
    assert (found.field, found.wrong) == (field, True)


@pytest.mark.parametrize("code", sorted(LOOK))
def test_what_is_odd_is_named_and_may_be_kept(code: str) -> None:
    plan, field = LOOK[code]
    assert (one(plan, code).field, one(plan, code).wrong) == (field, False)
    assert not any(each.wrong for each in findings(plan))


def test_a_term_gap_counts_the_school_days_in_it_only() -> None:
    gap = one(replace(PLAN, terms=(FALL, replace(SPRING, first=date(2027, 1, 7)))), "term_gap")
    assert dict(gap.params)["number"] == 2  # 5 and 6 January; the winter break before is no gap
    assert dict(one(replace(PLAN, terms=(FALL, replace(SPRING, last=date(2027, 5, 26)))), "term_gap_one").params) == {
        "number": 1,
        "first": date(2027, 5, 27),
        "last": date(2027, 5, 27),
    }


def test_years_that_share_a_day_are_wrong_and_a_year_between_may_be_missing() -> None:
    assert one(PLAN, "years_overlap", (Span(date(2027, 5, 27), date(2028, 5, 1)),)).wrong
    assert findings(PLAN, (Span(date(2025, 8, 1), date(2026, 5, 29)), Span(date(2027, 5, 28), date(2028, 5, 1)))) == ()
    assert not one(PLAN, "year_missing", (Span(date(2024, 8, 1), date(2025, 5, 29)),)).wrong


DAYS = st.dates(date(2026, 7, 1), date(2027, 8, 30))
STRETCHES = st.lists(st.builds(Stretch, st.sampled_from(["", "A"]), DAYS, DAYS), max_size=3).map(tuple)
ANY = st.builds(
    YearPlan,
    DAYS,
    DAYS,
    st.frozensets(st.integers(0, 6)),
    STRETCHES,
    STRETCHES,
    st.lists(st.builds(OpenDay, st.just("B"), DAYS), max_size=2).map(tuple),
)


@given(ANY, st.lists(st.tuples(DAYS, DAYS).map(lambda pair: Span(min(pair), max(pair))), max_size=2))
def test_whatever_is_given_is_answered_in_sentences(plan: YearPlan, others: list[Span]) -> None:
    for found in findings(plan, others):
        for language in LANGUAGES:
            assert "{" not in say(found.code, dict(found.params), language)
    if not any(found.wrong for found in findings(plan, others)):
        assert plan.as_year.first_day < plan.as_year.last_day

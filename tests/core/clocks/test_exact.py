"""Rules that are written out are taken only while their prose is what it was."""

from dataclasses import replace
from datetime import date

import pytest

from midline import lawbook
from midline.core.clocks.exact.find import WRITTEN_OUT
from midline.core.clocks.exact.find import exact_rule as found
from midline.core.clocks.exact.summer import summers
from midline.core.days import SchoolCalendar, SchoolYear, Span

ON = date(2026, 11, 23)
D = date.fromisoformat


@pytest.mark.parametrize("exact", WRITTEN_OUT, ids=lambda one: f"{one.jurisdiction} {one.rule}")
def test_the_lawbook_still_says_what_was_written_out(exact):
    rule = lawbook.rule(exact.jurisdiction, exact.rule, ON)
    assert rule is not None
    assert exact.prose == (rule.pauses or rule.source.note)
    assert found(rule) is exact
    assert rule.beyond, "a plain rule needs no writing out"


@pytest.mark.parametrize("exact", WRITTEN_OUT, ids=lambda one: f"{one.jurisdiction} {one.rule}")
def test_a_changed_prose_sends_the_rule_back_to_bounds(exact):
    rule = lawbook.rule(exact.jurisdiction, exact.rule, ON)
    changed = replace(rule, pauses=f"{rule.pauses} And more.", source=replace(rule.source, note="Other."))
    assert found(changed) is None


def test_a_summer_lies_between_a_spring_and_a_fall_that_are_both_listed():
    terms = (
        SchoolYear(D("2026-08-12"), D("2026-12-18")),
        SchoolYear(D("2027-01-04"), D("2027-05-27")),
        SchoolYear(D("2027-08-11"), D("2028-05-25")),
        SchoolYear(D("2029-08-08"), D("2030-05-23")),
    )
    assert summers(SchoolCalendar(terms)) == (
        Span(D("2026-07-01"), D("2026-08-11")),
        Span(D("2027-05-28"), D("2027-08-10")),
    )

"""By when a request is answered, and what stands against destroying a record."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline import lawbook
from midline.core.keeping import Situation, answer_by, may_extend, refusals, rules_on
from midline.lawbook.errors import LawbookError
from midline.lawbook.keeping import keeping_rules, read_keeping
from midline.wording import LANGUAGES, say
from tests.lawbook.names import is_a_name

ASKED = date(2026, 10, 1)
OPEN = Situation("school", asked_for=True)


def test_a_school_has_forty_five_days_and_no_more() -> None:
    due = answer_by("access", "school", ASKED, lawbook.rule("TX", "records_access", ASKED))
    assert (due.by, due.because) == (date(2026, 11, 15), "keeping.by_rule")
    assert due.rule is not None
    assert due.rule.source.citation == "34 CFR 300.613(a)"
    assert not may_extend("access", "school", None)


@pytest.mark.parametrize(("ask", "name"), [("access", "hipaa_access"), ("amend", "hipaa_amendment")])
def test_a_figure_that_nobody_checked_makes_no_date(ask: str, name: str) -> None:
    due = answer_by(ask, "clinic", ASKED, lawbook.rule("TX", name, ASKED))  # type: ignore[arg-type]
    assert (due.by, due.because, due.ask) == (None, "keeping.by_unchecked", "law.ask_clinic_privacy")


def test_a_clinic_may_take_more_time_once() -> None:
    until = date(2026, 12, 1)
    assert may_extend("access", "clinic", None)
    assert not may_extend("access", "clinic", until)
    assert not may_extend("destroy", "clinic", None)
    assert answer_by("access", "clinic", ASKED, None, until).by == until


def test_a_change_at_school_has_a_reasonable_time() -> None:
    assert answer_by("amend", "school", ASKED, None).because == "keeping.by_reasonable_time"


@given(st.builds(Situation, st.sampled_from(["school", "clinic"]), *[st.booleans()] * 5))
def test_it_is_destroyed_only_when_asked_for_at_a_school_and_nothing_is_against_it(situation: Situation) -> None:
    assert (refusals(situation) == ()) == (situation == OPEN)


def test_each_reason_has_its_own_code() -> None:
    flags = [field.name for field in fields(Situation) if field.name not in {"side", "asked_for"}]
    codes = [refusals(replace(OPEN, **{name: True})) for name in flags]  # type: ignore[arg-type]
    assert all(len(found) == 1 for found in codes)
    assert len(set(codes)) == len(flags)


def test_each_rule_has_its_sentence_and_none_says_how_long_a_state_keeps() -> None:
    for found in keeping_rules():
        for language in LANGUAGES:
            assert say(found.says, {}, language)
        assert not found.source.reported_by or is_a_name(found.source.reported_by)
        assert found.years is None or not found.is_verified, "no figure that nobody checked is a rule"
    assert rules_on(keeping_rules(), "school", "TX", "retention") == ()
    assert [found.id for found in rules_on(keeping_rules(), "school", "TX", "destroy")] == ["destroy"]


RULE = """
[[keeping]]
id = "a"
jurisdiction = "US"
side = "school"
topic = "destroy"
citation = "c"
source = "https://s.example"
confidence = "primary"
checked_on = 2026-11-26
note = "n"
"""


@pytest.mark.parametrize(
    ("was", "put"),
    [
        ('side = "school"', 'side = "home"'),
        ('topic = "destroy"', 'topic = "x"'),
        ('citation = "c"', ""),
        ('source = "https://s.example"', ""),
        ('note = "n"', 'note = "n"\nextra = 1'),
    ],
)
def test_what_is_wrong_in_the_file_is_refused(was: str, put: str) -> None:
    assert len(read_keeping(RULE)) == 1
    with pytest.raises(LawbookError):
        read_keeping(RULE.replace(was, put))


def test_an_id_stands_once() -> None:
    with pytest.raises(LawbookError, match="twice"):
        read_keeping(RULE + RULE)

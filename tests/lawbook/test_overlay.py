"""A district's own file may tighten the law and never loosen it; what is wrong is named with file, table and key."""

import pytest

from midline import lawbook
from midline.core.clocks import clocks
from midline.lawbook.overlay import read_overlays
from tests.core.clocks.rules import D, case, codes

ID = "0f6d1c62"
HEAD = f'district = "{ID}"\nstate = "OH"\n'
TIGHTER = """
[[tighter]]
rule = "initial_evaluation"
days = 45
unit = "calendar"
citation = "Board policy 6.3"
checked_on = 2026-11-26
note = "Sooner."
"""
PAYER = """
[[payer]]
rule = "plan_of_care_recertification"
payer = "medicaid"
days = 60
unit = "calendar"
citation = "Manual 4"
source = "https://payer.example"
checked_on = 2026-11-26
note = "Sixty."
"""


@pytest.fixture
def read(tmp_path):
    def of(body, name=f"{ID}.toml"):
        (tmp_path / name).write_text(body)
        return read_overlays(tmp_path, lawbook.load())

    return of


def test_a_sound_folder_is_read(read):
    found = read(HEAD + TIGHTER + PAYER)
    assert found.by_district[ID].number == 2
    assert found.version not in ("", lawbook.version())
    assert read(HEAD + TIGHTER.replace("45", "44") + PAYER).version != found.version


def test_no_folder_and_an_empty_one_change_nothing(tmp_path):
    assert read_overlays(None, lawbook.load()).version == ""
    assert read_overlays(tmp_path, lawbook.load()).version == ""


BROKEN = {
    "as many days": (TIGHTER.replace("45", "60"), "top.tighter[0].days"),
    "more days": (TIGHTER.replace("45", "61"), "top.tighter[0].days"),
    "no days": (TIGHTER.replace('days = 45\nunit = "calendar"\n', ""), "top.tighter[0].days"),
    "years": (TIGHTER.replace('days = 45\nunit = "calendar"', "years = 1"), "top.tighter[0].unit"),
    "a source that is no address": (
        TIGHTER.replace("citation", 'source = "javascript:alert(1)"\ncitation'),
        "top.tighter[0].source",
    ),
    "an address that closes its link": (
        PAYER.replace("https://payer.example", 'https://payer.example/\\"><b>'),
        "top.payer[0].source",
    ),
    "no such rule": (TIGHTER.replace("initial_evaluation", "testing"), "top.tighter[0].rule"),
    "a rule that nobody checked": (
        TIGHTER.replace("initial_evaluation", "rights_transfer_notice"),
        "top.tighter[0].rule",
    ),
    "a birthday": (TIGHTER.replace("initial_evaluation", "iep_by_third_birthday"), "top.tighter[0].rule"),
    "an empty citation": (TIGHTER.replace("Board policy 6.3", " "), "top.tighter[0].citation"),
    "no day of checking": (TIGHTER.replace("checked_on = 2026-11-26\n", ""), "top.tighter[0].checked_on"),
    "an unknown key": (TIGHTER + "extra = 1\n", "top.tighter[0].extra"),
    "a start that is none": (TIGHTER + 'starts = "snow"\n', "top.tighter[0].starts"),
    "a span that runs backwards": (
        TIGHTER + "effective_from = 2026-07-01\neffective_to = 2026-06-30\n",
        "top.tighter[0].effective_to",
    ),
    "nothing in it": ("", "top.tighter"),
    "an unknown table": (TIGHTER + "[[looser]]\ndays = 90\n", "top.looser"),
    "a payer of a rule for all": (
        PAYER.replace("plan_of_care_recertification", "initial_evaluation"),
        "top.payer[0].rule",
    ),
    "the payer whose rule it is": (PAYER.replace('"medicaid"', '"medicare"'), "top.payer[0].payer"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_named(read, name):
    body, place = BROKEN[name]
    with pytest.raises(lawbook.LawbookError) as refused:
        read(HEAD + body)
    assert str(refused.value).startswith(f"{ID}.toml: {place}: ")


def test_a_file_under_another_name_in_no_state_or_no_toml_is_refused(read, tmp_path):
    for body, place in (
        (HEAD.replace(ID, "other"), "top.district"),
        (HEAD.replace("OH", "XX"), "top.state"),
        ("=", "file"),
    ):
        with pytest.raises(lawbook.LawbookError, match=rf"^{ID}.toml: {place}"):
            read(body + TIGHTER)
    with pytest.raises(lawbook.LawbookError, match="is not there"):
        read_overlays(tmp_path / "no", lawbook.load())


def clock_of(found, rule, today, *told, programme="iep", **more):
    own = found.by_district[ID]
    counted = clocks(
        programme, case(today, *told, **more), lambda on: own.over(lawbook.rules_for(programme, "OH", on), on)
    )
    return next(clock for clock in counted if clock.rule == rule)


def test_the_earlier_of_the_two_is_the_day_and_both_are_named(read):
    found = read(HEAD + TIGHTER)
    clock = clock_of(found, "initial_evaluation", "2026-10-23", "consent_received 2026-09-11")
    # 19 days to 30 September, 26 more: 26 October; the law's sixty end on 10 November.
    assert (clock.state, clock.due, clock.days) == ("due", D("2026-10-26"), 60)
    assert clock.citation == "OAC 3301-51-06(B)(4)(a)"
    assert [(own.citation, own.due) for own in clock.own] == [("Board policy 6.3", D("2026-10-26"))]
    assert codes(clock)[-4:] == ["own_calendar", "own_binds", "last_day", "days_left"]


def test_a_limit_from_another_fact_may_come_later_and_then_the_law_binds(read):
    found = read(HEAD + TIGHTER.replace("45", "90") + 'starts = "request_received"\n')
    late = clock_of(
        found, "initial_evaluation", "2026-10-23", "request_received 2026-09-04", "consent_received 2026-09-11"
    )
    assert late.due == D("2026-11-10")
    assert "law_binds" in codes(late)
    soon = clock_of(
        found, "initial_evaluation", "2026-10-23", "request_received 2026-08-01", "consent_received 2026-09-11"
    )
    assert soon.due == D("2026-10-30")
    without = clock_of(found, "initial_evaluation", "2026-10-23", "consent_received 2026-09-11")
    assert without.due == D("2026-11-10")


def test_where_the_law_names_no_number_the_promise_is_the_day(read):
    found = read(HEAD + TIGHTER.replace("initial_evaluation", "school_medicaid_consent"))
    clock = clock_of(found, "school_medicaid_consent", "2026-10-23", "medicaid_notice_given 2026-09-11")
    assert (clock.state, clock.due) == ("due", D("2026-10-26"))


def test_it_holds_for_clocks_that_start_in_its_time(read):
    found = read(HEAD + TIGHTER + "effective_from = 2026-09-12\n")
    assert clock_of(found, "initial_evaluation", "2026-10-23", "consent_received 2026-09-11").due == D("2026-11-10")
    assert clock_of(found, "initial_evaluation", "2026-10-23", "consent_received 2026-09-12").due == D("2026-10-27")


def test_another_payer_s_own_rule_takes_the_place_of_medicare_s(read):
    found = read(HEAD + PAYER)

    def told(payer):
        return clock_of(
            found,
            "plan_of_care_recertification",
            "2026-10-23",
            "first_treatment 2026-09-11",
            programme="clinic",
            payer=payer,
        )

    assert (told("medicaid").due, told("medicaid").citation) == (D("2026-11-10"), "Manual 4")
    # It was never read in any law: whoever runs the clinic says it.
    assert told("medicaid").confidence == "local"
    assert "as_set_down" in codes(told("medicaid"))
    assert told("medicare").confidence == "primary"
    assert (told("private").state, told("private").citation) == ("cannot_tell", "42 CFR 424.24(c)")

"""What stands at the edges: agreements, clocks of a birthday, papers, starts, pictures; each told to the day."""

from dataclasses import replace

import pytest

from midline.core.clocks import Agreement, AgreementsRefused, Situation, day_by_day
from midline.core.law import Count, LeavesOut, Reading, Weekends
from midline.core.law.own import PayerRule
from midline.core.pathways import Fact
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.terms.calendars import CALENDAR
from tests.core.clocks.test_birthdays import clock_of as birthday_clock
from tests.core.clocks.test_whole_trails import CONSENT, between

RULE = a_rule(extends_by_agreement=True)


def agreed(until, on, rule=RULE, facts=(CONSENT,), today="2026-11-23", **more):
    agreement = Agreement("initial_evaluation", D(until), D(on))
    return one_clock(rule, case(today, *facts, agreements=(agreement,), **more))


def refused(*given, **more):
    with pytest.raises(AgreementsRefused) as found:
        agreed(*given, **more)
    return [(one.field, one.code.rpartition(".")[2], dict(one.params)) for one in found.value.problems]


def test_an_agreed_day_settles_what_no_calendar_told():
    clock = agreed("2026-12-01", "2026-11-10", replace(RULE, count=Count(40, "school")))
    assert (clock.state, clock.due, clock.readings, between(clock)) == ("due", D("2026-12-01"), (), ((), None, None))
    assert codes(clock)[-3:] == ["agreed", "last_day", "days_left"]
    assert "last_day_before" not in codes(clock)


def test_an_agreed_day_takes_the_place_of_every_reading():
    other = Reading(Count(61, "calendar"), ("consent_received",), (), "u", "law.x")
    assert agreed("2026-12-01", "2026-11-10", replace(RULE, readings=(other,))).readings == ()


@pytest.mark.parametrize("on", ["2026-09-11", "2026-11-10"], ids=["on-the-first-day", "on-the-last-day"])
def test_a_day_may_be_agreed_from_the_first_to_the_last_day(on):
    assert agreed("2026-12-01", on).due == D("2026-12-01")


def test_a_day_may_be_agreed_today():
    assert agreed("2026-12-01", "2026-10-01", today="2026-10-01").due == D("2026-12-01")


MOVED = (CONSENT, "transferred 2026-10-01")


def test_after_a_move_any_day_after_the_move_may_be_agreed():
    assert agreed("2026-10-15", "2026-10-10", a_rule(), MOVED).due == D("2026-10-15")
    assert agreed("2026-12-15", "2026-11-20", a_rule(), MOVED).due == D("2026-12-15")
    assert refused("2026-10-01", "2026-10-01", a_rule(), MOVED) == [
        ("until", "agreement_no_later", {"day": D("2026-10-01")})
    ]


def test_what_the_law_does_not_allow_stands_at_the_rule():
    given = {"rule": "initial_evaluation", "citation": "Made-up Code 1"}
    assert refused("2026-12-01", "2026-11-10", a_rule()) == [("rule", "agreement_not_known", given)]
    never = a_rule(extends_by_agreement=False)
    assert refused("2026-12-01", "2026-11-10", never) == [("rule", "agreement_not_allowed", given)]


def test_every_wrong_agreement_is_named_in_the_text_of_what_is_raised():
    wrong = tuple(Agreement("initial_evaluation", D("2026-12-01"), D(on)) for on in ("2026-11-24", "2026-09-10"))
    with pytest.raises(AgreementsRefused) as found:
        one_clock(RULE, case("2026-11-23", CONSENT, agreements=wrong))
    assert str(found.value) == (
        "agreements[0].agreed_on: clocks.agreement_after_today, agreements[1].agreed_on: clocks.agreement_before_start"
    )


@pytest.mark.parametrize(
    ("payer", "due", "citation"),
    [("private", "2026-10-11", "Contract 4"), ("medicare", "2026-11-10", "Made-up Code 1")],
)
def test_the_rule_of_who_pays_stands_in_the_place_of_the_general_one(payer, due, citation):
    own = PayerRule("initial_evaluation", "private", Count(30, "calendar"), "Contract 4", "u", D("2026-08-01"), "n")
    clock = one_clock(a_rule(payer="medicare", by_payer=(own,)), case("2026-09-12", CONSENT, payer=payer))
    assert (clock.due, clock.citation) == (D(due), citation)


def test_without_a_birth_date_nobody_knows_whether_a_child_was_referred_late():
    clock = birthday_clock("part_c_referral_received 2026-08-26", today="2026-09-01", born=None)
    assert (clock.state, clock.missing) == ("cannot_tell", ("birth_date",))


def test_a_clock_of_a_birthday_that_does_not_run_names_its_birthday():
    clock = birthday_clock("revoked 2026-08-01")
    assert (clock.state, clock.starts.kind, clock.starts.on) == ("not_started", "third_birthday", D("2026-11-23"))


@pytest.mark.parametrize(("signed", "is_told"), [("2026-09-10", True), ("2026-09-11", False)])
def test_only_a_paper_signed_earlier_is_told(signed, is_told):
    paper = Fact("consent_received", D("2026-09-11"), signed_on=D(signed))
    assert ("signed_before" in codes(one_clock(a_rule(), Situation(D("2026-11-08"), (paper,))))) is is_told


def test_consent_in_writing_starts_what_consent_starts():
    paper = Fact("consent_received", D("2026-09-11"), form="written")
    assert one_clock(a_rule(), Situation(D("2026-11-08"), (paper,))).state == "due"


def test_a_fact_about_another_thing_may_start_it_as_well():
    rule = a_rule(starts_also=(("prior_written_notice_sent", "no_testing"),))
    for about, state in (("no_testing", "due"), ("reevaluation", "not_started")):
        notice = f"prior_written_notice_sent 2026-09-11 {about}"
        assert one_clock(rule, case("2026-11-08", notice)).state == state


def test_only_what_would_start_it_is_told_as_spoken():
    spoken = Fact("request_received", D("2026-09-11"), form="oral")
    written = Fact("consent_received", D("2026-09-12"), about="reevaluation", form="written")
    clock = one_clock(a_rule(), Situation(D("2026-11-08"), (spoken, written)))
    assert codes(clock) == ["rule_calendar", "waits_for"]


def test_there_is_no_picture_of_a_day_that_is_not_known_or_of_one_day():
    unknown = one_clock(a_rule(count=Count(10, "school")), case("2026-09-12", CONSENT))
    assert day_by_day(unknown, None) == ()
    one = one_clock(a_rule(count=Count(1, "calendar", start_is_day_one=True)), case("2026-09-12", CONSENT))
    assert (one.due, day_by_day(one, None)) == (D("2026-09-11"), ())


def test_a_picture_has_every_day_from_the_start_to_the_last():
    out = LeavesOut("breaks", "breaks", 5, Weekends("left_out", "left_out", "left_out"))
    given = case("2026-09-12", "consent_received 2026-09-30", calendar=CALENDAR)
    clock = one_clock(a_rule(count=Count(4, "calendar"), leaves_out=(out,)), given)
    assert [one.day.isoformat()[5:] for one in day_by_day(clock, CALENDAR)] == [
        "09-30",
        *(f"10-{day:02}" for day in range(1, 14)),
    ]

"""What a clock says, with every day, number and name in it: codes alone would let a wrong filling pass."""

import pytest

from midline.core.clocks import Agreement, AgreementsRefused, Situation
from midline.core.law.own import OwnRule
from midline.core.law.rule import Count
from midline.core.pathways import Fact
from tests.core.clocks.rules import SOURCE, D, a_rule, case, one_clock

TESTED, ASKED = "clocks.fact_evaluation_completed", "clocks.fact_consent_received"
CONSENT = "consent_received 2026-09-11"
RULE = f"clocks.rule_calendar ends_code={TESTED} number=60 starts_code={ASKED}"
START = f"clocks.starts_on day=2026-09-11 fact_code={ASKED}"
# From 11 September 19 days are left of the month, 31 make October: the sixtieth is 10 November.
COUNTED = ["clocks.day_zero day=2026-09-11", "clocks.counted_calendar number=60"]
LAST, WAS_LAST = "clocks.last_day day=2026-11-10", "clocks.last_day_before day=2026-11-10"
MOVED = ("agreement",), D("2026-10-01"), None


def told(clock):
    """The steps, each with what fills it."""
    return [" ".join((step.code, *(f"{name}={value}" for name, value in sorted(step.params)))) for step in clock.trail]


def between(clock):
    """What is missing, and the days between which it falls."""
    return clock.missing, clock.earliest, clock.latest


@pytest.mark.parametrize(
    ("today", "facts", "state", "end"),
    [
        ("2026-11-08", [], "due", "days_left number=2"),
        ("2026-11-13", [], "overdue", "days_late number=3"),
        ("2026-11-13", ["evaluation_completed 2026-11-10"], "met", f"done_in_time day=2026-11-10 fact_code={TESTED}"),
        (
            "2026-11-13",
            ["evaluation_completed 2026-11-12"],
            "met_late",
            f"done_late day=2026-11-12 fact_code={TESTED} number=2",
        ),
        (
            "2026-11-13",
            ["eligibility_determined 2026-11-10"],
            "met",
            "shown_by day=2026-11-10 fact_code=clocks.fact_eligibility_determined",
        ),
    ],
    ids=["left", "late", "in-time", "done-late", "shown"],
)
def test_a_clock_that_runs_or_is_done(today, facts, state, end):
    clock = one_clock(a_rule(), case(today, CONSENT, *facts))
    assert told(clock) == [RULE, START, *COUNTED, LAST, f"clocks.{end}"]
    assert (clock.state, clock.due, *between(clock)) == (state, D("2026-11-10"), (), None, None)
    assert (clock.starts.kind, clock.starts.on) == ("consent_received", D("2026-09-11"))
    assert clock.ended_on == (D(facts[0].split()[1]) if facts else None)


def test_one_that_is_only_shown_to_be_done_too_late_cannot_be_told():
    clock = one_clock(a_rule(), case("2026-11-23", CONSENT, "eligibility_determined 2026-11-11"))
    assert told(clock)[-2:] == [
        "clocks.shown_by day=2026-11-11 fact_code=clocks.fact_eligibility_determined",
        f"clocks.day_not_recorded fact_code={TESTED}",
    ]
    assert between(clock) == (("evaluation_completed",), D("2026-11-10"), D("2026-11-10"))
    assert (clock.due, clock.ended_on, clock.way) == (None, D("2026-11-11"), None)


@pytest.mark.parametrize(
    ("stop", "was"), [("2026-10-01", "was_due"), ("2026-11-10", "was_due"), ("2026-11-11", "was_due_before")]
)
def test_one_that_was_stopped(stop, was):
    clock = one_clock(a_rule(), case("2026-11-23", CONSENT, f"revoked {stop}"))
    stopped = f"clocks.stopped day={stop} fact_code=clocks.fact_revoked"
    assert told(clock) == [RULE, START, stopped, f"clocks.{was} day=2026-11-10"]
    assert (clock.starts.kind, clock.starts.on, clock.ended_on) == ("consent_received", None, D(stop))


def test_one_that_a_move_set_aside():
    moved = (CONSENT, "transferred 2026-10-01")
    open_still = one_clock(a_rule(), case("2026-11-23", *moved))
    steps = [RULE, START, *COUNTED, WAS_LAST, "clocks.moved day=2026-10-01"]
    assert (told(open_still), open_still.state, between(open_still)) == (steps, "paused", MOVED)
    assert (open_still.starts.kind, open_still.starts.on) == ("consent_received", D("2026-09-11"))
    assert open_still.ended_on is None
    done = one_clock(a_rule(), case("2026-11-23", *moved, "evaluation_completed 2026-11-11"))
    steps.append(f"clocks.done_on day=2026-11-11 fact_code={TESTED}")
    assert (told(done), done.state, between(done)) == (steps, "cannot_tell", MOVED)
    assert done.ended_on == D("2026-11-11")


def test_one_that_goes_along_where_a_move_does_not_set_it_aside():
    clock = one_clock(a_rule(set_aside_by=()), case("2026-11-08", CONSENT, "transferred 2026-10-01"))
    moved = "clocks.moved_with_dates day=2026-10-01"
    assert told(clock) == [RULE, START, *COUNTED, moved, LAST, "clocks.days_left number=2"]


@pytest.mark.parametrize("not_brought", ["2026-10-01", "2026-11-10"])
def test_one_of_a_child_who_was_not_brought(not_brought):
    given = (CONSENT, f"child_not_brought {not_brought}")
    open_still = one_clock(a_rule(), case("2026-11-23", *given))
    steps = [RULE, START, *COUNTED, WAS_LAST, f"clocks.not_brought day={not_brought}"]
    assert (told(open_still), open_still.state, open_still.due) == (steps, "paused", None)
    assert (open_still.starts.kind, open_still.starts.on) == ("consent_received", D("2026-09-11"))
    done = one_clock(a_rule(), case("2026-12-23", *given, "evaluation_completed 2026-12-01"))
    steps.append(f"clocks.done_on day=2026-12-01 fact_code={TESTED}")
    assert (told(done), done.state, done.ended_on) == (steps, "met", D("2026-12-01"))


def test_after_the_last_day_not_brought_changes_nothing():
    clock = one_clock(a_rule(), case("2026-11-23", CONSENT, "child_not_brought 2026-11-11"))
    assert (clock.state, clock.due) == ("overdue", D("2026-11-10"))


def test_one_that_waits():
    rule = a_rule(starts=("consent_received", "request_received"))
    waits = f"clocks.waits_for starts_code={ASKED}|clocks.fact_request_received"
    said = RULE.replace(f"starts_code={ASKED}", f"starts_code={ASKED}|clocks.fact_request_received")
    clock = one_clock(rule, case("2026-11-23", "evaluation_completed 2026-11-12"))
    done = f"clocks.done_on day=2026-11-12 fact_code={TESTED}"
    assert told(clock) == [said, waits, done, "clocks.start_not_recorded"]
    assert (clock.starts.kind, clock.starts.on) == ("consent_received", None)
    spoken = one_clock(rule, Situation(D("2026-11-23"), (Fact("consent_received", D("2026-09-12"), form="oral"),)))
    assert told(spoken) == [said, waits, f"clocks.oral_starts_nothing day=2026-09-12 fact_code={ASKED}"]


def test_a_paper_that_was_signed_earlier():
    signed = Fact("consent_received", D("2026-09-11"), signed_on=D("2026-09-01"))
    clock = one_clock(a_rule(), Situation(D("2026-11-08"), (signed,)))
    assert told(clock)[1:3] == [START, "clocks.signed_before day=2026-09-11 signed=2026-09-01"]


def test_whom_to_ask_and_the_federal_bound_of_a_rule_that_nobody_checked():
    unread = SOURCE.__class__("C", "", "unverified", D("2026-11-23"), "n")
    rule = a_rule(source=unread, count=None, bound=Count(60, "calendar"))
    clock = one_clock(rule, case("2026-11-23", CONSENT, "evaluation_completed 2026-10-01"))
    bound, ask = "clocks.federal_bound day=2026-11-10", "clocks.ask_school"
    done = f"clocks.done_on day=2026-10-01 fact_code={TESTED}"
    end = ["clocks.not_before day=2026-11-10", done, "clocks.in_time_unknown"]
    assert told(clock) == ["clocks.not_verified", START, ask, bound, *end]
    assert between(clock) == (("rule_not_verified",), D("2026-11-10"), None)


def test_the_last_time_of_a_rule_that_recurs():
    rule = a_rule(
        id="annual_review", starts=("iep_agreed",), ends=("iep_reviewed",), count=Count(1, "year"), recurs=True
    )
    clock = one_clock(rule, case("2026-11-19", "iep_agreed 2025-11-20", "iep_reviewed 2026-11-18"))
    agreed, reviewed = "clocks.fact_iep_agreed", "clocks.fact_iep_reviewed"
    assert told(clock) == [
        f"clocks.rule_year_one ends_code={reviewed} number=1 starts_code={agreed}",
        f"clocks.last_time day=2026-11-18 fact_code={reviewed}",
        f"clocks.starts_on day=2026-11-18 fact_code={reviewed}",
        "clocks.day_zero day=2026-11-18",
        "clocks.counted_year_one number=1",
        "clocks.last_day day=2027-11-18",
        "clocks.days_left number=364",
    ]


def own(days, starts=None):
    """A district's own number of calendar days."""
    return OwnRule(
        "initial_evaluation", Count(days, "calendar"), starts, "Policy 7", "https://d.example", D("2026-08-01"), "n"
    )


@pytest.mark.parametrize(
    ("days", "due", "binds"),
    [(59, "2026-11-09", "own_binds"), (60, "2026-11-10", "own_binds"), (61, "2026-11-11", "law_binds")],
)
def test_the_limit_of_a_district_beside_that_of_the_law(days, due, binds):
    clock = one_clock(a_rule(own=(own(days),)), case("2026-11-08", CONSENT))
    binding = min(D(due), D("2026-11-10"))
    said = f"clocks.own_calendar citation=Policy 7 number={days}"
    assert told(clock)[4:6] == [said, f"clocks.{binds} day={binding}"]
    assert (clock.due, clock.way.days, clock.way.start) == (binding, min(days, 60), D("2026-09-11"))
    assert [(one.citation, one.url, one.due) for one in clock.own] == [("Policy 7", "https://d.example", D(due))]


def test_the_limit_of_a_district_from_a_fact_of_its_own():
    rule = a_rule(own=(own(30, "request_received"),))
    without = one_clock(rule, case("2026-09-12", CONSENT))
    assert (without.due, without.own) == (D("2026-11-10"), ())
    assert told(without)[4:6] == ["clocks.own_calendar citation=Policy 7 number=30", LAST]
    # Thirty days after 1 September.
    asked = one_clock(rule, case("2026-09-12", "request_received 2026-09-01", CONSENT))
    assert (asked.due, asked.own[0].due, asked.way.start) == (D("2026-10-01"), D("2026-10-01"), D("2026-09-01"))


def test_the_limit_of_a_district_where_the_law_has_none_or_cannot_be_counted():
    clock = one_clock(a_rule(count=None, own=(own(60),)), case("2026-11-08", CONSENT))
    assert (clock.due, clock.own[0].due) == (D("2026-11-10"), D("2026-11-10"))
    # Forty school days are eight weeks and end not before 6 November; without a calendar nobody knows.
    school = one_clock(a_rule(count=Count(40, "school"), own=(own(60),)), case("2026-09-12", CONSENT))
    assert (school.due, between(school)) == (None, (("calendar",), D("2026-11-06"), D("2026-11-10")))


def care(*facts, payer="medicare", plan_days=None, **changed):
    """A rule of one payer, at most as long as the plan."""
    rule = a_rule(payer="medicare", at_most_plan_length=True, **changed)
    return one_clock(rule, case("2026-11-08", CONSENT, *facts, payer=payer, plan_days=plan_days))


def test_a_rule_of_one_payer_tells_why_it_gives_no_day():
    nobody, other = care(payer=None), care(payer="private")
    assert (told(nobody)[2:], nobody.missing) == (["clocks.payer_not_given"], ("payer",))
    assert told(other)[2:] == ["clocks.payer_other", "clocks.ask_payer"]
    assert (other.missing, other.due) == (("rule_not_verified",), None)


def test_a_plan_that_is_shorter_than_the_rule():
    # Thirty days after 11 September.
    shorter, longer = care(plan_days=30, caveats=("law.x",)), care(plan_days=90)
    zero, last = COUNTED[0], "clocks.last_day day=2026-10-11"
    assert told(shorter)[2:6] == [zero, "clocks.counted_calendar number=30", "law.x", last]
    assert (shorter.due, longer.due) == (D("2026-10-11"), D("2026-11-10"))


def test_a_plan_of_unknown_length_bounds_the_day_from_above():
    unknown = care()
    assert told(unknown)[2:] == [COUNTED[0], "clocks.plan_length_not_given", "clocks.not_after day=2026-11-10"]
    assert between(unknown) == (("plan_days",), None, D("2026-11-10"))
    weak = care(plan_days=1, starts_confidence="unverified")
    assert told(weak)[2:] == [COUNTED[0], "clocks.plan_length_one number=1", "clocks.not_after day=2026-09-12"]
    assert between(weak) == (("rule_not_verified",), None, D("2026-09-12"))
    both = care(starts_confidence="unverified")
    assert both.missing == ("rule_not_verified", "plan_days")


def test_a_request_of_which_nobody_said_whether_it_was_spoken():
    rule = a_rule(starts=("request_received",), starts_form="oral", caveats=("law.x",))
    clock = one_clock(rule, case("2026-09-12", "request_received 2026-09-11"))
    assert told(clock)[2:] == [COUNTED[0], "clocks.form_not_given", "law.x", "clocks.not_before day=2026-11-10"]
    assert between(clock) == (("form",), D("2026-11-10"), None)


def test_an_agreed_day():
    until = Agreement("initial_evaluation", D("2026-12-01"), D("2026-11-10"))
    clock = one_clock(a_rule(extends_by_agreement=True), case("2026-11-23", CONSENT, agreements=(until,)))
    assert told(clock)[4:] == [
        WAS_LAST,
        "clocks.agreed agreed=2026-11-10 day=2026-12-01",
        "clocks.last_day day=2026-12-01",
        "clocks.days_left number=8",
    ]


@pytest.mark.parametrize(
    ("until", "on", "allowed", "code", "params"),
    [
        ("2026-12-01", "2026-11-10", False, "not_allowed", {"citation": "Made-up Code 1"}),
        ("2026-12-01", "2026-11-24", True, "after_today", {"today": D("2026-11-23")}),
        ("2026-12-01", "2026-11-11", True, "too_late", {"day": D("2026-11-10")}),
        ("2026-12-01", "2026-09-10", True, "before_start", {"day": D("2026-09-11")}),
        ("2026-11-10", "2026-10-10", True, "no_later", {"day": D("2026-11-10")}),
    ],
)
def test_what_is_wrong_with_an_agreement_is_told_with_its_day(until, on, allowed, code, params):
    agreement = Agreement("initial_evaluation", D(until), D(on))
    with pytest.raises(AgreementsRefused) as refused:
        one_clock(a_rule(extends_by_agreement=allowed), case("2026-11-23", CONSENT, agreements=(agreement,)))
    (problem,) = refused.value.problems
    rule = {"rule": "initial_evaluation"} if code == "not_allowed" else {}
    assert (problem.code, dict(problem.params)) == (f"clocks.agreement_{code}", {**rule, **params})


@pytest.mark.parametrize(("form", "state"), [("oral", "due"), ("written", "not_started")])
def test_a_rule_for_what_is_asked_aloud_is_started_by_no_letter(form, state):
    rule = a_rule(starts=("request_received",), starts_form="oral")
    asked = Fact("request_received", D("2026-09-11"), form=form)
    assert one_clock(rule, Situation(D("2026-09-12"), (asked,))).state == state


def test_what_is_done_before_the_earliest_day_is_in_time_although_no_day_is_known():
    # Thirty school days are six weeks at the least: Friday 23 October.
    rule = a_rule(count=Count(30, "school"))
    early, late = (
        one_clock(rule, case("2026-11-23", CONSENT, f"evaluation_completed 2026-10-{day}")) for day in (23, 24)
    )
    assert (early.state, early.missing, early.due) == ("met", (), None)
    assert told(early)[-2:] == [
        f"clocks.done_on day=2026-10-23 fact_code={TESTED}",
        "clocks.before_the_earliest",
    ]
    assert (late.state, late.missing) == ("cannot_tell", ("calendar",))


@pytest.mark.parametrize(
    ("named", "facts", "code"),
    [("other", (CONSENT,), "no_such_rule"), ("initial_evaluation", (), "nothing_runs")],
)
def test_an_agreement_on_what_does_not_run_names_the_rule(named, facts, code):
    agreement = Agreement(named, D("2026-12-01"), D("2026-11-10"))
    with pytest.raises(AgreementsRefused) as refused:
        one_clock(a_rule(extends_by_agreement=True), case("2026-11-23", *facts, agreements=(agreement,)))
    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("rule", f"clocks.agreement_{code}")
    assert dict(problem.params) == {"rule": named}


@pytest.mark.parametrize(("rule", "state"), [("iep_meeting", "not_started"), ("initial_evaluation", "due")])
def test_services_that_are_refused_stop_the_plan_and_no_testing(rule, state):
    clock = one_clock(a_rule(id=rule), case("2026-10-02", CONSENT, "consent_refused 2026-10-01 services"))
    assert clock.state == state

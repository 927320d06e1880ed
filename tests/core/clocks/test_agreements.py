"""A later day that parent and school agreed on."""

import pytest

from midline.core.clocks import Agreement, AgreementsRefused
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock

RULE = a_rule(extends_by_agreement=True)
CONSENT = "consent_received 2026-09-11"


def agreed(until, on, rule="initial_evaluation"):
    return Agreement(rule, D(until), D(on))


def with_agreements(*agreements, rule=RULE, today="2026-11-23", told=(CONSENT,)):
    return one_clock(rule, case(today, *told, agreements=agreements))


def test_the_agreed_day_is_the_last_day_and_the_old_one_is_told():
    clock = with_agreements(agreed("2026-12-01", "2026-11-10"))
    assert (clock.state, clock.due) == ("due", D("2026-12-01"))
    assert codes(clock)[-4:] == ["last_day_before", "agreed", "last_day", "days_left"]


def test_one_agreement_may_follow_another():
    clock = with_agreements(agreed("2026-12-20", "2026-12-01"), agreed("2026-12-01", "2026-11-10"), today="2026-12-02")
    assert clock.due == D("2026-12-20")


@pytest.mark.parametrize(
    ("agreement", "field", "code"),
    [
        (agreed("2026-12-01", "2026-11-10", "no_such_rule"), "rule", "clocks.agreement_no_such_rule"),
        (agreed("2026-12-01", "2026-11-24"), "agreed_on", "clocks.agreement_after_today"),
        (agreed("2026-12-01", "2026-11-11"), "agreed_on", "clocks.agreement_too_late"),
        (agreed("2026-12-01", "2026-09-10"), "agreed_on", "clocks.agreement_before_start"),
        (agreed("2026-11-10", "2026-10-10"), "until", "clocks.agreement_no_later"),
    ],
)
def test_an_agreement_that_cannot_be_is_named(agreement, field, code):
    with pytest.raises(AgreementsRefused) as refused:
        with_agreements(agreement)
    assert [(one.index, one.field, one.code) for one in refused.value.problems] == [(0, field, code)]


@pytest.mark.parametrize(("allowed", "code"), [(False, "not_allowed"), (None, "not_known")])
def test_only_where_the_law_lets_them(allowed, code):
    with pytest.raises(AgreementsRefused) as refused:
        with_agreements(agreed("2026-12-01", "2026-11-10"), rule=a_rule(extends_by_agreement=allowed))
    assert refused.value.problems[0].code == f"clocks.agreement_{code}"


def test_nothing_to_extend_where_nothing_runs():
    for told in ((), (CONSENT, "revoked 2026-10-01")):
        with pytest.raises(AgreementsRefused) as refused:
            with_agreements(agreed("2026-12-01", "2026-11-10"), told=told)
        assert refused.value.problems[0].code == "clocks.agreement_nothing_runs"


def test_every_wrong_agreement_is_named_at_once():
    with pytest.raises(AgreementsRefused) as refused:
        with_agreements(agreed("2026-11-01", "2026-10-10"), agreed("2026-12-01", "2026-10-10", "other"))
    assert [one.index for one in refused.value.problems] == [0, 1]


def test_a_move_lets_them_agree_in_every_state():
    told = (CONSENT, "transferred 2026-10-15")
    clock = with_agreements(agreed("2026-12-01", "2026-11-20"), rule=a_rule(), told=told)
    assert (clock.state, clock.due) == ("due", D("2026-12-01"))
    with pytest.raises(AgreementsRefused):
        with_agreements(agreed("2026-10-15", "2026-11-20"), rule=a_rule(), told=told)


def test_done_after_a_move_without_a_new_day_cannot_be_judged():
    told = (CONSENT, "transferred 2026-10-15", "evaluation_completed 2026-11-20")
    clock = with_agreements(rule=a_rule(), told=told)
    assert (clock.state, clock.missing, clock.ended_on) == ("cannot_tell", ("agreement",), D("2026-11-20"))

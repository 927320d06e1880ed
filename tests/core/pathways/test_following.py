"""What is refused, at which field, with which code and parameters."""

from dataclasses import replace
from datetime import date

import pytest

from midline.core.pathways import (
    Fact,
    FactRefused,
    HistoryRefused,
    check_history,
    check_may_follow,
    check_may_withdraw,
)
from tests.core.pathways.made import BORN, TODAY, fact, facts

D = date.fromisoformat
ASKED = facts("2026-09-04 request_received", "2026-09-11 consent_received")
SERVED = facts(
    "2026-09-04 request_received",
    "2026-09-11 consent_received initial",
    "2026-10-30 evaluation_completed",
    "2026-11-04 eligibility_determined",
    "2026-11-20 iep_agreed",
    "2026-11-25 service_consent_received",
    "2026-12-02 services_started",
)
TREATED = facts("2026-08-19 evaluation_completed", "2026-08-20 plan_sent", "2026-08-26 first_treatment")


def refusal(programme, before, new, **options):
    with pytest.raises(FactRefused) as refused:
        check_may_follow(programme, before, new, **{"today": TODAY, "birth_date": BORN, **options})
    return refused.value.field, refused.value.code, refused.value.params


def problems(programme, history, **options):
    with pytest.raises(HistoryRefused) as refused:
        check_history(programme, history, **{"today": TODAY, "birth_date": BORN, **options})
    return [(one.index, one.field, one.code, dict(one.params)) for one in refused.value.problems]


def taken(programme, before, new):
    check_may_follow(programme, before, new, today=TODAY, birth_date=BORN)
    check_history(programme, [*before, new], today=TODAY, birth_date=BORN)


class TestAFactAlone:
    def test_after_today(self):
        new = fact("2026-09-05 request_received")
        assert refusal("iep", (), new, today=D("2026-09-04")) == (
            "on",
            "pathways.after_today",
            {"day": D("2026-09-05"), "today": D("2026-09-04")},
        )
        check_may_follow("iep", (), new, today=D("2026-09-05"), birth_date=BORN)

    def test_before_birth(self):
        new = fact("2015-05-01 request_received")
        assert refusal("iep", (), new) == (
            "on",
            "pathways.before_birth",
            {"day": D("2015-05-01"), "birth": BORN},
        )
        taken("iep", (), replace(new, on=BORN))
        check_may_follow("iep", (), new, today=TODAY, birth_date=None)

    def test_a_kind_of_another_programme(self):
        assert refusal("iep", (), fact("2026-09-04 first_treatment")) == (
            "kind",
            "pathways.unknown_kind",
            {"kind": "first_treatment", "programme": "iep"},
        )

    def test_signed_after_it_was_received(self):
        new = replace(ASKED[1], signed_on=D("2026-09-12"))
        field, code, params = refusal("iep", ASKED[:1], new)
        assert (field, code) == ("signed_on", "pathways.signed_after")
        assert params == {"day": D("2026-09-11"), "signed": D("2026-09-12")}
        taken("iep", ASKED[:1], replace(new, signed_on=D("2026-09-11")))

    def test_about_something_it_cannot_be_about(self):
        field, code, params = refusal("iep", ASKED[:1], replace(ASKED[1], about="weather"))
        assert (field, code) == ("about", "pathways.about_not_here")
        assert params["choices"] == ("initial", "reevaluation", "services", "medicaid")

    def test_about_something_where_nothing_can_be_said(self):
        new = fact("2026-09-04 concern_raised initial")
        assert refusal("iep", (), new) == ("about", "pathways.about_nothing", {"kind": "concern_raised"})
        check_history("iep", [new], today=TODAY, birth_date=BORN)

    def test_a_form_that_is_none(self):
        new = Fact("request_received", D("2026-09-04"), form="by pigeon")
        assert refusal("iep", (), new) == ("form", "pathways.form_unknown", {"form": "by pigeon"})


class TestGrounds:
    def test_what_it_needs_is_named(self):
        field, code, params = refusal("iep", (), fact("2026-09-11 consent_received"))
        assert (field, code, params["kind"]) == ("kind", "pathways.needs_first", "consent_received")
        assert params["first"][:2] == ("request_received", "consent_requested")

    def test_no_evaluation_without_consent(self):
        field, code, params = refusal("iep", ASKED[:1], fact("2026-10-30 evaluation_completed"))
        assert (field, code) == ("kind", "pathways.needs_first")
        assert params["first"][0] == "consent_received"

    @pytest.mark.parametrize(
        "more",
        [
            "2026-09-10 existing_data_reviewed",
            "2026-09-10 prior_written_notice_sent no_testing",
            "2026-09-10 consent_received oral",
            "2026-09-10 consent_received reevaluation",
        ],
    )
    def test_nor_with_what_is_not_quite_consent(self, more):
        refusal("iep", (*ASKED[:1], fact(more)), fact("2026-10-30 evaluation_completed"))

    def test_what_is_known_and_a_notice_that_it_is_enough_stand_in_for_it(self):
        enough = facts("2026-09-10 existing_data_reviewed", "2026-09-10 prior_written_notice_sent no_testing")
        taken("iep", (*ASKED[:1], *enough), fact("2026-10-30 evaluation_completed"))

    def test_consent_to_services_is_no_consent_to_testing_and_the_other_way(self):
        refusal("iep", (*ASKED, *facts("2026-11-04 iep_agreed")), fact("2026-12-02 services_started"))
        only_services = (ASKED[0], *facts("2026-09-09 iep_agreed", "2026-09-10 service_consent_received"))
        refusal("iep", only_services, fact("2026-10-30 evaluation_completed"))

    def test_no_services_without_a_plan(self):
        before = SERVED[:4] + SERVED[5:6]
        _, code, params = refusal("iep", before, SERVED[6])
        assert (code, params["first"]) == ("pathways.needs_first", ("iep_agreed", "transferred"))

    def test_consent_about_services_is_the_consent_to_services(self):
        taken("iep", (*SERVED[:5], fact("2026-11-25 consent_received services")), SERVED[6])

    def test_all_on_one_day(self):
        day = "2026-09-04"
        kinds = ("request_received", "consent_received", "evaluation_completed", "eligibility_determined")
        made = facts(*(f"{day} {kind}" for kind in kinds))
        for number in range(len(made)):
            taken("iep", made[:number], made[number])

    def test_a_plan_of_care_may_be_certified_again_without_a_first_signature(self):
        taken("clinic", TREATED, fact("2026-11-20 plan_recertified"))
        refusal("clinic", TREATED[:1], fact("2026-11-20 plan_recertified"))

    def test_tier_support_is_no_ground_for_anything_in_an_iep(self):
        taken("iep", (), ASKED[0])
        refusal("iep", facts("2026-09-01 tier_started"), fact("2026-09-11 consent_received"))


class TestTakenBack:
    def test_consent_refused_after_it_was_given(self):
        refused = (*ASKED, fact("2026-09-20 consent_refused"))
        field, code, params = refusal("iep", refused, fact("2026-10-30 evaluation_completed"))
        assert (field, code) == ("kind", "pathways.needs_again")
        assert params == {
            "kind": "evaluation_completed",
            "first": "consent_received",
            "undone": "consent_refused",
            "undone_day": D("2026-09-20"),
        }
        taken("iep", (*refused, fact("2026-10-01 consent_received")), fact("2026-10-30 evaluation_completed"))

    def test_a_refusal_of_services_leaves_the_consent_to_testing(self):
        taken("iep", (*ASKED, fact("2026-09-20 consent_refused services")), fact("2026-10-30 evaluation_completed"))

    def test_services_after_revocation_need_a_new_consent(self):
        revoked = (*SERVED, fact("2027-03-01 revoked written"))
        _, code, params = refusal("iep", revoked, fact("2027-04-01 services_started"))
        assert (code, params["first"]) == ("pathways.needs_again", "service_consent_received")
        taken("iep", (*revoked, fact("2027-03-20 service_consent_received")), fact("2027-04-01 services_started"))

    def test_a_revocation_that_was_only_said_takes_nothing_back(self):
        ended = (*SERVED, *facts("2027-03-01 revoked oral", "2027-03-02 services_ended"))
        taken("iep", ended, fact("2027-04-01 services_started"))

    def test_medicaid_consent_is_taken_back_alone(self):
        paid = (*SERVED, *facts("2026-12-02 medicaid_notice_given", "2026-12-03 medicaid_consent_received"))
        taken("iep", (*paid, fact("2027-03-01 revoked medicaid")), fact("2027-03-02 services_ended"))
        ended = (*paid, *facts("2027-03-01 revoked medicaid", "2027-03-02 services_ended"))
        taken("iep", ended, fact("2027-04-01 services_started"))

    def test_after_a_decision_against_a_new_evaluation_needs_a_new_consent(self):
        against = (*SERVED[:3], fact("2026-11-04 found_not_eligible"))
        assert refusal("iep", against, fact("2027-11-20 evaluation_completed"))[1] == "pathways.needs_again"

    def test_after_discharge_treatment_needs_a_new_evaluation(self):
        gone = (*TREATED, fact("2026-12-01 discharged"))
        assert refusal("clinic", gone, fact("2027-01-10 first_treatment"))[1] == "pathways.needs_again"
        assert refusal("clinic", gone, fact("2027-01-10 progress_reported"))[1] == "pathways.needs_again"
        taken("clinic", (*gone, fact("2027-01-05 evaluation_completed")), fact("2027-01-10 first_treatment"))

    def test_what_came_before_it_was_taken_back_still_stands(self):
        revoked = (*SERVED, fact("2027-03-01 revoked"))
        taken("iep", revoked, fact("2027-02-12 progress_reported"))


class TestTwice:
    def test_the_same_on_the_same_day(self):
        assert refusal("iep", ASKED, ASKED[1]) == (
            "on",
            "pathways.same_day",
            {"kind": "consent_received", "day": D("2026-09-11")},
        )
        taken("iep", ASKED, replace(ASKED[1], about="services", on=D("2027-01-01"), kind="prior_written_notice_sent"))

    def test_two_notices_on_one_day_are_two(self):
        sent = (ASKED[0], fact("2026-09-10 prior_written_notice_sent"))
        taken("iep", sent, fact("2026-09-10 prior_written_notice_sent"))

    def test_services_start_once_until_they_end(self):
        assert refusal("iep", SERVED, fact("2027-01-10 services_started")) == (
            "kind",
            "pathways.once",
            {"kind": "services_started", "day": D("2026-12-02")},
        )
        taken("iep", (*SERVED, fact("2027-01-05 services_ended")), fact("2027-01-10 services_started"))
        taken("iep", (*SERVED, fact("2027-01-05 services_ended")), fact("2027-01-05 services_started"))

    def test_the_first_treatment_is_the_first(self):
        refusal("clinic", TREATED, fact("2026-09-20 first_treatment"))
        refusal("clinic", TREATED, fact("2026-08-20 first_treatment"))

    def test_years_of_reviews_and_reports(self):
        made = list(SERVED)
        for year in range(2027, 2030):
            for line in (f"{year}-11-10 iep_reviewed", f"{year}-11-10 iep_agreed", f"{year}-02-01 progress_reported"):
                taken("iep", made, fact(line))
                made.append(fact(line))


class TestRecordedLate:
    def test_a_notice_found_in_a_drawer(self):
        taken("iep", SERVED, fact("2026-09-08 prior_written_notice_sent"))
        taken("iep", SERVED, fact("2026-09-05 existing_data_reviewed"))

    def test_late_but_before_what_it_needs(self):
        field, code, params = refusal("iep", SERVED, fact("2026-09-01 existing_data_reviewed"))
        assert (field, code) == ("kind", "pathways.needs_first")
        field, code, params = refusal("iep", ASKED, fact("2026-09-08 evaluation_completed"))
        assert (field, code) == ("on", "pathways.before_first")
        assert params == {
            "kind": "evaluation_completed",
            "day": D("2026-09-08"),
            "first": "consent_received",
            "first_day": D("2026-09-11"),
        }

    def test_a_fact_that_would_come_after_what_it_must_come_before(self):
        # A correction: the consent is taken out and put in again on another day.
        rest = (SERVED[0], *SERVED[2:])
        field, code, params = refusal("iep", rest, fact("2026-11-01 consent_received initial"))
        assert (field, code) == ("on", "pathways.after_follower")
        assert params == {
            "kind": "consent_received",
            "day": D("2026-11-01"),
            "follower": "evaluation_completed",
            "follower_day": D("2026-10-30"),
        }
        check_may_follow("iep", rest, fact("2026-10-30 consent_received"), today=TODAY, birth_date=BORN)


class TestWithdrawing:
    def test_what_others_rest_on_stays(self):
        with pytest.raises(FactRefused) as refused:
            check_may_withdraw("iep", SERVED, SERVED[1])
        assert (refused.value.field, refused.value.code) == ("kind", "pathways.still_needed")
        assert refused.value.params == {
            "kind": "consent_received",
            "follower": "evaluation_completed",
            "follower_day": D("2026-10-30"),
        }

    def test_what_nothing_rests_on_goes(self):
        check_may_withdraw("iep", SERVED, SERVED[-1])
        with_notice = (*SERVED, fact("2026-09-08 prior_written_notice_sent"))
        check_may_withdraw("iep", with_notice, with_notice[-1])

    def test_one_of_two_grounds_goes(self):
        two = (fact("2026-09-01 concern_raised"), *ASKED)
        check_may_withdraw("iep", two, two[0])
        check_may_withdraw("iep", two, two[1])


class TestHistory:
    def test_every_wrong_fact_is_named(self):
        history = (
            fact("2026-09-11 request_received"),
            fact("2026-09-04 consent_received"),
            Fact("first_treatment", D("2026-09-05")),
            fact("2031-01-01 iep_agreed"),
            fact("2014-01-01 records_requested"),
        )
        assert [(index, field, code) for index, field, code, _ in problems("iep", history)] == [
            (1, "on", "pathways.before_first"),
            (2, "kind", "pathways.unknown_kind"),
            (3, "on", "pathways.after_today"),
            (4, "on", "pathways.before_birth"),
        ]

    @pytest.mark.parametrize(
        ("programme", "early", "late"),
        [
            ("iep", "consent_received", "request_received"),
            ("iep", "consent_requested", "request_received"),
            ("iep", "evaluation_completed", "consent_received"),
            ("iep", "eligibility_determined", "evaluation_completed"),
            ("iep", "found_not_eligible", "evaluation_completed"),
            ("iep", "iep_meeting", "eligibility_determined"),
            ("iep", "iep_agreed", "eligibility_determined"),
            ("iep", "service_consent_received", "eligibility_determined"),
            ("iep", "services_started", "service_consent_received"),
            ("iep", "iep_reviewed", "iep_agreed"),
            ("iep", "services_ended", "services_started"),
            ("iep", "records_given", "records_requested"),
            ("iep", "medicaid_consent_received", "medicaid_notice_given"),
            ("section_504", "evaluation_completed", "request_received"),
            ("section_504", "plan_agreed", "eligibility_determined"),
            ("mtss", "tier_reviewed", "tier_started"),
            ("mtss", "tier_ended", "tier_started"),
            ("clinic", "first_treatment", "evaluation_completed"),
            ("clinic", "plan_certified", "plan_sent"),
            ("clinic", "discharged", "evaluation_completed"),
            ("early_intervention", "evaluation_completed", "consent_received"),
            ("early_intervention", "ifsp_meeting", "part_c_referral_received"),
            ("early_intervention", "ifsp_reviewed", "ifsp_meeting"),
        ],
    )
    def test_what_must_come_first_and_does_not(self, programme, early, late):
        history = facts(f"2026-10-05 {late}", f"2026-10-04 {early}")
        assert problems(programme, history) == [
            (
                1,
                "on",
                "pathways.before_first",
                {"kind": early, "day": D("2026-10-04"), "first": late, "first_day": D("2026-10-05")},
            )
        ]
        check_history(programme, facts(f"2026-10-04 {late}", f"2026-10-04 {early}"), today=TODAY, birth_date=BORN)

    @pytest.mark.parametrize(
        "lines",
        [
            ("2026-10-30 evaluation_completed",),
            ("2026-05-01 iep_meeting", "2026-05-03 iep_agreed"),
            ("2026-09-01 prior_written_notice_sent", "2026-09-11 consent_received", "2026-10-20 evaluation_completed"),
            ("2023-05-01 eligibility_determined", "2026-04-20 reevaluation_completed"),
            ("2026-04-20 reevaluation_completed", "2026-04-28 eligibility_determined"),
            ("2022-01-10 evaluation_completed", "2025-01-05 consent_received"),
            ("2022-01-10 consent_received", "2025-01-05 request_received"),
            ("2025-09-01 services_started", "2026-03-01 iep_agreed"),
            # A caseload as it is: the last date of each kind, the first decision long gone.
            ("2022-09-01 services_started", "2026-05-20 iep_agreed", "2026-12-01 eligibility_determined"),
            ("2022-09-01 services_started", "2026-05-20 eligibility_determined", "2026-11-20 evaluation_completed"),
            ("2026-01-10 first_treatment", "2026-02-01 reevaluation_completed"),
            ("2026-01-10 consent_received", "2026-03-10 found_not_eligible", "2026-09-10 request_received"),
        ],
    )
    def test_a_history_may_begin_in_the_middle(self, lines):
        check_history("clinic" if "first_treatment" in lines[0] else "iep", facts(*lines), today=TODAY, birth_date=BORN)

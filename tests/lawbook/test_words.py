from dataclasses import replace
from datetime import date

import pytest

from midline import lawbook
from midline.core.law import Count
from midline.wording.law import (
    caveat_sentences,
    confidence_words,
    count_words,
    length_words,
    order_words,
    rule_name,
    unchecked_sentence,
    whom_to_ask,
)
from midline.wording.law_terms import term_sentences

DAY = date(2026, 11, 23)


def rule(code, rule_id):
    return lawbook.rule(code, rule_id, DAY)


@pytest.mark.parametrize(
    ("count", "english", "spanish"),
    [
        (Count(60, "calendar"), "60 calendar days", "60 días corridos"),
        (Count(45, "school"), "45 school days", "45 días de clase"),
        (Count(65, "business"), "65 business days", "65 días hábiles"),
        (Count(6, "month"), "6 months", "6 meses"),
        (Count(1, "year"), "1 year", "1 año"),
        (Count(3, "year"), "3 years", "3 años"),
        (
            Count(14, "calendar", start_is_day_one=True),
            "14 calendar days; the day it starts counts as day 1",
            "14 días corridos; el día en que empieza es el día 1",
        ),
    ],
)
def test_a_count_in_words(count, english, spanish):
    assert count_words(count) == english
    assert count_words(count, "es") == spanish


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (("OH", "initial_evaluation"), "60 calendar days"),
        (("TX", "initial_evaluation"), "45 school days, and more to it"),
        (("AK", "initial_evaluation"), "could not be checked"),
        (("US", "part_c_transition_plan"), "90 calendar days before the third birthday"),
        (("US", "iep_by_third_birthday"), "by the third birthday"),
        (("US", "section_504"), "no number of days"),
        (("US", "non_academic_settings"), "holds all the time"),
    ],
)
def test_how_long_a_rule_gives(place, words):
    assert length_words(rule(*place)) == words


def test_an_unverified_figure_is_in_no_words():
    found = {each.id: each for each in lawbook.rules_for("iep", "AL", DAY)}["response_to_request"]
    assert length_words(found) == length_words(rule("AK", "initial_evaluation")) == "could not be checked"


def test_how_sure_we_are():
    assert confidence_words(rule("OH", "initial_evaluation").source) == "read in the law or on the agency's own page"
    assert confidence_words(rule("KY", "initial_evaluation").source) == "as reported by KY-SPIN"
    assert confidence_words(rule("KY", "initial_evaluation").source, "es") == "según KY-SPIN"
    assert confidence_words(rule("AK", "initial_evaluation").source) == "could not be checked"


def test_every_secondary_source_names_who_reported_it():
    for code in ("US", *lawbook.codes()):
        for found in lawbook.rules_in_force(code, DAY):
            if found.source.confidence == "secondary":
                assert len(confidence_words(found.source)) > len("as reported by ")


def test_what_a_count_does_not_say():
    assert term_sentences(rule("DE", "initial_evaluation")) == (
        "A second limit gives 90 calendar days from the signed consent. The one that ends first counts.",
    )
    assert caveat_sentences(rule("NC", "initial_evaluation")) == ("The request must be in writing.",)
    assert term_sentences(rule("OH", "initial_evaluation")) == ()


def test_orders_in_words():
    assert order_words(lawbook.prescription("IN", "school")) == ("not needed", "needed for a medical condition")
    assert order_words(lawbook.prescription("WV", "school")) == ("could not be checked", "could not be checked")


def test_whom_to_ask():
    found = {each.rule: each for each in lawbook.missing("AL", DAY)}
    assert whom_to_ask(found["response_to_request"], "Alabama") == "the state education agency of Alabama"
    assert whom_to_ask(found["response_to_request"], None) == "the state education agency of your state"
    assert unchecked_sentence(found["iep_meeting"], "Alabama") == (
        "We could not check if Alabama has its own rule. The federal rule holds. "
        "Ask the state education agency of Alabama."
    )
    assert unchecked_sentence(replace(found["clinic_ot_referral"]), "Alabama", "es") == (
        "Lo que leímos no lo aclara. Pregunte a la junta que da licencias a terapeutas ocupacionales en Alabama."
    )


def test_every_rule_has_a_name_in_both_languages():
    for found in lawbook.rules_in_force("US", DAY):
        assert rule_name(found.id) != rule_name(found.id, "es")

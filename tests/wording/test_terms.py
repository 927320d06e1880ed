"""Two registers: staff read the field's terms, families plain words, and every term names something that is there."""

import pytest

from midline.wording import LANGUAGES, codes, say
from midline.wording.terms import field_term, name_of


def plain_code(code: str) -> str:
    name = code.partition(".")[2]
    return f"law.{name}" if name.startswith("rule_") else f"pathways.{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_term_stands_for_a_plain_word_and_says_it_otherwise(language: str) -> None:
    terms = codes("field", language)
    assert len(terms) > 80
    for code, term in terms.items():
        assert say(plain_code(code), language=language) != term, code


def test_the_reader_decides_of_the_register() -> None:
    assert name_of("law", "rule_initial_evaluation") == "First test for special education"
    assert name_of("law", "rule_initial_evaluation", expert=True) == "Initial evaluation"
    assert name_of("pathways", "kind_evaluation_completed", "es", expert=True) == "Evaluación completada"


def test_where_the_plain_word_is_the_term_both_read_it() -> None:
    assert field_term("kind_iep_agreed") is None
    assert name_of("pathways", "kind_iep_agreed", expert=True) == name_of("pathways", "kind_iep_agreed")


def test_an_unknown_name_is_a_fault_in_either_register() -> None:
    for expert in (True, False):
        with pytest.raises(KeyError):
            name_of("law", "rule_of_thumb", expert=expert)

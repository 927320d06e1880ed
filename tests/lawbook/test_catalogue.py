"""The sentences of the law: the same codes in both languages, each used, each easy to read."""

import re
from itertools import product

import pytest

from midline import lawbook
from midline.core.law import PRESCRIPTIONS
from midline.lawbook.counts import UNITS
from midline.lawbook.prescriptions import KEPT as KEPT_OF_ORDERS
from midline.lawbook.prescriptions import NEEDS
from midline.lawbook.rules import CONFIDENCES, FORMS, KEPT, LAW_ONLY
from midline.lawbook.terms import ADDED, AFTERS, EDGES, PARTS, SCHOOLINGS, WHATS, WHENS
from midline.wording.reading import measures, reads_easily
from midline.wording.say import codes
from tests.conftest import ROOT

ENGLISH, SPANISH = codes("law", "en"), codes("law", "es")
PLACE = re.compile(r"\{([a-z_]+)\}")
# In Spanish too this is a name, or the word is the same.
SAME_IN_BOTH: frozenset[str] = frozenset()
LEFT = ("between", "at_least", "at_most")
# Said inside another sentence.
INSIDE = (
    "law.term_day_of_year",
    *(f"law.term_{after}" for after in AFTERS),
    *(f"law.term_after_{after}" for after in AFTERS),
)


def said_by_data():
    book = lawbook.load()
    rules = [rule for place in (book.federal, *book.states.values()) for rule in (*place.rules, *place.open_rules)]
    for rule in rules:
        yield from rule.caveats
        yield from (reading.why for reading in rule.readings)
        yield f"law.rule_{rule.id}"
    yield from (f"law.part_{part}" for part in PARTS)
    yield from (f"law.term_{what}" for what in WHATS if what != "absences")
    yield from (f"law.term_absences_{added}" for added in ADDED)
    yield from (f"law.term_not_for_{one}{under}" for one in SCHOOLINGS for under in ("", "_under"))
    yield from (f"law.term_weekends_{edge}" for edge in EDGES)
    yield from (f"law.term_{after}" for after in AFTERS)
    yield from (f"law.term_after_{after}" for after in AFTERS)
    yield from (f"law.term_when_{when}" for when in WHENS)
    yield from (f"law.term_left_{unit}_{kind}" for unit, kind in product(("school", "calendar"), LEFT))
    yield from (f"law.rule_{name}" for name in PRESCRIPTIONS.values())
    yield from (f"law.need_{need}" for need in NEEDS)
    yield from (f"law.confidence_{confidence}" for confidence in CONFIDENCES)
    yield from (f"law.count_{unit}" for unit in UNITS)
    yield from (f"law.kept_{key}" for key in KEPT | KEPT_OF_ORDERS)
    yield from (f"law.kind_{kind}" for kind in LAW_ONLY)
    yield from (f"law.count_before_{rule.before}" for rule in rules if rule.before)
    yield from (f"law.count_on_{rule.on_day}" for rule in rules if rule.on_day)
    yield from (f"law.about_{rule.starts_about}" for rule in rules if rule.starts_about)
    yield from (f"law.form_{form}" for form in FORMS)
    yield from (f"law.not_checked_{why}" for why in ("missing", "missing_federal", "unverified", "unclear"))


def said_by_code():
    rooms = (
        "core/law",
        "wording/law.py",
        "wording/law_terms.py",
        "conf/commands/law_readable.py",
        "wording/law_answer.py",
    )
    for room in rooms:
        place = ROOT / "src" / "midline" / room
        for file in [place] if place.is_file() else place.glob("*.py"):
            text = file.read_text()
            yield from re.findall(r"law\.[a-z_]+[a-z]\b", text)
            if room.startswith("conf"):
                yield from (f"law.label_{name}" for name in re.findall(r'"([a-z_]+)"', text))
                yield from (f"law.{name}" for name in ("yes", "no"))


def test_both_languages_have_the_same_codes_with_the_same_places():
    assert list(ENGLISH) == list(SPANISH)
    for code, text in ENGLISH.items():
        assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(SPANISH[code])), code


def test_no_sentence_is_left_in_english():
    assert {code for code in ENGLISH if ENGLISH[code] == SPANISH[code]} == SAME_IN_BOTH


def test_what_the_law_says_has_a_sentence():
    assert set(said_by_data()) <= set(ENGLISH)


def test_every_sentence_is_used():
    assert set(ENGLISH) <= {*said_by_data(), *said_by_code()}


@pytest.mark.parametrize("language", ["en", "es"])
def test_sentences_begin_large_and_end_with_a_stop(language):
    for code, text in codes("law", language).items():
        if (
            code.split("_")[0] in ("law.term", "law.part", "law.caveat", "law.reading", "law.not")
            and code not in INSIDE
        ):
            assert text[0].isupper(), code
            assert text.endswith("."), code


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_families_read_reads_easily(language):
    for code, text in codes("law", language).items():
        if code.split("_")[0] in ("law.term", "law.part", "law.caveat", "law.reading") and code not in INSIDE:
            assert reads_easily(text, language), (code, measures(text, language))

"""Every code that an import may give has its sentence in both languages, with the same places to fill."""

import re
from pathlib import Path

import midline
from midline.exchange.left import Left
from midline.exchange.problems import ImportProblem, Problems, shortened
from midline.wording import codes, say

USED = re.compile(r"""["'](imports\.[a-z_0-9]+)["']""")
PLACES = re.compile(r"\{([a-z_]+)\}")


def _used() -> set[str]:
    folder = Path(midline.__file__).parent
    return {code for path in folder.rglob("*.py") for code in USED.findall(path.read_text())}


def test_each_code_has_a_sentence_and_each_sentence_a_use():
    assert set(codes("imports", "en")) == _used()
    assert set(codes("imports", "es")) == _used()


def test_both_languages_fill_the_same_places_and_differ():
    english, spanish = codes("imports", "en"), codes("imports", "es")
    for code in english:
        assert set(PLACES.findall(english[code])) == set(PLACES.findall(spanish[code])), code
        if code != "imports.place_line":
            assert english[code] != spanish[code], code


def test_where_in_words():
    problem = ImportProblem("imports.org_unknown", "users.csv", 1234, 5, "orgSourcedIds", params={"id": "x"})
    assert problem.where("en") == "users.csv, line 1234, column 5 (orgSourcedIds)"
    assert problem.where("es") == "users.csv, línea 1234, columna 5 (orgSourcedIds)"
    assert "x" in problem.message("en")
    assert ImportProblem("imports.no_patient", "b.json", path="entry").field == "b.json: entry"
    assert ImportProblem("imports.file_empty", "b.json").field == "b.json"


def test_values_are_shown_short_and_plain():
    assert shortened("a" * 81) == "a" * 79 + "…"
    assert shortened("a\nb\x1b[31m") == "a·b·[31m"
    assert shortened("x\ud800") == "x?"


def test_one_problem_is_told_once():
    problems = Problems()
    for _ in range(2):
        problems.add(ImportProblem("imports.file_empty", "x"))
    assert (len(problems.told), problems.more) == (1, 0)


def test_why_something_was_left():
    left = Left("Patient.birthDate", 1, "imports.left_part_of_date", {"text": "2018"})
    assert "2018" in left.why("en")
    assert left.why("es") != left.why("en")
    assert say("imports.left_inside", {"held": "x"}) in Left("Claim", 1, "imports.left_claim", {}, (("x", 2),)).why(
        "en"
    ).replace("x (2)", "x")

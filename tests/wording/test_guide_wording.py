"""Every code of the guide has a sentence in both languages, and no sentence is left without a code."""

import ast
import re
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import midline.core.guide
from midline.core.guide.draft import Draft
from midline.core.guide.question_list import QUESTIONS
from midline.core.guide.vocabulary import STATES
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.wording import LANGUAGES, codes
from midline.wording.guide import answer_in_words
from midline.wording.guide_questions import question_in_words
from midline.wording.guide_text import answer_as_text
from tests.core.guide.made import DRESSING, TODAY, WRITING, family, law
from tests.core.guide.test_draft_and_link import WALK
from tests.wording.families_for_wording import some_families, some_laws

CORE = Path(midline.core.guide.__file__).parent
MADE_HERE = {"Note": "note", "Step": "step", "StepDate": "date", "BadAnswer": ""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_can_be_told(language: str) -> None:
    for made in some_families():
        words = answer_in_words(made, law(state=made.state), language)
        assert answer_as_text(words, language)
        assert "{" not in str([words["headline"], words["lead"], words["about"], words["notes"]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_law_can_be_told(language: str) -> None:
    for made in some_laws():
        words: dict[str, Any] = answer_in_words(family(coverage="none"), made, language)
        for route in words["routes"]:
            assert all(said["text"] and said["citation"] for said in (*route["reasons"], *route["caveats"]))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "Your child's school may"),
        ({"schooling": "private"}, "Your school district may"),
        ({"schooling": "home"}, "Your school district may"),
        ({"schooling": "private", "has": ("iep",)}, "Your child's school may"),
        ({"schooling": "private", "referral": True}, "Your child may need both kinds"),
    ],
)
def test_the_headline_names_the_one_to_ask(changed: dict[str, Any], said: str) -> None:
    assert str(answer_in_words(family(**changed), law())["headline"]).startswith(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_can_be_asked(language: str) -> None:
    draft, given = Draft(), {**WALK, "own_words": ("sleep@home",), "age": ("7",)}
    for question in QUESTIONS:
        words: dict[str, Any] = question_in_words(question, draft, TODAY, language)
        assert words["title"]
        assert words["help"]
        draft = draft.answer(question.code, given[question.code], TODAY)
        again: dict[str, Any] = question_in_words(question, draft, TODAY, language)
        assert again["chosen"] == list(given[question.code])


def test_the_moments_come_grouped_and_the_chosen_ones_are_marked() -> None:
    draft = Draft().answer("concerns", ("falling_asleep",), TODAY)
    question = next(one for one in QUESTIONS if one.code == "concerns")
    words: dict[str, Any] = question_in_words(question, draft, TODAY)
    chosen = [choice["value"] for group in words["groups"] for choice in group["choices"] if choice["chosen"]]
    assert chosen == ["falling_asleep"]
    assert [group["code"] for group in words["groups"]] == ["morning", "school", "meals", "play", "evening"]


def test_details_are_asked_of_each_hard_moment() -> None:
    draft = Draft().answer("concerns", ("falling_asleep",), TODAY)
    draft = draft.answer("concern_details", ("falling_asleep:2:years",), TODAY)
    question = next(one for one in QUESTIONS if one.code == "concern_details")
    (moment,) = question_in_words(question, draft, TODAY)["moments"]  # type: ignore[misc]
    assert [choice["value"] for choice in moment["severity"] if choice["chosen"]] == ["2"]
    assert [choice["value"] for choice in moment["since"] if choice["chosen"]] == ["years"]


def test_both_languages_have_the_same_codes_and_placeholders() -> None:
    english, spanish = codes("guide", "en"), codes("guide", "es")
    assert set(english) == set(spanish)
    for code, text in english.items():
        assert set(re.findall(r"\{(\w+)\}", text)) == set(re.findall(r"\{(\w+)\}", spanish[code])), code
        assert text == text.strip()
        assert text
        assert spanish[code]


def test_spanish_is_spanish() -> None:
    english, spanish = codes("guide", "en"), codes("guide", "es")
    same = {code for code, text in english.items() if text == spanish[code]}
    assert {code for code in same if not code.startswith("guide.state_")} <= {
        "guide.in_place",
        "guide.a_no",
    }


def literals() -> dict[str, set[str]]:
    """The first argument of each Note, Step, StepDate and BadAnswer of the core that is a plain string."""
    found: dict[str, set[str]] = {name: set() for name in MADE_HERE}
    for path in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MADE_HERE:
                place = 1 if node.func.id == "BadAnswer" else 0
                for inner in ast.walk(node.args[place]):
                    if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
                        found[node.func.id].add(inner.value)
    return found


def test_every_code_written_in_the_core_has_a_sentence() -> None:
    known = {code.removeprefix("guide.") for code in codes("guide")}
    for name, written in literals().items():
        prefix = MADE_HERE[name] and f"{MADE_HERE[name]}_"
        whole = {code for code in written if not code.endswith("_") and f"{prefix}{code}" not in known}
        # Pieces of f-strings ("_not_checked") are told by the answers of the tests above.
        assert {code for code in whole if not code.startswith("_")} <= {"unknown"}, name


def test_no_sentence_is_left_without_a_code() -> None:
    rooms = ("core/guide", "wording")
    sources = "\n".join(path.read_text("utf-8") for room in rooms for path in (CORE.parents[1] / room).rglob("*.py"))
    said = set()
    for made in some_families():
        said |= _codes_said(answer_in_words(made, law(state=made.state)))
    for made_law, born in product(some_laws(), (date(2019, 5, 2), date(2025, 1, 10))):
        only_ot = family(coverage="none", birth_date=born, other_special_education_need=False)
        said |= _codes_said(answer_in_words(only_ot, made_law))
        said |= _codes_said(answer_in_words(family(coverage="none", birth_date=born), made_law))
    listed = {
        "note": said,
        "date": said,
        "step": said,
        "state": {code.lower() for code in STATES},
        "occupation": set(OCCUPATIONS),
        "place": set(ENVIRONMENTS),
    }
    for code in (name.removeprefix("guide.") for name in codes("guide")):
        kind, _, rest = code.partition("_")
        if kind in listed:
            assert rest.removesuffix("_more").removesuffix("_title") in listed[kind], code
        else:
            assert kind in sources, code


def _codes_said(words: dict[str, Any]) -> set[str]:
    said = set()
    for route in words["routes"]:
        for part in (*route["reasons"], *route["steps"], *route["caveats"]):
            said.add(part["code"])
            said |= {found["code"] for found in part.get("dates", [])}
    for row in (words["comparison"] or {"rows": []})["rows"]:
        said |= {note["code"] for cell in row["cells"] for note in (cell, *cell["more"])}
    said |= {note["code"] for note in (words["comparison"] or {"both": []})["both"]}
    return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_could_not_be_checked_says_so_and_whom_to_ask(language: str) -> None:
    unsure, ask = {"en": ("could not check", "Ask"), "es": ("No pudimos comprobar", "Pregunte")}[language]
    told = {"en": r"As reported by .+\.$", "es": r"Según informan? .+\.$"}
    seen = 0
    for made_law in some_laws():
        for made in (family(), family(schooling="private"), family(schooling="home", birth_date=WALK_ADULT)):
            words: dict[str, Any] = answer_in_words(made, made_law, language)
            for route in words["routes"]:
                dates = [found for step in route["steps"] for found in step["dates"]]
                for said in (*route["reasons"], *route["caveats"], *dates):
                    if said["confidence"] in ("unverified", "missing"):
                        seen += 1
                        assert unsure in said["text"], said
                        assert ask in said["text"], said
                    if said["confidence"] == "secondary":
                        assert re.search(told[language], said["text"]), said
    assert seen > 20


WALK_ADULT = family().birth_date.replace(year=2007)


# What a therapist or a teacher reads in the field's own terms; names of places, answers and letters are told alike.
IN_THE_FIELDS_WORDS = frozenset(
    (
        "note",
        "step",
        "date",
        "doubt",
        "headline",
        "lead",
        "route",
        "fit",
        "compare",
        "unknown",
        "order",
        "basis",
        "sure",
        "short",
        "told",
        "if",
    )
) | {"not_advice", "parent_center"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_professional_wording_is_whole(language: str) -> None:
    names = {code.removeprefix("guide.") for code in codes("guide", language)}
    wanted = {name for name in names if name in IN_THE_FIELDS_WORDS or name.partition("_")[0] in IN_THE_FIELDS_WORDS}
    there = {code.removeprefix("professional.") for code in codes("professional", language)}
    assert wanted == there


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_professional_wording_fills_the_same_places(language: str) -> None:
    told = codes("guide", language)
    for code, text in codes("professional", language).items():
        known = told[code.replace("professional.", "guide.")]
        assert set(re.findall(r"\{(\w+)\}", text)) <= set(re.findall(r"\{(\w+)\}", known)), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readable_form_has_all_that_the_json_has(language: str) -> None:
    made = family(concerns=(WRITING, DRESSING), state=None, coverage=None, other_special_education_need=None)
    words: dict[str, Any] = answer_in_words(made, law(), language)
    told = " ".join(answer_as_text(words, language).replace("|", " ").split())
    wanted = [words["headline"], words["lead"], words["about"], *words["notes"]]
    wanted += [unknown["would_change"] for unknown in words["unknown"]]
    wanted += [note["text"] for note in words["comparison"]["both"]]
    for route in words["routes"]:
        wanted += [f"{note['text']} [{note['citation']}" for note in (*route["reasons"], *route["caveats"])]
        wanted += [f"{found['text']} [{found['citation']}" for step in route["steps"] for found in step["dates"]]
        wanted += [step["text"] for step in route["steps"]]
    assert not [text for text in wanted if " ".join(str(text).split()) not in told]
    # A table's cells are wrapped beside each other, so their words are looked for one by one.
    cells = [
        note["text"] for row in words["comparison"]["rows"] for cell in row["cells"] for note in (cell, *cell["more"])
    ]
    assert not {word for text in cells for word in text.split()} - set(told.split())


@pytest.mark.parametrize(
    ("schooling", "language", "said"),
    [
        ("public", "en", "Ask the school or the state education agency of Georgia."),
        ("home", "en", "Ask the district or the state education agency of Georgia."),
        ("private", "es", "Pregunte en el distrito o en la agencia estatal de educación de Georgia."),
    ],
    ids=["school", "home", "private"],
)
def test_whom_to_ask_is_whom_this_family_asks(schooling: str, language: str, said: str) -> None:
    made = family(state="GA", schooling=schooling, other_special_education_need=False)
    words: Any = answer_in_words(made, law(state="GA"), language)
    caveats = [note["text"] for route in words["routes"] for note in route["caveats"]]
    assert any(text.endswith(said) for text in caveats), caveats


def test_a_page_that_only_leads_to_the_letters_has_their_titles_alone() -> None:
    whole, named = (answer_in_words(family(), law(), whole_letters=chosen) for chosen in (True, False))
    letters: Any = [
        [step["letter"] for route in words["routes"] for step in route["steps"]] for words in (whole, named)
    ]  # type: ignore[attr-defined]
    assert [letter and {key: letter[key] for key in ("document", "title")} for letter in letters[0]] == letters[1]
    assert any(letters[1])

"""Every paper, for many families: what must be in it is, what was not told is not, and no claim is made."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from midline.core.guide.family import Concern, Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.moments import MOMENTS
from midline.wording import LANGUAGES, codes, say
from midline.wording.papers import release, words
from midline.wording.papers.as_text import paper_as_text
from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Blank, Grid, Items, Paper, Para
from midline.wording.papers.letters import LETTERS
from midline.wording.papers.shelf import PAPERS, file_name, fitting, paper, paper_for
from midline.wording.reading import measures, reads_easily
from tests.core.guide.made import DRESSING, WRITING, family, law, rule
from tests.wording.families_for_wording import some_families, some_laws
from tests.wording.test_forbidden_claims import CLAIMS, GUIDE_WORDS, found

MILD = Concern("playground", severity=1, since="months")
SINCE = Concern("home", "sleep", since="weeks")
EVERY_MOMENT = tuple(Concern(one.environment, one.occupation, severity=3, since="years") for one in MOMENTS)


def flat(code: str, language: str = "en", made: Family | None = None, by: LawFor | None = None) -> str:
    return " ".join(paper_as_text(paper(code, made or family(), by or law(), language)).split())


def texts(made: Paper) -> Iterator[Any]:
    for block in made.blocks:
        if isinstance(block, Para):
            yield block.text
        elif isinstance(block, Items):
            yield from block.items
        elif isinstance(block, Grid):
            yield from (cell for row in block.rows for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paper_of_any_family_makes_a_forbidden_claim(language: str) -> None:
    for number, made in enumerate(some_families()):
        if number % 4:
            continue
        asked = Asked(made, law(state=made.state), language)
        for code in fitting(asked) if number % 20 else PAPERS:
            assert not found(" ".join(paper_as_text(paper_for(code, asked)).split()), CLAIMS[language]), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_law_makes_a_letter_claim_or_fail(language: str) -> None:
    for made_law in some_laws():
        for code in LETTERS:
            assert not found(flat(code, language, by=made_law), CLAIMS[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_do_not_even_use_the_words(language: str) -> None:
    used = {code: found(text, GUIDE_WORDS[language]) for code, text in codes("papers", language).items()}
    assert not {code: patterns for code, patterns in used.items() if patterns}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", PAPERS)
def test_each_paper_reads_easily_as_a_whole(code: str, language: str) -> None:
    told = [
        "".join(run for run in text if not isinstance(run, Blank))
        for text in texts(paper(code, family(), law(), language))
    ]
    whole = " ".join(
        said if said.rstrip().endswith((".", "?")) else f"{said}." for said in told if len(said.split()) > 2
    )
    # Addresses and citations are no words of ours.
    whole = re.sub(r"https?://\S+|\([^()]*\d[^()]*(\([^()]*\)[^()]*)*\)", "", whole)
    assert reads_easily(whole, language), measures(whole, language)


@pytest.mark.parametrize("code", PAPERS)
def test_only_what_was_told_is_filled_in(code: str) -> None:
    """Two families that told the same but for a birth date within the year get the same paper."""
    made = family(concerns=(DRESSING, WRITING))
    assert flat(code, made=made) == flat(code, made=made.with_answer("birth_date", date(2019, 8, 30)))
    assert str(made.birth_date.year) not in flat(code, made=made)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", LETTERS)
def test_a_letter_is_dated_and_leaves_each_name_blank(code: str, language: str) -> None:
    made = paper(code, family(), law(), language)
    blanks = [run.label for text in texts(made) for run in text if isinstance(run, Blank)]
    name, born, day = {
        "en": ("child's name", "birth date", "November 23, 2026"),
        "es": ("nombre del niño o niña", "fecha de nacimiento", "23 de noviembre de 2026"),
    }[language]
    assert {name, born} <= set(blanks)
    assert day in paper_as_text(made)
    assert "[" not in "".join(str(run) for text in texts(made) for run in text if not isinstance(run, Blank))


def test_what_is_hard_stands_by_place_with_how_much_and_since_when() -> None:
    said = flat("evaluation_request", made=family(concerns=(WRITING, DRESSING, Concern("classroom", "attending"))))
    assert "- In class: writing by hand (often in the way); paying attention - At home: getting dressed" in said
    assert "(stops what we do, for years)" in said


def test_a_family_that_named_nothing_gets_empty_lines() -> None:
    assert flat("evaluation_request", made=family(concerns=())).count("[what is hard, where, and since when]") == 3


def test_own_words_stay_as_they_are_and_never_make_a_blank() -> None:
    own = "she [melts] {down} #import $x$\r\n- and\x00 more"
    made = paper("evaluation_request", family(concerns=(Concern("cafeteria", None, own),)), law(), "en")
    assert not [run for text in texts(made) for run in text if isinstance(run, Blank) and "melts" in run.label]
    assert "she [melts] {down} #import $x$ - and more" in " ".join(paper_as_text(made).split())
    assert "\r" not in paper_as_text(made)


def test_own_words_do_not_fill_the_page() -> None:
    made = family(concerns=(Concern("cafeteria", None, "loud " * 4000),))
    assert len(flat("evaluation_request", made=made)) < 4000


def test_the_clock_of_the_letter_is_the_law_s() -> None:
    said = flat("evaluation_request")
    assert "You have 30 days from the day you get this letter to act on it (A made-up code 1(a))." in said
    assert "You have 60 days from the day you get my signed form to finish the tests (A made-up code 1(a))." in said
    assert "If the school gets your letter on November 23, 2026, it has until December 23, 2026" in said
    assert "Once the school has your signed form, it has 60 days to finish the tests." in said
    assert "we read the rule itself on November 1, 2026. https://example.org/rule" in said
    assert "Keep a copy. Write down the day they get it." in said


def test_a_clock_that_others_report_says_so_to_both() -> None:
    reported = law(initial_evaluation=rule("initial_evaluation", 60, confidence="secondary"))
    said = flat("evaluation_request", by=reported)
    assert "I have this from others. Tell me if it is not so." in said
    assert "not the rule itself. Ask if it holds." in said


def test_a_clock_that_nobody_checked_is_asked_for_and_no_number_told() -> None:
    unread = law(initial_evaluation=rule("initial_evaluation", 60, confidence="unverified"), response_to_request=None)
    said = flat("evaluation_request", by=unread)
    assert "Please tell me how many days you have for the tests, and which rule says so." in said
    assert "We could not check this. Ask the school." in said
    assert "60" not in said


def test_a_letter_that_starts_the_time_for_tests_says_so() -> None:
    starts = law(initial_evaluation=rule("initial_evaluation", 90, starts=("request_received",), ends=("iep_agreed",)))
    assert "You have 90 days from the day you get this letter" in flat("evaluation_request", by=starts)


def test_the_papers_that_fit_are_those_of_the_answer() -> None:
    fit = fitting(Asked(family(concerns=(WRITING, DRESSING), referral=True), law(), "en"))
    assert {"evaluation_request", "benefits_call_sheet", "release", "meeting_summary", "school_ot_questions"} <= set(
        fit
    )
    assert not {"part_c_referral", "written_notice_request", "doctor_letter"} & set(fit)
    refused = fitting(Asked(family(has=("school_declined",)), law(), "en"))
    assert "written_notice_request" in refused
    young = fitting(Asked(family(birth_date=date(2025, 1, 10), schooling=None), law(), "en"))
    assert "part_c_referral" in young
    assert "school_ot_questions" not in young
    assert "doctor_questions" in fitting(Asked(family(flags=("pain",)), law(), "en"))


def test_a_week_s_sheet_is_of_the_hardest_moments() -> None:
    made = paper("observation_sheet", family(concerns=(WRITING, DRESSING)), law(), "en")
    grids = [block for block in made.blocks if isinstance(block, Grid)]
    assert [len(grid.rows) for grid in grids] == [7, 7]
    assert flat("observation_sheet", made=family(concerns=(WRITING, DRESSING))).index("Getting dressed, at home") < 100
    assert flat("observation_sheet", made=family(concerns=EVERY_MOMENT)).count("Monday") == 4
    assert "The moment we watch" in flat("observation_sheet", made=family(concerns=()))


def test_the_call_sheet_asks_medicaid_about_its_own_rule_and_no_other_plan() -> None:
    assert "EPSDT" in flat("benefits_call_sheet", made=family(coverage="medicaid"))
    assert "EPSDT" not in flat("benefits_call_sheet")
    assert "Reference number of this call: […]" in flat("benefits_call_sheet")


def test_the_page_for_the_meeting_has_each_part() -> None:
    said = flat("meeting_summary", made=family(concerns=(WRITING, DRESSING)))
    for part in ("In class", "What helps: […]", "What we ask", "Tests, with OT", "Our questions", "We meet again on"):
        assert part in said


def test_file_names_are_plain_and_each_its_own() -> None:
    for language in LANGUAGES:
        names = [file_name(code, language) for code in (*PAPERS, "all", "dates")]
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)


def test_no_sentence_of_the_papers_is_unused(monkeypatch: pytest.MonkeyPatch) -> None:
    said = set()

    def listened(code: str, *more: Any) -> str:
        said.add(code)
        return say(code, *more)

    monkeypatch.setattr(words, "say", listened)
    monkeypatch.setattr(release, "say", listened)
    young = family(birth_date=date(2025, 1, 10))
    baby, told = family(birth_date=date(2026, 1, 10), has=("ifsp",)), family(concerns=EVERY_MOMENT, coverage="medicaid")
    moving = family(birth_date=date(2024, 5, 2), concerns=(WRITING, MILD, SINCE))
    plans = [family(has=(has,), concerns=()) for has in ("iep", "section_504", "school_declined")]
    small = family(birth_date=date(2022, 5, 2), schooling="preschool")
    unsaid = family(unsure=frozenset({"age"}))
    for made in (young, baby, told, moving, small, unsaid, *plans):
        for code in PAPERS:
            paper(code, made, law(good_faith_estimate=None), "en")
    for made_law in (*some_laws(), law(part_c_ifsp=None)):
        for code in ("evaluation_request", "part_c_referral", "estimate_request", "transition_request"):
            paper(code, young if code == "part_c_referral" else family(), made_law, "en")
    kept = {
        code
        for code in codes("papers")
        if not re.match(r"papers\.(file|for|event|calendar)_|papers\.(page|title_all)$", code)
    }
    assert kept - said == set()


def test_a_letter_to_a_district_of_a_child_taught_at_home_speaks_of_no_school_day() -> None:
    said = flat("evaluation_request", made=family(schooling="home", state="GA"), by=law(state="GA"))
    assert "Dear team of the school district" in said
    assert "Lunch, recess" not in said
    assert "Dear school team" in flat("evaluation_request")


def test_no_heading_speaks_of_rules_where_none_gives_a_time() -> None:
    said = flat("transition_request", made=family(birth_date=date(2025, 1, 10)))
    assert "The time that the rules give" not in said
    assert "Please tell me the last day for your answer." in said
    assert "The time that the rules give" in flat("evaluation_request")

"""The public pages of the law: every rule with its source and how sure we are, for anyone, without the database."""

import json
import re
from datetime import date
from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from midline import lawbook
from midline.core.law import Rule
from midline.wording import codes
from midline.wording.reading import measures, reads_easily
from midline.wording.rule_page import rule_words
from midline.wording.state_page import state_page

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 23)
CODES = ("US", *lawbook.codes())


def shown(client: Client, path: str, language: str = "en") -> str:
    """The text of a page, its spaces made one."""
    answer = client.get(path, headers={"accept-language": language})
    assert answer.status_code == 200, path
    return re.sub(r"\s+", " ", unescape(answer.content.decode()))


@pytest.mark.parametrize("code", CODES)
def test_each_state_s_page_has_every_rule_in_force_with_its_law(code: str, client: Client) -> None:
    page = shown(client, f"/law/{code.lower()}/?on={ON}")
    for rule in lawbook.rules_in_force(code, ON):
        assert f'id="{rule.id}"' in page, rule.id
        assert rule.source.citation in page, rule.id
        assert not rule.source.url or rule.source.url in page, rule.id
    for setting in ("school", "clinic"):
        order = lawbook.prescription(code, setting)  # type: ignore[arg-type]
        assert order is None or order.source.citation in page
    for found in lawbook.missing(code, ON):
        assert codes("law")[f"law.rule_{found.rule}"] in page


def test_a_figure_that_nobody_checked_is_on_no_page() -> None:
    for code in CODES:
        for rule in lawbook.rules_in_force(code, ON):
            if rule.is_verified:
                continue
            words = rule_words(rule, "x", "y")
            assert words.sure.startswith("We could not check this. Ask "), (code, rule.id)
            assert not any(char.isdigit() for text in words.asks for char in text), (code, rule.id)
            assert (words.note, words.pauses, words.kept) == ("", "", ()), (code, rule.id)


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_a_family_reads_of_each_state_is_easy(language: str) -> None:
    for code in CODES:
        page = state_page(code, ON, language)
        rules = [one.words for one in (*page.own, *page.federal, *page.duties)]
        text = " ".join(part for words in rules for part in (*words.asks, *words.branches, *words.know, *words.open))
        assert reads_easily(text, language), (code, measures(text, language))


def test_the_page_costs_no_question_of_the_database(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for path in ("/law/", "/law/table.csv", "/law/rules.json"):
        with django_assert_num_queries(0):
            client.get(path)
    # What was corrected is the one thing that the files do not know.
    with django_assert_num_queries(1):
        client.get("/law/tx/")


@pytest.mark.parametrize("path", ["/law/", "/law/tx/", "/law/table.csv", "/law/rules.json"])
def test_what_has_not_changed_is_not_sent_again(path: str, client: Client) -> None:
    first = client.get(path)
    # A page gives the browser its form's secret, and with that the browser asks from then on.
    mark = client.get(path)["ETag"]
    again = client.get(path, headers={"if-none-match": mark})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert again["ETag"] == mark
    assert "no-store" not in again["Cache-Control"]
    other = client.get(f"{path}?on=2020-01-01&language=es", headers={"accept-language": "es", "if-none-match": mark})
    assert other.status_code == 200


def test_a_page_of_somebody_signed_in_is_kept_nowhere(client_as: object) -> None:
    answer = client_as("teacher").get("/law/tx/")  # type: ignore[operator]
    assert "no-store" in answer["Cache-Control"]
    assert "ETag" not in answer


def first_cells(page: str) -> list[str]:
    return re.findall(r'scope="row"><a href="[^"]*">([^<]*)</a>', page)


def test_the_table_sorts_both_ways_and_narrows(client: Client) -> None:
    every = first_cells(shown(client, "/law/"))
    assert len(every) == 52
    assert every == sorted(every)
    assert first_cells(shown(client, "/law/?sort=-name")) == every[::-1]
    by_days = first_cells(shown(client, "/law/?sort=test"))
    assert by_days != every
    assert sorted(by_days) == every
    assert first_cells(shown(client, "/law/?q=new+y")) == ["New York"]
    assert first_cells(shown(client, "/law/?q=tx")) == ["Texas"]
    unread = first_cells(shown(client, "/law/?sure=unverified"))
    assert "Alaska" in unread
    assert "Texas" not in unread
    assert "aria-sort" in shown(client, "/law/?sort=untold")
    assert first_cells(shown(client, "/law/?sort=nonsense&sure=nonsense")) == every


def test_the_files_hold_what_the_table_shows(client: Client) -> None:
    lines = client.get("/law/table.csv?sort=-name&q=new").content.decode().splitlines()
    assert lines[0].startswith("code,name,response_to_request")
    assert [line.split(",")[1] for line in lines[1:]] == ["New York", "New Mexico", "New Jersey", "New Hampshire"]
    table = client.get("/law/table.json?q=texas").json()
    assert [row["code"] for row in table["states"]] == ["TX"]
    assert table["version"] == lawbook.version()
    rules = json.loads(client.get("/law/rules.json").content)
    assert set(rules) == set(CODES)
    whole = client.get("/law/rules.csv").content.decode()
    assert whole.count("19 TAC 89.1011(b)") == 1
    assert client.get("/law/rules.csv?language=es").content.decode() != whole


@pytest.mark.parametrize("path", ["/law/zz/", "/law/texas/", "/law/x/", "/law/tx/extra/"])
def test_no_other_place_has_a_page(path: str, client: Client) -> None:
    assert client.get(path).status_code == 404


def test_large_letters_lead_to_the_page(client: Client) -> None:
    assert client.get("/law/TX/")["Location"] == "/law/tx/"


def test_a_wrong_day_is_told_and_today_s_law_shown(client: Client) -> None:
    page = shown(client, "/law/tx/?on=2026-02-30")
    assert "“2026-02-30” is not a day" in page
    assert "The law of today" in page


def test_a_day_shows_the_law_of_that_day(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    book = lawbook.load()
    old = next(rule for rule in book.states["TX"].rules if rule.id == "response_to_request")
    versions = dated(old)
    texas = type(book.states["TX"])("TX", "Texas", versions, book.states["TX"].prescriptions)
    changed = type(book)(book.federal, {**book.states, "TX": texas}, "other")
    monkeypatch.setattr("midline.lawbook.load", lambda: changed)
    state_page.cache_clear()
    try:
        before = shown(client, "/law/tx/?on=2026-06-30")
        after = shown(client, "/law/tx/?on=2026-07-01")
    finally:
        state_page.cache_clear()
    assert "The rule gives 15 school days" in before.split('id="open"')[0]
    assert "Rules to come" in before
    assert "The rule gives 9 school days" in after.split('id="open"')[0]
    assert "Rules that have ended" in after
    assert "It holds until June 30, 2026." in after


def dated(old: Rule) -> tuple[Rule, Rule]:
    """A rule that ended, and the one that followed it."""
    values = {name: getattr(old, name) for name in old.__dataclass_fields__}
    count = type(old.count)(9, "school")  # type: ignore[arg-type, misc]
    return (
        Rule(**{**values, "effective_to": date(2026, 6, 30)}),
        Rule(**{**values, "count": count, "effective_from": date(2026, 7, 1)}),
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_of_a_rule_is_shown_day_by_day(client: Client, language: str) -> None:
    shown = client.get("/law/tx/", headers={"accept-language": language}).content.decode()
    (rule,) = re.findall(r'<article class="card law-rule" id="initial_evaluation">.*?</article>', shown, re.S)
    example = re.search(r'<ol class="trail">.*?</details>', rule, re.S)
    assert example is not None
    # 45 school days from Monday 16 November 2026: January 2027 is the third of its months, February the fourth.
    assert example[0].count('class="month"') >= 3
    assert ("Day by day" if language == "en" else "Día por día") in example[0]

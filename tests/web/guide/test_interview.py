"""The interview: nothing is stored, nothing is lost, "I do not know" everywhere, a link and a paper at any point."""

import re
from itertools import pairwise

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.core.guide.question_list import ASKED
from tests.web.bad_input.trying import rows
from tests.web.guide.walking import FAMILY, code_of, draft_at, posted, text_of, up_to
from tests.world import TODAY

pytestmark = pytest.mark.django_db


def test_the_whole_interview_asks_the_database_nothing_and_leaves_nothing_there(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    before = rows()
    with django_assert_num_queries(0):
        address = up_to(client, "concerns")
        heard = client.post(address, {"words": "he wakes at night"})
        sent = {**posted(heard), "keep-0": "1"}
        address = client.post(re.findall(r'action="(/guide[^"]+)"', heard.content.decode())[0], sent)["Location"]
        while code_of(address) != "answer":
            assert client.get(address).status_code == 200
            address = client.post(address, FAMILY[code_of(address)])["Location"]
        token = address.split("/")[2]
        for page in ("answer", "keep", "on-paper"):
            assert client.get(f"/guide/{token}/{page}/").status_code == 200
    assert rows() == before
    assert not Session.objects.exists()
    assert set(client.cookies) <= {"midline-form"}, "no cookie but the one against forged forms"


def test_a_usual_family_sees_twelve_screens_and_each_says_how_far_it_is(client: Client) -> None:
    address, told = up_to(client, "birth_date"), []
    while code_of(address) != "answer":
        told += re.findall(r"Question (\d+) of (\d+)", text_of(client.get(address)))
        address = client.post(address, FAMILY[code_of(address)])["Location"]
    assert told == [(str(number), "12") for number in range(1, 13)]


@pytest.mark.parametrize("code", [question.code for question in ASKED if question.code != "own_words"])
def test_i_do_not_know_can_be_chosen_on_every_question(code: str, client: Client) -> None:
    family: dict[str, dict[str, object]] = {**FAMILY, "birth_date": {"unsure": "1"}} if code == "age" else {**FAMILY}
    address = up_to(client, code, family)
    page = client.get(address)
    assert "I do not know" in page.content.decode()
    posting = {"birth_date": {"unsure": "1"}, "concern_details": {}}.get(code, {"answer": "unsure"})
    answer = client.post(address, posting)
    assert answer.status_code == 302
    chosen = draft_at(answer["Location"]).chosen(code)
    assert chosen is not None
    assert all("unsure" in value or value.endswith(":0:0") for value in chosen)


def test_a_family_that_knows_nothing_still_gets_an_answer_that_says_so(client: Client) -> None:
    family: dict[str, dict[str, object]] = {code: {"answer": "unsure"} for code in FAMILY}
    family |= {"birth_date": {"unsure": "1"}, "age": {"answer": "unsure"}}
    address = up_to(client, "answer", family)
    page = text_of(client.get(address))
    assert "My child is [age] old." in text_of(client.get(f"{address}letters/evaluation_request/"))
    assert "We took your child to be three or older." in page
    assert "Age not known" in page


def test_going_back_and_aside_keeps_what_is_chosen_and_not_sent(client: Client) -> None:
    address = up_to(client, "has")
    for go, to in (("back", "schooling"), ("keep", "keep"), ("paper", "on-paper"), ("answer", "answer")):
        answer = client.post(address, {"answer": "iep", "go": go})
        assert code_of(answer["Location"]) == to
        assert draft_at(answer["Location"]).chosen("has") == ("iep",)
        nothing = client.post(address, {"go": go})
        assert code_of(nothing["Location"]) == to
        assert draft_at(nothing["Location"]).chosen("has") is None
    wrong = client.post(address, {"answer": ["iep", "none"], "go": "back"})
    assert code_of(wrong["Location"]) == "schooling", "what cannot be is no reason to keep somebody here"
    assert client.post(address, {"answer": ["iep", "none"], "go": "keep"}).status_code == 200


def test_details_that_nobody_touched_are_no_answer_when_one_only_goes_back(client: Client) -> None:
    address = up_to(client, "concern_details")
    assert draft_at(client.post(address, {"go": "back"})["Location"]).chosen("concern_details") is None
    touched = client.post(address, {"go": "back", "severity-getting_dressed": "2"})["Location"]
    assert draft_at(touched).chosen("concern_details") == ("getting_dressed:2:0", "writing_in_class:0:0")


def test_back_and_forward_again_through_all_questions_loses_nothing(client: Client) -> None:
    last = up_to(client, "coverage")
    there = client.post(last, FAMILY["coverage"])["Location"]
    address, back = last, [code_of(last)]
    while code_of(address) != "birth_date":
        address = client.post(address, {"go": "back"})["Location"]
        back.append(code_of(address))
    assert back == list(FAMILY)[::-1]
    assert draft_at(address).answers == draft_at(last).answers
    for code, after in pairwise((*FAMILY, "answer")):
        answer = client.post(address, posted(client.get(address)) if code != "coverage" else FAMILY[code])
        assert code_of(answer["Location"]) == after
        address = answer["Location"]
    assert draft_at(address).answers == draft_at(there).answers


@pytest.mark.parametrize("at", ["birth_date", "concerns", "coverage", "answer"])
def test_at_any_point_a_link_holds_the_answers_and_comes_back_to_the_same_question(at: str, client: Client) -> None:
    address = up_to(client, at)
    token = address.split("/")[2]
    page = client.get(f"/guide/{token}/keep/")
    link = re.findall(r'value="http://testserver(/guide/[^"]+)"', page.content.decode())[0]
    assert "Anyone who has this link can see your answers." in text_of(page)
    assert code_of(Client().get(link)["Location"]) == at
    assert draft_at(link).answers == draft_at(address).answers


@pytest.mark.parametrize("language", ["en", "es"])
def test_at_any_point_the_questions_go_on_paper_with_boxes_for_a_pen(client: Client, language: str) -> None:
    token = up_to(client, "concerns").split("/")[2]
    answer = client.get(f"/guide/{token}/on-paper/", headers={"accept-language": language})
    page, said = answer.content.decode(), "Chosen:" if language == "en" else "Elegido:"
    assert page.count("<li><h2>") == 12
    assert page.count(said) == 3, "no flag, public school, no help so far"
    assert page.count('class="pen-box"') > 60
    assert page.count('class="pen"') == 6, "three lines for own words, three for the details that are not asked yet"
    empty = client.get(f"/guide/{encode(Draft())}/on-paper/").content.decode()
    assert said not in empty
    assert 'class="pen"' in empty


@pytest.mark.parametrize(("given", "place"), [("OH", "Ohio"), ("oh", "Ohio"), (" dc ", "District of Columbia")])
def test_a_link_brings_the_state_along_and_does_not_ask_for_it_again(client: Client, given: str, place: str) -> None:
    page = client.get("/guide/", {"state": given})
    assert f"This link is for families in {place}." in text_of(page)
    address = re.findall(r'href="(/guide/[^"]+/ask/birth_date/)"', page.content.decode())[0]
    assert draft_at(address).chosen("state") == (given.strip().upper(),)
    answer = client.post(address, FAMILY["birth_date"])
    assert code_of(answer["Location"]) == "flags"
    back = client.post(answer["Location"], {"go": "back"})["Location"]
    assert code_of(back) == "state", "it can be put right"


@pytest.mark.parametrize("given", ["ZZ", "", "Ohio<script>", "O" * 5000], ids=["none", "empty", "markup", "long"])
def test_what_is_no_state_is_ignored(client: Client, given: str) -> None:
    page = client.get("/guide/", {"state": given})
    assert page.status_code == 200
    assert "<script>" not in page.content.decode().replace('<script type="module"', "")
    address = re.findall(r'href="(/guide/[^"]+/ask/birth_date/)"', page.content.decode())[0]
    assert draft_at(address) == Draft()


def test_an_age_is_asked_for_only_where_the_day_is_not_known(client: Client) -> None:
    address = up_to(client, "birth_date")
    after = client.post(address, {"unsure": "1"})["Location"]
    assert code_of(after) == "age"
    two = client.post(after, {"answer": "2"})["Location"]
    assert draft_at(two).family(TODAY).birth_date.year == TODAY.year - 2
    both = client.post(address, {"unsure": "1", "answer": "2019-05-02"})
    assert both.status_code == 200
    assert 'value="2019-05-02"' in both.content.decode(), "what was typed stays"


@pytest.mark.parametrize(
    "draft",
    [
        Draft((("birth_date", ("2019-05-02",)), ("flags", ("choking",)))),
        Draft((("birth_date", ("unsure",)), ("flags", ("choking",)))),
        Draft((("flags", ("choking",)),)),
    ],
    ids=["day", "no_age", "nothing"],
)
def test_a_doctor_first_family_that_does_not_know_the_day_is_asked_an_age_and_answered(
    client: Client, draft: Draft
) -> None:
    there = client.post(f"/guide/{encode(draft)}/ask/birth_date/", {"unsure": "1"})["Location"]
    assert code_of(there) == "age"
    token = there.split("/")[2]
    assert code_of(client.get(client.get(f"/guide/{token}/answer/")["Location"])["Location"]) == "age"
    after = client.post(there, {"answer": "unsure"})["Location"]
    assert code_of(after) == "answer"
    assert "See a doctor first." in text_of(client.get(after))


def test_what_is_chosen_and_typed_stays_when_one_reads_on_in_the_other_language(client: Client) -> None:
    address = up_to(client, "concerns")
    spanish = client.post(address, {"answer": "falling_asleep", "words": "Grita en el bus", "go": "language-es"})
    assert "En sus propias palabras" in text_of(spanish)
    assert posted(spanish)["answer"] == ["falling_asleep"]
    assert ">Grita en el bus</textarea>" in spanish.content.decode()
    assert client.cookies["django_language"].value == "es"
    # A birth date that cannot be is not refused for reading on.
    english = client.post(up_to(client, "birth_date"), {"answer": "2031-02-30", "go": "language-en"})
    assert posted(english)["answer"] == ["2031-02-30"]
    assert 'role="alert"' not in english.content.decode()

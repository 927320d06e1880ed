"""A family's own words: shown back, put right, confirmed; only what is ticked goes on, and the words stay nowhere."""

import io
import logging
import re
from urllib.parse import unquote

import pytest
from django.http import HttpResponse
from django.test import Client

from midline.core.guide.matching.hearing import Hearing, hear
from midline.core.guide.matching.reading import LONGEST
from midline.web.pages.guide import own_words
from midline.wording.guide import answer_in_words
from midline.wording.guide_law import law_for
from tests.web.guide.walking import FAMILY, code_of, draft_at, posted, text_of, up_to
from tests.world import TODAY

pytestmark = pytest.mark.django_db
WORDS = "He wakes at night. He eats fine. Zorbulak tonga luri. Screams on the bus."


def heard(client: Client, words: str = WORDS, **ticked: object) -> tuple[str, HttpResponse]:
    """Words typed on the page of moments; the address they go on from, and the page that shows what was understood."""
    answer = client.post(up_to(client, "concerns"), {"words": words, **ticked})
    assert answer.status_code == 200
    return re.findall(r'action="(/guide/[^"]+/ask/own_words/)"', answer.content.decode())[0], answer


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", WORDS, ("We read this as: Sleep, at home", "“He wakes at night", "Staying calm, on the bus")),
        ("es", "No duerme bien. Come bien. Zape luri tonga.", ("Entendimos esto: Dormir, en casa", "“No duerme bien”")),
    ],
    ids=["en", "es"],
)
def test_it_shows_what_it_understood_what_is_well_and_what_it_could_not_place(
    client: Client, language: str, words: str, told: tuple[str, ...]
) -> None:
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    _, page = heard(client, words)
    text = text_of(page)
    for part in told:
        assert part in text
    assert ("Zorbulak tonga luri" if language == "en" else "“Zape luri tonga”") in text
    assert "checked" not in page.content.decode(), "a match decides nothing: nothing is ticked beforehand"


def test_what_goes_well_is_left_out_and_said(client: Client) -> None:
    _, page = heard(client, "Sleeps fine, won't eat anything")
    assert "We left these out: sleep (“Sleeps fine”)" in text_of(page)
    assert "We read this as: Sleep" not in text_of(page)


def test_only_what_is_ticked_becomes_a_worry(client: Client) -> None:
    address, page = heard(client)
    answer = client.post(address, {**posted(page), "keep-0": "1"})
    draft = draft_at(answer["Location"])
    assert [cell.key for cell in draft.own] == ["sleep@home"]
    assert draft.chosen("concerns") == ("none",)
    assert code_of(answer["Location"]) == "concern_details"


def test_a_line_can_be_put_right_and_one_added(client: Client) -> None:
    address, page = heard(client)
    sent = {**posted(page), "keep-0": "1", "occupation-0": "eating", "environment-0": "cafeteria"}
    more = client.post(address, {**sent, "occupation-more": "play", "environment-more": "playground", "go": "add"})
    text = text_of(more)
    assert "We read this as: Eating, at lunch" in text
    assert "Play, at recess or on the playground" in text
    answer = client.post(address, posted(more))
    assert [cell.key for cell in draft_at(answer["Location"]).own] == ["eating@cafeteria", "play@playground"]
    again = client.get(answer["Location"].replace("concern_details", "own_words"))
    taken_away = posted(again)
    del taken_away["keep-0"]
    answer = client.post(address, taken_away)
    assert [cell.key for cell in draft_at(answer["Location"]).own] == ["play@playground"]


def test_nothing_ticked_is_asked_about_once_and_half_a_line_is_told(client: Client) -> None:
    address, page = heard(client)
    silent = client.post(address, posted(page))
    assert "Tick what is right." in text_of(silent)
    answer = client.post(address, {**posted(page), "nothing": "1"})
    assert draft_at(answer["Location"]).own == ()
    assert code_of(answer["Location"]) == "concerns", "what is hard is still open, and is asked again"
    assert draft_at(answer["Location"]).chosen("concerns") is None
    half = client.post(address, {**posted(page), "keep-0": "1", "environment-0": ""})
    assert "Choose what is hard and where" in text_of(half)
    assert half.status_code == 200


def test_taking_back_the_last_of_it_asks_what_is_hard_again(client: Client) -> None:
    address, page = heard(client)
    there = client.post(address, {**posted(page), "keep-0": "1"})["Location"]
    again = client.get(there.replace("concern_details", "own_words"))
    none = posted(again)
    del none["keep-0"]
    answer = client.post(there.replace("concern_details", "own_words"), {**none, "nothing": "1"})
    assert (code_of(answer["Location"]), draft_at(answer["Location"]).chosen("concerns")) == ("concerns", None)


@pytest.mark.parametrize(
    ("language", "words", "quote"),
    [
        ("en", "He eats fine. But he often chokes on meat.", "But he often chokes on meat"),
        ("es", "Come bien. Pero se atraganta con la carne.", "Pero se atraganta con la carne"),
    ],
    ids=["en", "es"],
)
def test_choking_that_is_told_in_words_asks_again_whether_a_doctor_comes_first(
    client: Client, language: str, words: str, quote: str
) -> None:
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    address, page = heard(client, words)
    assert f"(“{quote}”)" in text_of(page)
    assert ("Does a doctor come first?" if language == "en" else "¿Va primero un doctor?") in text_of(page)
    passed = client.post(address, {**posted(page), "keep-0": "1", "environment-0": "home"})
    assert draft_at(passed["Location"]).chosen("flags") == ("none",), "what nobody ticked is not so"
    added = client.post(address, {**posted(page), "flag": "choking", "go": "add"})
    assert posted(added)["flag"] == ["choking"], "what was ticked stays"
    ticked = client.post(address, posted(added))
    draft = draft_at(ticked["Location"])
    assert draft.flagged
    assert draft.chosen("flags") == ("choking",)
    assert code_of(ticked["Location"]) == "answer"


def test_no_doctor_is_named_where_nothing_sounds_like_it(client: Client) -> None:
    _, page = heard(client, "She never chokes. She wakes at night.")
    assert "Does a doctor come first?" not in text_of(page)


def test_words_and_ticks_stay_when_one_reads_on_in_the_other_language(client: Client) -> None:
    address, page = heard(client)
    assert 'form="own-words" name="go" value="language-es"' in page.content.decode()
    spanish = client.post(address, {**posted(page), "keep-0": "1", "go": "language-es"})
    text = text_of(spanish)
    assert "Entendimos esto: Dormir, en casa" in text
    assert posted(spanish)["words"] == [WORDS]
    assert posted(spanish)["keep-0"] == ["1"]
    assert spanish["Content-Language"] == "es"
    assert client.cookies["django_language"].value == "es"
    assert "Zorbulak" not in str(client.cookies)
    back = client.post(address, {**posted(spanish), "go": "language-en"})
    assert "We read this as: Sleep, at home" in text_of(back)
    again = client.post(address, posted(back))
    assert [cell.key for cell in draft_at(again["Location"]).own] == ["sleep@home"]


def test_words_that_were_changed_are_read_before_one_goes_on(client: Client) -> None:
    address, page = heard(client)
    changed = client.post(address, {**posted(page), "keep-0": "1", "words": "won't brush her teeth"})
    assert changed.status_code == 200
    assert "You changed your words." in text_of(changed)
    kept = posted(changed)
    assert kept["keep-0"] == ["1"], "what was ticked stays"
    assert "Washing, at home" in text_of(changed)


def test_what_a_moment_says_already_is_not_asked_again(client: Client) -> None:
    _, page = heard(client, answer="falling_asleep")
    assert "We read this as: Sleep" not in text_of(page)
    assert "Already on your list Sleep, at home" in text_of(page)
    assert "Staying calm, on the bus" in text_of(page)


def test_words_are_not_lost_when_one_goes_back_or_aside_with_them(client: Client) -> None:
    answer = client.post(up_to(client, "concerns"), {"words": WORDS, "go": "back"})
    assert "We read this as: Sleep" in text_of(answer)


def test_a_wrong_tick_beside_the_words_gives_both_back(client: Client) -> None:
    answer = client.post(up_to(client, "concerns"), {"words": WORDS, "answer": ["none", "falling_asleep"]})
    assert answer.status_code == 200
    assert posted(answer)["words"] == [WORDS]


def test_it_flows_into_details_answer_and_letters_as_a_moment_does(client: Client) -> None:
    address, page = heard(client)
    there = client.post(address, {**posted(page), "keep-0": "1"})["Location"]
    details = client.get(there)
    assert "Sleep, at home" in text_of(details)
    after = client.post(there, {"severity-sleep@home": "3", "since-sleep@home": "years"})["Location"]
    family = draft_at(after).family(TODAY)
    assert [(c.occupation, c.environment, c.words, c.severity, c.since) for c in family.concerns] == [
        ("sleep", "home", None, 3, "years")
    ]
    while code_of(after) != "answer":
        after = client.post(after, FAMILY[code_of(after)])["Location"]
    family = draft_at(after).family(TODAY)
    assert answer_in_words(family, law_for("OH", TODAY))["understood"] == []
    token = after.split("/")[2]
    letter = client.get(f"/guide/{token}/answer/letters/evaluation_request/")
    assert "At home: sleep" in text_of(letter)


def test_the_words_are_in_no_address_cookie_or_log_and_in_no_copy_of_the_page(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    address, page = heard(client)
    assert {"no-store", "private"} <= set(page["Cache-Control"].split(", "))
    answer = client.post(address, {**posted(page), "keep-0": "1"})
    assert "Zorbulak" not in unquote(answer["Location"]) + str(client.cookies) + caplog.text
    assert "Zorbulak" not in client.get(answer["Location"]).content.decode()
    assert b"Zorbulak" not in client.get(address).content
    by_address = client.get(address, {"words": "Zorbulak"})
    assert b'name="words"' in by_address.content
    assert "Zorbulak" not in (posted(by_address)["words"][0]), "words are taken from a form alone"


def test_the_words_are_on_no_page_and_in_no_log_when_something_breaks(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(WORDS)

    written = io.StringIO()
    handlers = [one for one in logging.getLogger("django").handlers if type(one) is logging.StreamHandler]
    assert handlers
    before = [one.stream for one in handlers]
    for one in handlers:
        one.stream = written
    address = up_to(client, "concerns")
    monkeypatch.setattr(own_words, "hear", broken)
    client.raise_request_exception = False
    answer = client.post(address, {"words": WORDS})
    for one, stream in zip(handlers, before, strict=True):
        one.stream = stream
    assert answer.status_code == 500
    assert "Zorbulak" not in answer.content.decode() + written.getvalue()
    assert written.getvalue(), "that something broke is told"


def test_markup_in_the_words_stays_words(client: Client) -> None:
    _, page = heard(client, "<b>wakes at night</b> <script>x</script> can't sleep")
    assert "<script>x" not in page.content.decode()
    assert "<b>wakes" not in page.content.decode()


def test_a_line_break_is_one_letter_and_what_is_too_much_is_read_next(client: Client) -> None:
    breaks = "wakes up\r\n" * 70 + "x" * 1310 + " end"
    assert len(breaks) > LONGEST > len(breaks) - 70, "as a browser counts, it fits"
    _, page = heard(client, breaks)
    assert "Not read yet" not in text_of(page)
    assert posted(page)["words"][0].endswith(" end")
    address, page = heard(client, "He wakes at night. " + "hm " * 700 + "Screams on the bus.")
    assert "We did not read all of it yet" in text_of(page)
    assert "“… " in text_of(page)
    sent = {**posted(page), "keep-0": "1"}
    assert sent["left"][0].endswith("Screams on the bus.")
    added = client.post(address, {**sent, "go": "add"})
    assert posted(added)["left"] == sent["left"], "what is left stays until it is read"
    rest = client.post(address, {**sent, "go": "rest"})
    assert "Staying calm, on the bus" in text_of(rest)
    assert posted(rest)["keep-0"] == ["1"]
    assert "Not read yet" not in text_of(rest)
    assert posted(rest)["words"][0].endswith("Screams on the bus.")


def test_words_are_read_once_a_page(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(words: str, places: tuple[str, ...]) -> Hearing:
        read.append(words)
        return hear(words, places)

    monkeypatch.setattr(own_words, "hear", counted)
    address, page = heard(client)
    assert len(read) == 1
    client.post(address, {**posted(page), "go": "read"})
    assert len(read) == 2


@pytest.mark.parametrize(
    ("go", "name", "to"),
    [("back", "Back", "has"), ("keep", "Save for later", "keep"), ("paper", "Print the questions", "on-paper")],
)
def test_a_button_that_was_chosen_beside_the_words_is_still_there(client: Client, go: str, name: str, to: str) -> None:
    for ticked, told in (([], None), (["falling_asleep"], ("falling_asleep",))):
        page = client.post(up_to(client, "concerns"), {"words": WORDS, "go": go, "answer": ticked})
        assert "If you leave now, your words are lost." in text_of(page)
        assert f"Leave without my words: {name}" in text_of(page)
        way = re.findall(r'<a class="button" href="(/guide/[^"]+)"', page.content.decode())[0]
        assert code_of(way) == to
        assert draft_at(way).chosen("concerns") == told, "what nobody ticked is not answered by leaving"
        assert client.get(way).status_code == 200
    _, page = heard(client)
    assert "Leave without my words" not in text_of(page)

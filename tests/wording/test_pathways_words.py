"""Facts and refusals in words: the nearest words win, nothing raw is left, and a family can read its own."""

import re
from datetime import date

import pytest

from midline.core.pathways import PROGRAMMES, Fact, FactRefused, check_may_follow, check_may_withdraw, pathway
from midline.wording import LANGUAGES, codes, say
from midline.wording.pathways import family_words, kind_title, refusal_words, station_title
from midline.wording.reading import measures, reads_easily

D = date.fromisoformat
FAMILY = [code for code in codes("pathways") if code.startswith("pathways.family_")]
NEXT = sorted({f"pathways.next_{kind.kind}" for name in PROGRAMMES for kind in pathway(name).kinds})


def test_the_nearest_words_win() -> None:
    assert "clock" in family_words("iep", "consent_received")
    assert family_words("iep", "consent_received") == family_words("iep", "consent_received", "initial")
    assert "again" in family_words("iep", "consent_received", "reevaluation")
    assert "clock" not in family_words("section_504", "consent_received")
    assert "clock" not in family_words("early_intervention", "consent_received")
    assert family_words("iep", "prior_written_notice_sent", "services") == say(
        "pathways.family_prior_written_notice_sent"
    )
    assert "504" in family_words("section_504", "eligibility_determined")
    assert family_words("iep", "found_not_eligible", "reevaluation") == say("pathways.family_found_not_eligible")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_about_everything_has_family_words(language: str) -> None:
    for name in PROGRAMMES:
        for kind in pathway(name).kinds:
            for about in (None, *kind.about):
                assert family_words(name, kind.kind, about, language)
            assert kind_title(kind.kind, language)
        for station in pathway(name).stations:
            assert station_title(station.code, language)


def test_no_words_of_a_programme_go_unused() -> None:
    own = {
        f"pathways.family_{name}_{kind.kind}{about}"
        for name in PROGRAMMES
        for kind in pathway(name).kinds
        for about in ("", *(f"_{one}" for one in kind.about))
    }
    every = {f"pathways.family_{kind.kind}" for name in PROGRAMMES for kind in pathway(name).kinds}
    assert set(FAMILY) <= own | every


def test_what_may_follow_has_words_of_its_own_for_each_kind_and_no_other() -> None:
    assert [code for code in sorted(codes("pathways")) if code.startswith("pathways.next_")] == NEXT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [*FAMILY, *NEXT])
def test_a_family_can_read_it(code: str, language: str) -> None:
    text = say(code, language=language)
    assert len(text.split()) < 8 or reads_easily(text, language), measures(text, language)


def refusals() -> list[FactRefused]:
    asked = Fact("request_received", D("2026-09-04"))
    agreed = Fact("consent_received", D("2026-09-11"))
    tested = Fact("evaluation_completed", D("2026-10-30"))
    refused = Fact("consent_refused", D("2026-09-20"))
    treated = [Fact(kind, D("2026-08-20")) for kind in ("evaluation_completed", "first_treatment")]
    tries = [
        ("iep", [], Fact("request_received", D("2027-01-01"))),
        ("iep", [], Fact("request_received", D("2010-01-01"))),
        ("iep", [], Fact("first_treatment", D("2026-09-04"))),
        ("iep", [], agreed),
        ("iep", [asked], Fact("consent_received", D("2026-09-11"), about="refusal")),
        ("iep", [], Fact("concern_raised", D("2026-09-11"), about="initial")),
        ("iep", [], Fact("request_received", D("2026-09-11"), form="smoke")),
        ("iep", [asked], Fact("consent_received", D("2026-09-11"), signed_on=D("2026-09-12"))),
        ("iep", [asked, agreed], agreed),
        ("iep", [asked, agreed], Fact("evaluation_completed", D("2026-09-08"))),
        ("iep", [asked, tested], Fact("consent_received", D("2026-11-11"))),
        ("iep", [asked, agreed, refused], tested),
        ("clinic", treated, Fact("first_treatment", D("2026-09-20"))),
    ]
    found = []
    for programme, before, new in tries:
        with pytest.raises(FactRefused) as caught:
            check_may_follow(programme, before, new, today=D("2026-12-31"), birth_date=D("2015-05-02"))
        found.append(caught.value)
    with pytest.raises(FactRefused) as caught:
        check_may_withdraw("iep", [asked, agreed, tested], agreed)
    return [*found, caught.value]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_is_said_without_a_raw_name(language: str) -> None:
    raw = {kind.kind for name in PROGRAMMES for kind in pathway(name).kinds if "_" in kind.kind} - {"first_treatment"}
    for refused in refusals():
        text = refusal_words(refused.code, refused.params, language)
        assert not set(re.findall(r"[a-z]+(?:_[a-z]+)+", text)) & raw, text
        assert "{" not in text


def test_every_code_of_a_refusal_was_tried() -> None:
    prefixes = (
        "kind_",
        "family_",
        "next_",
        "station_",
        "programme_",
        "document_",
        "about_",
        "form_",
        "table_",
        "role_",
    )
    said = {code.removeprefix("pathways.") for code in codes("pathways")}
    left = {code for code in said if not code.startswith(prefixes)} | {
        "about_not_here",
        "about_nothing",
        "form_unknown",
    }
    assert {refused.code.removeprefix("pathways.") for refused in refusals()} == left


def test_choices_and_days_are_written_out() -> None:
    params = {"kind": "consent_received", "choices": ("initial", "services")}
    assert "the first testing; the services" in refusal_words("pathways.about_not_here", params)
    params = {"day": D("2026-09-05"), "today": D("2026-09-04")}
    assert "September 5, 2026" in refusal_words("pathways.after_today", params)
    assert "5 de septiembre de 2026" in refusal_words("pathways.after_today", params, "es")

"""The answer's page and the sheet to hand over, as a guest gets them."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)
GIVEN: dict[str, Any] = {
    "birth_date": "2019-05-02",
    "state": "OH",
    "flags": "none",
    "schooling": "public",
    "has": "none",
    "concerns": ("writing_in_class", "loud_lunch_room", "falling_asleep"),
    "affects_school": "yes",
    "disability_suspected": "yes",
    "other_special_education_need": "unsure",
    "doctor": ("diagnosis", "referral"),
    "coverage": "private",
}


def token(**changed: Any) -> str:
    draft = Draft()
    for code, value in {**GIVEN, **changed}.items():
        if value is not None:
            draft = draft.answer(code, value if isinstance(value, tuple) else (value,), TODAY)
    return encode(draft)


def page(client: Client, query: str = "", **changed: Any) -> str:
    answer = client.get(f"/guide/{token(**changed)}/answer/{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_answer_names_what_was_told_and_what_could_not_be_checked(client: Client) -> None:
    text = page(client)
    assert "Your child may need both kinds of OT." in text
    assert "staying calm, at lunch" in text
    assert "What we could not check" in text
    assert "Does Ohio do that? We could not check this. Ask the school or the state education agency of Ohio." in text


def test_each_thing_is_told_once_though_routes_share_it(client: Client) -> None:
    text = page(client)
    sides = text[: text.index("What to do next")]
    assert sides.count("What you told us gets in the way of the school day.") == 1


def test_the_page_opens_with_the_side_that_its_headline_names(client: Client) -> None:
    clinic = {"birth_date": "2022-08-10", "state": "TX", "schooling": "not_yet", "affects_school": None}
    text = page(client, **clinic, concerns=("toilet_at_home",), disability_suspected="unsure", doctor="none")
    assert "A clinic may be the place to start." in text
    assert text.index(">OT at a clinic</span>") < text.index(">Preschool help from the school district</span>")
    school = page(client, disability_suspected="unsure")
    assert school.index('class="tag school"') < school.index('class="tag clinic"')


def test_what_does_not_fit_folds_below(client: Client) -> None:
    text = page(client, other_special_education_need="no")
    assert text.index("A 504 plan at school") < text.index("What does not look like a fit now")
    assert text.index("What does not look like a fit now") < text.index("Testing at school (IDEA)")


def test_what_is_not_known_leads_to_its_question(client: Client) -> None:
    text = page(client)
    assert "/ask/other_special_education_need/" in text
    # A toddler's family is not asked of school, so nothing leads there.
    toddler = page(client, birth_date="2024-01-20", schooling=None, concerns=("eating_at_home",), affects_school=None,
                   disability_suspected=None, other_special_education_need=None)  # fmt: skip
    assert 'aria-label="Answer it: Where does your child go to school?"' not in toddler


def test_professional_words_stay_in_the_address_and_carry_citations(client: Client) -> None:
    text = page(client, "?words=professional")
    assert "Initial evaluation under IDEA Part B" in text
    assert "<cite>34 CFR 300.34(c)(6)</cite>" in text
    assert "specially designed instruction" in page(client, "?words=professional", other_special_education_need="no")
    assert "<cite>" not in page(client)
    assert "Your child may need both kinds" in page(client, "?words=nonsense")


def test_no_answer_of_the_guide_leaves_a_cookie_of_words(client: Client) -> None:
    page(client, "?words=professional")
    assert not [name for name in client.cookies if "words" in name]


def test_the_sheet_presets_the_state(client: Client) -> None:
    text = client.get("/guide/hand-over/?state=oh").content.decode()
    assert text.count("http://testserver/guide/?state=OH</strong>") == 2
    assert 'lang="es"' in text
    assert "?state=" not in client.get("/guide/hand-over/?state=Atlantis").content.decode().split("sheet")[-1]


def test_the_sheet_is_a_pdf_too(client: Client) -> None:
    answer = client.get("/guide/hand-over/sheet.pdf?state=OH")
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    assert "midline-guide-oh.pdf" in answer["Content-Disposition"]

"""Whatever has room for a sentence keeps what is begun in it, through the end of a session or of the network."""

import re

import pytest

from tests.house.source import PACKAGE

TEMPLATES = PACKAGE / "web" / "templates"
FORM = re.compile(r'<form\b[^>]*method="post"[^>]*>', re.IGNORECASE)
WITHOUT = {
    "503.html": "holds what was typed itself",
    "account/login.html": "a password is kept nowhere",
    "allauth/elements/form.html": "nor here",
    "calendars/import.html": "a file, which no page can keep",
    "cases/begin.html": "choices and a day",
    "family/share.html": "choices and days",
    "imports/imports.html": "a file, which no page can keep",
    "learn/report.html": "the same as that of the law",
    "law/report.html": "anyone's computer, a library's too: nothing of it stays there",
    "mfa/authenticate.html": "a code is kept nowhere",
    "mfa/webauthn/add_form.html": "a name for a passkey",
    "mfa/webauthn/edit_form.html": "a name for a passkey",
    "partials/form.html": "only says how it is used",
    "people/cover.html": "choices and days",
    "people/hand_over.html": "choices and days",
    "people/invitation.html": "a password is kept nowhere",
    "people/leave.html": "choices and a day",
    "people/role.html": "choices and a day",
    "sessions/tally.html": "counts, one look at a time",
    "guide/letter.html": "names go into the file that is taken and are kept nowhere",
    "guide/own_words.html": "a family's own words are kept nowhere, on no computer that others use either",
    "guide/question.html": "every address holds the answers, and words are kept nowhere",
}
"""Templates with a form that may have a text box and keeps no draft, and why."""


def with_boxes() -> list[tuple[str, str]]:
    """Every form to be posted that shows fields of a form, or a text box of its own, with its first tag."""
    found = []
    for path in sorted(TEMPLATES.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        for match in FORM.finditer(text):
            inside = text[match.end() :].partition("</form>")[0]
            if "partials/form.html" in inside or "partials/field.html" in inside or "<textarea" in inside:
                found.append((str(path.relative_to(TEMPLATES)), match[0]))
    return found


@pytest.mark.parametrize(("name", "tag"), with_boxes(), ids=lambda value: str(value)[:40])
def test_a_form_with_a_text_box_keeps_its_draft(name: str, tag: str) -> None:
    assert "data-keep-draft=" in tag or name in WITHOUT, f"{name}: say data-keep-draft, or here why not"


def test_there_are_forms_and_every_exception_is_one() -> None:
    names = {name for name, _ in with_boxes()}
    assert len(names) > 8
    assert set(WITHOUT) - names <= {"allauth/elements/form.html"}

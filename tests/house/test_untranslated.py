"""No page shows a word that is not marked for translation."""

import ast
from pathlib import Path

import pytest

from tests.house.bare_text import bare_in_code, bare_in_template
from tools.extraction import WEB

TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
PAGES = sorted((WEB / "pages").rglob("*.py"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(WEB)))
def test_every_word_of_a_template_is_marked(path: Path) -> None:
    assert bare_in_template(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(WEB)))
def test_every_word_of_a_page_s_code_is_marked(path: Path) -> None:
    assert bare_in_code(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("<p>Hello</p>", ["Hello"]),
        ('<p title="Close it">{{ x }}</p>', ["Close it"]),
        ('<input type="submit" value="Send">', ["Send"]),
        ('{% include "x.html" with label="Nobody here" %}', ["Nobody here"]),
        ('{% include "x.html" with kind="empty" %}', []),
        ('<p{% if a %} class="b c"{% endif %}>{% translate "Hello" %} Midline 12 · {{ name }}</p>', []),
        ('<a lang="es">Español</a>', []),
        ("{% blocktranslate %}Hello{% endblocktranslate %}{% comment %}Hi there{% endcomment %}{# Hi #}", []),
        ('<html lang="{{ code }}"><p>Hello</p></html>', ["Hello"]),
        ("<img alt='Map of days'>", ["Map of days"]),
    ],
)
def test_bare_words_are_found(text: str, bare: list[str]) -> None:
    assert bare_in_template(text) == bare


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('CharField(label="Given name")', 1),
        ('CharField(label=_("Given name"))', 0),
        ('messages.success(request, "It is saved.")', 1),
        ('messages.success(request, f"{name} is saved")', 1),
        ('form.add_error("field", say(code))', 0),
    ],
)
def test_bare_words_in_code_are_found(code: str, found: int) -> None:
    assert len(bare_in_code(ast.parse(code))) == found

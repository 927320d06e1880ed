"""Every test renders strictly, and every template of ours compiles."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from django.template import Context, Engine, Origin, Template
from django.template.loader import get_template

from tests.strict_templates import OURS, UndefinedVariable

TEMPLATES = OURS / "web" / "templates"
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html"))


def written(text: str, at: Path, **given: object) -> str:
    """The text of a template as though it lay in the file `at`."""
    template = Template(text, origin=Origin(str(at)), name=at.name, engine=Engine.get_default())
    return str(template.render(Context(given)))


@pytest.mark.parametrize(
    "text",
    [
        "{{ nobody }}",
        "{{ nobody|default:'x' }}",
        "{{ given.nothing }}",
        "{% load i18n %}{% blocktranslate %}{{ nobody }}{% endblocktranslate %}",
        "{{ given.needs_argument }}",
    ],
)
def test_an_undefined_variable_in_our_own_template_is_an_error(text: str) -> None:
    given = SimpleNamespace(needs_argument=lambda argument: argument)
    with pytest.raises(UndefinedVariable):
        written(text, OURS / "web" / "templates" / "x.html", given=given)


def test_what_a_condition_asks_for_may_be_missing_and_is_false() -> None:
    text = "{% if nobody %}yes{% else %}no{% endif %}{% if given.needs_argument %}yes{% else %}no{% endif %}"
    given = SimpleNamespace(needs_argument=lambda argument: argument)
    assert written(text, OURS / "x.html", given=given) == "nono"


def test_the_templates_of_libraries_are_left_alone() -> None:
    assert written("a{{ nobody }}b", Path("/elsewhere/library/x.html")) == "ab"


@pytest.mark.parametrize("name", NAMES)
def test_every_template_compiles(name: str) -> None:
    get_template(name)

"""Words of the glossary in our own sentences, as links where a page first says them."""

from collections.abc import Iterable, Iterator, Mapping

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from django.utils.safestring import SafeString

from midline.learning import learned
from midline.learning.linking import pieces
from midline.learning.shape import Page, Word
from midline.web.register import speaks_terms
from midline.web.templatetags.midline_text import reading_language

register = template.Library()
_TOLD = "midline_words_told"
PAGES = {
    "mtss": "tiers",
    "idea_evaluation": "iep",
    "preschool_special_education": "iep",
    "section_504": "section-504",
    "iep_team_meeting": "meeting",
    "equitable_services": "rights",
    "home_school_child_find": "rights",
    "early_intervention": "early-intervention",
    "clinic": "clinic-care",
}
"""The learn page about each way to help that the guide knows; the doctor's has none."""


@register.simple_tag(takes_context=True)
def with_words(context: Context, text: str) -> SafeString:
    """A sentence of ours with each word that a family may not know linked to the glossary, once a page.

    `{% with_words reason.text %}`: text goes in and markup comes out, escaped. Never for what people typed, nor inside
    a link, a heading or a button. Staff, whose own terms these are, get the sentence alone; so does the glossary.
    """
    request = context.get("request")
    if request is None or speaks_terms() or isinstance(text, SafeString):
        return conditional_escape(text)
    told: set[str] = request.__dict__.setdefault(_TOLD, set())
    found = _pieces(text)
    if all(not word or word in told for _, word in found):
        return escape(text)
    glossary = reverse("learn_words")
    return format_html_join("", "{}", ((_piece(said, word, told, glossary),) for said, word in found))


@register.simple_tag
def words_in(said: object) -> list[Word]:
    """The words of the glossary in texts of ours, however they lie in lists and tables, in the order they are met."""
    if speaks_terms():
        return []
    known = learned(reading_language()).words
    met = dict.fromkeys(word for text in _texts(said) for _, word in _pieces(text) if word)
    return [known[word] for word in met]


@register.simple_tag
def page_about(route: str) -> Page | None:
    """The learn page about a way to help that the guide names ("section_504"); None for the doctor's."""
    name = PAGES.get(route)
    return learned(reading_language()).pages[name] if name else None


def _texts(said: object) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    elif isinstance(said, Mapping):
        for part in said.values():
            yield from _texts(part)
    elif isinstance(said, Iterable):
        for part in said:
            yield from _texts(part)


def _pieces(text: str) -> tuple[tuple[str, str], ...]:
    return pieces(text, reading_language())


def _piece(said: str, word: str, told: set[str], glossary: str) -> str:
    if not word or word in told:
        return said
    told.add(word)
    return format_html('<a class="word" href="{}#{}">{}</a>', glossary, word, said)

"""Names that several pages of the law show, and what a report is about."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from midline import lawbook
from midline.core.law import FEDERAL
from midline.learning import REPORTED_AS, WORDS, learned
from midline.records.queries.law_reports import Published
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say
from midline.wording.law import rule_name


def place_name(code: str) -> str:
    """The name of a jurisdiction ("Texas"); federal law by that name."""
    return _("Federal law") if code == FEDERAL else lawbook.names()[code]


@dataclass(frozen=True)
class About:
    """What a report is about: its place ("Texas"), its title there, and the address of both."""

    place: str
    title: str
    address: str


def about(code: str, rule: str) -> About:
    """A rule of a jurisdiction, or a learn page, as a report names it."""
    if code != REPORTED_AS:
        state = reverse("law_state", kwargs={"code": code.lower()})
        return About(place_name(code), rule_name(rule, reading_language()), f"{state}#{rule}")
    if rule == WORDS:
        return About(_("Learn"), _("Words explained"), reverse("learn_words"))
    # A page may have been taken away since it was reported.
    page = learned(reading_language()).pages.get(rule)
    return About(_("Learn"), page.title if page else rule, reverse("learn_page", kwargs={"page": rule}))


def kind_of(code: str) -> str:
    """Which words a decision is told in: "page" for a learn page, "outcome" for a rule of a jurisdiction."""
    return "page" if code == REPORTED_AS else "outcome"


def told(found: Published, language: str, code: str) -> dict[str, object]:
    """A decision for a page: rule and outcome in words; what was told, in the reader's language where it is there."""
    own = found.told.get(language)
    kind = kind_of(code)
    return {
        "rule": found.rule,
        "title": about(code, found.rule).title,
        "outcome": say(f"reports.{kind}_{found.outcome}", language=language),
        "text": own or found.told["en"],
        "lang": language if own else "en",
        "on": found.on,
        "changed": kind == "outcome" and found.version_before != found.version_after and found.outcome == "corrected",
        "before": found.version_before,
        "after": found.version_after,
    }

"""Names that several pages of the law show."""

from django.utils.translation import gettext as _

from midline import lawbook
from midline.core.law import FEDERAL
from midline.records.queries.law_reports import Published
from midline.wording import say
from midline.wording.law import rule_name


def place_name(code: str) -> str:
    """The name of a jurisdiction ("Texas"); federal law by that name."""
    return _("Federal law") if code == FEDERAL else lawbook.names()[code]


def told(found: Published, language: str) -> dict[str, object]:
    """A decision for a page: rule and outcome in words; what was told, in the reader's language where it is there."""
    own = found.told.get(language)
    return {
        "rule": found.rule,
        "title": rule_name(found.rule, language),
        "outcome": say(f"reports.outcome_{found.outcome}", language=language),
        "text": own or found.told["en"],
        "lang": language if own else "en",
        "on": found.on,
        "changed": found.version_before != found.version_after and found.outcome == "corrected",
        "before": found.version_before,
        "after": found.version_after,
    }

"""Rules on keeping in words."""

from typing import Any

from midline.core.keeping import KeepingRule
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say


def rule_words(rule: KeepingRule) -> dict[str, Any]:
    """The sentence of a rule with its citation and source; "unverified" is told as what could not be checked."""
    return {"says": say(rule.says, {}, reading_language()), "source": rule.source, "checked": rule.is_verified}


def unknown(state: str, side: str) -> str:
    """That nobody found how long the state wants a record kept, and whom to ask."""
    language = reading_language()
    code = "law.ask_clinic_privacy" if side == "clinic" else "law.ask_state_education_agency"
    ask = say(code, {"place": state}, language)
    return say("keeping.retention_unknown", {"place": state, "ask": ask}, language)

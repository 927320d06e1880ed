"""What is not known, in words: the question that is open, and what each answer to it would lead to."""

from midline.core.guide.results import Outcome, Unknown
from midline.wording.guide_parts import sentence


def unknown_in_words(unknown: Unknown, now: str, language: str) -> dict[str, object]:
    """One open field: `would_change` says all of it in one text; `outcomes` has it value by value."""
    question = sentence(f"unknown_{unknown.field}", language)
    return {
        "field": unknown.field,
        "question": question,
        "would_change": f"{question} {_outcomes(unknown, now, language)}".strip(),
        "outcomes": [
            {"value": outcome.value, "answer": outcome.answer, "changes": outcome.changes}
            for outcome in unknown.outcomes
        ],
    }


def _outcomes(unknown: Unknown, now: str, language: str) -> str:
    if not unknown.outcomes:
        return ""
    if not any(outcome.changes for outcome in unknown.outcomes):
        return sentence("no_change", language)
    grouped: dict[str, list[str]] = {}
    for outcome in unknown.outcomes:
        label = _label(unknown.field, outcome.value, language)
        grouped.setdefault(_then(outcome, now, language), []).append(label)
    return " ".join(
        sentence("would_change", language, {"values": " / ".join(labels), "then": then})
        for then, labels in grouped.items()
    )


def _then(outcome: Outcome, now: str, language: str) -> str:
    if outcome.answer != now:
        return sentence(f"then_{outcome.answer}", language)
    if not outcome.moves:
        return sentence("then_same_but_steps" if outcome.changes else "then_same", language)
    moves = (
        sentence(f"moves_{fit}", language, {"name": sentence(f"route_{kind}", language)}) for kind, fit in outcome.moves
    )
    return sentence("then_same_but", language, {"moves": ", ".join(moves)})


def _label(field: str, value: object, language: str) -> str:
    if isinstance(value, bool):
        return sentence("a_yes" if value else "a_no", language)
    if isinstance(value, tuple):
        return sentence(f"a_{field}_{value[0]}" if value else "a_none", language)
    named = "uninsured" if (field, value) == ("coverage", "none") else value
    return sentence(f"a_{field}_{named}", language)

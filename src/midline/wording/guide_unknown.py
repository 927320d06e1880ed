"""What is not known, in words: the question that is open, and what each answer to it would lead to."""

from midline.core.guide.results import Outcome, Unknown
from midline.wording.voice import Voice

_FITS = ("likely", "possible", "unlikely", "unknown", "gone")


def unknown_in_words(unknown: Unknown, now: str, voice: Voice) -> dict[str, object]:
    """One open field: `would_change` says all of it in one text; `outcomes` has it value by value.

    `ifs` are the sentences of `would_change` after the question, one for each thing that may come of it.
    """
    question = voice.tell(f"unknown_{unknown.field}")
    ifs = _ifs(unknown, now, voice)
    return {
        "field": unknown.field,
        "question": question,
        "would_change": " ".join((question, *ifs)),
        "ifs": ifs,
        "outcomes": [
            {"value": outcome.value, "answer": outcome.answer, "changes": outcome.changes}
            for outcome in unknown.outcomes
        ],
    }


def _ifs(unknown: Unknown, now: str, voice: Voice) -> list[str]:
    if not unknown.outcomes:
        return []
    if not any(outcome.changes for outcome in unknown.outcomes):
        return [voice.tell("no_change")]
    grouped: dict[str, list[str]] = {}
    for outcome in unknown.outcomes:
        grouped.setdefault(_then(outcome, now, voice), []).append(_case(unknown.field, outcome.value, voice))
    return [
        voice.tell("would_change", {"values": _listed("any_of", cases, voice), "then": then})
        for then, cases in grouped.items()
    ]


def _listed(code: str, parts: list[str], voice: Voice) -> str:
    """ "a", "a or b", "a, b or c", by `any_of` or `all_of`."""
    if len(parts) == 1:
        return parts[0]
    return voice.tell(code, {"first": ", ".join(parts[:-1]), "last": parts[-1]})


def _sentences(said: list[str]) -> str:
    """Several as one text: the first goes on after a colon, each other begins anew."""
    return " ".join((said[0], *(one[0].upper() + one[1:] for one in said[1:])))


def _then(outcome: Outcome, now: str, voice: Voice) -> str:
    if outcome.answer == now and not outcome.moves:
        return voice.tell("then_same_but_steps" if outcome.changes else "then_same")
    said = [] if outcome.answer == now else [voice.tell(f"then_{outcome.answer}")]
    if outcome.answer != "doctor_first":
        for fit in _FITS:
            names = [voice.tell(f"short_{kind}") for kind, moved in outcome.moves if moved == fit]
            if names:
                said.append(voice.tell(f"moves_{fit}", {"names": _listed("all_of", names, voice)}))
    return _sentences(said)


def _case(field: str, value: object, voice: Voice) -> str:
    if isinstance(value, bool):
        return voice.tell(f"if_{field}_{'yes' if value else 'no'}")
    if isinstance(value, tuple) and len(value) > 1:
        return voice.tell("if_with_clinic_ot", {"first": voice.tell(f"if_{field}_{value[0]}")})
    if isinstance(value, tuple):
        return voice.tell(f"if_{field}_{value[0]}" if value else f"if_{field}_nothing")
    return voice.tell(f"if_{field}_{value}")

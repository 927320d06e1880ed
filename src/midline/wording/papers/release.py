"""The combined release as a blank form: school and clinic, each way ticked alone (34 CFR 99.30; 45 CFR 164.508)."""

from midline.wording.papers.blocks import Block, Fields, Heading, Items, NewPage, Para, Text
from midline.wording.papers.words import phrase, text
from midline.wording.say import say

KINDS = (
    *("concern", "case", "document", "evaluation", "plan", "measurement", "session", "note", "strategy", "voice"),
    *("condition",),
)
"""The kinds of record that may be ticked, as on the form of a family with an account; codes of `RecordKind`."""
STATEMENTS = (
    *("sharing.statement_1_voluntary", "sharing.statement_1_no_condition", "papers.release_stop"),
    *("papers.release_stop_limit", "papers.release_ends", "sharing.statement_1_to_clinic"),
    *("sharing.statement_1_to_school", "papers.release_not", "papers.release_language", "sharing.statement_1_copy"),
    "papers.release_other_forms",
)


def release(language: str) -> tuple[Block, ...]:
    """The form: who signs by what right, each way, until when, what one should know, and the signature."""
    return (
        Para(text("release_what", language)),
        Heading(phrase("h_release_child", language)),
        _fields(("child", "born"), language),
        Heading(phrase("h_release_signer", language)),
        _fields(("signer", "relation"), language),
        Para(text("release_right", language)),
        Items(tuple(text(f"release_right_{one}", language) for one in ("parent", "guardian", "adult")), ticks=True),
        *_way("to_clinic", language),
        NewPage(),
        *_way("to_school", language),
        Heading(phrase("h_release_until", language)),
        Para(text("release_until", language)),
        _fields(("ends_on", "ends_event"), language),
        NewPage(),
        Heading(phrase("h_release_know", language)),
        Items(tuple(statements(language))),
        Heading(phrase("h_release_sign", language)),
        Para(text("release_sign", language)),
        _fields(("signature", "signed_on", "interpreter"), language),
        Heading(phrase("h_release_stop", language)),
        Para(text("release_stop_how", language)),
        _fields(("stop_signature", "stop_on"), language),
    )


def statements(language: str) -> list[Text]:
    """What is to be known before signing; what the form in the app says too is said in the same words."""
    return [(say(code, {}, language),) for code in STATEMENTS]


def _way(way: str, language: str) -> tuple[Block, ...]:
    kinds = tuple(text(f"release_kind_{kind}", language) for kind in KINDS)
    return (
        Heading(phrase(f"h_release_{way}", language)),
        Items((text(f"release_yes_{way}", language),), ticks=True),
        _fields((f"from_{way}", f"from_person_{way}", f"to_{way}", f"to_person_{way}"), language),
        Para(text("release_kinds", language)),
        Items(kinds, ticks=True),
        _fields(("only_these", "dates_from", "dates_until", "purpose"), language),
    )


def _fields(names: tuple[str, ...], language: str) -> Fields:
    return Fields(tuple(phrase(f"release_{name}", language) for name in names))

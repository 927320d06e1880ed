"""Which of a person's names to use."""

from dataclasses import dataclass
from datetime import date

from midline.exchange.fhir.node import Node

_MOST = 100
_ORDER = {"official": 0, "usual": 1, "": 2, "temp": 3, "nickname": 4, "anonymous": 5}
_PAST = frozenset({"old", "maiden"})
_SCRIPT = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"


@dataclass(frozen=True)
class Name:
    """A given name (all of them, in order), a family name and what the child goes by; the first two never both ""."""

    given: str
    family: str
    preferred: str


def name_of(node: Node, today: date) -> Name | None:
    """The official name in force, else the usual one, else whichever there is; None when there is none at all.

    Of a name given in several scripts the one in Latin letters is taken where it is marked so, else the first.
    """
    main, current = _chosen(node, today)
    if main is None:
        return None
    given, family = _parts(main)
    called = (_called(name) for name in current if name.text("use") in {"nickname", "usual"} and name is not main)
    preferred = next((call for call in called if call and call != given), "")
    return Name(given, family, preferred)


def full_name(node: Node, today: date) -> str:
    """A person's name in one line, with title; "" when there is none."""
    main, _ = _chosen(node, today)
    if main is None:
        return ""
    return main.text("text") or " ".join([*main.texts("prefix"), *filter(None, _parts(main)), *main.texts("suffix")])


def _chosen(node: Node, today: date) -> tuple[Node | None, list[Node]]:
    """The name to use, and all in force; names of the past only where there are no others."""
    named = [name for name in node.nodes("name") if any(_parts(name))]
    current = [name for name in named if _in_force(name, today)] or named
    ranked = sorted(current, key=lambda name: (_ORDER.get(name.text("use"), 2), not _in_latin(name)))
    return (ranked[0] if ranked else None), current


def _parts(name: Node) -> tuple[str, str]:
    """Given and family name; a name that comes as one text is split at its comma or its last blank."""
    given, family = " ".join(name.texts("given")), name.text("family", _MOST)
    if len(given) > _MOST:
        name.refuse("given", "imports.too_long", given, most=_MOST)
    if given or family:
        return given[:_MOST], family
    text = name.text("text", _MOST)
    if "," in text:
        family, _, given = text.partition(",")
        return given.strip(), family.strip()
    given, _, family = text.rpartition(" ")
    return given.strip(), family.strip()


def _called(name: Node) -> str:
    given = name.texts("given")
    return (given[0] if given else name.text("text"))[:_MOST]


def _in_force(name: Node, today: date) -> bool:
    if name.text("use") in _PAST:
        return False
    period = name.node("period")
    if period is None:
        return True
    starts, ends = period.day("start"), period.day("end")
    return (starts is None or starts.first <= today) and (ends is None or ends.last >= today)


def _in_latin(name: Node) -> bool:
    marks = [item for item in name.nodes("extension") if item.text("url") == _SCRIPT]
    return any(item.text("valueCode") == "ABC" for item in marks)

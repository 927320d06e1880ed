"""Whether a fact may follow those that a case has. What is refused is named by field, code and parameters."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from midline.core.pathways.facts import Fact
from midline.core.pathways.tables import pathway


class FactRefused(Exception):
    """A fact that cannot be taken: the `field` of the fact, the `code` of the reason and its `params`."""

    def __init__(self, field: str, code: str, params: Mapping[str, object]) -> None:
        super().__init__(f"{field}: {code}")
        self.field = field
        self.code = code
        self.params = dict(params)


@dataclass(frozen=True)
class FactProblem:
    """One wrong fact of a history: its index, field, the code of the reason and its parameters."""

    index: int
    field: str
    code: str
    params: Mapping[str, object] = dataclasses.field(default_factory=dict)


class HistoryRefused(Exception):
    """Facts that cannot stand together; `problems` names each."""

    def __init__(self, problems: Sequence[FactProblem]) -> None:
        super().__init__(", ".join(f"facts[{found.index}].{found.field}: {found.code}" for found in problems))
        self.problems = tuple(problems)


def check_may_follow(programme: str, facts: Sequence[Fact], new: Fact, *, today: date, birth_date: date | None) -> None:
    """Raise FactRefused unless `new` may be added to the facts of a case.

    One of the kinds it comes after must be there, on its day or earlier; and nothing that is there may need to come
    after it, which is why facts may be recorded late but not out of order.
    """
    _check_alone(programme, new, today=today, birth_date=birth_date)
    kind = pathway(programme).kind(new.kind)
    assert kind is not None
    if kind.once and any(fact.kind == new.kind for fact in facts):
        raise FactRefused("kind", "pathways.once", {"kind": new.kind})
    before = [fact for fact in facts if fact.kind in kind.after]
    if kind.after and not before:
        raise FactRefused("kind", "pathways.needs_first", {"kind": new.kind, "first": kind.after})
    _check_order(kind.after, before, new)


def check_history(programme: str, facts: Sequence[Fact], *, today: date, birth_date: date | None) -> None:
    """Raise HistoryRefused naming every fact that is wrong alone or lies before one that must come first.

    A history may begin in the middle, since a child moves in or only its end is asked about: a fact whose predecessor
    is not there at all is taken.
    """
    problems = []
    for index, fact in enumerate(facts):
        try:
            _check_alone(programme, fact, today=today, birth_date=birth_date)
            kind = pathway(programme).kind(fact.kind)
            after = kind.after if kind else ()
            _check_order(after, [other for other in facts if other.kind in after and other is not fact], fact)
        except FactRefused as refused:
            problems.append(FactProblem(index, refused.field, refused.code, refused.params))
    if problems:
        raise HistoryRefused(problems)


def _check_alone(programme: str, fact: Fact, *, today: date, birth_date: date | None) -> None:
    kind = pathway(programme).kind(fact.kind)
    if kind is None:
        raise FactRefused("kind", "pathways.unknown_kind", {"kind": fact.kind, "programme": programme})
    if fact.on > today:
        raise FactRefused("on", "pathways.after_today", {"day": fact.on, "today": today})
    if birth_date is not None and fact.on < birth_date:
        raise FactRefused("on", "pathways.before_birth", {"day": fact.on, "birth": birth_date})
    if fact.signed_on is not None and fact.signed_on > fact.on:
        raise FactRefused("signed_on", "pathways.signed_after", {"day": fact.on, "signed": fact.signed_on})
    if fact.about is not None and kind.about and fact.about not in kind.about:
        raise FactRefused("about", "pathways.about_not_here", {"kind": fact.kind, "choices": kind.about})


def _check_order(after: tuple[str, ...], before: Sequence[Fact], fact: Fact) -> None:
    if not before:
        return
    first = min(before, key=lambda other: other.on)
    if fact.on < first.on:
        params = {"kind": fact.kind, "day": fact.on, "first": first.kind, "first_day": first.on}
        raise FactRefused("on", "pathways.before_first", params)

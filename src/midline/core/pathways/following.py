"""Whether a fact may follow those that a case has. What is refused is named by field, code and parameters."""

from collections.abc import Sequence
from datetime import date

from midline.core.pathways.facts import Fact
from midline.core.pathways.grounds import Lack, lack_of
from midline.core.pathways.kinds import FORMS, FactKind, Pathway
from midline.core.pathways.meaning import kind_of, order_of, purpose_of
from midline.core.pathways.refusals import FactProblem, FactRefused, HistoryRefused
from midline.core.pathways.tables import pathway

_MANY_A_DAY = ("prior_written_notice_sent", "concern_raised")
"""Kinds of which two on one day are two, and not one recorded twice."""


def check_may_follow(programme: str, facts: Sequence[Fact], new: Fact, *, today: date, birth_date: date | None) -> None:
    """Raise FactRefused unless `new` may be added to the `facts` of a case, in whatever order they were recorded.

    Everything that it needs must be there by its day and still stand; what happens once must not have happened; and no
    fact that is there may be left before the one it needs.
    """
    table = pathway(programme)
    kind = _check_alone(table, new, today=today, birth_date=birth_date)
    if new.about is not None and not kind.about:
        raise FactRefused("about", "pathways.about_nothing", {"kind": new.kind})
    _check_twice(table, kind, facts, new)
    lack = lack_of(table, facts, new)
    if lack is not None:
        raise _refused_for(new, lack)
    _check_followers(table, facts, new)


def check_may_withdraw(programme: str, facts: Sequence[Fact], gone: Fact) -> None:
    """Raise FactRefused when a later fact of `facts`, all those that hold, would lose its ground without `gone`."""
    table = pathway(programme)
    rest = [fact for fact in facts if fact is not gone]
    for fact in sorted(rest, key=lambda one: order_of(table, one)):
        others = [other for other in rest if other is not fact]
        if lack_of(table, others, fact) is not None and lack_of(table, [*others, gone], fact) is None:
            params = {"kind": gone.kind, "follower": fact.kind, "follower_day": fact.on}
            raise FactRefused("kind", "pathways.still_needed", params)


def check_history(programme: str, facts: Sequence[Fact], *, today: date, birth_date: date | None) -> None:
    """Raise HistoryRefused naming every fact that is wrong alone or lies before one that must come first.

    A history may begin in the middle, since a child moves in or only its end is asked about: a fact whose ground is not
    there at all is taken, and so is what happened twice.
    """
    table = pathway(programme)
    problems = []
    for index, fact in enumerate(facts):
        try:
            _check_alone(table, fact, today=today, birth_date=birth_date)
            lack = lack_of(table, [other for other in facts if other is not fact], fact)
            if lack is not None and lack.late is not None:
                raise _refused_for(fact, lack)
        except FactRefused as refused:
            problems.append(FactProblem(index, refused.field, refused.code, refused.params))
    if problems:
        raise HistoryRefused(problems)


def _check_alone(table: Pathway, fact: Fact, *, today: date, birth_date: date | None) -> FactKind:
    kind = table.kind(kind_of(table, fact))
    if kind is None:
        raise FactRefused("kind", "pathways.unknown_kind", {"kind": fact.kind, "programme": table.programme})
    if fact.on > today:
        raise FactRefused("on", "pathways.after_today", {"day": fact.on, "today": today})
    if birth_date is not None and fact.on < birth_date:
        raise FactRefused("on", "pathways.before_birth", {"day": fact.on, "birth": birth_date})
    if fact.signed_on is not None and fact.signed_on > fact.on:
        raise FactRefused("signed_on", "pathways.signed_after", {"day": fact.on, "signed": fact.signed_on})
    if fact.form is not None and fact.form not in FORMS:
        raise FactRefused("form", "pathways.form_unknown", {"form": fact.form})
    named = table.kind(fact.kind) or kind
    if fact.about is not None and named.about and fact.about not in named.about:
        raise FactRefused("about", "pathways.about_not_here", {"kind": fact.kind, "choices": named.about})
    return kind


def _check_twice(table: Pathway, kind: FactKind, facts: Sequence[Fact], new: Fact) -> None:
    purpose = purpose_of(table, new)
    same = [one for one in facts if kind_of(table, one) == kind.kind and purpose_of(table, one) == purpose]
    if any(one.on == new.on for one in same) and kind.kind not in _MANY_A_DAY:
        raise FactRefused("on", "pathways.same_day", {"kind": new.kind, "day": new.on})
    if kind.once_until is None:
        return
    for one in same:
        low, high = min(one.on, new.on), max(one.on, new.on)
        reopened = any(kind_of(table, other) in kind.once_until and low <= other.on <= high for other in facts)
        if not reopened:
            raise FactRefused("kind", "pathways.once", {"kind": new.kind, "day": one.on})


def _refused_for(fact: Fact, lack: Lack) -> FactRefused:
    if lack.late is not None:
        params = {"kind": fact.kind, "day": fact.on, "first": lack.late.kind, "first_day": lack.late.on}
        return FactRefused("on", "pathways.before_first", params)
    if lack.taken is not None and lack.by is not None:
        again = {"kind": fact.kind, "first": lack.taken.kind, "undone": lack.by.kind, "undone_day": lack.by.on}
        return FactRefused("kind", "pathways.needs_again", again)
    return FactRefused("kind", "pathways.needs_first", {"kind": fact.kind, "first": lack.need.kinds})


def _check_followers(table: Pathway, facts: Sequence[Fact], new: Fact) -> None:
    """A fact that is there, and that `new` would be the one to come before, may not lie before it."""
    for fact in facts:
        lack = lack_of(table, [*(other for other in facts if other is not fact), new], fact)
        if lack is not None and lack.late is new:
            params = {"kind": new.kind, "day": new.on, "follower": fact.kind, "follower_day": fact.on}
            raise FactRefused("on", "pathways.after_follower", params)

"""Finding, in the facts of a case, the occurrence of a rule that is open now, or the last one that was."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from midline.core.clocks.endings import ending_kinds, showing_kinds, takes_purpose
from midline.core.law.rule import Rule
from midline.core.pathways.facts import Fact

# The version of a rule, by its id, in force on a day; None where there was none.
VersionOn = Callable[[str, date], Rule | None]


@dataclass(frozen=True)
class Occurrence:
    """A run of a rule: the version in force on the day it started, the fact that started it, how it closed if it did.

    `shown_by` stands in for an end that was not recorded; `stopped_by` took its purpose away; `moved` is a transfer to
    another district while it ran; `not_brought` the note that the child was not brought again and again; `before` the
    run that closed as this one began, for a rule that recurs.
    """

    rule: Rule
    start: Fact
    ended_by: Fact | None = None
    shown_by: Fact | None = None
    stopped_by: Fact | None = None
    moved: Fact | None = None
    not_brought: Fact | None = None
    before: "Occurrence | None" = None

    @property
    def aside(self) -> Fact | None:
        """The fact that set it aside, where the rule has it so (34 CFR 300.301(d)-(e)).

        A transfer does until a day is agreed; a child who is not brought again and again does for good.
        """
        return self.moved if self.moved is not None and "transferred" in self.rule.set_aside_by else self.not_brought

    @property
    def open(self) -> bool:
        """Whether it still runs."""
        return self.ended_by is None and self.shown_by is None and self.stopped_by is None


def is_start(fact: Fact, rule: Rule) -> bool:
    """Whether the fact starts a clock of this rule.

    Consent must be written (34 CFR 300.9(b)): one given aloud starts nothing, nor does a request in the form that the
    rule does not take. A fact about something else than what the rule is for ("reevaluation", "services", "medicaid")
    starts nothing either; one that does not say is taken for the first.
    """
    if (fact.kind, fact.about) in rule.starts_also:
        return True
    if fact.kind not in rule.starts or (fact.about or "initial") != (rule.starts_about or "initial"):
        return False
    form = "written" if fact.kind == "consent_received" else rule.starts_form
    return form is None or fact.form in (None, form)


def _ends_about_this(fact: Fact, rule: Rule) -> bool:
    # A notice that refuses the evaluation is an answer to the same first request.
    return fact.about in (None, "refusal", rule.ends_about or rule.starts_about or "initial")


def last_occurrence(rule_id: str, facts: Iterable[Fact], version_on: VersionOn) -> Occurrence | None:
    """The open run of a rule, else the last that closed, None when none began. `facts` in order of their days."""
    run: Occurrence | None = None
    for fact in facts:
        running = run is not None and run.open
        run = _next(run, fact, version_on) if run and running else _begun(rule_id, fact, version_on) or run
    return run


def _begun(rule_id: str, fact: Fact, version_on: VersionOn, before: Occurrence | None = None) -> Occurrence | None:
    rule = version_on(rule_id, fact.on)
    if rule is None or not (_renews(fact, rule) if before else is_start(fact, rule)):
        return None
    return Occurrence(rule, fact, before=before and replace(before, before=None))


def _renews(fact: Fact, rule: Rule) -> bool:
    return rule.recurs and (fact.kind in rule.ends or is_start(fact, rule))


def _next(run: Occurrence, fact: Fact, version_on: VersionOn) -> Occurrence:
    rule = run.rule
    if fact.kind == "transferred":
        return replace(run, moved=fact)
    if fact.kind == "child_not_brought" and fact.kind in rule.set_aside_by:
        return replace(run, not_brought=run.not_brought or fact)
    if takes_purpose(fact, rule.id):
        return replace(run, stopped_by=fact)
    if _renews(fact, rule):
        closed = replace(run, ended_by=fact)
        return _begun(rule.id, fact, version_on, closed) or closed
    if not _ends_about_this(fact, rule):
        return run
    if fact.kind in ending_kinds(rule.ends, rule.id):
        return replace(run, ended_by=fact)
    if fact.kind in showing_kinds(rule.ends):
        return replace(run, shown_by=fact)
    return run

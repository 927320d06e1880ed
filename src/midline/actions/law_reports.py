"""Saying that a rule of law, or a learn page, is wrong, looking at it, and deciding.

The decision is published, the report is not. A report on a page stands under `learning.REPORTED_AS` where one on the
law has its state, with the id of the page for its rule and the version of the pages for that of the tables.
"""

import hashlib
import re
import secrets
import uuid
from datetime import date

from django.db import transaction

from midline import lawbook, learning
from midline.actions.refusals import need
from midline.core.access import check_review
from midline.core.law import FEDERAL, PRESCRIPTIONS
from midline.records import audit
from midline.records.models import LawCorrection, LawReport
from midline.records.queries.children import NotThere
from midline.records.queries.law_reports import reviews_law
from midline.records.queries.memberships import Acting

SHORTEST, LONGEST = 10, 1000
LONGEST_PLACE, LONGEST_CONTACT = 300, 200
MOST_LINKS = 2
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)


def rule_there(code: str, rule: str) -> bool:
    """Whether a jurisdiction has a rule, or orders, of this name on any day; for learn pages, whether it is one."""
    if code == learning.REPORTED_AS:
        return learning.there(rule)
    if code != FEDERAL and code not in lawbook.codes():
        return False
    known = {
        one.id for own in (lawbook.load().federal, lawbook.load().of(code)) for one in (*own.rules, *own.open_rules)
    }
    return rule in known or rule in PRESCRIPTIONS.values()


@transaction.atomic
def report_law_error(
    *,
    by: Acting | None,
    jurisdiction: str,
    rule: str,
    wrong: str,
    read_where: str,
    answer_to: str,
    language: str,
) -> str:
    """Keep what someone, signed in or not, says is wrong with a rule; the token of the link that shows how it stands.

    Refused where it says nothing, says too much, is full of links, or was said word for word before.
    """
    if not rule_there(jurisdiction, rule):
        raise NotThere
    words, place, contact = wrong.strip(), read_where.strip(), answer_to.strip()
    need(len(words) >= SHORTEST, "wrong", "reports.say_more")
    need(bool(place), "read_where", "forms.needed")
    for field, text, most in (
        ("wrong", words, LONGEST),
        ("read_where", place, LONGEST_PLACE),
        ("answer_to", contact, LONGEST_CONTACT),
    ):
        need(len(text) <= most, field, "forms.too_long", {"most": most})
    need(len(_LINK.findall(words)) <= MOST_LINKS, "wrong", "reports.too_many_links")
    same = LawReport.objects.filter(jurisdiction=jurisdiction, rule=rule, wrong=words, decision=None)
    need(not same.exists(), "wrong", "reports.said_before")
    token = secrets.token_urlsafe(32)
    row = LawReport.objects.create(
        jurisdiction=jurisdiction,
        rule=rule,
        version=_version(jurisdiction),
        language=language,
        wrong=words,
        read_where=place,
        answer_to=contact,
        token_digest=hashlib.sha256(token.encode()).hexdigest(),
    )
    # Nothing leads from the report to whoever was signed in: they gave a way to answer, or wanted none.
    audit.note(None, "report_law_error", why="law", about=row.pk, about_kind="law report")
    return token


@transaction.atomic
def take_law_report(*, by: Acting, report: uuid.UUID, today: date) -> None:
    """From now on this reviewer looks at it; another may take it over as long as it is not decided."""
    row = _open(by, report, today)
    row.checker_id, row.checked_from = by.id, today
    row.save(update_fields=["checker", "checked_from"])
    audit.note(by, "take_law_report", why="law", about=row.pk, about_kind="law report")


@transaction.atomic
def decide_law_report(
    *, by: Acting, report: uuid.UUID, outcome: str, told_en: str, told_es: str, today: date
) -> LawCorrection:
    """Decide a report that one has taken, and publish what is told. The way to answer its reporter is forgotten.

    "corrected" is refused while the tables, or the pages, are those that the reporter saw: they are corrected first.
    """
    row = _open(by, report, today)
    need(row.checker_id == by.id, "", "reports.take_first")
    need(outcome in LawCorrection.Outcome.values, "outcome", "forms.choose_one")
    now = _version(row.jurisdiction)
    unchanged = "reports.pages_unchanged" if row.jurisdiction == learning.REPORTED_AS else "reports.tables_unchanged"
    need(outcome != "corrected" or row.version != now, "outcome", unchanged)
    english, spanish = told_en.strip(), told_es.strip()
    need(bool(english), "told_en", "forms.needed")
    for field, text in (("told_en", english), ("told_es", spanish)):
        need(len(text) <= LONGEST, field, "forms.too_long", {"most": LONGEST})
    decision = LawCorrection.objects.create(
        report=row,
        jurisdiction=row.jurisdiction,
        rule=row.rule,
        outcome=outcome,
        told_en=english,
        told_es=spanish,
        version_before=row.version,
        version_after=now,
        decided_on=today,
        decided_by_id=by.id,
    )
    row.answer_to = ""
    row.save(update_fields=["answer_to"])
    audit.note(by, "decide_law_report", why="law", about=row.pk, about_kind="law report", more={"outcome": outcome})
    return decision


def _version(code: str) -> str:
    return learning.version() if code == learning.REPORTED_AS else lawbook.version()


def _open(by: Acting, report: uuid.UUID, today: date) -> LawReport:
    """A report that is not decided, locked, for a reviewer alone."""
    check_review(named=reviews_law(by, today))
    row = LawReport.objects.select_for_update(of=("self",)).filter(pk=report, decision=None).first()
    if row is None:
        raise NotThere
    return row

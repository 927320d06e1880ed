"""Reports of errors in the law: anyone sends one, a reviewer alone reads and decides, the decision is published."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, transaction

from midline import lawbook
from midline.actions.law_reports import decide_law_report, report_law_error, take_law_report
from midline.actions.law_reviewers import let_law_reviewer_go, name_law_reviewer
from midline.actions.refusals import Refused
from midline.core.access import AccessRefused
from midline.records.models import AuditEvent, LawCorrection, LawReport, LawReviewer, Person
from midline.records.queries.children import NotThere
from midline.records.queries.law_reports import corrections_of, law_report, law_reports, reviews_law, standing_of
from midline.records.queries.memberships import Acting
from tests.world import TODAY, World

WRONG = "It is forty school days, not forty-five."


def sent(**other: str) -> str:
    """A report that nobody signed in sent; its token."""
    given = {"jurisdiction": "TX", "rule": "initial_evaluation", "wrong": WRONG, "read_where": "https://law.example"}
    return report_law_error(by=None, **{**given, "answer_to": "me@example.org", "language": "en", **other})


@pytest.fixture
def reviewer(world: World) -> Acting:
    """The director, whom the world names a reviewer."""
    return world.home.hats["director"]


def test_a_report_goes_its_way(db: None, reviewer: Acting, monkeypatch: pytest.MonkeyPatch) -> None:
    token = sent()
    row = LawReport.objects.get(wrong=WRONG)
    found = standing_of(token)
    assert found is not None
    assert (found.state, found.decision) == ("received", None)
    assert row.pk in {one.id for one in law_reports(reviewer, TODAY, decided=False)[1]}
    take_law_report(by=reviewer, report=row.pk, today=TODAY)
    assert standing_of(token).state == "checking"  # type: ignore[union-attr]
    assert law_report(reviewer, row.pk, TODAY).checker == reviewer.person_name
    monkeypatch.setattr("midline.lawbook.version", lambda: "corrected")
    decide_law_report(
        by=reviewer, report=row.pk, outcome="corrected", told_en="It is forty now.", told_es="", today=TODAY
    )
    published = corrections_of("TX")[0]
    assert (published.rule, published.outcome, published.on) == ("initial_evaluation", "corrected", TODAY)
    assert (published.version_before, published.version_after) == (row.version, "corrected")
    assert WRONG not in str(published)
    row.refresh_from_db()
    assert row.answer_to == ""
    assert standing_of(token).state == "decided"  # type: ignore[union-attr]
    with pytest.raises(NotThere):
        take_law_report(by=reviewer, report=row.pk, today=TODAY)


def test_each_step_leaves_a_row_without_a_word_of_the_report(db: None, reviewer: Acting) -> None:
    sent()
    row = LawReport.objects.get(wrong=WRONG)
    law_report(reviewer, row.pk, TODAY)
    take_law_report(by=reviewer, report=row.pk, today=TODAY)
    decide_law_report(
        by=reviewer, report=row.pk, outcome="not_an_error", told_en="It is right.", told_es="", today=TODAY
    )
    rows = AuditEvent.objects.filter(about=row.pk).order_by("pk")
    assert [one.action for one in rows] == [
        "report_law_error",
        "read_law_report",
        "take_law_report",
        "decide_law_report",
    ]
    assert rows[0].person is None
    assert not any("forty" in str(one.__dict__) for one in rows)


@pytest.mark.parametrize("role", ["school_ot", "guardian", "case_manager"])
def test_nobody_else_reads_takes_or_decides(db: None, world: World, role: str) -> None:
    sent()
    by, row = world.home.hats[role], LawReport.objects.get(wrong=WRONG)
    deeds: list[Callable[[], object]] = [
        lambda: law_reports(by, TODAY, decided=False),
        lambda: law_report(by, row.pk, TODAY),
        lambda: take_law_report(by=by, report=row.pk, today=TODAY),
        lambda: decide_law_report(by=by, report=row.pk, outcome="corrected", told_en="x", told_es="", today=TODAY),
    ]
    for deed in deeds:
        with pytest.raises(AccessRefused):
            deed()


def test_a_rule_is_corrected_only_in_the_tables(db: None, reviewer: Acting) -> None:
    sent()
    row = LawReport.objects.get(wrong=WRONG)
    decide = {"by": reviewer, "report": row.pk, "told_en": "Changed.", "told_es": "", "today": TODAY}
    with pytest.raises(Refused, match="take_first"):
        decide_law_report(outcome="not_an_error", **decide)  # type: ignore[arg-type]
    take_law_report(by=reviewer, report=row.pk, today=TODAY)
    with pytest.raises(Refused, match="tables_unchanged"):
        decide_law_report(outcome="corrected", **decide)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError), transaction.atomic():
        LawCorrection.objects.create(
            report=row,
            jurisdiction="TX",
            rule=row.rule,
            outcome="corrected",
            told_en="x",
            version_before="a",
            version_after="a",
            decided_on=TODAY,
            decided_by_id=reviewer.id,
        )
    assert not LawCorrection.objects.exists()


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"wrong": "wrong"}, "wrong"),
        ({"wrong": "x" * 1001}, "wrong"),
        ({"wrong": "see http://a.example http://b.example www.c.example"}, "wrong"),
        ({"read_where": " "}, "read_where"),
        ({"read_where": "x" * 301}, "read_where"),
        ({"answer_to": "x" * 201}, "answer_to"),
    ],
    ids=["says-nothing", "too-long", "full-of-links", "read-nowhere", "long-place", "long-contact"],
)
def test_what_is_no_report_is_not_kept(db: None, changed: dict[str, str], field: str) -> None:
    before = LawReport.objects.count()
    with pytest.raises(Refused) as refused:
        sent(**changed)
    assert refused.value.field == field
    assert LawReport.objects.count() == before


def test_the_same_words_are_kept_once_while_they_wait(db: None) -> None:
    sent()
    with pytest.raises(Refused, match="said_before"):
        sent()
    sent(rule="iep_meeting")


@pytest.mark.parametrize(("code", "rule"), [("ZZ", "initial_evaluation"), ("TX", "no_such_rule")])
def test_a_rule_that_is_not_there_takes_no_report(db: None, code: str, rule: str) -> None:
    with pytest.raises(NotThere):
        sent(jurisdiction=code, rule=rule)


def test_every_rule_on_a_page_takes_reports(db: None) -> None:
    from midline.actions.law_reports import rule_there

    for code in ("US", *lawbook.codes()):
        rules = [rule.id for rule in (*lawbook.rules_in_force(code, TODAY), *lawbook.rules_for("iep", code, TODAY))]
        assert all(rule_there(code, rule) for rule in (*rules, "school_ot_prescription", "clinic_ot_referral")), code


def test_reviewers_are_named_and_let_go(db: None, world: World) -> None:
    by = world.home.hats["teacher"]
    email = Person.objects.get(pk=by.person_id).email
    assert not reviews_law(by, TODAY)
    assert name_law_reviewer(email=email.upper(), today=TODAY)
    assert not name_law_reviewer(email=email, today=TODAY)
    assert reviews_law(by, TODAY)
    LawReviewer.objects.filter(person=by.person_id).update(starts="2026-01-01")
    assert let_law_reviewer_go(email=email, today=TODAY)
    assert not reviews_law(by, TODAY)
    assert not let_law_reviewer_go(email=email, today=TODAY)
    with pytest.raises(Refused):
        name_law_reviewer(email="nobody@example.org", today=TODAY)

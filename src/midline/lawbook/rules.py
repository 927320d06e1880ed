"""From a table of a law file to a rule."""

import re
from typing import get_args

from midline.core.law import Confidence, Count, Form, Reading, Rule, Source
from midline.core.pathways import ABOUTS, PROGRAMMES, pathway
from midline.lawbook import terms
from midline.lawbook.counts import read_count
from midline.lawbook.table import Table

# What a file of the law may say of itself: an organisation's own rule stands in a folder of its own.
CONFIDENCES: tuple[Confidence, ...] = tuple(one for one in get_args(Confidence) if one != "local")
FORMS: tuple[Form, ...] = get_args(Form)
# No case holds it: the one rule that asks for it was itself not checked.
LAW_ONLY = frozenset({"rights_transfer_notice_given"})
# A day of the child's life from which a count runs back, or on which a step is due.
LIFE_DAYS = ("third_birthday", "age_of_majority")
# What a source table says beside the rule itself: shown with it, and counted by nobody.
KEPT = frozenset(
    {
        "alternative_days",
        "alternative_rule",
        "alternative_unit",
        "assessments_days",
        "counting",
        "counting_source",
        "efforts_begin_business_days",
        "eligibility_days_after_evaluation",
        "eligibility_source",
        "ends_as_read",
        "inherits",
        "made_from",
        "not_more_often_than_years",
        "notice_days_after_meeting",
        "out_of_district_days",
        "percent",
        "preschool_days",
        "preschool_unit",
        "referral_cap_days",
        "referral_cap_unit",
        "schedule_days",
        "second_source",
        "short_days",
        "short_unit",
        "starts_as_read",
        "state_may_replace",
        "waivable_by_agreement",
    }
)
_CODE = re.compile(r"law\.(caveat|reading)_[a-z_]+")


def read_rule(table: Table, jurisdiction: str, bound: Count | None = None) -> Rule:
    """The rule of a table. `bound` is the federal count for a state only believed to keep to it. LawbookError."""
    programmes = table.names("programmes", frozenset(PROGRAMMES))
    if not programmes:
        raise table.error("programmes", "must name at least one programme")
    kinds = frozenset(kind.kind for name in programmes for kind in pathway(name).kinds)
    source = read_source(table)
    count = read_count(table, "day_of_request_is_day_one")
    unread = source.confidence == "unverified"
    pauses = table.text("pauses")
    counting = table.peek("counting")
    prose = terms.Prose(pauses, source.note, counting if isinstance(counting, str) else None)
    readings = tuple(_reading(each, kinds, prose) for each in table.tables("readings"))
    out = tuple(terms.leaves_out(each, prose, count) for each in table.tables("leaves_out"))
    if out and readings:
        raise table.error("leaves_out", "where sources differ each reading says what it leaves out")
    moved = table.table("start_moved")
    first, last = table.day("effective_from"), table.day("effective_to")
    if first and last and last < first:
        raise table.error("effective_to", f"must not lie before effective_from ({first})")
    return Rule(
        id=table.needed_text("id"),
        jurisdiction=jurisdiction,
        programmes=programmes,
        starts=table.names("starts", kinds),
        ends=table.names("ends", kinds | LAW_ONLY),
        count=None if unread else count,
        source=source,
        effective_from=first,
        effective_to=last,
        replaces=table.text("replaces"),
        recurs=bool(table.flag("recurs")),
        starts_about=table.text("starts_about"),
        ends_about=table.text("ends_about"),
        caveats=_codes(table, "caveats"),
        leaves_out=out,
        year_end=tuple(terms.year_end(each, prose, kinds) for each in table.tables("year_end")),
        limits=tuple(terms.limit(each, prose, kinds) for each in table.tables("limits")),
        other_lengths=tuple(terms.other_length(each, prose) for each in table.tables("other_lengths")),
        not_said=tuple(terms.not_said(each, prose) for each in table.tables("not_said")),
        start_moved=terms.start_moved(moved, prose) if moved else None,
        pauses=pauses,
        exceptions=table.text("exceptions"),
        readings=readings,
        starts_form=table.choice("starts_form", FORMS),
        starts_also=_also(table, kinds),
        set_aside_by=table.names("set_aside_by", kinds),
        starts_confidence=table.choice("starts_confidence", CONFIDENCES),
        ends_confidence=table.choice("ends_confidence", CONFIDENCES),
        before=table.choice("before", LIFE_DAYS),
        on_day=table.choice("on", LIFE_DAYS),
        payer=table.text("payer"),
        at_most_plan_length=bool(table.flag("at_most_plan_length")),
        extends_by_agreement=table.flag("extends_by_agreement"),
        bound=bound if table.flag("bound_by_federal") else None,
        extra=(*_as_read(count if unread else None), *table.rest(KEPT)),
    )


def read_source(table: Table) -> Source:
    """Citation, address, confidence, day checked and note of a table. LawbookError."""
    citation = table.needed_text("citation")
    confidence = table.needed_choice("confidence", CONFIDENCES)
    url = table.text("source") or ""
    if not url and confidence != "unverified":
        raise table.error("source", f"must be given for what is {confidence}")
    reported_by = table.text("reported_by") or ""
    if bool(reported_by) != (confidence == "secondary"):
        raise table.error("reported_by", "must be given for what is secondary, and only there")
    checked_on = table.day("checked_on")
    if checked_on is None:
        raise table.error("checked_on", "must be given")
    return Source(citation, url, confidence, checked_on, table.needed_text("note"), reported_by)


def _as_read(count: Count | None) -> tuple[tuple[str, str], ...]:
    return () if count is None else (("days_as_read", str(count.amount)), ("unit_as_read", count.unit))


def _also(table: Table, kinds: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Each "kind:about" of a list."""
    found = []
    for name in table.names("starts_also"):
        kind, _, about = name.partition(":")
        if kind not in kinds or about not in ABOUTS:
            raise table.error("starts_also", f"{name!r} is no kind of fact with what it is about")
        found.append((kind, about))
    return tuple(found)


def _codes(table: Table, key: str) -> tuple[str, ...]:
    codes = table.names(key)
    for code in codes:
        if not _CODE.fullmatch(code):
            raise table.error(key, f"{code!r} is not a code of the catalogue of law")
    return codes


def _reading(table: Table, kinds: frozenset[str], prose: terms.Prose) -> Reading:
    count = read_count(table)
    read = Reading(
        count=count,
        starts=table.names("starts", kinds),
        ends=table.names("ends", kinds),
        source=table.needed_text("source"),
        why=table.needed_text("why"),
        from_signing=bool(table.flag("from_signing")),
        leaves_out=tuple(terms.leaves_out(each, prose, count) for each in table.tables("leaves_out")),
    )
    table.rest(frozenset())
    if not _CODE.fullmatch(read.why):
        raise table.error("why", f"{read.why!r} is not a code of the catalogue of law")
    return read

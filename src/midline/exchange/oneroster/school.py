"""orgs.csv, academicSessions.csv and classes.csv."""

from dataclasses import replace
from datetime import date

from midline.exchange.oneroster.ids import Ids
from midline.exchange.oneroster.roster import Class, Org, Session
from midline.exchange.oneroster.setting import ID_LENGTH, Setting
from midline.exchange.oneroster.vocabulary import CLASS_KINDS, ORG_KINDS, SESSION_KINDS

_NAME = 200


def read_orgs(setting: Setting, ids: Ids) -> tuple[Org, ...]:
    """The organisations; a parent that is nowhere is left out and counted."""
    orgs = [
        Org(
            source_id=source_id,
            line=row.line,
            removed=removed,
            name=row.need("name", _NAME),
            kind=row.choice("type", ORG_KINDS, extended=True),
            identifier=row.text("identifier", ID_LENGTH),
            parent_id=row.text("parentSourcedId", ID_LENGTH),
        )
        for row, source_id, removed in setting.rows("orgs", ids)
    ]
    lost = [at for at, org in enumerate(orgs) if org.parent_id and not ids.knows(org.parent_id)]
    for at in lost:
        orgs[at] = replace(orgs[at], parent_id="")
    setting.leaving.add("orgs.parentSourcedId", "imports.left_parent_unknown", len(lost))
    return tuple(orgs)


def read_sessions(setting: Setting) -> tuple[Session, ...]:
    """The spans of the school year, which classes take their dates from; rows that go bring nothing."""
    sessions = []
    ids = setting.ids("academicsessions", frozenset())
    parents: list[str] = []
    for row, source_id, removed in setting.rows("academicsessions", ids):
        title, kind = row.text("title", _NAME), row.word("type", SESSION_KINDS, _NAME)
        starts, ends = row.span("startDate", "endDate", needed=True)
        parent = row.text("parentSourcedId", ID_LENGTH)
        if parent:
            parents.append(parent)
        if starts is not None and ends is not None:
            year = row.text("schoolYear", _NAME)
            sessions.append(Session(source_id, row.line, removed, title, kind, starts, ends, year))
        setting.leaving.add("academicSessions", "imports.left_session")
    lost = sum(not ids.knows(parent) for parent in parents)
    setting.leaving.add("academicSessions.parentSourcedId", "imports.left_parent_unknown", lost)
    return tuple(sessions)


def read_classes(
    setting: Setting, ids: Ids, *, orgs: Ids, sessions: tuple[Session, ...], courses: frozenset[str]
) -> tuple[Class, ...]:
    """The classes; the school must be known, a term or course that is nowhere is counted as left."""
    spans = {session.source_id: (session.starts, session.ends) for session in sessions}
    classes = []
    for row, source_id, removed in setting.rows("classes", ids):
        title = row.need("title", _NAME)
        kind = row.word("classType", CLASS_KINDS, _NAME)
        school = row.need("schoolSourcedId", ID_LENGTH)
        if school and not removed:
            orgs.refer(row, "schoolSourcedId", school, "imports.org_unknown")
        course = row.raw("courseSourcedId")
        if course and course not in courses:
            setting.leaving.add("classes.courseSourcedId", "imports.left_course_unknown")
        terms = row.listed("termSourcedIds")
        lost = sum(term not in spans for term in terms)
        setting.leaving.add("classes.termSourcedIds", "imports.left_term_unknown", lost)
        starts, ends = _hull([spans[term] for term in terms if term in spans])
        code, grades = row.text("classCode", _NAME), row.listed("grades")
        classes.append(Class(source_id, row.line, removed, title, kind, code, school, grades, starts, ends))
    return tuple(classes)


def _hull(spans: list[tuple[date, date]]) -> tuple[date | None, date | None]:
    """From the first day of any of the spans to the last of any."""
    if not spans:
        return None, None
    return min(first for first, _ in spans), max(last for _, last in spans)

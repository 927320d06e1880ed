"""One line of a caseload, cell by cell."""

from datetime import date

from midline.core.pathways import PROGRAMMES, Fact, HistoryRefused, check_history, in_order, pathway
from midline.exchange.caseload.columns import FACTS
from midline.exchange.caseload.rows import CaseloadRow, Contact, ServiceLine
from midline.exchange.caseload.values import PROGRAMMES as SHORT
from midline.exchange.caseload.values import day_of, language_of
from midline.exchange.tables import Row

_FIRST_BIRTH_YEAR = 1900
_MOST_MINUTES = 10_000
_NAME = 100
_ADDRESS = 254
_PERIODS = ("week", "month", "term", "year")
_DELIVERIES = ("direct", "push_in", "consult")
_GROUPINGS = ("individual", "group")
_FACT_CODES = {
    "pathways.after_today": "imports.fact_after_today",
    "pathways.before_birth": "imports.fact_before_birth",
    "pathways.before_first": "imports.fact_before_first",
}


def read_line(row: Row, today: date) -> CaseloadRow | None:
    """The child of a line; None when a cell is wrong, each of which has then been told."""
    wrong = row.wrong
    born = _birth_date(row, today)
    programme = _word(row, "programme", PROGRAMMES, SHORT)
    if not row.raw("programme"):
        row.refuse("programme", "imports.value_missing")
    given, family = row.need("child_given_name", _NAME), row.need("child_family_name", _NAME)
    guardian, service = _guardian(row), _service(row)
    language = _language(row)
    facts = _facts(row, programme, today, born) if programme else ()
    read = CaseloadRow(
        line=row.line,
        given_name=given,
        family_name=family,
        preferred_name=row.text("preferred_name", _NAME),
        birth_date=born or today,
        student_id=row.text("student_id", 64),
        school=row.text("school", 200),
        grade=row.text("grade", 16),
        home_language=language,
        programme=programme,
        therapist_email=_email(row, "therapist_email"),
        guardian=guardian,
        facts=facts,
        service=service,
    )
    return read if row.wrong == wrong else None


def _day(row: Row, column: str) -> date | None:
    text = row.raw(column)
    if not text:
        return None
    found = day_of(text)
    if found is None:
        row.refuse(column, "imports.not_a_caseload_day")
    return found


def _birth_date(row: Row, today: date) -> date | None:
    if not row.raw("birth_date"):
        row.refuse("birth_date", "imports.value_missing")
    born = _day(row, "birth_date")
    if born is None:
        return None
    if born > today:
        row.refuse("birth_date", "imports.birth_in_future", day=born)
    elif born.year < _FIRST_BIRTH_YEAR:
        row.refuse("birth_date", "imports.birth_too_early", year=str(_FIRST_BIRTH_YEAR))
    else:
        return born
    return None


def _word(row: Row, column: str, choices: tuple[str, ...], others: dict[str, str] | None = None) -> str:
    """One of the choices, however it is spaced and cased; "" when the cell is empty or wrong."""
    text = row.raw(column)
    if not text:
        return ""
    word = "_".join(text.lower().replace("-", " ").replace("_", " ").split())
    found = (others or {}).get(word, word)
    if found in choices:
        return found
    row.refuse(column, "imports.not_a_choice", choices=", ".join(choices))
    return ""


def _language(row: Row) -> str:
    text = row.raw("home_language")
    if not text:
        return ""
    tag = language_of(text)
    if tag is None or len(tag) > 16:
        row.refuse("home_language", "imports.language_unknown")
        return ""
    return tag


def _email(row: Row, column: str) -> str:
    text = row.text(column, _ADDRESS)
    name, at, place = text.partition("@")
    if text and not (name and at and "." in place and not any(c.isspace() for c in text) and "@" not in place):
        row.refuse(column, "imports.not_an_address")
        return ""
    return text


def _guardian(row: Row) -> Contact | None:
    columns = ("guardian_given_name", "guardian_family_name", "guardian_email")
    if not any(row.raw(column) for column in columns):
        return None
    given, family = row.need(columns[0], _NAME), row.need(columns[1], _NAME)
    return Contact(given, family, _email(row, columns[2]))


def _service(row: Row) -> ServiceLine | None:
    if not any(row.raw(column) for column in ("minutes", "minutes_per", "delivery", "grouping")):
        return None
    text = row.need("minutes", 100)
    per = _word(row, "minutes_per", _PERIODS)
    if not row.raw("minutes_per"):
        row.refuse("minutes_per", "imports.value_missing")
    whole = text.isascii() and text.isdigit() and 0 < int(text) <= _MOST_MINUTES
    if text and not whole:
        row.refuse("minutes", "imports.not_minutes", most=_MOST_MINUTES)
    delivery, grouping = _word(row, "delivery", _DELIVERIES), _word(row, "grouping", _GROUPINGS)
    return ServiceLine(int(text) if whole else 0, per, delivery, grouping)


def _facts(row: Row, programme: str, today: date, born: date | None) -> tuple[Fact, ...]:
    """The dates of the line as facts of its programme; a history may begin in the middle."""
    facts = []
    for column, kind in FACTS.items():
        if not row.raw(column):
            continue
        if pathway(programme).kind(kind) is None:
            row.refuse(column, "imports.fact_not_in_programme", programme=programme)
        elif (on := _day(row, column)) is not None:
            facts.append(Fact(kind, on))
    try:
        check_history(programme, facts, today=today, birth_date=born)
    except HistoryRefused as refused:
        for problem in refused.problems:
            params = dict(problem.params)
            first = f"{params.get('first', '')}_on"
            column = f"{facts[problem.index].kind}_on"
            row.refuse(column, _FACT_CODES.get(problem.code, problem.code), **params | {"first": first})
    return tuple(in_order(programme, facts))

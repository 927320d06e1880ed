"""What a line of a foreign calendar is likely to be, by its name. A guess only: a person ticks what is taken."""

import re
from typing import Literal

LineKind = Literal["first_day", "last_day", "term", "closed", "extra", "other"]

_FIRST = re.compile(r"\b(first (student )?day (of|for)|school (year )?(begins|starts)|classes begin|primer d[ií]a)\b")
_LAST = re.compile(r"\b(last (student )?day (of|for)|school (year )?ends|[uú]ltimo d[ií]a)\b")
_TERM = re.compile(r"\b(semester|trimester|quarter|grading period|term|semestre|trimestre|bimestre)\b")
_PART = re.compile(r"\b(day|last|starts?|begins?|ends?|of the|report cards?|grades? due|exams?)\b")
_OPEN = re.compile(r"\b(make[ -]?up day|snow make[ -]?up|d[ií]a de recuperaci[oó]n)\b")
_MAYBE = re.compile(r"\b(if needed|potential|possible|tentative)\b")
_HALF = re.compile(r"\b(early (release|dismissal)|half[ -]day|minimum day|late (start|arrival)|delayed)\b")
_SHUT = re.compile(
    r"\b(no (school|classes|students)|(students?|student) (off|holiday)|(school|schools|district) closed|closed"
    r"|holiday|break|recess|vacation|non[ -]?(instructional|student|attendance)"
    r"|(staff|teacher|professional|pd)[ -]?(development|learning|work ?days?|in[ -]?service|planning)|in[ -]?service"
    r"|work ?days?|thanksgiving|labor day|memorial day|veterans'? day|martin luther king|mlk|presidents'? day"
    r"|juneteenth|columbus day|indigenous peoples'? day|good friday|christmas|new year'?s?"
    r"|sin clases|no hay clases|feriado|d[ií]a festivo|vacaciones|receso|cerrado)\b"
)


def guessed_kind(name: str) -> LineKind:
    """What the name says: a closing, the first or last day, a term, a day made up; "other" for what says none of it.

    A half day is a school day ("including a partial day", 34 CFR 300.11), whatever else its name says.
    """
    words = " ".join(name.casefold().split())
    if _HALF.search(words):
        return "other"
    if _OPEN.search(words):
        return "other" if _MAYBE.search(words) else "extra"
    if _SHUT.search(words):
        return "closed"
    if _FIRST.search(words) and not _TERM.search(words):
        return "first_day"
    if _LAST.search(words) and not _TERM.search(words):
        return "last_day"
    if _TERM.search(words) and not _PART.search(words):
        return "term"
    return "other"

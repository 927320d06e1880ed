"""Facts for the tests, written short: `fact("2026-09-04 consent_received initial written")`."""

from datetime import date

from midline.core.pathways import FORMS, Fact

TODAY = date(2030, 6, 30)
BORN = date(2015, 5, 2)


def fact(line: str) -> Fact:
    """A day, a kind, and what it is about or its form, in any order."""
    day, kind, *more = line.split()
    form = next((word for word in more if word in FORMS), None)
    about = next((word for word in more if word not in FORMS), None)
    return Fact(kind, date.fromisoformat(day), about, form)


def facts(*lines: str) -> tuple[Fact, ...]:
    """Several, in the order given."""
    return tuple(fact(line) for line in lines)

"""Naming who looks at reports of errors in the law, and letting them go; from the machine, by no page."""

from datetime import date

from django.db import transaction

from midline.actions.refusals import need
from midline.records import audit
from midline.records.models import LawReviewer, Person


@transaction.atomic
def name_law_reviewer(*, email: str, today: date) -> bool:
    """The person with this address looks at reports from now on; False where they did already."""
    person = _person(email)
    row, made = LawReviewer.objects.get_or_create(person=person, ends=None, defaults={"starts": today})
    if made:
        audit.note(None, "name_law_reviewer", why="setup", about=row.pk, about_kind="reviewer")
    return made


@transaction.atomic
def let_law_reviewer_go(*, email: str, today: date) -> bool:
    """They look at no reports any more; False where they did not."""
    row = LawReviewer.objects.select_for_update().filter(person=_person(email), ends=None).first()
    if row is None:
        return False
    # The last day is the one before: from today on nothing opens.
    if row.starts >= today:
        row.delete()
    else:
        row.ends = today.fromordinal(today.toordinal() - 1)
        row.save(update_fields=["ends"])
    audit.note(None, "let_law_reviewer_go", why="setup", about=row.pk, about_kind="reviewer")
    return True


def _person(email: str) -> Person:
    found = Person.objects.filter(email=email.strip().lower(), is_active=True).first()
    need(found is not None, "email", "reports.no_such_person")
    assert found is not None
    return found

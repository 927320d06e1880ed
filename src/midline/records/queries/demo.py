"""The made-up people that a visitor of the demonstration can be; nobody else has such an address."""

import uuid
from dataclasses import dataclass
from datetime import date

from midline.records.models import Membership, Person
from midline.records.queries.memberships import Acting, as_acting, in_force

DEMO_ADDRESS = "@demo.midline.example"


@dataclass(frozen=True)
class DemoPerson:
    """One person to be, with their hats."""

    id: uuid.UUID
    name: str
    hats: tuple[Acting, ...]


def demo_persons(today: date) -> tuple[DemoPerson, ...]:
    """Everyone to choose from, in the order in which they were made. Two queries."""
    people = list(Person.objects.filter(email__endswith=DEMO_ADDRESS, is_active=True).order_by("id"))
    rows = Membership.objects.filter(in_force(today), person__in=people).select_related("person", "organisation")
    hats: dict[uuid.UUID, list[Acting]] = {person.pk: [] for person in people}
    for row in rows.order_by("id"):
        hats[row.person_id].append(as_acting(row))
    return tuple(DemoPerson(person.pk, person.get_full_name(), tuple(hats[person.pk])) for person in people)


def demo_account(given: str) -> Person | None:
    """The account behind a choice; None for anything that is not one of the made-up people."""
    try:
        wanted = uuid.UUID(given)
    except ValueError:
        return None
    return Person.objects.filter(pk=wanted, email__endswith=DEMO_ADDRESS, is_active=True).first()

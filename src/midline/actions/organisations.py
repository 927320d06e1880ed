"""Founding organisations and giving hats."""

from datetime import date

from django.contrib.auth.hashers import make_password
from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Office, check_run
from midline.records import audit
from midline.records.models import Membership, Organisation, Person
from midline.records.queries.memberships import Acting, as_acting
from midline.records.queries.organisations import runs

ROLES_OF = {
    "district": {"school_ot", "school_ota", "case_manager", "director"},
    "school": {"teacher", "case_manager", "director", "school_ot", "school_ota"},
    "clinic": {"clinic_ot", "clinic_ota", "director", "front_desk"},
    "agency": {"school_ot", "school_ota", "director"},
    "household": {"guardian", "adult_student", "helper"},
}
"""The roles that an organisation of each kind has."""


@transaction.atomic
def found_organisation(
    *, kind: str, name: str, state: str, today: date, parent: Organisation | None = None, by: Acting | None = None
) -> Organisation:
    """Make an organisation. `by` is None when an installation is set up from the command line, before anyone exists."""
    need(bool(name.strip()), "name", "forms.needed")
    need((kind == "school") == (parent is not None), "parent", "forms.school_needs_district")
    if parent is not None and by is not None:
        check_run(by.role, same_organisation=runs(by, parent.pk), office=Office.INVITE)
    made = Organisation.objects.create(kind=kind, name=name.strip(), state=state, parent=parent)
    audit.note(by, "found_organisation", why="setup", about=made.pk, about_kind=kind)
    return made


@transaction.atomic
def add_person(
    *, email: str, given_name: str, family_name: str, language: str = "en", password: str | None = None
) -> Person:
    """Make an account, or give back the one with this address; no password, no sign-in."""
    known = Person.objects.filter(email=email.lower()).first()
    if known is not None:
        return known
    return Person.objects.create(
        email=email, given_name=given_name, family_name=family_name, language=language, password=make_password(password)
    )


@transaction.atomic
def give_hat(
    *, person: Person, organisation: Organisation, role: str, today: date, by: Acting | None, starts: date | None = None
) -> Acting:
    """Give a person a role in an organisation; the same hat twice is the same hat. `by` None only while setting up."""
    need(role in ROLES_OF[organisation.kind], "role", "forms.role_not_here", {"role": role})
    if by is not None:
        check_run(by.role, same_organisation=runs(by, organisation.pk), office=Office.INVITE)
    row, made = Membership.objects.get_or_create(
        person=person, organisation=organisation, role=role, ends=None, defaults={"starts": starts or today}
    )
    if made:
        audit.note(by, "give_hat", why="setup" if by is None else "oversight", about=row.pk, about_kind=role)
    return as_acting(Membership.objects.select_related("person", "organisation").get(pk=row.pk))


@transaction.atomic
def found_household(*, person: Person, state: str, today: date, role: str = "guardian") -> Acting:
    """The household of a person, with their hat in it; made at the first invitation, given back afterwards."""
    known = Membership.objects.filter(person=person, role=role, ends=None).select_related("person", "organisation")
    if (row := known.first()) is not None:
        return as_acting(row)
    home = Organisation.objects.create(kind="household", name=f"Home of {person.family_name}", state=state)
    return give_hat(person=person, organisation=home, role=role, today=today, by=None)

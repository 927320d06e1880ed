"""Into which organisation an import goes, and in whose name."""

import uuid
from datetime import date

from midline.core.access import Office, may_run
from midline.records.models import Membership, Organisation
from midline.records.queries.memberships import Acting, as_acting, in_force
from midline.records.queries.organisations import runs


def organisation_named(given: str | None, kind: str) -> Organisation | None:
    """The organisation of an id or a name; the first of the kind when none is given; None when there is none."""
    rows = Organisation.objects.filter(kind=kind).order_by("id")
    if given is None:
        return rows.first()
    try:
        return rows.filter(pk=uuid.UUID(given)).first()
    except ValueError:
        return rows.filter(name__iexact=given).first()


def importer(email: str | None, organisation: Organisation, today: date) -> Acting | None:
    """The hat of the person with this address that may import here; its first director when no address is given."""
    rows = Membership.objects.filter(in_force(today)).select_related("person", "organisation").order_by("id")
    rows = rows.filter(person__email=email.lower()) if email else rows.filter(organisation=organisation)
    for row in rows:
        by = as_acting(row)
        if may_run(by.role, same_organisation=runs(by, organisation.pk), office=Office.IMPORT).allowed:
            return by
    return None

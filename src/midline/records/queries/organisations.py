"""Organisations and which of them a hat answers for."""

import uuid

from midline.records.models import Organisation
from midline.records.queries.memberships import Acting


def runs(by: Acting, organisation_id: uuid.UUID) -> bool:
    """Whether this organisation is the hat's own, or a school of its district."""
    if organisation_id == by.organisation_id:
        return True
    return Organisation.objects.filter(pk=organisation_id, parent=by.organisation_id).exists()


def of_kind(kind: str) -> list[Organisation]:
    """Every organisation of a kind, oldest first."""
    return list(Organisation.objects.filter(kind=kind).order_by("id"))


def schools_of(organisation_id: uuid.UUID) -> list[Organisation]:
    """The schools of a district, by name."""
    return list(Organisation.objects.filter(parent=organisation_id).order_by("name"))


def school_names_of(organisation_id: uuid.UUID) -> list[tuple[uuid.UUID, str]]:
    """The ids and names of the schools of a district, by name, to choose one from."""
    return list(Organisation.objects.filter(parent=organisation_id).order_by("name").values_list("pk", "name"))


def own(by: Acting) -> Organisation:
    """The organisation of the hat worn."""
    return Organisation.objects.get(pk=by.organisation_id)

"""Where each kind of person can go from any page."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from midline.records.queries.memberships import Acting

_PLACES: tuple[tuple[str, Promise, frozenset[str]], ...] = (
    ("day", _("Today"), frozenset({"school_ot", "school_ota", "clinic_ot", "clinic_ota"})),
    ("caseload", _("Caseload"), frozenset({"school_ot", "school_ota", "clinic_ot", "clinic_ota", "case_manager"})),
    ("my_classes", _("My classes"), frozenset({"teacher"})),
    ("late", _("What is late"), frozenset({"director", "case_manager"})),
    ("children", _("Children"), frozenset({"director", "front_desk"})),
    ("people", _("People"), frozenset({"director"})),
    ("open_requests", _("Requests"), frozenset({"director"})),
    ("audit_log", _("Who did what"), frozenset({"director"})),
    ("calendars", _("School years"), frozenset({"director"})),
    ("imports", _("Import"), frozenset({"director"})),
    ("family", _("My family"), frozenset({"guardian", "adult_student", "helper"})),
)
_OPEN: tuple[tuple[str, Promise, frozenset[str]], ...] = (
    ("guide", _("The guide"), frozenset()),
    ("learn", _("Learn"), frozenset({"guardian", "adult_student", "helper", "teacher"})),
)
"""Places of guests too; every other hat has the second at the foot of each page."""
_FOR_GUESTS = frozenset(name for name, _title, _roles in _OPEN)
_OF_FILES = frozenset({"late", "children", "imports", "open_requests"})
"""Places of organisations that keep files of children; an agency keeps none."""
_OF_SCHOOLS = frozenset({"calendars"})
"""Places of organisations that have school days."""


@dataclass(frozen=True)
class Place:
    """A link of the navigation."""

    href: str
    title: Promise
    current: bool


def places_for(acting: Acting | None, path: str) -> list[Place]:
    """The links for this hat; a guest's are the guide and what there is to learn."""
    places = []
    for name, title, roles in (*_PLACES, *_OPEN):
        if acting is None and name not in _FOR_GUESTS:
            continue
        if acting is not None and roles and acting.role not in roles:
            continue
        if acting is not None and acting.organisation_kind == "agency" and name in _OF_FILES:
            continue
        if acting is not None and acting.organisation_kind not in {"district", "school"} and name in _OF_SCHOOLS:
            continue
        try:
            href = reverse(name)
        except NoReverseMatch:
            continue
        places.append(Place(href, title, path.startswith(href)))
    if acting is not None and acting.reviews:
        href = reverse("law_reports")
        places.append(Place(href, _("Error reports"), path.startswith(href)))
    return places

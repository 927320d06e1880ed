"""Who a chart is about."""

from datetime import date

from midline.exchange.fhir.bundle import Resource
from midline.exchange.fhir.names import name_of
from midline.exchange.fhir.node import Node
from midline.exchange.fhir.record import Day, Identifier, Patient
from midline.exchange.fhir.setting import Setting
from midline.exchange.left import Leaving

_FIRST_BIRTH_YEAR = 1900
_NUMBER = 64
_LANGUAGE = 16
# Of all that identifies a person Midline keeps the numbers of health records (HL7 table 0203), nothing of the state's.
_KEPT_KINDS = frozenset({"MR", "MRT", "PI", "PT", "AN"})
_STATE_SYSTEMS = ("us-ssn", "2.16.840.1.113883.4.1", "2.16.840.1.113883.4.3", "passport", "us-driver", "us-medicare")
_SEXES = frozenset({"male", "female", "other", "unknown"})


def read_patient(setting: Setting, resource: Resource) -> Patient | None:
    """The identity that a Patient gives; None, and told, when there is no name to call the child by."""
    node = resource.node
    name = name_of(node, setting.today)
    if name is None:
        # names that are no list have been told
        if isinstance(node.value.get("name") or [], list):
            node.refuse("name", "imports.name_missing")
        return None
    setting.use(resource)
    numbers = _identifiers(node, setting.leaving)
    deceased_on = node.day("deceasedDateTime")
    sex = node.text("gender")
    if sex and sex not in _SEXES:
        node.refuse("gender", "imports.not_a_choice", sex, choices=", ".join(sorted(_SEXES)))
    return Patient(
        source_id=resource.source_id,
        path=node.path,
        active=node.flag("active") is not False,
        given_name=name.given,
        family_name=name.family,
        preferred_name=name.preferred,
        birth_date=_birth_date(node, setting.today, setting.leaving),
        sex=sex,
        language=_language(node),
        identifiers=numbers,
        medical_record_number=next((number.value for number in numbers if number.kind == "MR"), ""),
        deceased=deceased_on is not None or node.flag("deceasedBoolean") is True,
        deceased_on=deceased_on,
    )


def _birth_date(node: Node, today: date, leaving: Leaving) -> Day | None:
    born = node.day("birthDate")
    if born is None:
        return None
    if born.first > today:
        node.refuse("birthDate", "imports.birth_in_future", born.text, day=born.first)
    elif born.first.year < _FIRST_BIRTH_YEAR:
        node.refuse("birthDate", "imports.birth_too_early", born.text, year=str(_FIRST_BIRTH_YEAR))
    elif born.exact is None:
        leaving.add("Patient.birthDate", "imports.left_part_of_date", text=born.text)
    return born


def _identifiers(node: Node, leaving: Leaving) -> tuple[Identifier, ...]:
    kept = []
    for item in node.nodes("identifier"):
        system, value, kind = item.text("system"), item.text("value", _NUMBER), item.code("type")
        if not value:
            continue
        if (kind and kind not in _KEPT_KINDS) or any(part in system.lower() for part in _STATE_SYSTEMS):
            leaving.add("Patient.identifier", "imports.left_number")
        else:
            kept.append(Identifier(system, value, kind))
    return tuple(kept)


def _language(node: Node) -> str:
    """The language preferred, else the first one named, as a tag."""
    spoken = node.nodes("communication")
    chosen = next((item for item in spoken if item.flag("preferred")), spoken[0] if spoken else None)
    tag = chosen.code("language") if chosen is not None else ""
    return tag if len(tag) <= _LANGUAGE else ""

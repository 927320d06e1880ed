"""Diagnoses that somebody recorded."""

from midline.exchange.fhir.bundle import Resource
from midline.exchange.fhir.node import Node
from midline.exchange.fhir.record import Coding, Condition, Day
from midline.exchange.fhir.setting import Setting

_LATER_DENIED = {"entered-in-error": "imports.left_in_error", "refuted": "imports.left_refuted"}
_CODE = 40
_SYSTEM = 100
_ICD_10_CM = ("http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90", "http://hl7.org/fhir/sid/icd-10")
_SNOMED = ("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96")


def read_condition(setting: Setting, resource: Resource) -> Condition | None:
    """The diagnosis that a resource says; None, and counted, when it was taken back or says nothing."""
    node = resource.node
    verification = node.code("verificationStatus")
    words = node.words("code")
    code = _LATER_DENIED.get(verification, "" if words else "imports.left_condition_empty")
    if code:
        setting.leave(resource, code)
        return None
    setting.use(resource)
    codings = node.codings("code")
    chosen = _chosen(node, codings)
    onset, ended = _start(node, "onset"), _start(node, "abatement", last=True)
    return Condition(
        source_id=resource.source_id,
        path=node.path,
        words=words,
        system=chosen.system,
        code=chosen.code,
        codings=codings,
        clinical=node.code("clinicalStatus"),
        verification=verification,
        onset=onset,
        ended=ended,
        recorded_on=node.day("recordedDate"),
    )


def _chosen(node: Node, codings: tuple[Coding, ...]) -> Coding:
    """The coding that a clinician chose, else ICD-10-CM (what payers ask for), else SNOMED CT, else the first."""
    concept = node.node("code")
    marked = {item.text("code") for item in concept.nodes("coding") if item.flag("userSelected")} if concept else set()

    def rank(coding: Coding) -> int:
        if coding.code in marked:
            return 0
        return 1 if coding.system in _ICD_10_CM else 2 if coding.system in _SNOMED else 3

    chosen = min(codings, key=rank, default=Coding("", "", ""))
    if len(chosen.code) > _CODE or len(chosen.system) > _SYSTEM:
        node.refuse("code", "imports.too_long", chosen.code, most=_CODE)
        return Coding("", "", "")
    return chosen


def _start(node: Node, field: str, *, last: bool = False) -> Day | None:
    """When it began or ended, where the source gives a date or a period; an age or words give no day."""
    day = node.day(f"{field}DateTime")
    period = node.node(f"{field}Period")
    if day is not None or period is None:
        return day
    return period.day("end" if last else "start")

"""Who pays: the coverages of a patient, and those that claims carry inside."""

from midline.exchange.digests import digest_of
from midline.exchange.fhir.bundle import Resource, contained_in
from midline.exchange.fhir.node import Node
from midline.exchange.fhir.reasons import CLAIMS
from midline.exchange.fhir.record import Coverage, Day
from midline.exchange.fhir.setting import Setting

_PAYER = 200
_KIND = 40
_NUMBER = 100
_NOT_IN_FORCE = frozenset({"cancelled", "draft", "entered-in-error"})
# What systems write in the payer's place when nobody but the family pays.
_NOBODY = frozenset({"no_insurance", "no insurance", "uninsured", "none", "self pay", "self-pay", "selfpay"})


def read_coverage(setting: Setting, resource: Resource, patient_id: str) -> Coverage | None:
    """The coverage of a patient that a resource says; None, and counted, when it is not in force or names no payer."""
    status = resource.node.text("status")
    payer = _payer(setting, resource)
    code = ""
    if status in _NOT_IN_FORCE:
        code = "imports.left_coverage_off"
    elif not payer or payer.casefold() in _NOBODY:
        code = "imports.left_no_payer"
    if code:
        setting.leave(resource, code)
        return None
    setting.use(resource)
    return _coverage(resource, payer, patient_id)


def _coverage(resource: Resource, payer: str, patient_id: str) -> Coverage:
    node = resource.node
    number = node.text("subscriberId", _NUMBER) or next((n.text("value", _NUMBER) for n in _members(node)), "")
    starts, ends = _period(node)
    kind = node.words("type")
    kind = kind if len(kind) <= _KIND else f"{kind[: _KIND - 1]}…"
    own_id = "" if resource.contained else resource.source_id
    return Coverage(own_id or _made_id(patient_id, payer, number), node.path, payer, kind, number, starts, ends)


def _members(node: Node) -> list[Node]:
    """The identifiers typed as a member number (MB); where no type is given, the first of any."""
    found = [item for item in node.nodes("identifier") if item.text("value")]
    return [item for item in found if item.code("type") == "MB"] or [i for i in found if not i.code("type")][:1]


def _period(node: Node) -> tuple[Day | None, Day | None]:
    period = node.node("period")
    if period is None:
        return None, None
    starts, ends = period.day("start"), period.day("end")
    if starts is not None and ends is not None and ends.last < starts.first:
        period.refuse("end", "imports.ends_before_start", ends.text, day=starts.first)
    return starts, ends


def _payer(setting: Setting, resource: Resource) -> str:
    """The payer's name: as the reference shows it, else the organisation's own, else the plan's."""
    node = resource.node
    for payor in node.nodes("payor"):
        target = setting.bundle.target(payor, resource)
        own = ""
        if target is not None and target.kind == "Organization" and (own := target.node.text("name", _PAYER)):
            setting.use(target)
        if own or payor.text("display"):
            return own or payor.text("display", _PAYER)
    plans = [item for item in node.nodes("class") if item.code("type") in {"plan", "group"}]
    named = next((plan.text("name", _PAYER) for plan in plans if plan.text("name")), "")
    return named or node.words("type")[:_PAYER]


def claimed_coverages(setting: Setting, resource: Resource, patient_id: str) -> list[Coverage]:
    """The coverages that a claim in force carries: contained ones, else the payer that its insurance names."""
    if resource.kind not in CLAIMS or resource.node.text("status") in _NOT_IN_FORCE:
        return []
    inside = [part for part in contained_in(resource) if part.kind == "Coverage"]
    found = [coverage for part in inside if (coverage := read_coverage(setting, part, patient_id)) is not None]
    if inside:
        return found
    for insurance in resource.node.nodes("insurance"):
        reference = insurance.node("coverage")
        if reference is None or setting.bundle.target(reference, resource) is not None:
            continue
        payer = reference.text("display", _PAYER)
        if payer and payer.casefold() not in _NOBODY:
            found.append(Coverage(_made_id(patient_id, payer, ""), reference.path, payer, "", "", None, None))
    return found


def merged(own: list[Coverage], claimed: list[Coverage]) -> tuple[Coverage, ...]:
    """Each coverage once: a claim's is taken only where no other names the same payer, or it knows a number more."""
    kept = list(own)
    for coverage in sorted(claimed, key=lambda one: (not one.member_number, not one.kind)):
        same = [one for one in kept if one.payer.casefold() == coverage.payer.casefold()]
        if not same or (coverage.member_number and all(one.member_number != coverage.member_number for one in same)):
            kept.append(coverage)
    return tuple(kept)


def _made_id(patient_id: str, payer: str, number: str) -> str:
    """What a coverage without an id of its own is known by: whose it is, who pays, under which number."""
    return f"payer:{digest_of([patient_id, payer.casefold(), number])[:32]}"

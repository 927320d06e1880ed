"""The tables whose conditions are their own: the chart itself, what joins charts, what tells of looks, what came in."""

from midline.core.access import Office, may_run
from midline.records.wall.names import HATS
from midline.records.wall.place import Place, Ruled, Rules
from midline.records.wall.ways import HERE, ME, PERSON, ROLE

CASELOAD, CLASS, DESK, FAMILY, HELPER, OVERSIGHT = (
    f"midline_as_{name}" for name in ("caseload", "class", "desk", "family", "helper", "oversight")
)
NOBODYS_YET = "EXISTS (SELECT 1 FROM midline_wall.unassigned u WHERE u.chart_id = {table}.chart_id)"
"""Whether a row is about a chart of one's own organisation that was opened today and is on no caseload."""


def among(view: str, column: str) -> str:
    """Whether an id is among those of a view."""
    return f"EXISTS (SELECT 1 FROM midline_wall.{view} v WHERE v.id = {column})"


def their_own(column: str) -> str:
    """Whether a membership is one of the person who acts: a parent's rows, whichever hat they wrote them under."""
    return f"{column} IN (SELECT m.id FROM records_membership m WHERE m.person_id = {PERSON})"


def reached(way: str, column: str) -> str:
    """Whether a chart is reached this way."""
    return f"EXISTS (SELECT 1 FROM midline_wall.{way} w WHERE w.chart_id = {column})"


def runs(column: str) -> str:
    """Whether an organisation is one's own, or a school of one's own district: see `queries.organisations.runs`."""
    ours = f"SELECT 1 FROM records_organisation o WHERE o.id = {column} AND o.parent_id = {HERE}"
    return f"({column} = {HERE} OR EXISTS ({ours}))"


def with_office(hat: str, office: Office) -> str:
    """Whether the role is one of this hat's that hold an office; "" where none does."""
    roles = sorted(role for role in HATS[hat] if may_run(role, same_organisation=True, office=office).allowed)
    named = ", ".join(f"'{role}'" for role in roles)
    return f"{ROLE} IN ({named})" if roles else ""


def _chart(read: str, hat: str, change: str = "") -> Rules:
    may = with_office(hat, Office.OPEN_CHART)
    return Rules(read, f"{may} AND {runs('records_chart.organisation_id')}" if may else "", change)


# Plain comparisons, not EXISTS: so an index finds the charts of an organisation, however many others there are.
_OURS = f"(records_chart.organisation_id = {HERE} OR records_chart.school_id = {HERE})"
_CHART = "records_chart.id"
_OWN_ROW = (
    f"(records_auditevent.acting_as IS NULL OR records_auditevent.acting_as = {ME})"
    f" AND (records_auditevent.person IS NULL OR records_auditevent.person = {PERSON})"
)
_ABOUT = "records_auditevent.subject"
_FAMILIES = ", ".join(f"'{role}'" for role in sorted(HATS[FAMILY]))
# A family reads what others did, and not when another household looked; a refusal opened nothing.
_LOOKS = f"""{reached("family", _ABOUT)} AND records_auditevent.action <> 'refused'
  AND (records_auditevent.person = {PERSON} OR records_auditevent.role NOT IN ({_FAMILIES}))"""
_OFFICE = f"""{with_office(OVERSIGHT, Office.SEE_AUDIT)} AND ({reached("overseen", _ABOUT)}
  OR ({_ABOUT} IS NULL AND records_auditevent.organisation = {HERE}))"""
_AUDIT = {
    **dict.fromkeys(HATS, Rules(insert=_OWN_ROW)),
    FAMILY: Rules(read=_LOOKS, insert=_OWN_ROW),
    OVERSIGHT: Rules(read=_OFFICE, insert=_OWN_ROW),
}
_LINKED = "one_id", "other_id"
_DECIDED = reached("family", "records_release.chart_id").replace("w.chart_id", "w.decides AND w.chart_id")
_IMPORTED = f"{with_office(OVERSIGHT, Office.IMPORT)} AND {runs('records_externalid.organisation_id')}"
_PRACTITIONER = f"records_practitioner.organisation_id = {HERE}"

RULED: dict[str, Place] = {
    "Chart": Ruled(
        "the chart is what every other way leads to",
        {
            CASELOAD: _chart(f"({reached('assigned', _CHART)} OR {reached('released', _CHART)})", CASELOAD),
            CLASS: _chart(reached("taught", _CHART), CLASS),
            DESK: _chart(_OURS, DESK, _OURS),
            FAMILY: _chart(reached("family", _CHART), FAMILY),
            HELPER: _chart(reached("helped", _CHART), HELPER),
            OVERSIGHT: _chart(_OURS, OVERSIGHT, _OURS),
        },
    ),
    "ChartLink": Ruled(
        "it joins two charts; only a family may see that there is another, those a release let in to it, and who helps "
        "with both",
        {
            FAMILY: Rules(
                read=" OR ".join(reached("family", f"records_chartlink.{end}") for end in _LINKED),
                insert=" AND ".join(reached("family", f"records_chartlink.{end}") for end in _LINKED),
                change=" AND ".join(reached("family", f"records_chartlink.{end}") for end in _LINKED),
            ),
            CASELOAD: Rules(read=" OR ".join(reached("released", f"records_chartlink.{end}") for end in _LINKED)),
            HELPER: Rules(read=" AND ".join(reached("helped", f"records_chartlink.{end}") for end in _LINKED)),
        },
    ),
    "SignedForm": Ruled(
        "a form may be about two charts; whoever signed it keeps it, and who holds rights over one of them sees it",
        {
            FAMILY: Rules(
                read=f"records_signedform.signed_by_id = {ME} OR {among('family_form', 'records_signedform.id')}",
                insert=f"records_signedform.signed_by_id = {ME}",
            )
        },
    ),
    "Release": Ruled(
        "the family's own; beside them only those it lets in find it",
        {
            FAMILY: Rules(*[reached("family", "records_release.chart_id"), *[_DECIDED] * 2]),
            CASELOAD: Rules(
                read="EXISTS (SELECT 1 FROM midline_wall.released w WHERE w.release_id = records_release.id)"
            ),
        },
        via="chart",
    ),
    "Disclosure": Ruled(
        "written by the one who looks, read by the family",
        {
            FAMILY: Rules(read=among("family_release", "records_disclosure.release_id")),
            CASELOAD: Rules(
                insert=f"records_disclosure.by_id = {ME} AND EXISTS (SELECT 1 FROM midline_wall.released w "
                "WHERE w.release_id = records_disclosure.release_id)"
            ),
        },
        via="release",
    ),
    "DisclosedRecord": Ruled(
        "written by the one who looks, read by the family",
        {
            FAMILY: Rules(read=among("family_disclosure", "records_disclosedrecord.disclosure_id")),
            CASELOAD: Rules(insert=among("own_disclosure", "records_disclosedrecord.disclosure_id")),
        },
        via="disclosure",
    ),
    "AuditEvent": Ruled(
        "everyone adds rows of their own doing; directors and families read; no page changes or removes one",
        _AUDIT,
    ),
    "ExternalId": Ruled(
        "ids of a source lead to children; only who imports needs them",
        {OVERSIGHT: Rules(*[_IMPORTED] * 3)},
    ),
    "Practitioner": Ruled(
        "who referred or diagnosed, as one organisation knows them",
        {hat: Rules(*[_PRACTITIONER] * 3) for hat in (CASELOAD, DESK, OVERSIGHT)},
    ),
}

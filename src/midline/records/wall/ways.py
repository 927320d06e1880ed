"""How a hat reaches charts: for each way the SQL that finds them, and how `core.access` calls one who came so.

The SQL may name the acting membership only by the functions of the schema (`midline_wall.membership()` and its like),
which read what the transaction was told. Each is wrapped in a sub-select, so that it is asked once a statement.
"""

from collections.abc import Callable
from dataclasses import dataclass

from midline.core.access import HELPERS_MAY, RELEASED_MAY, Opened, Standing

Stand = Callable[[str, str], Standing]
"""(role, kind of the chart's organisation) -> the standing of one who came this way."""

ME = "(SELECT midline_wall.membership())"
PERSON = "(SELECT midline_wall.person())"
HERE = "(SELECT midline_wall.organisation())"
ROLE = "(SELECT midline_wall.role())"
TODAY = "(SELECT midline_wall.today())"
NOW = "(SELECT midline_wall.moment())"
PLACES = "(SELECT midline_wall.places())::uuid[]"
"""One's organisation, and the district that it is a school of."""
CASELOADS = "(SELECT midline_wall.caseloads())::uuid[]"
"""One's own membership, and those of the colleagues whom one stands in for today."""
RELEASES = "(SELECT midline_wall.releases())::uuid[]"
"""What `RELEASES_NOW` gave when the transaction was told who acts."""


def in_force(table: str) -> str:
    """Rows whose span `starts`..`ends` holds today."""
    return f"{table}.starts <= {TODAY} AND ({table}.ends IS NULL OR {table}.ends >= {TODAY})"


AT_CLINIC = (
    "(SELECT o.kind = 'clinic' FROM records_chart k JOIN records_organisation o ON o.id = k.organisation_id "
    "WHERE k.id = {chart}) AS at_clinic"
)


@dataclass(frozen=True)
class Way:
    """One way to a chart. `charts` selects `chart_id`, `at_clinic` and, where they differ from row to row, `more`.

    `more`: "kinds" (text[], the kinds let through); "first" and "last" (the days let through, either NULL for open);
    "withheld" (text[], kinds that an order keeps away); "decides" (whether no order takes decisions away). `stand` is
    the most that one who came so may have. `writes`: whether they may write at all; what, their deeds say.
    `charts_of_organisation`: it reaches every chart that one's own organisation keeps.
    """

    name: str
    hat: str
    stand: Stand
    charts: str
    more: tuple[str, ...] = ()
    writes: bool = True
    charts_of_organisation: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """What each of its views gives beside the id of a row."""
        return ("chart_id", "at_clinic", *self.more)


ASSIGNED = Way(
    "assigned",
    "midline_as_caseload",
    lambda role, at: Standing(role, at, assigned=True),
    f"""SELECT a.chart_id, {AT_CLINIC.format(chart="a.chart_id")} FROM records_assignment a
        WHERE a.membership_id = ANY ({CASELOADS}) AND {in_force("a")}""",
)

RELEASED = Way(
    "released",
    "midline_as_caseload",
    lambda role, at: Standing(role, at, released=(Opened(RELEASED_MAY),)),
    f"""SELECT r.chart_id, {AT_CLINIC.format(chart="r.chart_id")},
          string_to_array(r.kinds || ' identity', ' ') AS kinds, r.records_from AS first, r.records_until AS last,
          r.id AS release_id
        FROM records_release r
        WHERE r.id = ANY ({RELEASES}) AND r.revoked_at IS NULL AND r.ends_at > {NOW}""",
    more=("kinds", "first", "last", "release_id"),
    writes=False,
)

_LET_THROUGH = "ARRAY[" + ", ".join(f"'{kind.value}'" for kind in sorted(RELEASED_MAY)) + "]"
RELEASES_NOW = f"""
  SELECT r.id FROM records_release r JOIN records_chart c ON c.id = r.chart_id
  WHERE r.to_id = ANY ({PLACES}) AND (r.only_id IS NULL OR r.only_id = {ME})
    AND r.signed_at <= {NOW} AND r.ends_at > {NOW} AND r.revoked_at IS NULL
    AND string_to_array(r.kinds, ' ') && {_LET_THROUGH} AND c.organisation_id <> ALL ({PLACES})
    AND EXISTS (
      SELECT 1 FROM records_chartlink l JOIN midline_wall.assigned m ON m.chart_id IN (l.one_id, l.other_id)
        JOIN records_chart mine ON mine.id = m.chart_id
      WHERE r.chart_id IN (l.one_id, l.other_id) AND m.chart_id <> r.chart_id AND l.ended_on IS NULL
        AND mine.organisation_id = ANY ({PLACES}))"""
"""The releases that let the acting therapist look, found once when the transaction is told who acts."""

TAUGHT = Way(
    "taught",
    "midline_as_class",
    lambda role, at: Standing(role, at, teaches=True),
    f"""SELECT e.chart_id, {AT_CLINIC.format(chart="e.chart_id")} FROM records_enrolment e
        JOIN records_teaching t ON t.classroom_id = e.classroom_id
        WHERE t.membership_id = {ME} AND {in_force("e")} AND {in_force("t")}""",
)

OVERSEEN = Way(
    "overseen",
    "midline_as_oversight",
    lambda role, at: Standing(role, at, oversees=True),
    f"""SELECT c.id AS chart_id, {AT_CLINIC.format(chart="c.id")} FROM records_chart c
        WHERE c.organisation_id = {HERE} OR c.school_id = {HERE}""",
    charts_of_organisation=True,
)

DESK = Way(
    "desk",
    "midline_as_desk",
    lambda role, at: Standing(role, at, desk=True),
    f"""SELECT c.id AS chart_id, {AT_CLINIC.format(chart="c.id")} FROM records_chart c
        WHERE c.organisation_id = {HERE} OR c.school_id = {HERE}""",
    charts_of_organisation=True,
)


def _right(holder: str, at_clinic: str) -> str:
    """A guardianship that holds the right over this kind of chart today: given, begun and not passed on."""

    def right(name: str) -> str:
        begun = f"({holder}.{name}_from IS NULL OR {holder}.{name}_from <= {TODAY})"
        return f"({holder}.{name} AND {begun} AND ({holder}.{name}_until IS NULL OR {holder}.{name}_until >= {TODAY}))"

    return f"{in_force(holder)} AND CASE WHEN {at_clinic} THEN {right('medical')} ELSE {right('educational')} END"


def _orders(chart: str, person: str, more: str = "true") -> str:
    """The orders and agreements on file that limit a person over a chart today."""
    return f"""FROM records_restriction x JOIN records_guardianship y ON y.id = x.guardianship_id
          WHERE y.chart_id = {chart} AND y.person_id = {person} AND {in_force("x")} AND {more}"""


def _withheld(chart: str, person: str) -> str:
    """The kinds that they do not see, as texts."""
    return f"coalesce(string_to_array((SELECT string_agg(x.withheld, ' ') {_orders(chart, person)}), ' '), '{{}}')"


_NOT_BARRED = f"NOT EXISTS (SELECT 1 {_orders('g.chart_id', 'g.person_id', 'x.no_contact')})"

FAMILY = Way(
    "family",
    "midline_as_family",
    lambda role, at: Standing(role, at, educational=True, medical=True),
    f"""SELECT g.chart_id, o.kind = 'clinic' AS at_clinic,
          NOT EXISTS (SELECT 1 {_orders("g.chart_id", "g.person_id", "NOT x.decides")}) AS decides,
          {_withheld("g.chart_id", "g.person_id")} AS withheld
        FROM records_guardianship g JOIN records_chart c ON c.id = g.chart_id
          JOIN records_organisation o ON o.id = c.organisation_id
        WHERE g.person_id = {PERSON} AND {_right("g", "o.kind = 'clinic'")} AND {_NOT_BARRED}""",
    more=("decides", "withheld"),
)

_LIMITED = _orders("h.chart_id", "n.person_id", "(x.no_contact OR NOT x.decides)")
HELPED = Way(
    "helped",
    "midline_as_helper",
    lambda role, at: Standing(role, at, helps=HELPERS_MAY),
    f"""SELECT h.chart_id, o.kind = 'clinic' AS at_clinic, open.kinds || ARRAY['identity'] AS kinds,
          n.person_id AS guardian
        FROM records_helper h JOIN records_membership n ON n.id = h.named_by_id
          JOIN records_chart c ON c.id = h.chart_id JOIN records_organisation o ON o.id = c.organisation_id
          CROSS JOIN LATERAL (SELECT array_agg(kind) AS kinds FROM unnest(string_to_array(h.kinds, ' ')) kind
            WHERE kind <> ALL ({_withheld("h.chart_id", "n.person_id")})) open
        WHERE h.person_id = {PERSON} AND h.starts_at <= {NOW} AND h.ends_at > {NOW} AND h.stopped_at IS NULL
          AND open.kinds IS NOT NULL
          AND EXISTS (SELECT 1 FROM records_guardianship g WHERE g.chart_id = h.chart_id
            AND g.person_id = n.person_id AND {_right("g", "o.kind = 'clinic'")})
          AND NOT EXISTS (SELECT 1 {_LIMITED})""",
    more=("kinds", "guardian"),
    writes=False,
)

DESTROYED = Way(
    "destroyed",
    "midline_as_destroyer",
    lambda role, at: Standing(role, at),
    f"""SELECT c.id AS chart_id, {AT_CLINIC.format(chart="c.id")} FROM records_chart c
        WHERE {ROLE} = 'director' AND c.organisation_id = {HERE} AND EXISTS (
          SELECT 1 FROM records_recordsrequest q
          WHERE q.chart_id = c.id AND q.kind = 'destroy' AND q.outcome = 'given')""",
)
"""Not a way in: how a destruction reaches the rows that it removes."""

WAYS = (ASSIGNED, RELEASED, TAUGHT, OVERSEEN, DESK, FAMILY, HELPED)

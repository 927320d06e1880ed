"""Who sees what, told again as plainly as possible: lists of rows and loops over them.

Written from the words of the brief and of docs/explanation, without a look into `core/access`; nothing is imported from
it. Slow and obvious on purpose.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

EVERYTHING = {
    *("identity", "concern", "case", "document", "evaluation", "plan", "measurement", "session", "note"),
    *("strategy", "voice", "coverage", "condition", "release"),
}
AT_CLINIC_ONLY = {"coverage", "condition"}
BY_ROLE = {
    "therapist": EVERYTHING - {"release"},
    "overseer": EVERYTHING - {"note", "voice", "release"},
    "teacher": {"identity", "strategy", "plan", "measurement"},
    "front_desk": {"identity", "coverage", "condition", "session", "case"},
}
THERAPISTS = {"school_ot", "school_ota", "clinic_ot", "clinic_ota"}
FAMILY = {"guardian", "adult_student"}
TAKES = {
    "school_ot": {"school_ot"},
    "school_ota": {"school_ota", "school_ot"},
    "clinic_ot": {"clinic_ot"},
    "clinic_ota": {"clinic_ota", "clinic_ot"},
}
ANY_DAY = (None, None)


@dataclass
class Row:
    """A row of any table, its columns as attributes."""

    values: dict[str, Any] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(name) from None


def in_span(row: Row, today: date) -> bool:
    """Whether `starts`..`ends` holds today."""
    return row.starts <= today and (row.ends is None or today <= row.ends)


class Naive:
    """Everything there is, and what each hat sees of it at a moment."""

    def __init__(self) -> None:
        self.hats: list[Row] = []
        self.charts: list[Row] = []
        self.assignments: list[Row] = []
        self.covers: list[Row] = []
        self.teachings: list[Row] = []
        self.enrolments: list[Row] = []
        self.rights: list[Row] = []
        self.orders: list[Row] = []
        self.helpers: list[Row] = []
        self.links: list[Row] = []
        self.releases: list[Row] = []
        self.granted: set[Any] = set()
        self.records: list[Row] = []
        self.now = datetime(1, 1, 1, tzinfo=UTC)

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()

    # Who stands how

    def works(self, hat: Row) -> bool:
        """Whether a hat is worn today: begun, and not left."""
        return in_span(hat, self.today)

    def runs(self, hat: Row, other: Row) -> bool:
        """Whether a director answers for the place of another hat: the own one, or a school of the own district."""
        return hat.role == "director" and hat.org in {other.org, other.district}

    def may_take(self, giver: Row, taker: Row, chart: Row) -> bool:
        """Whether a colleague may take a child from someone who leaves: of a role that may, at one of its places."""
        able = taker.role in TAKES.get(giver.role, ()) and taker.id != giver.id
        return able and self.works(taker) and taker.org in {chart.org, chart.school}

    def places(self, hat: Row) -> set[Any]:
        """The organisation of a hat, and the district of a school."""
        return {hat.org, hat.district} - {None}

    def stands_for(self, hat: Row) -> set[Any]:
        """The hats whose work is this one's today: its own, and those of colleagues whom it covers."""
        return {hat.id} | {one.absent for one in self.covers if one.substitute == hat.id and in_span(one, self.today)}

    def on_caseload(self, hat: Row, chart: Row) -> bool:
        """Whether the child is on this hat's caseload today, or on that of a colleague whom it covers."""
        whose = self.stands_for(hat)
        return any(one.chart == chart.id and one.hat in whose and in_span(one, self.today) for one in self.assignments)

    def in_class(self, hat: Row, chart: Row) -> bool:
        """Whether the child sits in a class that this hat teaches today."""
        rooms = {one.room for one in self.teachings if one.hat == hat.id and in_span(one, self.today)}
        return any(one.chart == chart.id and one.room in rooms and in_span(one, self.today) for one in self.enrolments)

    def orders_on(self, person: Any, chart: Row) -> list[Row]:
        """The orders on file about a person and a chart that hold today."""
        mine = {one.id for one in self.rights if one.person == person and one.chart == chart.id}
        return [one for one in self.orders if one.of in mine and in_span(one, self.today)]

    def is_family(self, person: Any, chart: Row) -> bool:
        """Whether a person holds the right over this chart today, and no order bars them."""
        side = "medical" if chart.clinic else "educational"
        held = False
        for one in self.rights:
            if one.person != person or one.chart != chart.id or not in_span(one, self.today) or not one.values[side]:
                continue
            first, last = one.values[f"{side}_from"], one.values[f"{side}_until"]
            if (first is None or first <= self.today) and (last is None or self.today <= last):
                held = True
        return held and not any(one.no_contact for one in self.orders_on(person, chart))

    def decides(self, person: Any, chart: Row) -> bool:
        """Whether this person may sign, stop, join and name helpers for this chart."""
        return self.is_family(person, chart) and all(one.decides for one in self.orders_on(person, chart))

    def family_kinds(self, person: Any, chart: Row) -> set[str]:
        """What family sees, less what an order withholds."""
        if not self.is_family(person, chart):
            return set()
        return EVERYTHING - {kind for one in self.orders_on(person, chart) for kind in one.withheld}

    def own_kinds(self, hat: Row, chart: Row) -> set[str]:
        """The kinds that a hat sees without a release."""
        kinds: set[str] = set()
        if hat.role in FAMILY:
            return self.family_kinds(hat.person, chart)
        if hat.role == "helper":
            for one in self.helpers:
                mine = one.person == hat.person and one.chart == chart.id
                runs = one.starts_at <= self.now and self.now < one.ends_at and not one.stopped
                if mine and runs and self.decides(one.by, chart):
                    kinds |= one.kinds & (self.family_kinds(one.by, chart) - {"release"})
        if hat.role in THERAPISTS and self.on_caseload(hat, chart):
            kinds |= BY_ROLE["therapist"]
        if hat.role in {"director", "case_manager"} and hat.org in {chart.org, chart.school}:
            kinds |= BY_ROLE["overseer"]
        if hat.role == "front_desk" and hat.org in {chart.org, chart.school}:
            kinds |= BY_ROLE["front_desk"]
        if hat.role == "teacher" and self.in_class(hat, chart):
            kinds |= BY_ROLE["teacher"]
        if not chart.clinic:
            kinds -= AT_CLINIC_ONLY
        return kinds | {"identity"} if kinds else kinds

    def linked(self, chart: Row) -> list[Row]:
        """The charts that a guardian joined with this one."""
        pairs = [one.pair for one in self.links if not one.ended]
        return [other for other in self.charts if other.id != chart.id and {other.id, chart.id} in pairs]

    def between(self, one: Row, other: Row) -> list[Row]:
        """The releases from either of two charts to the other's organisation: gone for good once they are parted."""
        pairs = [(one.id, other.org), (other.id, one.org)]
        return [release for release in self.releases if (release.chart, release.to) in pairs]

    def releases_to(self, hat: Row, chart: Row) -> list[Row]:
        """The releases that let this hat look into this chart now."""
        if hat.role not in THERAPISTS or chart.org in self.places(hat):
            return []
        if not any(other.org in self.places(hat) and self.on_caseload(hat, other) for other in self.linked(chart)):
            return []
        return [
            one
            for one in self.releases
            if one.chart == chart.id
            and one.to in self.places(hat)
            and one.only in {None, hat.id}
            and not one.stopped
            and one.signed_at <= self.now
            and self.now < one.ends_at
        ]

    def finishes(self, hat: Row, chart: Row, draft: Row) -> bool:
        """Whether a therapist may finish a colleague's draft: the author has the child on no caseload any more."""
        author = draft.author
        same = [one for one in self.hats if (one.person, one.org) == (author.person, author.org)]
        if any(self.works(one) and self.on_caseload(one, chart) for one in same):
            return False
        return self.on_caseload(hat, chart) and hat.role in TAKES.get(author.role, set())

    # What is seen

    def ranges(self, hat: Row, chart: Row, kind: str) -> list[tuple[date | None, date | None]]:
        """The spans of days of which this hat sees a kind of record; [] for none."""
        if kind in self.own_kinds(hat, chart):
            return [ANY_DAY]
        found = [one.days for one in self.releases_to(hat, chart) if kind in one.kinds - {"release", "coverage"}]
        return [ANY_DAY] if kind == "identity" and self.releases_to(hat, chart) else found

    def sees(self, hat: Row, chart: Row, kind: str, on: date | None) -> bool:
        """Whether a record of a kind and a day is seen."""
        for first, last in self.ranges(hat, chart, kind):
            if (first, last) == ANY_DAY:
                return True
            if on is not None and (first is None or first <= on) and (last is None or on <= last):
                return True
        return False

    def opens(self, hat: Row, chart: Row) -> bool:
        """Whether this hat is let in at all."""
        return bool(self.ranges(hat, chart, "identity"))

    def lists(self, hat: Row) -> set[Any]:
        """The charts on this hat's lists: those it needs no release for."""
        return {chart.id for chart in self.charts if self.own_kinds(hat, chart)}

    def may_take_out(self, hat: Row, chart: Row) -> bool:
        """Who may have a copy of the whole record: who decides for the child, and a director once it was granted."""
        if hat.role in FAMILY:
            return self.decides(hat.person, chart)
        overseen = hat.org in {chart.org, chart.school}
        return hat.role == "director" and overseen and chart.id in self.granted

    def beside(self, hat: Row, chart: Row) -> list[Row]:
        """The joined charts shown beside this one: to family, helpers and therapists who may see them."""
        if hat.role not in THERAPISTS | FAMILY | {"helper"}:
            return []
        return [other for other in self.linked(chart) if self.opens(hat, other)]

    def of(self, table: str, chart: Row) -> list[Row]:
        """The records of one table in a chart."""
        return [one for one in self.records if one.table == table and one.chart == chart.id]

    def seen(self, hat: Row, chart: Row, table: str) -> list[Row]:
        """Those of them that this hat sees, by their own kind and day."""
        return [one for one in self.of(table, chart) if self.sees(hat, chart, one.kind, one.on)]

    def seen_cases(self, hat: Row, chart: Row) -> list[Row]:
        """Cases of whose days the opening or any fact is seen."""
        facts = {one.case for one in self.seen(hat, chart, "fact")}
        return [one for one in self.of("case", chart) if self.sees(hat, chart, "case", one.on) or one.id in facts]

"""Everything of one child as a file, and the trail of who did what: told row by row from the model and plain loops."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from typing import Any
from unittest.mock import patch

from midline.actions.audit_export import export_log
from midline.actions.record_copy import copy_record
from midline.records.models import AuditEvent
from midline.records.queries.audit_log import Wanted, log_of_organisation, looks_at
from tests.access.asking import asked, behind_the_wall
from tests.access.making import Making
from tests.access.naive import FAMILY, THERAPISTS, Row

Tables = dict[str, list[dict[str, Any]]]
RECORDS = {
    **{name: name for name in ("case", "fact", "evaluation", "plan", "goal", "measurement", "session", "appointment")},
    **{name: name for name in ("concern", "strategy", "voice", "document", "coverage", "condition")},
}
"""Tables of a copy that the model keeps as records, by their name in the copy."""
WORD = re.compile(r"zq\d+zq")
"""The words of `Making.word`: each stands in one row of one child."""


def rows_of(answer: bytes) -> Tables:
    """The tables of a copy in JSON."""
    found: Tables = json.loads(answer)["tables"]
    return found


def rows_of_zip(answer: bytes) -> Tables:
    """The tables of a copy in CSV; a table without rows has no line."""
    with zipfile.ZipFile(io.BytesIO(answer)) as archive:
        return {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))
            for name in archive.namelist()
            if name.endswith(".csv")
        }


class Exports:
    """The files of one world."""

    def __init__(self, made: Making) -> None:
        self.made, self.naive = made, made.naive

    def json(self, hat: Row, chart: Row) -> None:
        """The copy in JSON: for whom, and which rows."""
        answer = self._copy(hat, chart, "json")
        assert (answer is not None) == self.naive.may_take_out(hat, chart)
        if answer is not None:
            self.compare(hat, chart, rows_of(answer))

    def csv(self, hat: Row, chart: Row) -> None:
        """The copy as tables."""
        answer = self._copy(hat, chart, "csv")
        assert (answer is not None) == self.naive.may_take_out(hat, chart)
        if answer is not None:
            self.compare(hat, chart, rows_of_zip(answer))

    def pdf(self, hat: Row, chart: Row) -> None:
        """The copy as PDF, by all that is given to who sets it: the words of their rows, and no other word.

        Setting it takes longer than all else of a step and adds no word (`tests/documents/test_record.py`).
        """
        given: list[str] = []

        def kept(_source: bytes, data: Mapping[str, Any]) -> bytes:
            given.append(json.dumps(data))
            return b"%PDF"

        with patch("midline.documents.record.set_pdf", kept):
            answer = self._copy(hat, chart, "pdf")
        assert (answer is not None) == self.naive.may_take_out(hat, chart)
        if answer is not None:
            assert set(WORD.findall(given[0])) == self._words(hat, chart)

    def _words(self, hat: Row, chart: Row) -> set[str]:
        """The child's name, and the words of every row of which the copy has the words."""
        naive = self.naive
        kinds = naive.own_kinds(hat, chart)
        rows = [one for table in RECORDS.values() for one in naive.of(table, chart) if one.kind in kinds]
        sessions = [one for one in rows if one.table == "session"]
        open_notes = [one for one in sessions if "note" in kinds and (one.signed or one.author.id == hat.id)]
        others = [one for one in rows if one.table != "session" and "word" in one.values]
        return {chart.word} | {one.word for one in (*open_notes, *others)}

    def _copy(self, hat: Row, chart: Row, form: Any) -> bytes | None:
        by, today = self.made.acting[hat.id], self.naive.today
        with behind_the_wall(by, today):
            found = asked(lambda: copy_record(by=by, chart=chart.id, form=form, language="en", today=today))
        return found.read() if found is not None else None

    def compare(self, hat: Row, chart: Row, tables: Tables) -> None:
        """Every table that is theirs to see and no other, and in each their rows."""
        naive = self.naive
        kinds = naive.own_kinds(hat, chart)
        assert tables["chart"][0]["id"] == str(chart.id)
        assert len(tables["chart"]) == 1
        for name, table in RECORDS.items():
            rows = [one for one in naive.of(table, chart) if one.kind in kinds]
            wanted = [one for one in rows if table != "session" or one.signed or one.author.id == hat.id]
            self._same(tables, name, wanted, there=self._kind(name) in kinds)
        notes = [one.get("note") for one in tables.get("session", [])]
        assert "note" in kinds or not any(notes)
        self._same(tables, "assignment", [one for one in naive.assignments if one.chart == chart.id], there=True)
        self._same(tables, "enrolment", [one for one in naive.enrolments if one.chart == chart.id], there=True)
        self._family(hat, chart, tables, there="release" in kinds)
        self._who_did_what(hat, chart, tables)

    @staticmethod
    def _kind(name: str) -> str:
        return {"fact": "case", "goal": "plan", "appointment": "session"}.get(name, name)

    def _family(self, hat: Row, chart: Row, tables: Tables, *, there: bool) -> None:
        """Releases are the child's; rights, orders, helpers and links are told to the one they are about."""
        naive = self.naive
        own = [one for one in naive.rights if one.chart == chart.id and one.person == hat.person]
        rights = {one.id for one in own}
        self._same(tables, "release", [one for one in naive.releases if one.chart == chart.id], there=there)
        self._same(tables, "guardianship", own, there=there)
        self._same(tables, "restriction", [one for one in naive.orders if one.of in rights], there=there)
        helpers = [one for one in naive.helpers if one.chart == chart.id and one.by == hat.person]
        self._same(tables, "helper", helpers, there=there)
        links = [one for one in naive.links if chart.id in one.pair and one.by == hat.person]
        self._same(tables, "chartlink", links, there=there)

    @staticmethod
    def _same(tables: Tables, name: str, wanted: Iterable[Row], *, there: bool) -> None:
        found = [row["id"] for row in tables.get(name, [])]
        expected = [str(one.id if "id" in one.values else one.row.pk) for one in wanted] if there else []
        assert sorted(found) == sorted(expected), name

    def _who_did_what(self, hat: Row, chart: Row, tables: Tables) -> None:
        """What is told of looks and writes: never another household's."""
        told = tables.get("who_did_what", [])
        people = {one.person: one for one in self.naive.hats}
        events = [one for one in AuditEvent.objects.filter(subject=chart.id).order_by("id") if self._told(hat, one)]
        may = hat.role not in FAMILY or "release" in self.naive.own_kinds(hat, chart)
        assert [row["action"] for row in told] == ([one.action for one in events] if may else [])
        assert all(one.person in people for one in events)

    @staticmethod
    def _told(hat: Row, event: AuditEvent) -> bool:
        if hat.role in FAMILY:
            other = event.role in FAMILY and event.person != hat.person
            return not other and event.action != "refused"
        return event.action not in {"link_charts", "unlink_charts"}

    def log(self, hat: Row, chart: Row) -> None:
        """A director's trail, on a page and as a file: of the charts of their place and no others."""
        by, today = self.made.acting[hat.id], self.naive.today
        with behind_the_wall(by, today):
            page = asked(lambda: log_of_organisation(by, today, Wanted()))
        assert (page is not None) == (hat.role == "director")
        events = self._of_place(hat)
        if page is not None:
            assert [row.id for row in page.rows] == [one.pk for one in events[:50]]
        with behind_the_wall(by, today):
            answer = asked(lambda: export_log(by=by, today=today, wanted=Wanted()))
        assert (answer is not None) == (hat.role == "director")
        if answer is not None:
            lines = list(csv.DictReader(io.StringIO(answer.read().decode("utf-8-sig"))))
            assert [line["action"] for line in lines] == [one.action for one in events]
            names = {f"Mira {one.word}" for one in self.naive.charts if one.id in self.naive.lists(hat)}
            assert {line["child"] for line in lines} <= names

    def _of_place(self, hat: Row) -> list[AuditEvent]:
        listed = self.naive.lists(hat)
        every = [one for one in AuditEvent.objects.order_by("-id") if one.subject in listed]
        return [one for one in every if one.action not in {"link_charts", "unlink_charts"}]

    def told(self, hat: Row, chart: Row) -> None:
        """A family's page of who looked at a record: all but another household's, and no refusals."""
        by, today = self.made.acting[hat.id], self.naive.today
        if hat.role not in FAMILY:
            return
        with behind_the_wall(by, today):
            found = asked(lambda: looks_at(by, chart.id, today))
        assert (found is not None) == self.naive.opens(hat, chart)
        if found is not None:
            events = [one for one in AuditEvent.objects.filter(subject=chart.id) if self._told(hat, one)]
            # Looks that a release allowed are told on their own page.
            own = {row.pk for row in self.made.places.values() if chart.org in {row.pk, row.parent_id}}
            events = [one for one in events if one.role not in THERAPISTS or one.organisation in own]
            assert sum(row.times for row in found[1].rows) == min(200, len(events))

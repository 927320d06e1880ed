"""Pages as they are sent, told apart by words that stand nowhere else: none that is not seen, and none left out."""

import re
import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.http import FileResponse, HttpResponse
from django.test import Client
from django.urls import resolve

from midline.actions.calendar_feeds import make_feed
from midline.records.models import Person
from tests.access.asking import as_the_site, behind_the_wall
from tests.access.exports import WORD, Exports, rows_of
from tests.access.making import Making
from tests.access.naive import ANY_DAY, FAMILY, THERAPISTS, Row

ON_THE_CHILD = ("goal", "strategy", "voice", "document", "coverage", "condition")
"""Tables whose words stand on the page of a child."""
WITH_PAGE = {"case": "/cases/{}/", "fact": "/facts/{}/", "document": "/papers/{}/", "session": "/sessions/{}/"}
"""Addresses of single rows, by their table."""
CASE = re.compile(r"/cases/([0-9a-f-]{36})/")
FOLD = re.compile(r"\r?\n ")
"""Where a line of a calendar goes on."""
SERVED = {200, 302, 404}


class Pages:
    """A browser for each hat of one world."""

    def __init__(self, made: Making) -> None:
        self.made, self.naive = made, made.naive
        self.clients: dict[Any, Client] = {}
        self.tokens: dict[Any, str] = {}
        self.guesses = made.count

    def get(self, hat: Row, address: str) -> Any:
        """What the site answers this hat."""
        if hat.id not in self.clients:
            client = self.clients[hat.id] = Client()
            client.force_login(Person.objects.get(pk=hat.person))
            session = client.session
            session["acting"] = str(hat.id)
            session.save()
        settings.TODAY = self.naive.today
        with as_the_site():
            answer = self.clients[hat.id].get(address)
        assert answer.status_code in SERVED, f"{address} answered {answer.status_code}"
        return answer

    def words(self, hat: Row, address: str) -> set[str] | None:
        """The words of a page; None where it is not there."""
        answer = self.get(hat, address)
        assert answer.status_code != 302, f"{address} led away"
        return set(WORD.findall(answer.content.decode())) if answer.status_code == 200 else None

    def compare(self, hat: Row, chart: Row) -> None:
        """The child's page, a family's page, and the lists of one hat."""
        naive = self.naive
        found = self.words(hat, f"/children/{chart.id}/")
        assert (found is not None) == naive.opens(hat, chart)
        charts = [chart, *naive.beside(hat, chart)] if found is not None else []
        if found is not None:
            self._between(found, self._must(hat, charts), self._may(hat, charts))
        if hat.role in FAMILY | {"helper"}:
            home = self.words(hat, f"/family/{chart.id}/")
            assert (home is not None) == naive.opens(hat, chart)
            if home is not None:
                self._between(home, set(), self._may(hat, charts))
        self._lists(hat)

    def _lists(self, hat: Row) -> None:
        naive = self.naive
        listed = [one for one in naive.charts if one.id in naive.lists(hat)]
        mine = {one.word for one in listed if naive.on_caseload(hat, one)}
        names = {one.word for one in listed}
        if hat.role in THERAPISTS:
            assert self.words(hat, "/caseload/") == mine
            day = self.words(hat, "/day/")
            assert day is not None
            assert day <= mine
        if hat.role in {"director", "front_desk"}:
            assert self.words(hat, "/children/") == names
        if hat.role == "teacher":
            classes = self.words(hat, "/classes/")
            assert classes is not None
            self._between(classes, names, names | self._may(hat, listed))

    def guess(self, hat: Row, chart: Row) -> None:
        """Addresses of a chart and its rows: there for whom they are seen, else as if nobody had such a row."""
        self.guesses += 1
        table = list(WITH_PAGE)[self.guesses % len(WITH_PAGE)]
        if rows := self.naive.of(table, chart):
            row = rows[self.guesses // 4 % len(rows)]
            self._there_or_not(hat, WITH_PAGE[table], row.id, may=self._row_seen(hat, chart, table, row))
        if self.guesses % 3:
            return
        if forms := [one.form for one in self.naive.releases if one.chart == chart.id]:
            shown = hat.role in FAMILY and any(
                self.naive.sees(hat, file, "release", None)
                for one in self.naive.releases
                for file in self.naive.charts
                if one.form == forms[0] and one.chart == file.id
            )
            self._there_or_not(hat, "/family/forms/{}/", forms[0], may=shown)
        self._there_or_not(hat, "/children/{}/", chart.id, may=self.naive.opens(hat, chart))

    def _row_seen(self, hat: Row, chart: Row, table: str, row: Row) -> bool:
        if table == "case":
            return row in self.naive.seen_cases(hat, chart)
        if row.table == "session" and not row.signed:
            own = (row.author.person, row.author.org) == (hat.person, hat.org)
            if not own and not self.naive.finishes(hat, chart, row):
                return False
        return row in self.naive.seen(hat, chart, table)

    def _there_or_not(self, hat: Row, address: str, row: uuid.UUID, *, may: bool) -> None:
        here = address.format(row)
        roles: frozenset[str] = getattr(resolve(here).func, "roles", frozenset())
        answer = self.get(hat, here)
        assert answer.status_code == (200 if may and (not roles or hat.role in roles) else 404), here
        if answer.status_code == 404:
            nowhere = self.get(hat, address.format(uuid.uuid4()))
            assert nowhere.status_code == 404
            assert len(nowhere.content) == len(answer.content), (
                f"{address} tells a guess that hit from one that did not"
            )
            assert not WORD.findall(answer.content.decode())

    def dates(self, hat: Row, chart: Row) -> None:
        """A child's dates as a file, and all of a hat's own children's at their private address: the same cases."""
        own = self._cases_of(self.get(hat, f"/children/{chart.id}/dates.ics"))
        assert (own is not None) == self._whole_case(hat, chart)
        assert (own or set()) <= self._cases_in(chart)
        if hat.role not in THERAPISTS | FAMILY | {"case_manager"}:
            return
        if hat.id not in self.tokens:
            by = self.made.acting[hat.id]
            with behind_the_wall(by, self.naive.today):
                self.tokens[hat.id] = make_feed(by=by, language="en")
        listed = self.naive.lists(hat)
        children = [one for one in self.naive.charts if one.id in listed]
        if hat.role not in FAMILY:
            children = [one for one in children if self.naive.on_caseload(hat, one)]
        files = [self._cases_of(self.get(hat, f"/children/{one.id}/dates.ics")) for one in children]
        assert self._feed(hat) == {case for found in files for case in found or ()}

    def _feed(self, hat: Row) -> set[str] | None:
        settings.TODAY = self.naive.today
        with as_the_site():
            return self._cases_of(Client().get(f"/feed/{self.tokens[hat.id]}.ics"))

    @staticmethod
    def _cases_of(answer: Any) -> set[str] | None:
        """The cases that a calendar names; None where it is not there."""
        assert answer.status_code in {200, 404}
        return set(CASE.findall(FOLD.sub("", answer.content.decode()))) if answer.status_code == 200 else None

    def _whole_case(self, hat: Row, chart: Row) -> bool:
        return self.naive.opens(hat, chart) and ANY_DAY in self.naive.ranges(hat, chart, "case")

    def _cases_in(self, chart: Row) -> set[str]:
        return {str(one.id) for one in self.naive.of("case", chart)}

    def knock(self, hat: Row, chart: Row) -> None:
        """One who has left finds nothing at a child's page or a list, or what another hat of theirs may see."""
        worn = [one for one in self.naive.hats if one.person == hat.person and self.naive.works(one)]
        may = {word for one in ([hat] if hat in worn else worn) for word in self._all_of(one, chart)}
        for address in (f"/children/{chart.id}/", "/caseload/" if hat.role in THERAPISTS else "/children/"):
            answer = self.get(hat, address)
            found = set(WORD.findall(answer.content.decode()))
            assert found <= may, f"{address} shows {sorted(found - may)}"
            assert answer.status_code != 200 or worn, f"{address} is there for one who has left"
        if hat.id in self.tokens:
            assert (self._feed(hat) is not None) == self.naive.works(hat), "the address of a calendar"

    def _all_of(self, hat: Row, chart: Row) -> set[str]:
        naive = self.naive
        names = {one.word for one in naive.charts if one.id in naive.lists(hat)}
        opened = [chart, *naive.beside(hat, chart)] if naive.opens(hat, chart) else []
        return names | self._may(hat, opened)

    def copy(self, hat: Row, chart: Row, exports: Exports) -> None:
        """The answer in JSON to who takes a copy of the whole record away."""
        answer: HttpResponse | FileResponse = self.get(hat, f"/children/{chart.id}/copy/json/")
        assert answer.status_code == (200 if self.naive.may_take_out(hat, chart) else 404)
        if isinstance(answer, FileResponse):
            exports.compare(hat, chart, rows_of(answer.getvalue()))

    @staticmethod
    def _between(found: set[str], must: set[str], may: set[str]) -> None:
        assert found <= may, f"shown and not theirs to see: {sorted(found - may)}"
        assert must <= found, f"theirs to see and not shown: {sorted(must - found)}"

    def _must(self, hat: Row, charts: Iterable[Row]) -> set[str]:
        """What the page of a child cannot leave out."""
        rows = [one for chart in charts for table in ON_THE_CHILD for one in self.naive.seen(hat, chart, table)]
        return {one.word for one in rows}

    def _may(self, hat: Row, charts: Iterable[Row]) -> set[str]:
        """All words of what is seen, with the names of the children, and one's own worries."""
        found = set()
        for chart in charts:
            found.add(chart.word)
            for one in self.naive.records:
                if one.chart != chart.id or "word" not in one.values or one.table == "session":
                    continue
                own = one.table == "concern" and one.author.id == hat.id
                if own or self.naive.sees(hat, chart, one.kind, one.on):
                    found.add(one.word)
        return found

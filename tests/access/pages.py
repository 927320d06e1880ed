"""Pages as they are sent, told apart by words that stand nowhere else: none that is not seen, and none left out."""

import re
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.test import Client

from midline.records.models import Person
from tests.access.making import Making
from tests.access.naive import FAMILY, THERAPISTS, Row

WORD = re.compile(r"zq\d+zq")
ON_THE_CHILD = ("goal", "strategy", "voice", "document", "coverage", "condition")
"""Tables whose words stand on the page of a child."""


class Pages:
    """A browser for each hat of one world."""

    def __init__(self, made: Making) -> None:
        self.made, self.naive = made, made.naive
        self.clients: dict[Any, Client] = {}

    def words(self, hat: Row, address: str) -> set[str] | None:
        """The words of a page; None where it is not there."""
        if hat.id not in self.clients:
            client = self.clients[hat.id] = Client()
            client.force_login(self._person(hat))
            session = client.session
            session["acting"] = str(hat.id)
            session.save()
        settings.TODAY = self.naive.today
        answer = self.clients[hat.id].get(address)
        assert answer.status_code in {200, 404}, f"{address} answered {answer.status_code}"
        return set(WORD.findall(answer.content.decode())) if answer.status_code == 200 else None

    @staticmethod
    def _person(hat: Row) -> Any:
        return Person.objects.get(pk=hat.person)

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

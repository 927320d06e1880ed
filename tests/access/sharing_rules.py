"""What happens between two files of one child: joined and parted, a form signed, a release stopped."""

from collections.abc import Set as AnySet
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from midline.actions.charts import link_charts, unlink_charts
from midline.actions.releases import Direction, revoke_release, sign_form
from midline.records import moments
from midline.records.models import ChartLink, Release
from tests.access.lives import Life, ahead, kinds, many, number
from tests.access.making import TABLES
from tests.access.naive import FAMILY, THERAPISTS, Row, in_span


class Sharing(Life):
    """Rules of links and releases."""

    @initialize(first=ahead, last=ahead, named=many, only=number, short=st.booleans(), both=st.booleans())
    def a_family(
        self, first: int | None, last: int | None, named: frozenset[str], only: int, short: bool, both: bool
    ) -> None:
        """A child at school and at a clinic, with a guardian of both, joined, with a form of both ways."""
        school, clinic = self.made.chart("district", True), self.made.chart("clinic", False)
        guardian = self.hat(1, "guardian")
        for chart in (school, clinic):
            self.made.rights(chart, guardian, educational=True, medical=True)
        # With one therapist on each side, the other one is free to stand in.
        for at in (0, 1) if both else (0,):
            self.made.assignment(school, self.hat(at, "school_ot"), None)
            self.made.assignment(clinic, self.hat(at + 1, "clinic_ot"), None)
        for chart in (school, clinic):
            for table in TABLES[1:]:
                on = self.naive.today - timedelta(days=len(table))
                self.made.record(table, chart, on, self.writers(chart)[0])
        self._join(guardian, school, clinic)
        days = 0 if short else 3
        reader = self._treats(clinic, only)
        self._sign(guardian, [(school, clinic), (clinic, school)], named, reader, self._span(first, last), days)

    @rule(hat=number, one=number, other=number)
    def join(self, hat: int, one: int, other: int) -> None:
        """Only someone who decides for both; often two files that were parted before."""
        parted = [each for each in self.naive.links if each.ended]
        if parted and hat % 3:
            pair = parted[one % len(parted)].pair
            charts = [each for each in self.naive.charts if each.id in pair]
            self._join(self.one_who_may(hat, charts), *charts)
        else:
            self._join(self.hat(hat, *FAMILY, "school_ot", "helper"), self.one_chart(one), self.one_chart(other))

    def _join(self, hat: Row, one: Row, other: Row) -> None:
        may = one is not other and all(self.decides(hat, chart) for chart in (one, other))
        made = self.attempt(may, link_charts, hat, one=one.id, other=other.id, today=self.naive.today)
        if made is not None and not any(one_.id == made.pk for one_ in self.naive.links):
            pair = {one.id, other.id}
            self.naive.links.append(Row({"id": made.pk, "pair": pair, "ended": False, "by": hat.person}))
            both = [(reader, chart) for reader in self.hats(*THERAPISTS) for chart in (one, other)]
            self.touched += [each for each in both if self.nearly(*each)]

    @rule(hat=number, at=number)
    def part(self, hat: int, at: int) -> None:
        """Only someone who decides for both."""
        running = [one for one in self.naive.links if not one.ended]
        if running:
            link = running[at % len(running)]
            charts = [one for one in self.naive.charts if one.id in link.pair]
            row = self.one_who_may(hat, charts)
            may = all(self.decides(row, chart) for chart in charts)
            with self.touching(self.readers(charts)):
                self.attempt(may, unlink_charts, row, link=link.id, today=self.naive.today)
                link.values["ended"] = may
                for release in self.naive.between(*charts) if may else ():
                    release.values["stopped"] = True
            assert ChartLink.objects.filter(pk=link.id, ended_on=None).exists() != may

    @rule(
        hat=number,
        chart=number,
        to=number,
        named=kinds,
        only=number,
        first=ahead,
        last=ahead,
        days=st.integers(0, 3),
        both=st.booleans(),
    )
    def sign(
        self,
        hat: int,
        chart: int,
        to: int,
        named: frozenset[str],
        only: int,
        first: int | None,
        last: int | None,
        days: int,
        both: bool,
    ) -> None:
        """A form of one direction or two; refused where the signer may not, or the other file is not joined."""
        row = self.hat(hat, *FAMILY)
        here = self.one_chart(chart)
        joined = [one for one in self.naive.linked(here) if self.decides(row, one)]
        other = joined[to % len(joined)] if joined and to % 4 else self.one_chart(to)
        ways = [(here, other), (other, here)] if both and here is not other else [(here, other)]
        self._sign(row, ways, named, self._treats(other, only), self._span(first, last), days)

    def _span(self, first: int | None, last: int | None) -> tuple[date | None, date | None]:
        """A range of dates of the last twelve days, either end open."""
        first_day, last_day = (
            None if one is None else self.naive.today - timedelta(days=12 - 3 * one) for one in (first, last)
        )
        return first_day, last_day

    def _sign(
        self, hat: Row, ways: list[tuple[Row, Row]], named: AnySet[str], person: Any, span: tuple[Any, Any], days: int
    ) -> None:
        first, last = span
        asked = [*named - {"identity", "release", "coverage"}]
        directions = [
            Direction(file.id, reader.org, sorted(asked), "care", None if back else person, first, last)
            for back, (file, reader) in enumerate(ways)
        ]
        may = bool(asked) and (first is None or last is None or first <= last)
        may = may and all(self._may_sign(hat, file, reader) for file, reader in ways)
        form = self.attempt(
            may,
            sign_form,
            hat,
            directions=directions,
            ends_on=self.naive.today + timedelta(days=days),
            signature="X",
            language="en",
            today=self.naive.today,
        )
        for one in Release.objects.filter(form=form) if form else ():
            self.naive.releases.append(
                Row(
                    {
                        "id": one.pk,
                        "form": form.pk,
                        "chart": one.chart_id,
                        "to": one.to_id,
                        "only": person if one.chart_id == ways[0][0].id else None,
                        "kinds": set(asked) | {"identity"},
                        "days": span,
                        "signed_at": self.naive.now,
                        "ends_at": moments.end_of(self.naive.today + timedelta(days=days)),
                        "stopped": False,
                    }
                )
            )

    def _treats(self, chart: Row, only: int) -> Any:
        """One of those on whose caseload the child is, or nobody in particular."""
        held = [
            one.hat
            for one in self.naive.assignments
            if one.chart == chart.id and in_span(one, self.naive.today) and self._may_be_named(one.hat)
        ]
        return held[only // 2 % len(held)] if held and only % 2 == 0 else None

    def _may_be_named(self, hat: Any) -> bool:
        row = self.by_id(hat)
        return row.role in THERAPISTS and self.naive.works(row)

    def _may_sign(self, hat: Row, file: Row, reader: Row) -> bool:
        return self.decides(hat, file) and any(
            one.org == reader.org and bool(self.naive.own_kinds(hat, one)) for one in self.naive.linked(file)
        )

    @rule(hat=number, at=number)
    def stop(self, hat: int, at: int) -> None:
        """Either holder of rights may stop a release."""
        if self.naive.releases:
            release = self.naive.releases[at % len(self.naive.releases)]
            charts = [one for one in self.naive.charts if one.id == release.chart]
            row = self.one_who_may(hat, charts)
            may = self.decides(row, charts[0])
            with self.touching(self.readers(charts)):
                self.attempt(may, revoke_release, row, release=release.id, today=self.naive.today)
                release.values["stopped"] = release.stopped or may

"""Each rule that keeps somebody out, broken on purpose: the random lives notice within `MIDLINE_TEST_BREAKS` steps.

Only with that number set, since it takes minutes and proves the lives, not Midline.
"""

import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db.models import Q

from midline.actions import charts
from midline.core import access
from midline.core.access import releasing, seeing
from midline.records.models import ChartLink, Cover
from midline.records.queries import memberships, standing
from midline.records.queries.memberships import in_force
from tests.access.lives import TAKEN
from tests.access.test_machine import live, quick, the_clock

__all__ = ["quick", "the_clock"]
STEPS = int(os.environ.get("MIDLINE_TEST_BREAKS", "0"))
Patch = pytest.MonkeyPatch


def parted_files_still_look(patch: Patch) -> None:
    joined = ChartLink.objects.filter

    def parted_too(*args: Any, **given: Any) -> Any:
        given.pop("ended_on__isnull", None)
        return joined(*args, **given)

    patch.setattr(ChartLink.objects, "filter", parted_too)
    patch.setattr(charts, "stop_between", lambda *given: None)


def files_joined_anew_need_no_new_form(patch: Patch) -> None:
    patch.setattr(charts, "stop_between", lambda *given: None)


def a_stopped_release_still_flows(patch: Patch) -> None:
    holds = releasing.holds
    patch.setattr(releasing, "holds", lambda *given, stopped: holds(*given, stopped=False))


def a_release_flows_after_its_end(patch: Patch) -> None:
    def ever(signed: datetime, ends: datetime, moment: datetime, *, stopped: bool) -> bool:
        return signed <= moment and not stopped

    patch.setattr(releasing, "holds", ever)


def a_release_flows_in_its_last_second_and_one_more(patch: Patch) -> None:
    def late(signed: datetime, ends: datetime, moment: datetime, *, stopped: bool) -> bool:
        return signed <= moment <= ends and not stopped

    patch.setattr(releasing, "holds", late)


def one_who_left_still_reads(patch: Patch) -> None:
    patch.setattr(memberships, "in_force", lambda today, prefix="": Q())


def a_parent_reads_after_the_right_passed_on(patch: Patch) -> None:
    right = standing.right_in_force
    patch.setattr(standing, "right_in_force", lambda name, today: right(name, today) | Q(**{name: True}))


def a_substitute_reads_after_the_cover(patch: Patch) -> None:
    covers = Cover.objects.filter

    def over_too(*args: Any, **given: Any) -> Any:
        return covers(**given) if "substitute" in given else covers(*args, **given)

    patch.setattr(Cover.objects, "filter", over_too)


def a_stopped_cover_still_holds(patch: Patch) -> None:
    covers = Cover.objects.filter

    def stopped_too(*args: Any, **given: Any) -> Any:
        given.pop("stopped_at", None)
        return covers(*args, **given)

    patch.setattr(Cover.objects, "filter", stopped_too)


def a_kind_that_was_not_released_shows(patch: Patch) -> None:
    released = seeing._released

    def all_kinds(stand: access.Standing) -> Any:
        return [access.Opened(seeing.RELEASED_MAY, one.days) for one in released(stand)]

    patch.setattr(seeing, "_released", all_kinds)


def days_that_were_not_released_show(patch: Patch) -> None:
    released = seeing._released

    def all_days(stand: access.Standing) -> Any:
        return [access.Opened(one.kinds) for one in released(stand)]

    patch.setattr(seeing, "_released", all_days)


def a_release_to_one_lets_a_colleague_look(patch: Patch) -> None:
    look = releasing.may_look

    def anybody(permission: Any, looker: Any, moment: datetime) -> Any:
        return look(access.Permission(**{**vars(permission), "only": None}), looker, moment)

    patch.setattr(releasing, "may_look", anybody)


def a_caseload_is_read_the_day_after(patch: Patch) -> None:
    def longer(today: date, prefix: str = "") -> Q:
        return in_force(today, prefix) | in_force(today - timedelta(days=1), prefix)

    patch.setattr(standing, "in_force", longer)


def a_note_shows_to_a_director(patch: Patch) -> None:
    patch.setattr(seeing, "_OVERSIGHT", seeing._OVERSIGHT | {access.RecordKind.NOTE})


BREAKS: tuple[Callable[[Patch], None], ...] = (
    parted_files_still_look,
    files_joined_anew_need_no_new_form,
    a_stopped_release_still_flows,
    a_release_flows_after_its_end,
    a_release_flows_in_its_last_second_and_one_more,
    one_who_left_still_reads,
    a_parent_reads_after_the_right_passed_on,
    a_substitute_reads_after_the_cover,
    a_stopped_cover_still_holds,
    a_kind_that_was_not_released_shows,
    days_that_were_not_released_show,
    a_release_to_one_lets_a_colleague_look,
    a_caseload_is_read_the_day_after,
    a_note_shows_to_a_director,
)

if STEPS:

    @pytest.mark.parametrize("broken", BREAKS, ids=lambda one: one.__name__)
    def test_lives_notice(
        broken: Callable[[Patch], None], monkeypatch: Patch, db: None, the_clock: None, quick: None
    ) -> None:
        broken(monkeypatch)
        with pytest.raises(AssertionError) as told:
            live(STEPS)
        print(f"{broken.__name__}: noticed at step {TAKEN['steps']}: {str(told.value).splitlines()[:1]}")  # noqa: T201

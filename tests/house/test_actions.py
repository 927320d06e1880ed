"""Each action: named arguments, access asked first, one transaction, an audit row."""

import ast

import pytest

from tests.house.reach import Room
from tests.house.source import Function
from tests.house.test_writes import writes

ROOM = Room("midline.actions")
ASKS = frozenset(
    {"child_for", "child_of_case", "check_do", "check_run", "check_see", "check_may", "check_sees", "check_review"}
)
SETTING_UP = {
    "midline.actions.law_reports.report_law_error": "anyone may say that a rule is wrong; no child is touched",
    "midline.actions.law_reviewers.name_law_reviewer": "by whoever runs the installation, on its machine",
    "midline.actions.law_reviewers.let_law_reviewer_go": "the same",
    "midline.actions.calendar_feeds.make_feed": "one's own address: at each look the door decides what it shows",
    "midline.actions.calendar_feeds.end_feed": "one's own, too; another's cannot be named",
    "midline.actions.calendar_feeds.dates_behind": "goes through the door in `queries.child_dates` for each child",
    "midline.actions.organisations.add_person": "an account alone lets nobody in; the hats given to it are checked",
    "midline.actions.invitations.accept": "the link is the right to the place it offers; no place, no hat",
    "midline.actions.sign_ins.end_sign_in": "one's own browser: another's cannot be named, and no record is touched",
    "midline.actions.sign_ins.end_sign_ins": "one's own browsers, too",
    "midline.actions.audit_seal.seal_all": "nobody's act: rows that are there get their place; a batch a transaction",
    "midline.actions.clock_rows.refresh_all": "counts anew what the facts say, each case in a transaction of its own",
    "midline.actions.year_drafts.finish_written": "nobody's act: the night has counted what the kept year left open",
    "midline.actions.nightly.note_done": "nobody's act: that a job of the night is done",
    "midline.actions.nightly.clear_sign_ins": "nobody's act: what has run out lets nobody in",
    "midline.actions.nightly.clear_counts": "nobody's act: what has run out counts against nobody",
}
"""Functions that others call, that write, and that are no action by someone; and why."""


def is_atomic(node: Function) -> bool:
    """Whether its decorators make it one transaction."""
    return any(ast.unparse(mark) == "transaction.atomic" for mark in node.decorator_list)


def public() -> list[str]:
    """The actions: every function that someone does, or that other rooms call, and that leads to a write."""
    used = ROOM.used_by(but="midline.actions")
    return [
        name
        for name, (_, node) in ROOM.bodies.items()
        if (node.name in used or _by_someone(node))
        and not node.name.startswith("_")
        and any(list(writes(ROOM.bodies[part][1])) for part in ROOM.closure(name))
    ]


def _by_someone(node: Function) -> bool:
    return "by" in {argument.arg for argument in node.args.kwonlyargs}


NAMES = [name for name in public() if name not in SETTING_UP]


def test_there_are_actions() -> None:
    assert len(NAMES) > 15


@pytest.mark.parametrize("name", NAMES)
def test_an_action_is_one_transaction(name: str) -> None:
    assert is_atomic(ROOM.bodies[name][1])


@pytest.mark.parametrize("name", NAMES)
def test_an_action_asks_whether_it_may(name: str) -> None:
    assert ROOM.called(name) & ASKS, "call child_for, child_of_case or check_run before anything is written"


@pytest.mark.parametrize("name", NAMES)
def test_an_action_leaves_an_audit_row(name: str) -> None:
    assert "note" in ROOM.called(name), "call audit.note in the same transaction"


@pytest.mark.parametrize("name", NAMES)
def test_an_action_names_its_arguments_and_who_does_it(name: str) -> None:
    arguments = ROOM.bodies[name][1].args
    assert not arguments.args, "put * first: every argument of an action is named"
    assert not arguments.posonlyargs
    assert "by" in {argument.arg for argument in arguments.kwonlyargs}


def test_every_exception_is_still_there() -> None:
    assert set(SETTING_UP) - set(public()) == set()


def test_everything_that_writes_is_an_action_or_part_of_one() -> None:
    parts = {part for name in public() for part in ROOM.closure(name)}
    unused = {name for name, (_, node) in ROOM.bodies.items() if list(writes(node))} - parts
    assert unused == set(), "no other room calls this, and no action runs it"

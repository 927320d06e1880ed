"""The chain: whatever is done to sealed rows, the first row that no longer holds is named."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.audit import (
    EMPTIED,
    START,
    Broken,
    Head,
    Sealed,
    canonical,
    chain_digest,
    content_digest,
    digest_of_sequences,
    first_broken,
)

Row = dict[str, Any]
VALUES = st.sampled_from([None, "", "a", "é", "\n", 0, 7, {}, {"n": 1}, {"m": 1, "n": 2}])
ROWS = st.dictionaries(st.sampled_from(["action", "why", "subject", "more"]), VALUES)
CONTENTS = st.lists(ROWS, max_size=9)


def sealed(contents: list[Row], salt: str = "5a") -> list[Sealed]:
    rows, last = [], START
    for place, content in enumerate(contents, 1):
        digest = content_digest(f"{salt}{place}", content)
        last = chain_digest(last, place, digest)
        rows.append(Sealed(place, f"row{place}", content, f"{salt}{place}", digest, last))
    return rows


def head_of(rows: list[Sealed]) -> Head:
    return Head(rows[-1].sequence, rows[-1].chain_digest) if rows else Head(0, START)


@given(CONTENTS)
def test_what_was_sealed_holds_up_to_its_own_head(contents: list[Row]) -> None:
    rows = sealed(contents)
    assert first_broken(rows, head_of(rows)) == (head_of(rows), None)


@given(CONTENTS.filter(bool), st.data())
def test_a_changed_field_is_named(contents: list[Row], data: st.DataObject) -> None:
    rows = sealed(contents)
    at = data.draw(st.integers(0, len(rows) - 1))
    other = data.draw(ROWS)
    if canonical(other) != canonical(rows[at].content):
        rows[at] = replace(rows[at], content=other)
        assert first_broken(rows)[1] == Broken(at + 1, f"row{at + 1}", "audit.content_differs")


@given(CONTENTS.filter(bool), st.data())
def test_a_row_sealed_anew_alone_is_named_at_the_latest_by_the_next(contents: list[Row], data: st.DataObject) -> None:
    rows = sealed(contents)
    at = data.draw(st.integers(0, len(rows) - 1))
    digest = content_digest("other salt", {"action": "forged"})
    rows[at] = replace(rows[at], content={"action": "forged"}, salt="other salt", content_digest=digest)
    assert first_broken(rows)[1] == Broken(at + 1, f"row{at + 1}", "audit.chain_differs")
    previous = rows[at - 1].chain_digest if at else START
    rows[at] = replace(rows[at], chain_digest=chain_digest(previous, at + 1, digest))
    kept = Head(at + 1, sealed(contents)[at].chain_digest)
    assert first_broken(rows, kept)[1] == Broken(at + 1, f"row{at + 1}", "audit.head_differs")
    if at + 1 < len(rows):
        assert first_broken(rows)[1] == Broken(at + 2, f"row{at + 2}", "audit.chain_differs")


@given(CONTENTS.filter(bool), st.data())
def test_a_removed_row_leaves_a_gap_and_a_cut_tail_is_told_by_a_kept_head(
    contents: list[Row], data: st.DataObject
) -> None:
    rows = sealed(contents)
    kept = head_of(rows)
    at = data.draw(st.integers(0, len(rows) - 1))
    last = at == len(rows) - 1
    found = first_broken(rows[:at] + rows[at + 1 :], kept)[1]
    assert found == Broken(at + 1, None, "audit.head_cut_off" if last else "audit.row_missing")


@given(CONTENTS.filter(lambda found: len(found) > 1), st.data())
def test_two_rows_that_changed_places_are_named(contents: list[Row], data: st.DataObject) -> None:
    rows = sealed(contents)
    one, other = sorted(data.draw(st.sets(st.integers(0, len(rows) - 1), min_size=2, max_size=2)))
    rows[one], rows[other] = (
        replace(rows[other], sequence=one + 1),
        replace(rows[one], sequence=other + 1),
    )
    assert first_broken(rows)[1] == Broken(one + 1, f"row{other + 1}", "audit.chain_differs")


def test_a_row_put_in_between_is_named() -> None:
    rows = sealed([{"action": "a"}, {"action": "b"}, {"action": "c"}])
    forged = sealed([{"action": "a"}, {"action": "x"}])[1]
    assert first_broken([rows[0], forged, *rows[1:]])[1] == Broken(3, None, "audit.row_missing")


@given(CONTENTS, st.sampled_from(["action", "why"]))
def test_a_field_that_holds_nothing_may_come_later(contents: list[Row], name: str) -> None:
    for content in contents:
        assert canonical({**content, "later": None}) == canonical(content)
    assert canonical({name: ""}) != canonical({name: None})


class TestEmptied:
    EMPTY = {"id": "row1", "at": "2026-11-23", "action": EMPTIED, "more": {}, "subject": None, "why": ""}

    def rows(self, claim: Row | None) -> list[Sealed]:
        first, second, last = sealed([{"action": "read"}, {"action": "read"}, {"action": "destroy", "more": claim}])
        gone = {"salt": "", "content": self.EMPTY, "emptied_by": "row3"}
        return [replace(first, **gone), second, last]

    def test_a_destruction_that_claims_its_rows_leaves_a_chain_that_holds(self) -> None:
        assert first_broken(self.rows({"emptied": 1, "emptied_digest": digest_of_sequences([1])}))[1] is None

    @pytest.mark.parametrize(
        "claim",
        [
            None,
            {},
            {"emptied": 1},
            {"emptied": 2, "emptied_digest": digest_of_sequences([1])},
            {"emptied": 1, "emptied_digest": digest_of_sequences([2])},
        ],
    )
    def test_a_row_that_nobody_claims_is_named(self, claim: Row | None) -> None:
        assert first_broken(self.rows(claim))[1] == Broken(1, "row1", "audit.emptied_unclaimed")

    @pytest.mark.parametrize("left", [{"salt": "5a1"}, {"content": {**EMPTY, "why": "care"}}, {"emptied_by": None}])
    def test_a_row_emptied_by_halves_is_named(self, left: Row) -> None:
        rows = self.rows({"emptied": 1, "emptied_digest": digest_of_sequences([1])})
        rows[0] = replace(rows[0], **left)
        assert first_broken(rows)[1] == Broken(1, "row1", "audit.content_differs")

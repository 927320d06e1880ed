"""Every case of law in this folder, counted. See README.md for how a case is written."""

import os
from itertools import groupby

import pytest

from tests.law.reading import EXPECTED, KEYS, cases, clock_of

CASES = list(cases())
# One test for each file and not for each case: what tries thousands of changed programs needs few tests to list.
BY_FILE = [(file, list(held)) for file, held in groupby(CASES, key=lambda case: case.file)]
TOGETHER = BY_FILE if os.environ.get("MIDLINE_TEST_BY_FILE") else [(case.id, [case]) for case in CASES]


@pytest.mark.parametrize("held", [held for _, held in TOGETHER], ids=[name for name, _ in TOGETHER])
def test_case_of_law(held):
    for case in held:
        _holds(case)


def _holds(case):
    clock = clock_of(case)
    expect = {"due": None, "earliest": None, "latest": None, **case.expect}
    found = {
        "state": clock.state,
        "due": clock.due,
        "starts": clock.starts and clock.starts.on,
        "missing": list(clock.missing),
        "earliest": clock.earliest,
        "latest": clock.latest,
        "readings": [reading.due for reading in clock.readings if reading.due],
        "confidence": clock.confidence,
    }
    assert {key: found[key] for key in expect} == expect


def test_no_case_has_a_key_that_nobody_reads():
    wrong = [case.id for case in CASES if not set(case.told) <= KEYS or not {"state"} <= set(case.expect) <= EXPECTED]
    assert wrong == []


def test_every_day_that_is_expected_says_how_it_was_counted():
    silent = [
        case.id for case in CASES if {"due", "earliest", "latest"} & set(case.expect) and not case.told.get("counted")
    ]
    assert silent == []


def test_every_state_of_a_clock_has_a_case():
    states = {case.expect["state"] for case in CASES}
    assert states == {"due", "overdue", "met", "met_late", "paused", "not_started", "cannot_tell"}


def test_no_case_is_written_twice():
    names = [case.id for case in CASES]
    assert len(names) == len(set(names))


def test_a_file_is_named_after_its_law():
    wrong = {
        case.file
        for case in CASES
        if case.file != f"states/{case.law.lower()}" and not (case.law == "US" and case.file.startswith("federal/"))
    }
    assert wrong == set()

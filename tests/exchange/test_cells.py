"""A cell that would run in a spreadsheet is kept from running, and read back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.exchange.cells import escape_cell, read_cell

FIRST = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "#"]


@pytest.mark.parametrize("first", FIRST)
def test_what_a_spreadsheet_would_run(first):
    assert escape_cell(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize("value", ["", "Maya", "O'Hara", "'tis", "a=b", "3-4", "mail@home.example"])
def test_what_is_harmless_stays(value):
    assert escape_cell(value) == value
    assert read_cell(value) == value


@given(st.text("'=+-@#\t\r\n＝ab") | st.text())
def test_there_and_back(value):
    written = escape_cell(value)
    assert read_cell(written) == value
    assert written[:1] not in set(FIRST)

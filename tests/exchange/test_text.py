"""Text that cannot be read is told by its line, and by its byte where there is one."""

import pytest

from midline.exchange.limits import MEGABYTE, Limits
from midline.exchange.oneroster import read
from tests.exchange.conftest import TODAY
from tests.exchange.refusing import refused
from tests.exchange.sets import files_of, save, set_11

GOOD = files_of(set_11(), "1.1")


def _problem(tmp_path, data: bytes, name: str = "orgs.csv", limits: Limits | None = None):
    folder = save(tmp_path / "set", GOOD | {name: data})
    (problem,) = refused(lambda: read(folder, today=TODAY, limits=limits))
    assert problem.file == name
    return problem


def test_bad_utf_8_by_byte_and_line(tmp_path):
    data = GOOD["orgs.csv"].replace(b"Elementary", b"Elem\xe9ntary")
    problem = _problem(tmp_path, data)
    assert (problem.code, problem.line) == ("imports.not_utf8", 3)
    assert problem.params == {"offset": data.index(b"\xe9"), "byte": "0xE9"}


def test_bad_utf_8_after_a_byte_order_mark(tmp_path):
    data = b"\xef\xbb\xbf" + GOOD["orgs.csv"].replace(b"Elementary", b"Elem\xe9ntary")
    problem = _problem(tmp_path, data)
    assert (problem.line, problem.params["offset"]) == (3, data.index(b"\xe9"))


def test_bad_utf_8_far_into_a_long_file(tmp_path):
    rows = b"".join(b"o%d,,,Name,school,,\r\n" % n for n in range(40_000))
    data = GOOD["orgs.csv"] + rows + b"last,,,\xff,school,,\r\n"
    problem = _problem(tmp_path, data)
    assert (problem.line, problem.params["offset"]) == (40_004, data.index(b"\xff"))


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_text(tmp_path, codec):
    assert _problem(tmp_path, GOOD["orgs.csv"].decode().encode(codec)).code == "imports.not_utf8_wide"


def test_nul(tmp_path):
    problem = _problem(tmp_path, GOOD["orgs.csv"].replace(b"Elementary", b"Elem\0ntary"))
    assert (problem.code, problem.line) == ("imports.nul", 3)


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"\xef\xbb\xbf", b"  \n"])
def test_empty(tmp_path, data):
    assert _problem(tmp_path, data).code == "imports.file_empty"


def test_a_quotation_mark_that_is_never_closed(tmp_path):
    problem = _problem(tmp_path, GOOD["orgs.csv"].replace(b"Lincoln Elementary", b'"Lincoln Elementary'))
    assert (problem.code, problem.line) == ("imports.quote_open", 3)


def test_a_quotation_mark_that_swallows_a_long_file(tmp_path):
    rows = b"".join(b"o%d,,,Name,school,,\r\n" % n for n in range(20_000))
    problem = _problem(tmp_path, GOOD["orgs.csv"] + b'x,,,"Name,school,,\r\n' + rows)
    assert (problem.code, problem.line) == ("imports.quote_open", 4)


def test_a_cell_that_goes_on_after_its_quotation_mark(tmp_path):
    problem = _problem(tmp_path, GOOD["orgs.csv"].replace(b"Lincoln Elementary", b'"Lincoln" Elementary'))
    assert (problem.code, problem.line) == ("imports.quote_inside", 3)


def test_a_line_end_in_the_middle_of_a_cell(tmp_path):
    problem = _problem(tmp_path, GOOD["orgs.csv"].replace(b"Lincoln Elementary", b"Lincoln\rElementary"))
    assert (problem.code, problem.line) == ("imports.line_end_inside", 3)


def test_a_line_without_end(tmp_path):
    data = GOOD["orgs.csv"] + b"x" * (3 * MEGABYTE)
    problem = _problem(tmp_path, data, limits=Limits(line_bytes=MEGABYTE))
    assert (problem.code, problem.line) == ("imports.line_too_long", 4)


def test_a_broken_file_makes_no_other_problems(tmp_path):
    assert _problem(tmp_path, b"\xff" + GOOD["users.csv"], "users.csv").code == "imports.not_utf8"


def test_a_file_that_midline_does_not_keep_must_be_whole_too(tmp_path):
    folder = save(tmp_path / "set", GOOD | {"results.csv": b'sourcedId\r\n"r'})
    assert [problem.code for problem in refused(lambda: read(folder, today=TODAY))] == ["imports.quote_open"]

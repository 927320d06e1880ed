"""A therapist's own spreadsheet, read line by line."""

from datetime import date

import pytest

from midline.core.pathways import Fact
from midline.exchange.caseload import Contact, ServiceLine, parse, template, text_of, write
from midline.wording import LANGUAGES
from tests.exchange.conftest import TODAY
from tests.exchange.refusing import refused

HEADER = "child_given_name,child_family_name,birth_date,programme"
MAYA = "Maya,Rivera,2019-05-02,iep"


def _one(header: str, line: str):
    rows, problems = parse(f"{HEADER},{header}\n{MAYA},{line}\n", TODAY)
    assert problems == ()
    return rows[0]


def _problems(text: str):
    rows, problems = parse(text, TODAY)
    for problem in problems:
        for language in LANGUAGES:
            assert problem.message(language)
    return [(problem.code, problem.line, problem.column_name) for problem in problems], rows


def test_the_template_is_read_as_no_child():
    assert parse(template(), TODAY) == ((), ())
    assert template().splitlines()[1].startswith("#")


def test_the_template_s_example_is_right():
    rows, problems = parse(template().replace("# Example (this line is not read): ", ""), TODAY)
    assert problems == ()
    (maya,) = rows
    assert (maya.given_name, maya.programme, maya.home_language, maya.grade) == ("Maya", "iep", "es", "2")
    assert maya.guardian == Contact("Ana", "Rivera", "ana@home.example")
    assert maya.service == ServiceLine(60, "month", "direct", "individual")
    assert maya.facts[0] == Fact("request_received", date(2026, 1, 12))
    assert [fact.kind for fact in maya.facts][-1] == "services_started"


def test_only_four_columns_are_needed():
    rows, problems = parse(f"{HEADER}\n{MAYA}\n", TODAY)
    assert problems == ()
    assert (rows[0].line, rows[0].birth_date, rows[0].facts, rows[0].guardian, rows[0].service) == (
        2,
        date(2019, 5, 2),
        (),
        None,
        None,
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_write(delimiter, ends):
    lines = ["\ufeffChild given name,Child-Family-Name,BIRTH_DATE,Programme,", *[f"{MAYA},", ",,,,"]]
    text = ends.join(lines).replace("Programme,", "Programme,School").replace(",", delimiter) + ends
    rows, problems = parse(text, TODAY)
    assert (len(rows), problems) == (1, ())


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2019-05-02", date(2019, 5, 2)),
        ("5/2/2019", date(2019, 5, 2)),
        ("05-02-2019", date(2019, 5, 2)),
        ("12/31/2018", date(2018, 12, 31)),
    ],
)
def test_dates_as_spreadsheets_show_them(written, day):
    rows, problems = parse(f"{HEADER}\nMaya,Rivera,{written},iep\n", TODAY)
    assert problems == ()
    assert rows[0].birth_date == day


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("31/12/2018", "imports.not_a_caseload_day"),
        ("5/2/19", "imports.not_a_caseload_day"),
        ("20190502", "imports.not_a_caseload_day"),
        ("2019-02-30", "imports.not_a_caseload_day"),
        ("", "imports.value_missing"),
        ("2026-11-24", "imports.birth_in_future"),
        ("1899-01-01", "imports.birth_too_early"),
    ],
)
def test_a_wrong_birth_date(written, code):
    problems, rows = _problems(f"{HEADER}\nMaya,Rivera,{written},iep\n{MAYA}\n")
    assert problems == [(code, 2, "birth_date")]
    assert [row.line for row in rows] == [3]


@pytest.mark.parametrize(
    ("written", "programme"),
    [
        ("IEP", "iep"),
        ("504", "section_504"),
        ("Section 504", "section_504"),
        ("clinic", "clinic"),
        ("EI", "early_intervention"),
    ],
)
def test_names_of_programmes(written, programme):
    rows, problems = parse(f"{HEADER}\nMaya,Rivera,2019-05-02,{written}\n", TODAY)
    assert problems == ()
    assert rows[0].programme == programme


@pytest.mark.parametrize(
    ("written", "tag"),
    [("Spanish", "es"), ("español", "es"), ("ES", "ES"), ("zh-Hant", "zh-Hant"), ("Haitian Creole", "ht"), ("", "")],
)
def test_languages_by_name_or_tag(written, tag):
    assert _one("home_language", written).home_language == tag


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("home_language", "Klingonese", "imports.language_unknown"),
        ("programme", "gym", "imports.not_a_choice"),
        ("programme", "", "imports.value_missing"),
        ("child_given_name", "", "imports.value_missing"),
        ("child_family_name", "x" * 101, "imports.too_long"),
        ("grade", "x" * 17, "imports.too_long"),
        ("therapist_email", "me", "imports.not_an_address"),
        ("guardian_email", "a@b@c.d", "imports.not_an_address"),
        ("minutes", "0", "imports.not_minutes"),
        ("minutes", "half an hour", "imports.not_minutes"),
        ("minutes", "10001", "imports.not_minutes"),
        ("minutes_per", "day", "imports.not_a_choice"),
        ("minutes_per", "", "imports.value_missing"),
        ("delivery", "remote", "imports.not_a_choice"),
        ("consent_received_on", "soon", "imports.not_a_caseload_day"),
        ("consent_received_on", "2026-11-24", "imports.fact_after_today"),
        ("consent_received_on", "2019-05-01", "imports.fact_before_birth"),
        ("evaluation_completed_on", "2026-01-01", "imports.fact_before_first"),
    ],
)
def test_one_wrong_cell(column, value, code):
    cells = {
        "child_given_name": "Maya",
        "child_family_name": "Rivera",
        "birth_date": "2019-05-02",
        "programme": "iep",
        "grade": "2",
        "home_language": "es",
        "therapist_email": "ot@district.example",
        "guardian_given_name": "Ana",
        "guardian_family_name": "Rivera",
        "guardian_email": "",
        "minutes": "60",
        "minutes_per": "month",
        "delivery": "direct",
        "consent_received_on": "2026-01-20",
        "evaluation_completed_on": "",
    } | {column: value}
    problems, rows = _problems(f"{','.join(cells)}\n{','.join(cells.values())}\n")
    assert problems == [(code, 2, column)]
    assert rows == ()


def test_a_date_of_another_programme():
    problems, _ = _problems(f"{HEADER},iep_agreed_on\nMaya,Rivera,2019-05-02,clinic,2026-01-01\n")
    assert problems == [("imports.fact_not_in_programme", 2, "iep_agreed_on")]


def test_any_kind_of_a_programme_has_its_column():
    rows, problems = parse(
        f"{HEADER},plan_certified_on,referral_received_on\nMaya,Rivera,2019-05-02,clinic,2026-03-01,2026-01-01\n", TODAY
    )
    assert problems == ()
    assert [fact.kind for fact in rows[0].facts] == ["referral_received", "plan_certified"]


def test_empty_columns_to_the_right_do_not_count():
    rows, problems = parse(f"{HEADER},,,\n{MAYA},,,\n{MAYA.replace('Maya', 'Noor')}, ,,\n", TODAY)
    assert (len(rows), problems) == (2, ())
    assert _problems(f"{HEADER},,\n{MAYA},,x\n")[0] == [("imports.cells_too_many", 2, "")]


def test_headings_that_are_none_of_ours():
    problems, rows = _problems(f"{HEADER},birthdate,notes,Student ID,student_id\n{MAYA},,,,\n")
    assert problems == [
        ("imports.column_near", 1, "birthdate"),
        ("imports.column_unknown", 1, "notes"),
        ("imports.column_twice", 1, "student_id"),
    ]
    assert rows == ()


def test_missing_headings():
    problems, _ = _problems("child_given_name,birth_date\nMaya,2019-05-02\n")
    assert problems == [("imports.column_missing", 1, "child_family_name"), ("imports.column_missing", 1, "programme")]


@pytest.mark.parametrize(
    ("header", "one", "two", "column"),
    [
        ("", "", "", "child_given_name"),
        (",student_id", ",7", ",7", "student_id"),
    ],
)
def test_one_child_twice_in_a_programme(header, one, two, column):
    text = f"{HEADER}{header}\n{MAYA}{one}\n{MAYA.upper().replace('IEP', 'iep')}{two}\n"
    problems, rows = _problems(text)
    assert problems == [("imports.child_twice", 3, column)]
    assert len(rows) == 1


def test_one_child_in_two_programmes():
    _, rows = _problems(f"{HEADER}\n{MAYA}\nMaya,Rivera,2019-05-02,mtss\n")
    assert [row.programme for row in rows] == ["iep", "mtss"]


def test_a_formula_that_was_kept_from_running_is_read_back():
    row = _one("school", "'=SUM(A1)")
    assert row.school == "=SUM(A1)"
    assert ",'=SUM(A1)," in write([row])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "imports.file_empty"),
        (f'{HEADER}\n"Maya', "imports.quote_open"),
        (f"{HEADER}\nMaya\0,x,x,x", "imports.nul"),
        (f"{HEADER}\nMaya\ud800,x,x,x", "imports.nul"),
        (f"{HEADER}\n{MAYA},x", "imports.cells_too_many"),
        (f"{HEADER}\nMaya", "imports.cells_too_few"),
    ],
)
def test_text_that_is_no_table(text, code):
    problems, rows = _problems(text)
    assert [problem[0] for problem in problems] == [code]
    assert rows == ()


def test_many_problems_are_counted():
    problems, _ = _problems(f"{HEADER}\n" + "Maya,Rivera,soon,iep\n" * 130)
    assert len(problems) == 101
    assert problems[-1][0] == "imports.and_more"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("é".encode("latin-1"), "imports.not_utf8"),
        (b"\xef\xbb\xbfa\n\xff", "imports.not_utf8"),
        ("é".encode("utf-16"), "imports.not_utf8_wide"),
        (b"x" * (5 * 2**20 + 1), "imports.file_too_large"),
    ],
)
def test_an_upload_that_is_no_text(data, code):
    (problem,) = refused(lambda: text_of(data))
    assert problem.code == code


def test_where_an_upload_breaks():
    (problem,) = refused(lambda: text_of(b"\xef\xbb\xbfa\nb\xff"))
    assert (problem.line, problem.params) == (2, {"offset": 6, "byte": "0xFF"})
    assert text_of(b"\xef\xbb\xbfa") == "a"

"""What is wrong with a set is told by file, line and column, and every problem of it at once."""

import pytest

from midline.exchange.problems import MOST_TOLD
from tests.exchange.sets import change, set_11, set_12


@pytest.mark.parametrize(
    ("name", "row", "column", "value", "code"),
    [
        ("users", 1, "orgSourcedIds", "s9", "imports.org_unknown"),
        ("users", 1, "orgSourcedIds", "s1,s9", "imports.org_unknown"),
        ("users", 1, "orgSourcedIds", "", "imports.value_missing"),
        ("users", 1, "role", "janitor", "imports.not_a_choice"),
        ("users", 1, "role", "", "imports.value_missing"),
        ("users", 1, "givenName", "", "imports.value_missing"),
        ("users", 1, "givenName", "x" * 101, "imports.too_long"),
        ("users", 1, "sourcedId", "", "imports.value_missing"),
        ("users", 1, "sourcedId", "x" * 256, "imports.too_long"),
        ("users", 2, "sourcedId", "tess", "imports.id_twice"),
        ("users", 1, "agentSourcedIds", "nobody", "imports.user_unknown"),
        ("users", 1, "enabledUser", "yes", "imports.not_a_choice"),
        ("users", 1, "status", "gone", "imports.not_a_choice"),
        ("users", 1, "dateLastModified", "yesterday", "imports.not_a_moment"),
        ("orgs", 1, "name", "", "imports.value_missing"),
        ("orgs", 1, "type", "castle", "imports.not_a_choice"),
        ("classes", 0, "schoolSourcedId", "s9", "imports.org_unknown"),
        ("classes", 0, "title", "", "imports.value_missing"),
        ("enrollments", 1, "userSourcedId", "nobody", "imports.user_unknown"),
        ("enrollments", 1, "classSourcedId", "c9", "imports.class_unknown"),
        ("enrollments", 1, "schoolSourcedId", "s9", "imports.org_unknown"),
        ("enrollments", 1, "role", "ghost", "imports.not_a_choice"),
        ("enrollments", 1, "endDate", "2026-08-11", "imports.ends_before_start"),
        ("enrollments", 1, "beginDate", "8/12/2026", "imports.not_a_day"),
        ("enrollments", 1, "beginDate", "20260812", "imports.not_a_day"),
        ("enrollments", 1, "beginDate", "2026-W33-3", "imports.not_a_day"),
        ("enrollments", 1, "beginDate", "2026-02-30", "imports.not_a_day"),
        ("academicSessions", 0, "endDate", "2026-08-11", "imports.ends_before_start"),
        ("academicSessions", 0, "startDate", "", "imports.value_missing"),
        ("demographics", 0, "birthDate", "2026-11-24", "imports.birth_in_future"),
        ("demographics", 0, "birthDate", "1899-12-31", "imports.birth_too_early"),
        ("demographics", 0, "birthDate", "05/02/2019", "imports.not_a_day"),
        ("demographics", 0, "sourcedId", "nobody", "imports.user_unknown"),
        ("demographics", 0, "sex", "girl", "imports.not_a_choice"),
    ],
)
def test_one_wrong_cell_is_told_by_its_place(refuses, name, row, column, value, code):
    problems = refuses(change(set_11(), name, row, column, value))
    problem = problems[0]
    assert problem.code == code
    assert (problem.file, problem.line, problem.column_name) == (f"{name}.csv", row + 2, column)
    header = set_11()[name][0]
    assert problem.column_number == header.index(column) + 1
    assert problem.value == (value[:79] + "…" if len(value) > 80 else value or None)
    assert problem.field == f"{name}.csv:{row + 2}:{problem.column_number} {column}"


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("userSourcedId", "nobody", "imports.user_unknown"),
        ("orgSourcedId", "s9", "imports.org_unknown"),
        ("role", "administrator", "imports.not_a_choice"),
        ("roleType", "third", "imports.not_a_choice"),
    ],
)
def test_one_wrong_cell_of_roles(refuses, column, value, code):
    tables = change(set_12(), "roles", 1, column, value)
    tables["enrollments"] = tables["enrollments"][:1]
    problem = refuses(tables, "1.2")[0]
    assert (problem.file, problem.line, problem.column_name, problem.code) == ("roles.csv", 3, column, code)


def test_an_unknown_primary_org(refuses):
    (problem,) = refuses(change(set_12(), "users", 0, "primaryOrgSourcedId", "s9"), "1.2")
    assert (problem.line, problem.column_name, problem.params["id"]) == (2, "primaryOrgSourcedId", "s9")


def test_birth_today_is_no_future(reads):
    assert reads(change(set_11(), "demographics", 0, "birthDate", "2026-11-23")).demographics


def test_every_problem_of_every_file_at_once(refuses):
    tables = set_11()
    change(tables, "users", 1, "role", "janitor")
    change(tables, "users", 2, "givenName", "")
    change(tables, "enrollments", 0, "classSourcedId", "c9")
    change(tables, "demographics", 1, "birthDate", "2030-01-01")
    assert [(problem.file, problem.line) for problem in refuses(tables)] == [
        ("users.csv", 3),
        ("users.csv", 4),
        ("enrollments.csv", 2),
        ("demographics.csv", 3),
    ]


def test_a_hundred_problems_are_told_and_the_others_counted(reads):
    from midline.exchange.problems import ImportRefused

    tables = set_11()
    row = tables["users"][2]
    tables["users"] += [[f"u{n}", *row[1:5], "janitor", *row[6:]] for n in range(150)]
    with pytest.raises(ImportRefused) as caught:
        reads(tables)
    assert len(caught.value.problems) == MOST_TOLD
    assert caught.value.more == 50
    assert "50" in caught.value.and_more("es")


@pytest.mark.parametrize("name", ["orgs", "users", "classes", "enrollments", "demographics"])
def test_a_missing_column(refuses, name):
    tables = set_11()
    column = tables[name][0][3]
    tables[name] = [row[:3] + row[4:] for row in tables[name]]
    (problem,) = refuses(tables)
    assert (problem.code, problem.file, problem.line, problem.column_name) == (
        "imports.column_missing",
        f"{name}.csv",
        1,
        column,
    )


def test_a_delta_needs_status_and_when(refuses):
    tables = set_11()
    tables["orgs"] = [[row[0], *row[3:]] for row in tables["orgs"]]
    assert [problem.column_name for problem in refuses(tables, "1.1", "delta")] == ["dateLastModified", "status"]


def test_a_whole_set_may_do_without_them(reads):
    tables = set_11()
    tables["orgs"] = [[row[0], *row[3:]] for row in tables["orgs"]]
    assert len(reads(tables).orgs) == 2


def test_a_column_twice_or_without_a_name(refuses):
    tables = set_11()
    tables["orgs"][0][6] = "NAME"
    (problem,) = refuses(tables)
    assert (problem.code, problem.column_number) == ("imports.column_twice", 7)
    tables["orgs"][0][6] = ""
    (problem,) = refuses(tables)
    assert (problem.code, problem.column_number) == ("imports.column_unnamed", 7)


def test_rows_that_do_not_fit_the_header(refuses):
    tables = set_11()
    tables["orgs"][1].append("")
    tables["classes"][1].pop()
    few, many = sorted(refuses(tables), key=lambda problem: problem.file)
    assert (few.code, few.file, few.line, few.params) == (
        "imports.cells_too_few",
        "classes.csv",
        2,
        {"found": 13, "expected": 14},
    )
    assert (many.code, many.file, many.line, many.column_number) == ("imports.cells_too_many", "orgs.csv", 2, 8)


def test_a_missing_manifest(tmp_path, refuses):
    from midline.exchange import oneroster
    from midline.exchange.problems import ImportRefused
    from tests.exchange.conftest import TODAY
    from tests.exchange.sets import files_of, save

    files = files_of(set_11(), "1.1")
    del files["manifest.csv"]
    with pytest.raises(ImportRefused) as caught:
        oneroster.read(save(tmp_path / "set", files), today=TODAY)
    assert [problem.code for problem in caught.value.problems] == ["imports.manifest_missing"]


def test_a_file_that_the_manifest_promises(refuses):
    (problem,) = refuses(set_11(), lineItems="bulk")
    assert (problem.code, problem.file, problem.column_name) == ("imports.file_missing", "manifest.csv", "value")
    assert problem.params == {"name": "lineItems.csv"}
    assert problem.line == 11


def test_a_file_promised_in_vain_is_told_once(refuses):
    tables = set_11()
    del tables["users"]
    (problem,) = refuses(tables, users="bulk")
    assert problem.params == {"name": "users.csv"}


def test_users_of_1_2_without_roles(refuses):
    tables = set_12()
    del tables["roles"]
    problems = refuses(tables, "1.2", roles="absent")
    assert problems[0].code == "imports.file_needed"


@pytest.mark.parametrize("version", ["1.0", "2.0", "", "1.10"])
def test_other_versions(refuses, version):
    (problem,) = refuses(set_11(), version)
    assert (problem.code, problem.line) == ("imports.version_unknown", 3)


def test_a_wrong_mode(refuses):
    (problem,) = refuses(set_11(), users="whole")
    assert (problem.code, problem.file, problem.value) == ("imports.not_a_choice", "manifest.csv", "whole")


def test_a_set_with_nothing_that_midline_reads(refuses):
    (problem,) = refuses({"results": [["sourcedId"], ["r"]]})
    assert problem.code == "imports.nothing_to_read"

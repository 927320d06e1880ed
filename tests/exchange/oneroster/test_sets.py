"""Whole sets of both versions, and what the standard leaves open."""

from datetime import date

import pytest

from midline.exchange.oneroster import Demographics, read
from tests.exchange.conftest import TODAY
from tests.exchange.sets import CLASSES, change, files_of, save, set_11, set_12, table


@pytest.mark.parametrize(("tables", "version"), [(set_11(), "1.1"), (set_12(), "1.2"), (set_12(), "1.2.1")])
def test_both_versions_say_the_same(reads, tables, version):
    roster = reads(tables, version)
    assert [(user.source_id, user.roles[0].role, user.roles[0].org_id) for user in roster.users] == [
        ("tess", "teacher", "s1"),
        ("maya", "student", "s1"),
        ("noor", "student", "s1"),
        ("ana", "parent", "s1"),
    ]
    assert roster.users[1].agent_ids == ("ana",)
    assert roster.orgs[1].parent_id == "d1"
    (room,) = roster.classes
    assert (room.starts, room.ends) == (date(2026, 8, 12), date(2027, 5, 27))
    assert [enrolment.user_id for enrolment in roster.enrolments] == ["tess", "maya", "noor"]
    assert roster.demographics_of("noor") == Demographics("noor", 3, False, date(2021, 2, 28), "unspecified")


def test_a_list_in_a_cell_makes_a_role_in_each_org(reads):
    tables = change(set_11(), "users", 0, "orgSourcedIds", "s1, d1,s1")
    roles = reads(tables).users[0].roles
    assert [(role.org_id, role.primary) for role in roles] == [("s1", True), ("d1", False)]


def test_words_of_the_standard_in_any_case(reads):
    tables = change(set_11(), "users", 0, "role", "Teacher")
    change(tables, "users", 0, "enabledUser", "FALSE")
    change(tables, "orgs", 1, "type", "SCHOOL")
    roster = reads(tables)
    assert roster.users[0].roles[0].role == "teacher"
    assert not roster.users[0].enabled
    assert roster.orgs[1].kind == "school"


def test_words_on_which_nothing_hangs_are_kept_as_they_are(reads):
    tables = change(set_11(), "academicSessions", 0, "type", "trimester")
    change(tables, "academicSessions", 1, "type", "GRADINGPERIOD")
    change(tables, "classes", 0, "classType", "Advisory")
    change(tables, "demographics", 0, "sex", "F")
    roster = reads(tables)
    assert [session.kind for session in roster.sessions] == ["trimester", "gradingPeriod"]
    assert roster.classes[0].kind == "Advisory"
    assert roster.demographics[0].sex == "female"


def test_progress_grows_to_the_whole(tmp_path):
    told: list[tuple[int, int, str]] = []
    folder = save(tmp_path / "set", files_of(set_11(), "1.1"))
    read(folder, today=TODAY, progress=lambda *said: told.append(said))
    whole = sum(path.stat().st_size for path in folder.iterdir())
    done = [said[0] for said in told]
    assert done == sorted(done)
    assert told[-1] == (whole, whole, "")
    assert {said[1] for said in told} == {whole}
    assert {"users.csv", "manifest.csv"} <= {said[2] for said in told}


def test_an_extension_of_the_words_is_kept(reads):
    tables = change(set_12(), "roles", 0, "role", "ext:therapist")
    change(tables, "enrollments", 0, "role", "ext:therapist")
    roster = reads(tables, "1.2")
    assert roster.users[0].roles[0].role == "ext:therapist"
    assert roster.enrolments[0].role == "ext:therapist"


def test_a_byte_order_mark_other_cases_and_quoted_line_ends(tmp_path):
    tables = set_11()
    change(tables, "classes", 0, "title", 'Room 4,\nthe "blue" one')
    files = {
        name.upper(): b"\xef\xbb\xbf" + data.replace(b"sourcedId", b"SOURCEDID", 1)
        for name, data in files_of(tables, "1.1").items()
    }
    roster = read(save(tmp_path / "set", files), today=TODAY)
    assert roster.classes[0].title == 'Room 4,\nthe "blue" one'
    assert roster.enrolments[2].line == 4


def test_lines_are_counted_where_cells_span_several(tmp_path, refuses):
    tables = change(set_11(), "users", 0, "middleName", "one\ntwo")
    change(tables, "users", 1, "orgSourcedIds", "nowhere")
    (problem,) = refuses(tables)
    assert (problem.line, problem.column_name) == (4, "orgSourcedIds")


@pytest.mark.parametrize("ends", [b"\n", b"\r\n", b"\r"])
def test_every_kind_of_line_end(tmp_path, ends):
    files = {name: data.replace(b"\r\n", ends) for name, data in files_of(set_11(), "1.1").items()}
    assert len(read(save(tmp_path / "set", files), today=TODAY).users) == 4


def test_what_a_formula_looks_like_stays_what_it_is(reads):
    tables = change(set_11(), "users", 1, "givenName", '=HYPERLINK("x")')
    assert reads(tables).users[1].given_name == '=HYPERLINK("x")'


def test_columns_of_its_own_are_told(reads):
    tables = set_11()
    tables["users"] = [
        [*row, cell, ""] for row, cell in zip(tables["users"], ["metadata.bus", "7", "", "9", ""], strict=True)
    ]
    tables["users"][0][-1] = "locker"
    assert {(left.what, left.count) for left in reads(tables).left if left.code == "imports.left_column"} == {
        ("users.metadata.bus", 2)
    }


def test_what_midline_does_not_keep_is_counted(reads, tmp_path):
    tables = set_11()
    tables["courses"] = [["sourcedId", "title"], ["math", "Math"]]
    tables["results"] = [["sourcedId", "score"], ["r1", "5"], ["r2", "6"]]
    change(tables, "classes", 0, "courseSourcedId", "math")
    save(tmp_path / "set", {"readme.txt": b"\xff", "extra.csv": b"sourcedId\r\nx\r\n", "lineItems.csv": b"\xff"})
    roster = reads(tables, courses="bulk", lineItems="absent")
    assert {(left.what, left.code, left.count) for left in roster.left} == {
        ("academicSessions", "imports.left_session", 2),
        ("courses", "imports.left_courses", 1),
        ("extra", "imports.left_file", 1),
        ("lineItems.csv", "imports.left_absent_file", 1),
        ("readme.txt", "imports.left_other_file", 1),
        ("results", "imports.left_marks", 2),
    }


def test_references_to_what_is_not_kept_are_left(reads):
    tables = set_11()
    change(tables, "orgs", 0, "parentSourcedId", "state-1")
    change(tables, "classes", 0, "courseSourcedId", "nowhere")
    change(tables, "classes", 0, "termSourcedIds", "t1,gone")
    change(tables, "academicSessions", 0, "parentSourcedId", "gone")
    roster = reads(tables)
    assert roster.orgs[0].parent_id == ""
    assert roster.classes[0].ends == date(2026, 12, 18)
    codes = {(left.what, left.code) for left in roster.left}
    assert ("orgs.parentSourcedId", "imports.left_parent_unknown") in codes
    assert ("academicSessions.parentSourcedId", "imports.left_parent_unknown") in codes
    assert ("classes.courseSourcedId", "imports.left_course_unknown") in codes
    assert ("classes.termSourcedIds", "imports.left_term_unknown") in codes


def test_birth_dates_of_others_than_students_are_not_kept(reads):
    tables = set_11()
    tables["demographics"].append(["tess", "", "", "1980-01-01", "female", *[""] * 11])
    roster = reads(tables)
    assert roster.demographics_of("tess") is None
    assert [left.count for left in roster.left if left.code == "imports.left_not_a_student"] == [1]


def test_what_is_no_address_is_left(reads):
    tables = change(set_11(), "users", 1, "email", "none")
    roster = reads(tables)
    assert [user.email for user in roster.users] == ["tess@school.example", "", "", ""]
    assert [left.what for left in roster.left if left.code == "imports.left_no_address"] == ["users.email"]


def test_somebody_with_no_role_is_left_with_their_enrolment(reads):
    tables = set_12()
    del tables["roles"][3]
    roster = reads(tables, "1.2")
    assert [user.source_id for user in roster.users] == ["tess", "maya", "ana"]
    assert {(left.what, left.code) for left in roster.left} >= {
        ("users", "imports.left_no_role"),
        ("enrollments", "imports.left_of_left"),
    }


def test_several_roles_with_their_days(reads):
    tables = set_12()
    tables["roles"].append(["r-x", "", "", "ana", "secondary", "aide", "2026-08-01", "2026-12-01", "d1", ""])
    (ana,) = [user for user in reads(tables, "1.2").users if user.source_id == "ana"]
    assert [(role.role, role.primary, role.ends) for role in ana.roles] == [
        ("parent", True, None),
        ("aide", False, date(2026, 12, 1)),
    ]


def test_a_department_belongs_to_the_school_above_it(reads):
    tables = set_11()
    tables["orgs"].append(["dep", "", "", "Special services", "department", "", "s1"])
    tables["orgs"].append(["alone", "", "", "Warehouse", "local", "", "alone"])
    roster = reads(tables)
    assert roster.place_of("dep").source_id == "s1"
    assert roster.place_of("d1").source_id == "d1"
    assert roster.place_of("alone").source_id == "alone"
    assert roster.place_of("nowhere") is None


def test_the_same_row_later_has_the_same_digest(reads):
    before = reads(set_11())
    tables = set_11()
    for row in tables["users"][1:]:
        row[1:3] = ["active", "2026-11-20T08:00:00.000Z"]
    tables["users"].insert(1, user_row := tables["users"].pop())
    user_row[-1] = "secret"
    after = reads(tables)
    assert {user.source_id: user.digest for user in before.users} == {u.source_id: u.digest for u in after.users}
    change(tables, "users", 0, "familyName", "Ruiz")
    assert reads(tables).users[0].digest != after.users[0].digest


def test_a_set_without_rows_of_a_kind(reads):
    tables = set_11()
    tables["classes"], tables["enrollments"] = table(CLASSES), tables["enrollments"][:1]
    roster = reads(tables)
    assert (roster.classes, roster.enrolments) == ((), ())

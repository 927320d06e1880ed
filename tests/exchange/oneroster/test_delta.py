"""Sets of changes, which may refer to what is stored."""

import pytest

from midline.exchange.oneroster import Known
from tests.exchange.sets import ENROLMENTS, change, set_11, set_12, table

KNOWN = Known(
    orgs=frozenset({"s1", "d1"}),
    users=frozenset({"maya", "tess"}),
    classes=frozenset({"c1"}),
    enrolments=frozenset({"e-maya"}),
)


def _enrolment(**more):
    cells = {"sourcedId": "e-new", "status": "active", "classSourcedId": "c1", "schoolSourcedId": "s1"}
    return {"enrollments": table(ENROLMENTS, cells | {"userSourcedId": "maya", "role": "student"} | more)}


def test_a_change_may_refer_to_what_is_stored(reads):
    roster = reads(_enrolment(), "1.1", "delta", known=KNOWN)
    assert roster.delta
    assert roster.enrolments[0].user_id == "maya"
    assert roster.modes == {"enrollments": "delta"}


@pytest.mark.parametrize(
    ("column", "code"),
    [("userSourcedId", "user"), ("classSourcedId", "class"), ("schoolSourcedId", "org")],
)
def test_what_is_neither_in_the_set_nor_stored_is_told(refuses, column, code):
    (problem,) = refuses(_enrolment(**{column: "nowhere"}), "1.1", "delta", known=KNOWN)
    assert (problem.code, problem.column_name) == (f"imports.{code}_unknown", column)


def test_without_what_is_stored_nothing_is_known(refuses):
    assert {problem.code for problem in refuses(_enrolment(), "1.1", "delta")} == {
        "imports.user_unknown",
        "imports.class_unknown",
        "imports.org_unknown",
    }


def test_a_whole_file_says_all_there_is(refuses):
    tables = set_11()
    del tables["users"][2]
    tables["demographics"] = tables["demographics"][:1]
    (problem,) = refuses(tables, known=KNOWN)
    assert (problem.code, problem.params["id"]) == ("imports.user_unknown", "maya")


def test_a_whole_file_beside_one_of_changes(reads):
    tables = set_11()
    del tables["users"][2]
    roster = reads(tables, "1.1", "bulk", known=KNOWN, users="delta")
    assert roster.delta
    assert "maya" in {enrolment.user_id for enrolment in roster.enrolments}
    assert roster.demographics_of("maya") is not None


def test_a_row_that_goes_needs_no_more_than_its_id(reads):
    tables = set_11()
    tables["users"] = [tables["users"][0], ["maya", "tobedeleted", "2026-11-20T08:00:00Z", *[""] * 15]]
    tables["classes"] = [tables["classes"][0], ["c1", "tobedeleted", "", *[""] * 11]]
    tables["enrollments"] = [tables["enrollments"][0], ["e-maya", "toBeDeleted", "", *[""] * 7]]
    tables["demographics"] = [tables["demographics"][0], ["maya", "tobedeleted", "", *[""] * 13]]
    del tables["academicSessions"]
    roster = reads(tables, "1.1", "delta", known=KNOWN)
    assert [row.removed for rows in (roster.users, roster.classes, roster.enrolments) for row in rows] == [True] * 3


def test_what_goes_and_never_was_here_is_left(reads):
    roster = reads(_enrolment(status="tobedeleted", userSourcedId="stranger"), "1.1", "delta", known=KNOWN)
    assert roster.enrolments == ()
    assert [left.code for left in roster.left] == ["imports.left_removed_unknown"]


def test_an_enrolment_of_somebody_who_goes_is_left(reads):
    tables = change(set_11(), "users", 1, "status", "tobedeleted")
    roster = reads(tables, "1.1", "delta")
    assert [enrolment.user_id for enrolment in roster.enrolments] == ["tess", "noor"]
    assert ("enrollments", "imports.left_of_removed") in {(left.what, left.code) for left in roster.left}


def test_a_new_role_of_a_stored_user(reads):
    tables = {"roles": [set_12()["roles"][0], ["r9", "active", "", "maya", "secondary", "student", "", "", "d1", ""]]}
    roster = reads(tables, "1.2", "delta", known=KNOWN)
    assert roster.users == ()
    assert [(role.user_id, role.org_id, role.primary) for role in roster.roles] == [("maya", "d1", False)]


def test_a_stored_user_may_change_without_a_role(reads):
    tables = {"users": set_12()["users"][:3]}
    tables["users"][2][tables["users"][0].index("agentSourcedIds")] = ""
    roster = reads(tables, "1.2", "delta", known=KNOWN)
    assert [(user.source_id, user.roles) for user in roster.users] == [("tess", ()), ("maya", ())]

"""The sets that nobody here wrote."""

from pathlib import Path

from midline.exchange import oneroster
from tests.exchange.conftest import TODAY
from tests.exchange.sets import zipped


def _left(roster: oneroster.Roster) -> dict[tuple[str, str], int]:
    return {(left.what, left.code): left.count for left in roster.left}


def test_the_1_2_set_is_one_student_in_one_school_with_a_birth_date(real_data: Path):
    roster = oneroster.read(real_data / "oneroster" / "v1p2-one-student", today=TODAY)
    (org,), (user,), (room,), (enrolment,) = roster.orgs, roster.users, roster.classes, roster.enrolments
    assert (org.name, org.kind) == ("Gotham High School", "school")
    assert (user.given_name, user.family_name, user.identifier) == ("Bruce", "Wayne", "bruce.wayne")
    assert [(role.role, role.org_id, role.primary) for role in user.roles] == [("student", "ORG_1", True)]
    assert (room.title, room.starts.isoformat(), room.ends.isoformat()) == (
        "Basic Detection",
        "2023-09-04",
        "2024-01-26",
    )
    assert (enrolment.class_id, enrolment.user_id, enrolment.role) == ("CLASS_001", "USER_0", "student")
    assert roster.demographics_of("USER_0").birth_date.isoformat() == "2010-04-17"
    assert roster.delta
    assert roster.source_name == "DataGen"
    assert _left(roster) == {
        ("academicSessions", "imports.left_session"): 1,
        ("courses", "imports.left_courses"): 1,
        ("userProfiles", "imports.left_profiles"): 1,
    }


def test_the_1_1_set_makes_everyone_what_their_role_says(real_data: Path):
    roster = oneroster.read(real_data / "oneroster" / "v1p1-minimal", today=TODAY)
    by_role: dict[str, list[str]] = {}
    for user in roster.users:
        by_role.setdefault(user.roles[0].role, []).append(user.given_name)
    assert by_role == {"teacher": ["John", "Jim"], "student": ["Mary", "mmichel", "Anna"], "parent": ["Thomas"]}
    assert roster.place_of("org-sch-222-456").name == "History Department"
    assert not roster.delta
    # Two enrolments name Jim Smith, a teacher, as a student; the class keeps the student who is one.
    assert [(e.user_id, e.role) for e in roster.enrolments] == [
        ("usr-222-123456", "teacher"),
        ("usr-222-1234561232", "student"),
    ] * 2
    assert _left(roster) == {
        ("academicSessions", "imports.left_session"): 5,
        ("classes.courseSourcedId", "imports.left_course_unknown"): 2,
        ("enrollments", "imports.left_role_differs"): 2,
    }


def test_nothing_of_a_password_is_kept(real_data: Path):
    for name in ("v1p1-minimal", "v1p2-one-student"):
        roster = oneroster.read(real_data / "oneroster" / name, today=TODAY)
        assert "Password1-" not in repr(roster)
        assert "Batman.Ru1ez" not in repr(roster)


def test_a_zip_of_a_set_reads_the_same(real_data: Path, tmp_path: Path):
    for name in ("v1p1-minimal", "v1p2-one-student"):
        folder = real_data / "oneroster" / name
        files = {f"export/{path.name.upper()}": path.read_bytes() for path in folder.iterdir()}
        packed = zipped(tmp_path / f"{name}.zip", files)
        assert oneroster.read(packed, today=TODAY) == oneroster.read(folder, today=TODAY)


def test_read_twice_every_digest_is_the_same(real_data: Path):
    folder = real_data / "oneroster" / "v1p1-minimal"
    once, twice = (oneroster.read(folder, today=TODAY) for _ in range(2))
    assert [user.digest for user in once.users] == [user.digest for user in twice.users]
    assert len({user.digest for user in once.users}) == len(once.users)


def test_every_real_set_is_read(real_data: Path):
    for folder in sorted((real_data / "oneroster").iterdir()):
        assert oneroster.read(folder, today=TODAY).users

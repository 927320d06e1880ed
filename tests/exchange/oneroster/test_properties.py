"""Whatever a set holds, it is read or refused; and what was written is what is read."""

import io
import tempfile
import zipfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from midline.exchange.oneroster import Roster, read
from midline.exchange.problems import ImportRefused
from tests.exchange.conftest import TODAY
from tests.exchange.sets import (
    CLASSES,
    DEMOGRAPHICS,
    ENROLMENTS,
    ORGS,
    Tables,
    files_of,
    save,
    set_11,
    set_12,
    table,
    user_11,
)
from tests.exchange.sets import USERS_11 as USERS

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=30).map(str.strip)
NAMES = _TEXT.filter(bool) | st.sampled_from(["=1+1", '"', "a,b", "O'Hara\nJr", "María", "山田"])
IDS = st.text("abcXYZ019-_{}é", min_size=1, max_size=12)
BIRTHS = st.dates(date(1990, 1, 1), TODAY)


@st.composite
def rosters(draw) -> Tables:
    org_ids = draw(st.lists(IDS, min_size=1, max_size=4, unique=True))
    students = draw(st.lists(IDS, min_size=1, max_size=8, unique=True))
    class_ids = draw(st.lists(IDS, max_size=4, unique=True))
    orgs = st.sampled_from(org_ids)
    seats = draw(
        st.lists(st.tuples(st.sampled_from(students), st.sampled_from(class_ids)), max_size=8, unique=True)
        if class_ids
        else st.just([])
    )
    return {
        "orgs": table(ORGS, *({"sourcedId": one, "name": draw(NAMES), "type": "school"} for one in org_ids)),
        "users": table(
            USERS,
            *(
                user_11(one, "student", givenName=draw(NAMES), familyName=draw(NAMES), orgSourcedIds=draw(orgs))
                for one in students
            ),
        ),
        "classes": table(
            CLASSES, *({"sourcedId": one, "title": draw(NAMES), "schoolSourcedId": draw(orgs)} for one in class_ids)
        ),
        "enrollments": table(
            ENROLMENTS,
            *(
                {
                    "sourcedId": f"e{n}",
                    "classSourcedId": room,
                    "schoolSourcedId": draw(orgs),
                    "userSourcedId": who,
                    "role": "student",
                }
                for n, (who, room) in enumerate(seats)
            ),
        ),
        "demographics": table(
            DEMOGRAPHICS,
            *({"sourcedId": one, "birthDate": draw(BIRTHS).isoformat()} for one in students if draw(st.booleans())),
        ),
    }


def _said(tables: Tables, name: str, *columns: str) -> list[tuple[str, ...]]:
    places = [tables[name][0].index(column) for column in columns]
    return [tuple(row[place].strip() for place in places) for row in tables[name][1:]]


@QUICK
@given(rosters())
def test_what_is_written_is_what_is_read(tables: Tables):
    with tempfile.TemporaryDirectory() as folder:
        roster = read(save(Path(folder), files_of(tables, "1.1")), today=TODAY)
    assert [(o.source_id, o.name) for o in roster.orgs] == _said(tables, "orgs", "sourcedId", "name")
    assert [(u.source_id, u.given_name, u.family_name, u.roles[0].org_id) for u in roster.users] == _said(
        tables, "users", "sourcedId", "givenName", "familyName", "orgSourcedIds"
    )
    assert [(c.source_id, c.title, c.school_id) for c in roster.classes] == _said(
        tables, "classes", "sourcedId", "title", "schoolSourcedId"
    )
    assert [(e.source_id, e.user_id, e.class_id) for e in roster.enrolments] == _said(
        tables, "enrollments", "sourcedId", "userSourcedId", "classSourcedId"
    )
    assert [(d.source_id, d.birth_date.isoformat()) for d in roster.demographics] == _said(
        tables, "demographics", "sourcedId", "birthDate"
    )
    assert roster.left == ()


def _read_or_none(path: Path) -> Roster | None:
    """What a set says, or nothing where it was refused with reasons; anything else is raised."""
    try:
        return read(path, today=TODAY)
    except ImportRefused as refused:
        problems = refused.problems
    assert problems
    for problem in problems:
        assert problem.message("en") != problem.message("es")
        assert problem.where("en")
    return None


def _reads_or_refuses(files: dict[str, bytes]) -> Roster | None:
    with tempfile.TemporaryDirectory() as folder:
        return _read_or_none(save(Path(folder), files))


def _refers_well(roster: Roster) -> None:
    """Of a whole set that was taken: nothing refers to what is not there."""
    orgs, users = {o.source_id for o in roster.orgs}, {u.source_id for u in roster.users}
    classes = {c.source_id for c in roster.classes}
    assert {r.org_id for u in roster.users if not u.removed for r in u.roles if not r.removed} <= orgs
    assert {c.school_id for c in roster.classes if not c.removed} <= orgs
    going = [e for e in roster.enrolments if not e.removed]
    assert {e.user_id for e in going} <= users
    assert {e.class_id for e in going} <= classes
    assert all(d.birth_date is None or d.birth_date <= TODAY for d in roster.demographics)


@QUICK
@given(st.data())
def test_a_set_changed_at_random_is_read_or_refused(data: st.DataObject):
    version = data.draw(st.sampled_from(["1.1", "1.2"]))
    files = files_of(set_11() if version == "1.1" else set_12(), version)
    name = data.draw(st.sampled_from(sorted(files)))
    raw = bytearray(files[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at, end = sorted((data.draw(st.integers(0, len(raw))), data.draw(st.integers(0, len(raw)))))
        raw[at : min(end, at + 8)] = data.draw(st.binary(max_size=6) | st.sampled_from([b'"', b",", b"\r\n", b"\xff"]))
    roster = _reads_or_refuses(files | {name: bytes(raw)})
    if roster is not None and not roster.delta:
        _refers_well(roster)


@QUICK
@given(st.sampled_from(["orgs.csv", "users.csv", "manifest.csv"]), st.binary(max_size=300))
def test_any_bytes_as_a_file_are_read_or_refused(name: str, data: bytes):
    _reads_or_refuses(files_of(set_11(), "1.1") | {name: data})


@QUICK
@given(st.data())
def test_any_bytes_as_an_archive_are_refused_or_read(data: st.DataObject):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in files_of(set_11(), "1.1").items():
            archive.writestr(name, held)
    raw = bytearray(out.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, 40))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "set.zip"
        path.write_bytes(raw[: len(raw) - cut])
        _read_or_none(path)


@QUICK
@given(st.data())
def test_real_sets_changed_at_random_are_read_or_refused(real_data: Path, data: st.DataObject):
    folder = data.draw(st.sampled_from(sorted((real_data / "oneroster").iterdir())))
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    name = data.draw(st.sampled_from(sorted(files)))
    raw = files[name]
    at = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(at, min(len(raw), at + 10)))
    files[name] = raw[:at] + data.draw(st.binary(max_size=4)) + raw[end:]
    roster = _reads_or_refuses(files)
    if roster is not None and not roster.delta:
        _refers_well(roster)

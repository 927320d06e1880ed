"""Imports of the real files: all or nothing, twice changes nothing, and what was left is told."""

import json
import shutil
import zipfile
from datetime import date

import pytest
from django.apps import apps

from midline.actions.imports import import_caseload, import_record, import_roster, known_of
from midline.conf.cli import main
from midline.core.access import AccessRefused
from midline.exchange import caseload, fhir, oneroster
from midline.exchange.problems import ImportRefused
from midline.records.models import Chart, Classroom, Enrolment, Membership, Organisation, Person

TODAY = date(2026, 11, 23)
ROSTERS = ("v1p1-minimal", "v1p2-one-student")


def rows_of_every_table():
    return {model.__name__: model.objects.count() for model in apps.get_app_config("records").get_models()}


def bring(world, folder, by=None):
    place = world.home.district
    roster = oneroster.read(folder, today=TODAY, known=known_of(place))
    return import_roster(by=by or world.home.hats["director"], organisation=place, roster=roster, today=TODAY)


@pytest.mark.parametrize("name", ROSTERS)
def test_a_real_roster_comes_in_and_the_second_time_changes_nothing(world, real_data, name):
    first = bring(world, real_data / "oneroster" / name)
    assert first.made["Chart"] >= 1
    assert first.left
    before = rows_of_every_table()
    second = bring(world, real_data / "oneroster" / name)
    assert not second.made
    assert not second.changed
    assert second.same["Chart"] == first.made["Chart"]
    after = rows_of_every_table()
    assert {**after, "AuditEvent": 0} == {**before, "AuditEvent": 0}


def test_one_student_sits_in_one_school_with_a_birth_date(world, real_data):
    bring(world, real_data / "oneroster" / "v1p2-one-student")
    chart = Chart.objects.get(family_name="Wayne")
    assert chart.birth_date == date(2010, 4, 17)
    assert chart.school.name == "Gotham High School"
    assert chart.school.parent == world.home.district
    assert Enrolment.objects.filter(chart=chart, classroom__school=chart.school).count() == 1


def test_every_user_becomes_what_its_role_says(world, real_data):
    bring(world, real_data / "oneroster" / "v1p1-minimal")
    teacher = Membership.objects.get(person__family_name="Doe", role="teacher")
    assert teacher.teachings.exists()
    assert not teacher.person.has_usable_password()
    assert Chart.objects.filter(family_name="Jones", organisation=world.home.district).exists()


def test_another_district_knows_nothing_of_it(world, real_data):
    bring(world, real_data / "oneroster" / "v1p2-one-student")
    roster = oneroster.read(real_data / "oneroster" / "v1p2-one-student", today=TODAY)
    far = import_roster(by=world.far.hats["director"], organisation=world.far.district, roster=roster, today=TODAY)
    assert far.made["Chart"] == 1
    assert Chart.objects.filter(family_name="Wayne").count() == 2


def test_the_answer_does_not_tell_whom_another_organisation_knows(world, real_data, tmp_path):
    folder = tmp_path / "with-addresses"
    shutil.copytree(real_data / "oneroster" / "v1p1-minimal", folder)
    users = folder / "users.csv"
    users.chmod(0o644)
    named = users.read_text(encoding="utf-8").replace("John,Doe,,jogn.doe,", "John,Doe,,jogn.doe,john@doe.example")
    users.write_text(named, encoding="utf-8")
    first = bring(world, folder)
    roster = oneroster.read(folder, today=TODAY)
    far = import_roster(by=world.far.hats["director"], organisation=world.far.district, roster=roster, today=TODAY)
    assert Person.objects.filter(email="john@doe.example").count() == 1
    assert (far.made, far.same, far.changed) == (first.made, first.same, first.changed)


def changed_set(real_data, tmp_path, file, old, new):
    folder = tmp_path / "set"
    shutil.copytree(real_data / "oneroster" / "v1p2-one-student", folder)
    for path in folder.iterdir():
        path.chmod(0o644)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    return folder


def test_a_changed_row_changes_its_own_and_no_other(world, real_data, tmp_path):
    bring(world, real_data / "oneroster" / "v1p2-one-student")
    result = bring(world, changed_set(real_data, tmp_path, "orgs.csv", "Gotham High School", "Gotham Academy"))
    assert dict(result.changed) == {"Organisation": 1}
    assert not result.made
    assert Organisation.objects.filter(name="Gotham Academy", parent=world.home.district).exists()


def test_a_row_to_be_deleted_is_ended_and_kept(world, real_data, tmp_path):
    bring(world, real_data / "oneroster" / "v1p2-one-student")
    folder = changed_set(real_data, tmp_path, "enrollments.csv", "ENROLLMENT_001,active", "ENROLLMENT_001,tobedeleted")
    result = bring(world, folder)
    assert dict(result.changed) == {"Enrolment": 1}
    assert Enrolment.objects.get(chart__family_name="Wayne").ends == TODAY
    assert Classroom.objects.filter(ends=None).exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("demographics.csv", "2010-04-17", "2031-04-17", "demographics.csv:2"),
        ("demographics.csv", "2010-04-17", "17.4.2010", "demographics.csv:2"),
        ("enrollments.csv", "USER_0", "NOBODY", "enrollments.csv:2"),
        ("roles.csv", "ORG_1", "NOWHERE", "roles.csv:2"),
        ("users.csv", "familyName", "surname", "users.csv:1"),
        ("orgs.csv", "Gotham High School", "Gotham\x00High School", "orgs.csv:2"),
    ],
)
def test_a_broken_set_is_told_by_place_and_leaves_everything_as_it_was(
    world, real_data, tmp_path, file, old, new, place
):
    before = rows_of_every_table()
    with pytest.raises(ImportRefused) as refused:
        bring(world, changed_set(real_data, tmp_path, file, old, new))
    assert any(problem.field.startswith(place) for problem in refused.value.problems)
    assert rows_of_every_table() == before


def test_a_fault_in_the_middle_takes_everything_back(world, real_data, monkeypatch):
    before = rows_of_every_table()

    def fall_over(*_given):
        raise RuntimeError

    monkeypatch.setattr("midline.actions.imports.roster.bring_enrolments", fall_over)
    with pytest.raises(RuntimeError):
        bring(world, real_data / "oneroster" / "v1p2-one-student")
    assert rows_of_every_table() == before


@pytest.mark.parametrize("role", ["school_ot", "teacher", "case_manager", "guardian", "front_desk"])
def test_only_a_director_imports(world, real_data, role):
    with pytest.raises(AccessRefused):
        bring(world, real_data / "oneroster" / "v1p2-one-student", by=world.home.hats[role])
    with pytest.raises(AccessRefused):
        bring(world, real_data / "oneroster" / "v1p2-one-student", by=world.far.hats["director"])


def test_every_real_clinic_record_comes_in_and_the_second_time_changes_nothing(world, real_data):
    files = sorted((real_data / "fhir").glob("*.json"))
    assert len(files) >= 6
    for path in files:
        bundle = fhir.read(path, today=TODAY)
        counted = sum(one.count for one in bundle.left if "." not in one.what)
        assert counted + bundle.used == bundle.entries
        values = {"by": world.home.clinic_director, "organisation": world.home.clinic, "today": TODAY}
        first = import_record(bundle=bundle, **values)
        assert first.made["Chart"] == 1
        before = rows_of_every_table()
        second = import_record(bundle=bundle, **values)
        assert not second.made
        assert not second.changed
        assert {**rows_of_every_table(), "AuditEvent": 0} == {**before, "AuditEvent": 0}
    chart = Chart.objects.get(family_name="Feest")
    assert (chart.birth_date, chart.organisation) == (date(2019, 5, 27), world.home.clinic)
    assert chart.coverages.exists()
    assert chart.conditions.exists()


@pytest.fixture
def cut_short(real_data, tmp_path):
    path = tmp_path / "cut.json"
    path.write_bytes((real_data / "fhir" / "synthea-dana_feest.json").read_bytes()[:5000])
    return path


def test_the_command_tells_a_broken_file_and_changes_nothing(world, cut_short, capsys):
    before = rows_of_every_table()
    assert main(["import", "fhir", str(cut_short), "--json"]) == 2
    errors = json.loads(capsys.readouterr().out)["errors"]
    assert errors[0]["field"].startswith("cut.json:")
    assert errors[0]["message"]
    assert rows_of_every_table() == before


def test_the_command_answers_as_the_contract_says(world, real_data, capsys):
    folder = str(real_data / "oneroster" / "v1p2-one-student")
    for made in ({"Chart": 1, "Classroom": 1, "Enrolment": 1, "Organisation": 1}, {}):
        assert main(["import", "oneroster", folder, "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert set(answer) == {"made", "changed", "same", "left", "errors"}
        assert answer["made"] == made
        assert answer["errors"] == []
        assert all(set(one) == {"what", "count", "why"} for one in answer["left"])
    assert main(["import", "oneroster", folder]) == 0
    assert "The same as before: 1 Chart" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "field"),
    [(["--into", "Nowhere"], "--into"), (["--by", "nobody@home.example"], "--by"), ([], "")],
)
def test_the_command_names_an_unknown_place_or_person(world, real_data, tmp_path, capsys, given, field):
    folder = real_data / "oneroster" / "v1p2-one-student" if field else tmp_path / "not-there"
    assert main(["import", "oneroster", str(folder), "--json", *given]) == 2
    errors = json.loads(capsys.readouterr().out)["errors"]
    assert errors[0]["message"]
    assert not field or errors[0]["field"] == field


def test_a_zip_bomb_is_refused(world, tmp_path, capsys):
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("users.csv", b"0" * 300_000_000)
    before = rows_of_every_table()
    assert main(["import", "oneroster", str(bomb), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["errors"]
    assert rows_of_every_table() == before


def filled_template(world):
    lines = caseload.template().splitlines()
    header = next(line for line in lines if line.startswith("child_given_name"))
    values = {
        "child_given_name": "Iris",
        "child_family_name": "Kowal",
        "birth_date": "2018-03-04",
        "student_id": "77",
        "school": world.home.school.name,
        "programme": "iep",
        "therapist_email": Person.objects.get(pk=world.home.hats["school_ot"].person_id).email,
        "request_received_on": "2026-09-01",
        "consent_received_on": "2026-09-15",
    }
    return header + "\n" + ",".join(values.get(name, "") for name in header.split(",")) + "\n"


def test_a_caseload_makes_charts_cases_and_facts_once(world):
    rows, problems = caseload.parse(filled_template(world), TODAY)
    assert not problems
    values = {"by": world.home.hats["director"], "organisation": world.home.district, "rows": rows, "today": TODAY}
    first = import_caseload(**values)
    assert dict(first.made) == {"Chart": 1, "Case": 1, "Fact": 2, "Assignment": 1}
    second = import_caseload(**values)
    assert not second.made
    chart = Chart.objects.get(family_name="Kowal")
    assert chart.school == world.home.school
    assert chart.cases.get().clock_rows.filter(rule="initial_evaluation").exists()


def delta_set(tmp_path, **files):
    """A OneRoster 1.2 set that holds changes only: the named files with these lines."""
    names = ("academicSessions", "classes", "courses", "demographics", "enrollments", "orgs", "roles", "users")
    folder = tmp_path / "delta"
    folder.mkdir()
    modes = [f"file.{name},{'delta' if name in files else 'absent'}" for name in names]
    manifest = ["propertyName,value", "manifest.version,1.0", "oneroster.version,1.2", *modes]
    (folder / "manifest.csv").write_text("\n".join(manifest) + "\n", encoding="utf-8")
    for name, lines in files.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_changes_alone_reach_what_is_stored(world, real_data, tmp_path):
    bring(world, real_data / "oneroster" / "v1p2-one-student")
    school = Chart.objects.get(family_name="Wayne").school
    header = (real_data / "oneroster" / "v1p2-one-student" / "demographics.csv").read_text(encoding="utf-8")
    columns = header.splitlines()[0]
    line = ",".join(["USER_0", "active", "2026-01-01T00:00:00.000Z", "2010-04-18", "male"])
    padded = line + "," * (columns.count(",") - line.count(","))
    result = bring(world, delta_set(tmp_path, demographics=[columns, padded]))
    chart = Chart.objects.get(family_name="Wayne")
    assert (chart.birth_date, chart.sex, chart.school) == (date(2010, 4, 18), "male", school)
    assert dict(result.changed) == {"Chart": 1}


def test_a_school_that_is_to_go_is_not_made_and_one_that_is_here_stays(world, real_data, tmp_path):
    folder = changed_set(real_data, tmp_path, "orgs.csv", "ORG_1,active", "ORG_1,tobedeleted")
    with_gone = bring(world, folder)
    assert "Organisation" not in with_gone.made
    assert not Organisation.objects.filter(name="Gotham High School").exists()
    bring(world, real_data / "oneroster" / "v1p2-one-student")
    again = bring(world, folder)
    assert ("orgs", "imports.left_org_stays") in {(one.what, one.code) for one in again.left}
    assert Organisation.objects.filter(name="Gotham High School").count() == 1

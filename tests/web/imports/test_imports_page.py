"""The page of imports: what came of a file, or what is wrong with it, place by place."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from midline.exchange import caseload
from midline.records.models import AuditEvent, Chart
from midline.web.pages.imports import views

TODAY = date(2026, 11, 23)


def filled(**changes):
    header = next(line for line in caseload.template().splitlines() if line.startswith("child_given_name"))
    values = {
        "child_given_name": "Iris",
        "child_family_name": "Kowal",
        "birth_date": "2018-03-04",
        "programme": "iep",
        **changes,
    }
    return (header + "\n" + ",".join(values.get(name, "") for name in header.split(",")) + "\n").encode()


def send(client, content, what="caseload", name="children.csv"):
    return client.post("/imports/", {"what": what, "file": SimpleUploadedFile(name, content)})


def test_a_caseload_comes_in_and_twice_changes_nothing(client_as):
    client = client_as("director")
    first = send(client, filled())
    assert first.status_code == 200
    assert Chart.objects.filter(family_name="Kowal").count() == 1
    second = send(client, filled()).content.decode()
    assert "The same as before" in second
    assert Chart.objects.filter(family_name="Kowal").count() == 1


def test_a_broken_caseload_is_told_by_line_and_takes_nothing(client_as):
    answer = send(client_as("director"), filled(birth_date="2031-01-01")).content.decode()
    assert "Nothing was taken" in answer
    assert "birth_date" in answer
    assert not Chart.objects.filter(family_name="Kowal").exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"PK\x03\x04not a zip", b"{"])
def test_whatever_is_sent_is_answered_in_words(client_as, content):
    client, before = client_as("director"), Chart.objects.count()
    for what in ("oneroster", "caseload"):
        answer = send(client, content, what)
        assert answer.status_code == 200
        assert "Error:" in answer.content.decode()
    assert Chart.objects.count() == before


def test_a_kind_that_is_not_offered_is_refused(client_as):
    answer = send(client_as("director"), b"{}", "fhir", "child.json")
    assert answer.status_code == 200
    assert not AuditEvent.objects.filter(action="import_record").exists()


def test_the_template_is_one_that_is_taken(client_as):
    answer = client_as("director").get("/imports/caseload-template.csv")
    assert answer["Content-Type"].startswith("text/csv")
    assert "attachment" in answer["Content-Disposition"]
    assert caseload.template() == answer.content.decode()


def test_while_it_runs_one_s_own_import_tells_rows_done_of_rows_in_all(client_as, monkeypatch):
    director, other = client_as("director"), client_as("front_desk")
    asked = []
    taken = views.import_caseload

    def slowly(*, progress, **given):
        def told(done, total, what):
            progress(done, total, what)
            asked.append((director.get("/imports/progress/").json(), other.get("/imports/progress/").status_code))

        return taken(progress=told, **given)

    monkeypatch.setattr(views, "import_caseload", slowly)
    assert director.get("/imports/progress/").json() == {}
    assert send(director, filled()).status_code == 200
    assert asked == [({"doing": "writing", "done": 0, "of": 1}, 404)]
    assert director.get("/imports/progress/").json() == {}, "nothing is left behind"


def test_while_a_file_is_read_it_tells_how_much_of_it(client_as, monkeypatch):
    director, asked = client_as("director"), []
    read = views.read_roster

    def slowly(path, *, progress, **given):
        progress(30, 120, "orgs.csv")
        asked.append(director.get("/imports/progress/").json())
        return read(path, progress=progress, **given)

    monkeypatch.setattr(views, "read_roster", slowly)
    assert send(director, b"PK\x03\x04not a zip", "oneroster").status_code == 200
    assert asked == [{"doing": "reading", "done": 30, "of": 120}]
    assert director.get("/imports/progress/").json() == {}, "nothing is left behind"

"""Papers: words or a file whose type its content tells; only for those who may, and taken as a download."""

import stat
from collections.abc import Callable

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from midline.records.models import Document
from tests.exchange.papers import made
from tests.web.making import page, text_of
from tests.world import World

As = Callable[[str], Client]
GOOD = {"title": "Letter of October", "kind": "request", "text": "Please test my child."}
PDF, PNG, JPEG = made.pdf(), made.png(), made.jpeg()


def address(world: World, role: str = "school_ot") -> str:
    return f"/children/{world.home.file_of(role).chart.pk}/papers/add/"


@pytest.mark.parametrize("role", ["school_ot", "school_ota", "case_manager", "director", "front_desk", "guardian"])
def test_words_alone_are_a_paper(world: World, client_as: As, role: str) -> None:
    client = client_as(role)
    assert "Add a paper" in page(client, address(world, role))
    answer = client.post(address(world, role), GOOD)
    row = Document.objects.get(title="Letter of October")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/papers/{row.pk}/")
    assert (row.text, row.sha256, row.chart_id) == (GOOD["text"], "", world.home.file_of(role).chart.pk)
    if role != "front_desk":
        assert GOOD["text"] in page(client, f"/papers/{row.pk}/")


@pytest.mark.parametrize(
    ("content", "kind", "ending"),
    [(PDF, "application/pdf", "pdf"), (PNG, "image/png", "png"), (JPEG, "image/jpeg", "jpg")],
)
def test_a_file_is_known_by_what_it_holds(world: World, client_as: As, content: bytes, kind: str, ending: str) -> None:
    client = client_as("school_ot")
    upload = SimpleUploadedFile("Mira's letter.exe", content, content_type="text/html")
    assert client.post(address(world), {**GOOD, "text": "", "file": upload}).status_code == 302
    row = Document.objects.get(title="Letter of October")
    assert (row.media_type, row.file_name) == (kind, "Mira's letter.exe")
    kept = settings.DOCUMENTS / str(row.pk)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    answer = client.get(f"/papers/{row.pk}/file/")
    assert answer.content == kept.read_bytes()
    assert made.SECRET.encode() not in answer.content, "who made it is nobody's to know"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Content-Disposition"] == f'attachment; filename="request.{ending}"'
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": ""}, "This field is required."),
        ({"title": "t" * 201}, "at most 200 characters"),
        ({"kind": "secret"}, "secret"),
        ({"text": "", "file": None}, "Write the words or choose a file."),
        ({"text": "   "}, "Write the words or choose a file."),
        ({"file": b""}, "The submitted file is empty."),
        ({"file": b"MZ a program"}, "PDF, PNG and JPEG"),
        ({"file": b"<html><script>"}, "PDF, PNG and JPEG"),
        ({"file": made.pdf("opens a script")}, "Print it to a new PDF"),
        ({"file": made.pdf()[:-100]}, "We could not open this file."),
        ({"file": PDF + b"x" * (10 * 1024 * 1024)}, "at most 10 MB"),
    ],
)
def test_what_is_wrong_is_told_and_the_words_are_kept(
    world: World, client_as: As, changes: dict[str, object], told: str
) -> None:
    before = Document.objects.count()
    given: dict[str, object] = {**GOOD, **changes}
    content = given.pop("file", None)
    if isinstance(content, bytes):
        given["file"] = SimpleUploadedFile("letter.pdf", content)
    shown = text_of(client_as("school_ot").post(address(world), given))  # type: ignore[arg-type]
    assert told in shown
    assert str(given["text"]).strip() in shown
    assert f'value="{given["title"]}"' in shown or not given["title"]
    assert Document.objects.count() == before


@pytest.mark.parametrize("role", ["teacher", "clinic_ot", "adult_student"])
def test_others_add_nothing(world: World, client_as: As, role: str) -> None:
    assert client_as(role).get(address(world)).status_code == 404
    assert client_as(role).post(address(world), GOOD).status_code == 404


@pytest.mark.parametrize(
    ("role", "reads"),
    [
        *(("school_ot", True), ("school_ota", True), ("case_manager", True), ("director", True), ("guardian", True)),
        *(("teacher", False), ("front_desk", False), ("clinic_ot", False), ("adult_student", False)),
    ],
)
def test_who_reads_a_paper_and_takes_its_file(world: World, client_as: As, role: str, reads: bool) -> None:
    client, scan = client_as(role), world.home.at_school.scan.pk
    assert client.get(f"/papers/{scan}/").status_code == (200 if reads else 404)
    assert client.get(f"/papers/{scan}/file/").status_code == (200 if reads else 404)


def test_a_stranger_s_paper_is_not_there(world: World, client_as: As) -> None:
    scan = world.far.at_school.scan.pk
    for address_of in (f"/papers/{scan}/", f"/papers/{scan}/file/"):
        assert client_as("school_ot").get(address_of).status_code == 404


def test_a_paper_of_words_has_no_file(world: World, client_as: As) -> None:
    assert client_as("school_ot").get(f"/papers/{world.home.at_school.document.pk}/file/").status_code == 404


@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_a_file_that_is_not_what_was_kept_is_not_given(world: World, client_as: As, damage: str) -> None:
    kept = settings.DOCUMENTS / str(world.home.at_school.scan.pk)
    if damage == "gone":
        kept.unlink()
    else:
        kept.write_bytes(b"%PDF-1.7 another page")
    assert client_as("school_ot").get(f"/papers/{world.home.at_school.scan.pk}/file/").status_code == 404

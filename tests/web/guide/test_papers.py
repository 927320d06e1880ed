"""The papers of the guide as pages and files, for anyone with the address and for nobody's record."""

import io

import docx
import pikepdf
import pytest
from django.test import Client

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.wording.papers.shelf import PAPERS
from tests.world import TODAY

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
KINDS = {"pdf": b"%PDF", "docx": b"PK", "txt": b"Please test my child"}


def token(**told: tuple[str, ...]) -> str:
    draft = Draft().answer("state", ("OH",), TODAY).answer("birth_date", ("2019-05-02",), TODAY)
    return encode(draft.answer("schooling", ("public",), TODAY).answer("concerns", ("writing_in_class",), TODAY))


def at(rest: str) -> str:
    return f"/guide/{token()}/answer/{rest}"


def test_each_paper_is_listed_once_with_its_forms(client: Client) -> None:
    page = client.get(at("papers/")).content.decode()
    for code in PAPERS:
        assert page.count(f'letters/{code}/"') == 1, code
        assert all(page.count(f'letters/{code}/{form}/"') == 1 for form in KINDS), code
    assert (
        page.index("letters/evaluation_request/") < page.index('id="others"') < page.index("letters/part_c_referral/")
    )


@pytest.mark.parametrize("code", PAPERS)
def test_each_paper_has_a_page_of_its_own_in_both_languages(client: Client, code: str) -> None:
    english = client.get(at(f"letters/{code}/"))
    spanish = client.get(at(f"letters/{code}/"), headers={"accept-language": "es"})
    assert english.status_code == spanish.status_code == 200
    title = [answer.content.decode().split("<h1>")[1].split("</h1>")[0] for answer in (english, spanish)]
    assert title[0] != title[1]


@pytest.mark.parametrize("form", KINDS)
def test_a_file_is_taken_by_a_plain_name_and_kept_by_no_cache(client: Client, form: str) -> None:
    answer = client.get(at(f"letters/evaluation_request/{form}/"))
    assert answer.status_code == 200
    assert answer.content.startswith(KINDS[form])
    assert answer.headers["Content-Disposition"] == f'attachment; filename="evaluation-request.{form}"'
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert answer.headers["Content-Language"] == "en"
    assert "set-cookie" not in {name.lower() for name in answer.headers}
    spanish = client.get(at(f"letters/evaluation_request/{form}/"), headers={"accept-language": "es"})
    assert spanish.headers["Content-Disposition"] == f'attachment; filename="pedido-de-pruebas.{form}"'
    assert spanish.content != answer.content


def test_the_files_say_what_was_told(client: Client) -> None:
    text = client.get(at("letters/evaluation_request/txt/")).content
    assert b"- In class: writing by hand\r\n" in text
    assert b"\n" not in text.replace(b"\r\n", b"")
    file = docx.Document(io.BytesIO(client.get(at("letters/evaluation_request/docx/")).content))
    assert "In class: writing by hand" in [found.text for found in file.paragraphs]


def test_all_papers_that_fit_are_one_pdf(client: Client) -> None:
    answer = client.get(at("papers/all/"))
    assert answer.headers["Content-Disposition"] == 'attachment; filename="all-papers.pdf"'
    with pikepdf.open(io.BytesIO(answer.content)) as pdf:
        assert len(pdf.pages) > 8


@pytest.mark.parametrize(
    "rest",
    ["letters/love_letter/", "letters/love_letter/pdf/", "letters/release/exe/", "letters/release/pdf/../"],
    ids=["letter", "file", "form", "up"],
)
def test_what_there_is_not_is_not_there(client: Client, rest: str) -> None:
    assert client.get(at(rest)).status_code == 404


def test_without_an_answer_there_are_no_papers(client: Client) -> None:
    bare = encode(Draft())
    for rest in ("papers/", "papers/all/", "letters/release/", "letters/release/pdf/"):
        assert client.get(f"/guide/{bare}/answer/{rest}").status_code == 404


ODD = '#import "x" $a$ <b>{{ x }}</b> & \\ \u202e'


@pytest.mark.parametrize("form", KINDS)
def test_what_was_typed_is_in_the_file_and_nowhere_else(
    client: Client, form: str, caplog: pytest.LogCaptureFixture
) -> None:
    page = client.get(at("letters/evaluation_request/")).content.decode()
    assert "blank_2" in page
    given = {"blank_2": "Mira Sol", "blank_0": ODD, "take": form}
    answer = client.post(at("letters/evaluation_request/"), given)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="evaluation-request.{form}"'
    if form == "txt":
        text = " ".join(answer.content.decode().split())
        assert "I am the parent or guardian of Mira Sol, born on [birth date]." in text
        assert 'To: #import "x" $a$ <b>{{ x }}</b> & \\' in text
    if form == "docx":
        said = [found.text for found in docx.Document(io.BytesIO(answer.content)).paragraphs]
        assert any("guardian of Mira Sol, born on ____" in line for line in said)
        assert any('#import "x" $a$ <b>{{ x }}</b> &' in line for line in said)
    assert "Mira" not in caplog.text
    again = client.get(at("letters/evaluation_request/")).content.decode()
    assert "Mira" not in again


def test_what_is_too_long_is_told_and_stays(client: Client) -> None:
    answer = client.post(at("letters/evaluation_request/"), {"blank_2": "M" * 201})
    page = answer.content.decode()
    assert 'role="alert"' in page
    assert "M" * 201 in page


def test_a_form_that_is_signed_by_hand_offers_no_boxes(client: Client) -> None:
    assert "blank_0" not in client.get(at("letters/release/")).content.decode()

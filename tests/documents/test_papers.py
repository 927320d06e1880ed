"""The guide's papers as PDF and Word: tagged, titled, in their language, and what was written stays as written."""

import io
from datetime import date

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn

from midline.core.guide.family import Concern
from midline.core.guide.moments import MOMENTS
from midline.documents import setting
from midline.documents.paper_docx import paper_as_docx
from midline.documents.paper_pdf import papers_as_pdf
from midline.wording import LANGUAGES
from midline.wording.papers.blocks import Grid, Heading, NewPage, Paper
from midline.wording.papers.shelf import PAPERS, paper
from tests.core.guide.made import DRESSING, TODAY, WRITING, family, law

MARKUP = '#import "x.typ" = Big *bold* $x$ <label> @ref \\ // no /* c */ #panic("run") &<w:t>{{ 1 }}\x00\x0b\r\n\ud800'
EVERY_MOMENT = tuple(Concern(one.environment, one.occupation, severity=3, since="months") for one in MOMENTS)


def made(code: str, language: str = "en", **told: object) -> Paper:
    return paper(code, family(**{"concerns": (WRITING, DRESSING), **told}), law(), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", PAPERS)
class TestEach:
    def test_the_pdf_is_tagged_titled_and_tells_its_language(self, code: str, language: str) -> None:
        one = made(code, language)
        with pikepdf.open(io.BytesIO(papers_as_pdf([one], one.title))) as pdf:
            assert str(pdf.Root.Lang).startswith(language)
            assert bool(pdf.Root.MarkInfo.Marked)
            assert "/StructTreeRoot" in pdf.Root
            assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
            with pdf.open_metadata() as meta:
                assert meta["pdfuaid:part"] == "1"
                assert meta["dc:title"] == one.title
            if code == "meeting_summary":
                assert len(pdf.pages) == 1

    def test_the_word_file_has_headings_tables_and_its_language(self, code: str, language: str) -> None:
        one = made(code, language)
        file = docx.Document(io.BytesIO(paper_as_docx(one, TODAY)))
        about = file.core_properties
        assert (about.title, about.author, about.comments) == (one.title, "", "")
        assert about.created is not None
        assert about.created.date() == TODAY
        styled = [found.style.name for found in file.paragraphs if found.style is not None]
        assert styled.count("Heading 1") == 1
        assert styled.count("Heading 2") == sum(isinstance(block, Heading) for block in one.blocks)
        grids = [block for block in one.blocks if isinstance(block, Grid)]
        assert len(file.tables) == len(grids)
        for table, grid in zip(file.tables, grids, strict=True):
            assert table.rows[0]._tr.trPr is not None
            assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
            assert [cell.text for cell in table.rows[0].cells] == list(grid.head)
        told = {one.get(qn("w:val")) for one in file.styles.element.iter(qn("w:lang"))}
        assert told == {f"{language}-US"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_for_a_meeting_is_one_page_whatever_is_hard(language: str) -> None:
    one = made("meeting_summary", language, concerns=EVERY_MOMENT, has=("school_declined",))
    with pikepdf.open(io.BytesIO(papers_as_pdf([one], one.title))) as pdf:
        assert len(pdf.pages) == 1


def test_what_was_typed_is_data_and_never_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    real = setting.typst.compile

    def compiled(source: bytes, **options: object) -> object:
        seen.append(source)
        return real(source, **options)

    monkeypatch.setattr(setting.typst, "compile", compiled)
    one = made("evaluation_request", concerns=(Concern("cafeteria", None, MARKUP),))
    assert papers_as_pdf([one], one.title).startswith(b"%PDF")
    plain = made("evaluation_request")
    papers_as_pdf([plain], plain.title)
    assert seen[0] == seen[1]
    file = docx.Document(io.BytesIO(paper_as_docx(one, TODAY)))
    said = " ".join(found.text for found in file.paragraphs)
    assert '#import "x.typ" = Big *bold* $x$ <label> @ref' in said
    assert "&<w:t>{{ 1 }}" in said


def test_several_papers_are_one_pdf_and_each_begins_a_page() -> None:
    papers = [made(code) for code in ("doctor_questions", "meeting_summary", "observation_sheet")]
    apart = 0
    for one in papers:
        with pikepdf.open(io.BytesIO(papers_as_pdf([one], one.title))) as pdf:
            apart += len(pdf.pages)
    with pikepdf.open(io.BytesIO(papers_as_pdf(papers, "Papers for your family"))) as pdf:
        assert len(pdf.pages) == apart
        sides = [page.mediabox[2] > page.mediabox[3] for page in pdf.pages]
        assert sides == [False, False, True, True]


def test_the_day_of_a_word_file_is_the_day_given() -> None:
    file = docx.Document(io.BytesIO(paper_as_docx(made("release"), date(2027, 1, 2))))
    assert file.core_properties.modified is not None
    assert file.core_properties.modified.date() == date(2027, 1, 2)


def test_letters_that_no_font_has_stand_as_squares_and_all_others_stay() -> None:
    own = "she likes 恐竜 \U0001f995, Nguyễn Ñandú Ж"
    one = made("evaluation_request", concerns=(Concern("cafeteria", None, own),))
    with pikepdf.open(io.BytesIO(papers_as_pdf([one], one.title))) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
    assert setting._NO_SHAPE.sub(setting.SQUARE, own) == "she likes □□ □, Nguyễn Ñandú Ж"
    said = [found.text for found in docx.Document(io.BytesIO(paper_as_docx(one, TODAY))).paragraphs]
    assert any("恐竜" in line for line in said)


@pytest.mark.parametrize("code", ["evaluation_request", "observation_sheet", "release"])
def test_a_word_file_begins_each_new_page_without_an_empty_one(code: str) -> None:
    """A break in a paragraph of its own would leave an empty page behind a full one."""
    one = made(code)
    file = docx.Document(io.BytesIO(paper_as_docx(one, TODAY)))
    begun = [line.text for line in file.paragraphs if line.paragraph_format.page_break_before]
    assert len(begun) == sum(isinstance(block, NewPage) for block in one.blocks)
    assert all(begun)
    assert not [each for each in file.element.iter(qn("w:br")) if each.get(qn("w:type")) == "page"]

"""A paper as a Word file: real headings and lists, tables with a row of headings, its language and its title set."""

import io
from datetime import UTC, date, datetime

from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from midline.wording.papers.as_text import clean
from midline.wording.papers.blocks import Blank, Block, Fields, Grid, Heading, Items, NewPage, Paper, Para, Room, Text

_LANGUAGES = {"en": "en-US", "es": "es-US"}
_LINE = "_" * 24
_LONG_LINE = "_" * 40
_WHOLE_LINE = "_" * 76
_GREY = RGBColor(70, 70, 70)


def paper_as_docx(paper: Paper, made_on: date) -> bytes:
    """The file. `made_on` is the day that it says it was made; it names no author."""
    document = Document()
    _dress(document, paper, made_on)
    document.add_heading(paper.heading, level=1)
    new_page = False
    for block in paper.blocks:
        if isinstance(block, NewPage):
            new_page = True
            continue
        first = len(document.paragraphs)
        _add(document, block)
        if new_page and len(document.paragraphs) > first:
            # On the paragraph that begins the page: a break of its own would leave an empty page after a full one.
            document.paragraphs[first].paragraph_format.page_break_before = True
            new_page = False
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _dress(document: Docx, paper: Paper, made_on: date) -> None:
    language = _LANGUAGES[paper.language]
    about = document.core_properties
    about.title, about.language = paper.title, language
    about.author = about.comments = about.last_modified_by = about.keywords = about.subject = ""
    about.created = about.modified = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)
    for told in document.styles.element.iter(qn("w:lang")):
        told.set(qn("w:val"), language)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.59), Cm(27.94)
    if paper.wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(27.94), Cm(21.59)
    edge = Cm(1.5) if paper.dense else Cm(2)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = edge
    for name, size in (("Normal", 10 if paper.dense else 11), ("Heading 1", 18), ("Heading 2", 13)):
        font = document.styles[name].font
        font.name, font.size, font.color.rgb = "Arial", Pt(size), RGBColor(0, 0, 0)
        fonts = document.styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{kind}"), None)
    document.styles["Normal"].paragraph_format.space_after = Pt(3 if paper.dense else 6)


def _add(document: Docx, block: Block) -> None:
    """Any block but a new page."""
    if isinstance(block, Heading):
        document.add_heading(clean(block.text), level=2)
    elif isinstance(block, Para):
        _runs(document.add_paragraph(), block.text, small=block.small)
    elif isinstance(block, Items):
        _list(document, block)
    elif isinstance(block, Fields):
        for number, label in enumerate(block.labels, 1):
            line = document.add_paragraph(f"{label}: {_LONG_LINE}")
            # To sign is not parted from what is signed with.
            line.paragraph_format.keep_with_next = number < len(block.labels)
    elif isinstance(block, Room):
        for _ in range(block.lines):
            document.add_paragraph(_WHOLE_LINE)
    elif isinstance(block, Grid):
        _table(document, block)


def _list(document: Docx, block: Items) -> None:
    for item in block.items:
        if block.ticks:
            line = document.add_paragraph()
            line.paragraph_format.space_after = Pt(2)
            _runs(line, ("☐ ", *item))
        else:
            _runs(document.add_paragraph(style="List Bullet"), item)


def _runs(paragraph: Paragraph, text: Text, *, small: bool = False) -> None:
    for run in text:
        if isinstance(run, Blank):
            paragraph.add_run(_LINE)
            if run.label:
                label = paragraph.add_run(f" ({run.label})")
                label.font.size, label.font.color.rgb = Pt(8.5), _GREY
        else:
            words = paragraph.add_run(clean(run))
            if small:
                words.font.size, words.font.color.rgb = Pt(9), _GREY


def _table(document: Docx, grid: Grid) -> None:
    table = document.add_table(rows=1, cols=len(grid.head), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, grid.head, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    _mark(table, 0, "w:tblHeader")
    for found in grid.rows:
        row = table.add_row()
        row.height = Pt(16 * grid.room)
        _mark(table, len(table.rows) - 1, "w:cantSplit")
        for cell, text in zip(row.cells, found, strict=True):
            _runs(cell.paragraphs[0], text)
    _widths(document, table, grid.widths)
    # Word wants a paragraph after a table: as low as can be.
    below = document.add_paragraph().paragraph_format
    below.space_after, below.line_spacing = Pt(0), Pt(6)


def _mark(table: Table, number: int, name: str) -> None:
    """A mark on a row: that it is the row of headings, or that it is not parted between pages."""
    table.rows[number]._tr.get_or_add_trPr().append(OxmlElement(name))


def _widths(document: Docx, table: Table, shares: tuple[int, ...]) -> None:
    section = document.sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    whole = section.page_width - 2 * section.left_margin
    table.autofit = False
    for share, column in zip(shares, table.columns, strict=True):
        width = whole * share // sum(shares)
        column.width = width
        for cell in column.cells:
            cell.width = width

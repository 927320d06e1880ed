"""The guide's papers as files. Nothing is written down: what a family gave is in the file and nowhere else."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from midline.documents.paper_docx import paper_as_docx
from midline.documents.paper_pdf import papers_as_pdf
from midline.exchange.ical import DayEntry, write_dates
from midline.wording.papers.as_text import paper_as_text
from midline.wording.papers.blocks import Paper
from midline.wording.papers.events import Event

FORMS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
}
"""The forms of a paper, each with its media type."""


def write_paper(paper: Paper, form: str, made_on: date) -> bytes:
    """One paper in a form of `FORMS`; a text has the line ends that every machine shows."""
    if form == "pdf":
        return papers_as_pdf([paper], paper.title)
    if form == "docx":
        return paper_as_docx(paper, made_on)
    return paper_as_text(paper).replace("\n", "\r\n").encode()


def write_papers(papers: Sequence[Paper], title: str) -> bytes:
    """Several papers as one PDF, each beginning on its own page."""
    return papers_as_pdf(papers, title)


def write_events(events: Sequence[Event], *, name: str, made_on: date) -> bytes:
    """Dates as one iCalendar file, taken once."""
    at = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)
    entries = [DayEntry(one.uid, one.on, one.summary, one.words, one.source, at) for one in events]
    return write_dates(entries, name=name, asked_anew=False)

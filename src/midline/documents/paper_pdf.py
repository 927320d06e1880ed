"""Papers as one PDF that a screen reader can read (PDF/UA-1), set by typst."""

from collections.abc import Sequence
from importlib.resources import files

from midline.documents.setting import set_pdf
from midline.wording.papers.as_data import paper_as_data
from midline.wording.papers.blocks import Paper
from midline.wording.papers.words import phrase


def papers_as_pdf(papers: Sequence[Paper], title: str) -> bytes:
    """All papers in one file, each beginning on its own page; they are of one language."""
    language = papers[0].language
    data = {
        "title": title,
        "language": language,
        "page": phrase("page", language),
        "papers": [paper_as_data(one) for one in papers],
    }
    return set_pdf((files("midline.documents") / "paper.typ").read_bytes(), data)

"""A paper that goes with a step, as paragraphs ready to copy."""

from midline.wording.papers.as_text import paragraphs
from midline.wording.papers.asked import Asked
from midline.wording.papers.shelf import PAPERS, paper_for


def letter_in_words(document: str, asked: Asked) -> dict[str, object] | None:
    """`{"document", "title", "paragraphs"}` of a document, or None where the guide has no paper of that name.

    A paragraph is one string; those that begin with "- " are lines of a list. What the family told is in it as data.
    """
    if document not in PAPERS:
        return None
    made = paper_for(document, asked)
    return {"document": document, "title": made.title, "paragraphs": paragraphs(made)}

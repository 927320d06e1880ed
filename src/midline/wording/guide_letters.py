"""A paper that goes with a step, as paragraphs ready to copy."""

from midline.wording.papers.as_text import paragraphs
from midline.wording.papers.asked import Asked
from midline.wording.papers.shelf import PAPERS, paper_for
from midline.wording.papers.words import phrase


def letter_in_words(document: str, asked: Asked) -> dict[str, object] | None:
    """`{"document", "title", "paragraphs"}` of a document, or None where the guide has no paper of that name.

    A paragraph is one string; those that begin with "- " are lines of a list. What the family told is in it as data.
    """
    named = letter_named(document, asked.language)
    return named and {**named, "paragraphs": paragraphs(paper_for(document, asked))}


def letter_named(document: str, language: str) -> dict[str, object] | None:
    """`{"document", "title"}`: enough for a page that only leads there, and far sooner made."""
    return {"document": document, "title": phrase(f"title_{document}", language)} if document in PAPERS else None

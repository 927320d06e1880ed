"""Whether two languages hold the same pages: the same parts, sources, days and words, and none left untranslated."""

from collections.abc import Iterator

from midline.lawbook import LawbookError
from midline.learning.shape import Library, Page, Word


def check_same(one: Library, other: Library, language: str) -> None:
    """LawbookError names the first page, word or shelf of `other`, in `language`, that is not built as in `one`."""
    if [(shelf.id, shelf.pages) for shelf in one.shelves] != [(shelf.id, shelf.pages) for shelf in other.shelves]:
        raise LawbookError(f"{language}/shelves.toml", "shelf", "", "not the same shelves and pages as in English")
    for name, page in one.pages.items():
        if _bones(page) != _bones(other.pages[name]):
            raise LawbookError(f"{language}/pages/{name}.toml", "top", "", "not built as the English page")
    if [_bones_of_word(word) for word in one.words.values()] != [_bones_of_word(word) for word in other.words.values()]:
        raise LawbookError(f"{language}/words.toml", "word", "", "not the same words as in English")
    again = set(texts(one)) & set(texts(other))
    if again:
        raise LawbookError(language, "top", "", f"left in English: {min(again)!r}")


def texts(library: Library) -> Iterator[str]:
    """Every sentence and heading that a reader sees; the forms of a word are only sought."""
    for shelf in library.shelves:
        yield shelf.title
    for page in library.pages.values():
        yield from texts_of(page)
    for word in library.words.values():
        yield from (word.plain, word.term, word.says)


def texts_of(page: Page) -> Iterator[str]:
    """Every sentence and heading of a page but those of its history."""
    yield from (page.title, page.lead, *page.safety)
    for part in page.parts:
        yield part.heading
        yield from (fact.text for fact in part.facts)
        yield from (*part.tips, *part.columns)
        for row in part.rows:
            yield from (row.title, *row.cells)


def _bones(page: Page) -> object:
    parts = tuple(
        (
            part.id,
            tuple(fact.cites for fact in part.facts),
            len(part.tips),
            len(part.columns),
            tuple(row.cites for row in part.rows),
            part.state,
            part.picture,
        )
        for part in page.parts
    )
    days = tuple(change.on for change in page.history)
    return (parts, len(page.safety), page.words, page.checked_on, days)


def _bones_of_word(word: Word) -> object:
    return (word.id, word.cites, word.page)

"""A paper as plain text, to paste into a message or to read on any machine."""

import textwrap
from collections.abc import Iterator

from midline.wording.papers.blocks import Blank, Block, Fields, Grid, Heading, Items, NewPage, Paper, Para, Room, Text

_WIDTH = 76
_EMPTY = "[…]"


def plain(text: Text) -> str:
    """Runs as one string: a blank as "[what belongs there]", line ends and control characters as spaces."""
    written = "".join(f"[{run.label}]" if isinstance(run, Blank) and run.label else _shown(run) for run in text)
    return " ".join(clean(written).split())


def clean(words: str) -> str:
    """Words with each line end and each character that cannot be printed made a space."""
    return "".join(letter if letter.isprintable() else " " for letter in words)


def _shown(run: str | Blank) -> str:
    return _EMPTY if isinstance(run, Blank) else run


def paper_as_text(paper: Paper) -> str:
    """The whole paper, each line at most 76 letters where words allow it, ending with a line end."""
    lines = [paper.heading, "=" * len(paper.heading)]
    for block in paper.blocks:
        lines.append("")
        for lead, said in _lines(block):
            lines += _wrapped(said, lead)
        if isinstance(block, Heading):
            lines.append("-" * len(block.text))
        elif isinstance(block, NewPage):
            lines.append("- " * (_WIDTH // 2))
    return "\n".join(lines).rstrip() + "\n"


def paragraphs(paper: Paper) -> list[str]:
    """The same as one string a paragraph; those that begin with "- " are lines of a list."""
    return [f"{lead.lstrip()}{said}" for block in paper.blocks for lead, said in _lines(block) if said]


def _lines(block: Block) -> Iterator[tuple[str, str]]:
    """Each paragraph of a block: what leads it in, and its words."""
    if isinstance(block, Heading):
        yield "", block.text
    elif isinstance(block, Para):
        yield "", plain(block.text)
    elif isinstance(block, Items):
        for item in block.items:
            yield "[ ] " if block.ticks else "- ", plain(item)
    elif isinstance(block, Fields):
        for label in block.labels:
            yield "", f"{label}: {_EMPTY}"
    elif isinstance(block, Room):
        yield "", _EMPTY
    elif isinstance(block, Grid):
        yield from _grid(block)


def _grid(grid: Grid) -> Iterator[tuple[str, str]]:
    """Each row as its own few lines: its heading, then each further column by name."""
    for row in grid.rows:
        first, *rest = (plain(cell) for cell in row)
        yield "- ", first or f"{grid.head[0]}: {_EMPTY}"
        for name, cell in zip(grid.head[1:], rest, strict=True):
            yield "  ", f"{name}: {cell or _EMPTY}"
        yield "", ""


def _wrapped(text: str, lead: str = "") -> list[str]:
    after = " " * len(lead)
    return textwrap.wrap(
        text, _WIDTH, initial_indent=lead, subsequent_indent=after, break_on_hyphens=False, break_long_words=False
    ) or [""]

"""A paper as plain data, the same for a page and for what sets a PDF."""

from typing import Any

from midline.wording.papers.as_text import clean
from midline.wording.papers.blocks import Blank, Block, Fields, Grid, Heading, Items, NewPage, Paper, Para, Room, Text


def paper_as_data(paper: Paper) -> dict[str, Any]:
    """`{"title", "dense", "wide", "blocks"}`; each block has its `kind`, each text is a list of runs.

    A run is `{"words", "blank"}`: words as they stand, or the label of a blank. Nothing in it is markup, and no
    character in it is a control.
    """
    blocks = [_block(block) for block in paper.blocks]
    return {"title": paper.heading, "dense": paper.dense, "wide": paper.wide, "blocks": blocks}


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {"kind": "heading", "text": clean(block.text)}
    if isinstance(block, Para):
        return {"kind": "para", "text": _runs(block.text), "small": block.small}
    if isinstance(block, Items):
        return {"kind": "list", "lines": [_runs(item) for item in block.items], "ticks": block.ticks}
    if isinstance(block, Fields):
        return {"kind": "fields", "labels": list(block.labels)}
    if isinstance(block, Room):
        return {"kind": "room", "lines": list(range(block.lines))}
    return {"kind": "page"} if isinstance(block, NewPage) else _grid(block)


def _grid(grid: Grid) -> dict[str, Any]:
    rows = [
        [{"under": name, "text": _runs(cell)} for name, cell in zip(grid.head, row, strict=True)] for row in grid.rows
    ]
    return {"kind": "grid", "head": list(grid.head), "rows": rows, "widths": list(grid.widths), "room": grid.room}


def _runs(text: Text) -> list[Any]:
    blanks = ((run.label, True) if isinstance(run, Blank) else (clean(run), False) for run in text)
    return [{"words": words, "blank": blank} for words, blank in blanks]

"""A letter with what somebody typed for its blanks: made for the file that is taken, and kept nowhere."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from midline.wording.papers.blocks import Blank, Block, Fields, Items, NewPage, Paper, Para, Text
from midline.wording.papers.letters import LETTERS
from midline.wording.papers.words import phrase


def to_fill(paper: Paper) -> tuple[str, ...]:
    """What may be typed into a letter, by the words that stand at each blank, in order; nothing of any other paper.

    The signature is made by hand, and what is hard is told in the guide or written in.
    """
    if paper.code not in LETTERS:
        return ()
    by_hand = {phrase("sign_hand", paper.language), phrase("hard_blank", paper.language)[1:-1]}
    return tuple(dict.fromkeys(label for label in _labels(paper) if label not in by_hand))


def filled(paper: Paper, typed: Mapping[str, str]) -> Paper:
    """The letter with each blank that something was typed for; all others stay blank."""
    given = {label: words.strip() for label, words in typed.items() if words.strip()}
    blocks = [part for block in paper.blocks for part in _filled(block, given)]
    return replace(paper, blocks=tuple(blocks))


def _labels(paper: Paper) -> Iterator[str]:
    for block in paper.blocks:
        if isinstance(block, NewPage):
            return
        if isinstance(block, Fields):
            yield from block.labels
        texts = block.items if isinstance(block, Items) else (block.text,) if isinstance(block, Para) else ()
        yield from (run.label for text in texts for run in text if isinstance(run, Blank))


def _filled(block: Block, given: Mapping[str, str]) -> Iterator[Block]:
    if isinstance(block, Para):
        yield replace(block, text=_runs(block.text, given))
    elif isinstance(block, Items):
        yield replace(block, items=tuple(_runs(item, given) for item in block.items))
    elif isinstance(block, Fields) and set(block.labels) & set(given):
        for label in block.labels:
            yield Para((f"{label}: {given[label]}",)) if label in given else Fields((label,))
    else:
        yield block


def _runs(text: Text, given: Mapping[str, str]) -> Text:
    return tuple(given.get(run.label, run) if isinstance(run, Blank) else run for run in text)

"""The two services side by side, in words."""

from midline.core.guide.compare.result import Cell, Comparison, Row
from midline.wording.guide_parts import note_in_words
from midline.wording.voice import Voice


def comparison_in_words(compared: Comparison, voice: Voice) -> dict[str, object]:
    """`columns` name the two sides; each row has a `title`, what each side says, and which of them it speaks for.

    A cell is a note with the name of its `side`, `more` notes about this child, and the `citations` of them all, each
    once. `both` are notes that belong to neither side.
    """
    columns = [{"code": code, "name": voice.tell(f"side_{code}")} for code in (compared.left, "clinic")]
    return {
        "columns": columns,
        "rows": [_row(row, [column["name"] for column in columns], voice) for row in compared.rows],
        "both": [note_in_words(note, voice) for note in compared.both],
    }


def _row(row: Row, sides: list[str], voice: Voice) -> dict[str, object]:
    return {
        "code": row.code,
        "title": voice.tell(f"compare_{row.code}"),
        "cells": [_cell(cell, side, voice) for cell, side in zip((row.left, row.clinic), sides, strict=True)],
        "speaks_for": row.speaks_for,
        "speaks_for_text": voice.tell(f"speaks_for_{row.speaks_for}") if row.speaks_for else "",
    }


def _cell(cell: Cell, side: str, voice: Voice) -> dict[str, object]:
    said = note_in_words(cell.note, voice)
    more = [note_in_words(note, voice) for note in cell.more]
    return {
        **said,
        "side": side,
        "more": more,
        "citations": list(dict.fromkeys(note["citation"] for note in (said, *more))),
    }

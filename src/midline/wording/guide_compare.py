"""The two services side by side, in words."""

from midline.core.guide.comparison import Comparison
from midline.wording.guide_parts import note_in_words, sentence


def comparison_in_words(compared: Comparison, language: str) -> dict[str, object]:
    """`columns` name the two sides; each row has a `title` and what each side says, with its citation."""
    return {
        "columns": [{"code": code, "name": sentence(f"side_{code}", language)} for code in (compared.left, "clinic")],
        "rows": [
            {
                "code": row.code,
                "title": sentence(f"compare_{row.code}", language),
                "cells": [note_in_words(row.left, language), note_in_words(row.clinic, language)],
            }
            for row in compared.rows
        ],
    }

"""Setting a PDF that a screen reader can read, whatever letters people typed."""

import json
import re
from collections.abc import Mapping
from typing import Any

import typst

# What the fonts that come with typst can show: Latin, Greek and Cyrillic with their accents, and common signs. A PDF
# for screen readers may not hold a letter without a shape, so any other one stands as an empty square.
_NO_SHAPE = re.compile(
    r"[^\x00-\u024f\u0300-\u0304\u0306-\u030c\u0391-\u03a9\u03b1-\u03c9\u0400-\u045f\u1e80-\u1e85\u1ea0-\u1ef9"
    r"\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u20ac\u2610\u25a1]"
)
SQUARE = "\u25a1"


def set_pdf(source: bytes, data: Mapping[str, Any]) -> bytes:
    """The PDF (PDF/UA-1) that `source` makes of `data`, which it reads as JSON and never as markup.

    Only when a letter has no shape are all such letters replaced; all else that fails is a fault of ours and raises.
    """
    text = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace").decode()
    if _NO_SHAPE.search(text):
        try:
            return _compiled(source, text)
        except typst.TypstError:
            text = _NO_SHAPE.sub(SQUARE, text)
    return _compiled(source, text)


def _compiled(source: bytes, text: str) -> bytes:
    made = typst.compile(
        source, format="pdf", sys_inputs={"data": text}, pdf_standards="ua-1", ignore_system_fonts=True
    )
    assert isinstance(made, bytes)
    return made

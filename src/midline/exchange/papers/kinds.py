"""Which files are papers at all, by how they begin, and what is answered when one cannot be kept."""

from dataclasses import dataclass

MOST_MEGAPIXELS = 64
MOST_SIDE = 20_000
"""Pixels along one side: a long roll from a scanner fits, a decompression bomb does not."""
MOST_PAGES = 2_000
MOST_OBJECTS = 200_000

_STARTS = {b"%PDF-": "application/pdf", b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


@dataclass(frozen=True)
class Clean:
    """A paper as it is kept: its media type, and bytes that hold nothing but what it shows."""

    media_type: str
    content: bytes


class PaperRefused(Exception):
    """Not kept. `code` and `params` are for `wording.say`."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def media_type_of(content: bytes) -> str | None:
    """The type that the first bytes tell (PDF, PNG or JPEG), None for anything else. The name is never believed."""
    return next((kind for start, kind in _STARTS.items() if content.startswith(start)), None)

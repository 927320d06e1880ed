"""What a backup says of itself: when, of what, and the digest of each part."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from midline.jobs.keeping.refusing import KeepingRefused

FORMAT = 1


@dataclass(frozen=True)
class Part:
    """One file of the backup: its size in bytes and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Facts:
    """What the database held: applied migrations (`app.name`), rows of each table, each paper's digest by its id."""

    migrations: tuple[str, ...]
    rows: dict[str, int]
    papers: dict[str, str]


@dataclass(frozen=True)
class Manifest:
    """`database`: sqlite or postgresql. `damaged`: papers whose file was gone or changed when the backup was made."""

    made_at: str
    database: str
    migrations: tuple[str, ...]
    rows: dict[str, int]
    damaged: tuple[str, ...]
    parts: dict[str, Part]

    def text(self) -> str:
        """As JSON."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=1, sort_keys=True)


def read(text: bytes) -> Manifest:
    """From JSON. KeepingRefused when it is none of ours."""
    try:
        given: dict[str, Any] = json.loads(text)
        if given.pop("format") != FORMAT:
            raise KeepingRefused("This backup is of a form that this version of Midline does not know.")
        parts = {name: Part(int(part["size"]), str(part["sha256"])) for name, part in given.pop("parts").items()}
        return Manifest(
            made_at=str(given["made_at"]),
            database=str(given["database"]),
            migrations=tuple(map(str, given["migrations"])),
            rows={str(name): int(count) for name, count in given["rows"].items()},
            damaged=tuple(map(str, given["damaged"])),
            parts=parts,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KeepingRefused("This is no backup of Midline: what it says of itself cannot be read.") from None

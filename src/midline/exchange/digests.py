"""A fingerprint of what Midline keeps of a foreign row, so that the same row is known again."""

import hashlib
import json
from dataclasses import fields
from datetime import date
from typing import Any, ClassVar

_PLACES = frozenset({"line", "path", "source_id"})


class Digested:
    """Gives a dataclass a `digest`: 64 hex digits over its fields, save where in the file they stood and the id."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def digest(self) -> str:
        """SHA-256 of the kept fields; equal for rows that say the same, in this import or a later one."""
        return digest_of(_plain(self))


def digest_of(value: object) -> str:
    """SHA-256 of a JSON value, the order of keys aside: 64 hex digits."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, Digested):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value) if f.name not in _PLACES}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value

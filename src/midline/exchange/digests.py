"""A fingerprint of what Midline keeps of a foreign row, so that the same row is known again."""

import hashlib
import json
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Any, ClassVar

# Where a row stood in its file and how the file refers to it says nothing of the row itself.
_PLACES = frozenset({"line", "path", "source_id", "named_as"})


class Digested:
    """Gives a dataclass a `digest`: 64 hex digits over its fields, save where in the file they stood and the id."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def digest(self) -> str:
        """SHA-256 of the kept fields; equal for rows that say the same, in this import or a later one."""
        return digest_of(self)


@cache
def _kept(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in _PLACES)


def _plain(value: object) -> object:
    if isinstance(value, Digested):
        kind: Any = type(value)
        return [[name, getattr(value, name)] for name in _kept(kind)]
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no fingerprint of {type(value).__name__}")


_encoder = json.JSONEncoder(default=_plain, sort_keys=True)


def digest_of(value: object) -> str:
    """SHA-256 of a JSON value, the order of keys aside: 64 hex digits."""
    return hashlib.sha256(_encoder.encode(value).encode()).hexdigest()

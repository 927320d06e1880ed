"""The two digests of a sealed row, both SHA-256 in hexadecimal.

The content digest is made over a random salt and the row's fields. Without the salt nobody can find out, by trying,
what a row said whose content was destroyed. The chain digest is made over the one before it, so that no row can be
changed, moved, put in or taken out without every later one being wrong.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

START = "0" * 64
"""What stands before the first chain digest."""


def canonical(content: Mapping[str, Any]) -> bytes:
    """A row's fields in the one way of writing them: JSON, keys in order, no spaces, UTF-8.

    A field that holds nothing (None) is left out, so that a field which the table gets later changes no digest made
    before. Values are texts, whole numbers, true, false, lists and objects; TypeError for anything else.
    """
    kept = {name: value for name, value in content.items() if value is not None}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def content_digest(salt: str, content: Mapping[str, Any]) -> str:
    """The digest of one row's salt and fields. The line end keeps the one from running into the other."""
    return hashlib.sha256(salt.encode() + b"\n" + canonical(content)).hexdigest()


def chain_digest(previous: str, sequence: int, content: str) -> str:
    """The digest that ties a row, by its content digest, to its place and to everything before it."""
    return hashlib.sha256(f"{previous}\n{sequence}\n{content}".encode()).hexdigest()

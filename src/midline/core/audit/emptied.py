"""Rows whose content was destroyed on request: salt and fields are gone, the digests stay.

Anyone who can write to the database could empty a row. So each destruction leaves a row of its own that claims which
rows it emptied: how many, and a digest over their places. A row that is empty and that nobody claims is a break.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

EMPTIED = "destroyed"
"""The action of a row whose content is gone."""


@dataclass(frozen=True)
class Claim:
    """What one destruction says of the rows that it emptied."""

    count: int
    digest: str


def is_emptied(content: Mapping[str, Any]) -> bool:
    """Whether nothing is left of a row's fields but its id, its time and the word that it was destroyed."""
    rest = {name: value for name, value in content.items() if name not in {"id", "at", "action"}}
    return content.get("action") == EMPTIED and not any(rest.values())


def digest_of_sequences(sequences: Iterable[int]) -> str:
    """A digest over places in the chain, given in order."""
    digest = hashlib.sha256()
    for sequence in sequences:
        digest.update(b"%d\n" % sequence)
    return digest.hexdigest()


def claim_of(content: Mapping[str, Any]) -> Claim | None:
    """The claim in a destruction's own row, None in any other."""
    more = content.get("more")
    if not isinstance(more, Mapping) or "emptied" not in more:
        return None
    return Claim(more["emptied"], more.get("emptied_digest", ""))

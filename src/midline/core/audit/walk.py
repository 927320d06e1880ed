"""Going along the chain from its first row and naming the first that is broken."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from midline.core.audit.chain import START, chain_digest, content_digest
from midline.core.audit.emptied import Claim, claim_of, is_emptied


@dataclass(frozen=True)
class Sealed:
    """A sealed row: its place, its fields, and what the sealer wrote. `emptied_by` is the id of a destruction's row."""

    sequence: int
    id: str
    content: Mapping[str, Any]
    salt: str
    content_digest: str
    chain_digest: str
    emptied_by: str | None = None


@dataclass(frozen=True)
class Head:
    """The last row of a chain at some time. Kept elsewhere, it proves that nothing up to it was cut or rewritten."""

    sequence: int
    digest: str


@dataclass(frozen=True)
class Broken:
    """The first row that does not hold: its place, its id where there is a row, and the code of what is wrong."""

    sequence: int
    id: str | None
    why: str


class _Group:
    """The emptied rows of one destruction, met so far."""

    def __init__(self, first: int, first_id: str) -> None:
        self.first = first
        self.first_id = first_id
        self.count = 0
        self.digest = hashlib.sha256()

    def add(self, sequence: int) -> None:
        self.count += 1
        self.digest.update(b"%d\n" % sequence)

    def claim(self) -> Claim:
        return Claim(self.count, self.digest.hexdigest())


class Walk:
    """Takes the sealed rows one after the other, by their sequence; keeps digests and counts, never rows."""

    def __init__(self, head: Head | None = None) -> None:
        self.head = head
        self.last = Head(0, START)
        self._groups: dict[str, _Group] = {}
        self._claims: dict[str, Claim] = {}

    def broken_at(self, row: Sealed) -> Broken | None:
        """What is wrong with the next row, None when it holds."""
        due = self.last.sequence + 1
        if row.sequence != due:
            return Broken(due, None, "audit.row_missing")
        if fault := self._content_fault(row):
            return Broken(row.sequence, row.id, fault)
        if chain_digest(self.last.digest, row.sequence, row.content_digest) != row.chain_digest:
            return Broken(row.sequence, row.id, "audit.chain_differs")
        if self.head and row.sequence == self.head.sequence and row.chain_digest != self.head.digest:
            return Broken(row.sequence, row.id, "audit.head_differs")
        if claim := claim_of(row.content):
            self._claims[row.id] = claim
        self.last = Head(row.sequence, row.chain_digest)
        return None

    def broken_at_end(self) -> Broken | None:
        """What is wrong with the whole, once every row was taken: a tail cut off, or rows emptied by nobody."""
        wrong = [group for by, group in self._groups.items() if self._claims.get(by) != group.claim()]
        if wrong:
            first = min(wrong, key=lambda group: group.first)
            return Broken(first.first, first.first_id, "audit.emptied_unclaimed")
        if self.head and self.last.sequence < self.head.sequence:
            return Broken(self.last.sequence + 1, None, "audit.head_cut_off")
        return None

    def _content_fault(self, row: Sealed) -> str | None:
        if row.emptied_by is None:
            holds = row.salt != "" and content_digest(row.salt, row.content) == row.content_digest
            return None if holds else "audit.content_differs"
        if row.salt or not is_emptied(row.content):
            return "audit.content_differs"
        group = self._groups.setdefault(row.emptied_by, _Group(row.sequence, row.id))
        group.add(row.sequence)
        return None


def first_broken(rows: Iterable[Sealed], head: Head | None = None) -> tuple[Head, Broken | None]:
    """Walk the whole chain: where it held to, and the first broken row (None: it holds, up to `head` at least)."""
    walk = Walk(head)
    for row in rows:
        if fault := walk.broken_at(row):
            return walk.last, fault
    return walk.last, walk.broken_at_end()

"""The files of a set by name, without regard to case, wherever they lie."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from midline.exchange.files.refusing import refused
from midline.exchange.limits import MEGABYTE, Limits


@dataclass(frozen=True)
class Member:
    """One file: its name as the set has it, its size in bytes, and how to open it for reading bytes."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]


@dataclass(frozen=True)
class FileSet:
    """The files of a set, keyed by name in lower case."""

    name: str
    members: dict[str, Member]

    def get(self, name: str) -> Member | None:
        """The file of this name, in any case; None when it is not there."""
        return self.members.get(name.lower())


def by_name(set_name: str, members: list[Member], limits: Limits) -> FileSet:
    """A FileSet of these; ImportRefused when two differ in case only, when they are too many or too large."""
    if len(members) > limits.members:
        raise refused("imports.too_many_files", set_name, count=len(members), most=limits.members)
    named: dict[str, Member] = {}
    for member in members:
        if member.name.lower() in named:
            raise refused("imports.file_twice", member.name)
        if member.size > limits.file_bytes:
            raise refused("imports.file_too_large", member.name, most=limits.file_bytes // MEGABYTE)
        named[member.name.lower()] = member
    if sum(member.size for member in members) > limits.set_bytes:
        raise refused("imports.set_too_large", set_name, most=limits.set_bytes // MEGABYTE)
    return FileSet(set_name, named)

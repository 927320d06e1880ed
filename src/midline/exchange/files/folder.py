"""A set of files in a folder."""

from functools import partial
from pathlib import Path
from typing import IO

from midline.exchange.files.fileset import FileSet, Member, by_name
from midline.exchange.files.refusing import refused
from midline.exchange.limits import Limits
from midline.exchange.problems import shortened


def open_folder(path: Path, limits: Limits) -> FileSet:
    """The plain files of a folder; hidden files and folders within are not part of the set."""
    try:
        found = sorted(path.iterdir())
        plain = [entry for entry in found if entry.is_file() and not entry.name.startswith(".")]
        members = [Member(shortened(entry.name), entry.stat().st_size, partial(open_file, entry)) for entry in plain]
    except OSError as error:
        raise refused("imports.cannot_read", shortened(path.name), reason=error.strerror or "") from None
    return by_name(shortened(path.name), members, limits)


def open_file(path: Path) -> IO[bytes]:
    """A plain file opened for reading bytes; ImportRefused when there is none or the system says no."""
    name = shortened(path.name)
    try:
        if not path.is_file():
            raise refused("imports.nothing_there", name)
        return path.open("rb")
    except OSError as error:
        raise refused("imports.cannot_read", name, reason=error.strerror or "") from None
    except ValueError:
        raise refused("imports.nothing_there", name) from None

"""The lines of a foreign text file, so read that the first wrong byte is told by its place."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from midline.exchange.limits import Limits
from midline.exchange.problems import ImportProblem

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_ZIP = b"PK\x03\x04"
_UTF8_MARK = b"\xef\xbb\xbf"
_CHUNK = 256 * 1024


class BrokenFile(Exception):
    """A file that cannot be read on; `problem` says why and where."""

    def __init__(self, problem: ImportProblem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def lines(source: IO[bytes], file: str, limits: Limits, tell: Callable[[int], None]) -> Iterator[str]:
    """Each line of UTF-8 text with its line end; a byte order mark is dropped, a lone CR ends a line where no LF does.

    `tell` is called now and then with the bytes read so far. BrokenFile on anything but UTF-8 text.
    """
    offset, number = 0, 1
    for whole in _whole_lines(source, file, limits):
        text = _decoded(whole, file, offset, number)
        offset += len(whole)
        number += text.count("\n")
        yield from io.StringIO(text, newline="\n")
        tell(offset)


def _decoded(whole: bytes, file: str, offset: int, number: int) -> str:
    """The text of some lines, of which the first is number `number` and starts at `offset`."""
    if offset == 0:
        if whole.startswith(_WIDE_MARKS):
            raise BrokenFile(ImportProblem("imports.not_utf8_wide", file, line=1))
        if whole.startswith(_ZIP):
            raise BrokenFile(ImportProblem("imports.zip_nested", file, params={"name": file}))
    nul = whole.find(b"\0")
    if nul >= 0:
        # text of two bytes a letter has a NUL beside most of them
        wide = whole.count(b"\0", 0, 1000) * 3 > len(whole[:1000])
        code = "imports.not_utf8_wide" if wide else "imports.nul"
        raise BrokenFile(ImportProblem(code, file, line=number + whole.count(b"\n", 0, nul)))
    try:
        return whole.removeprefix(_UTF8_MARK).decode() if offset == 0 else whole.decode()
    except UnicodeDecodeError as error:
        at = error.start + len(whole) - len(error.object)
        params = {"offset": offset + at, "byte": f"0x{whole[at]:02X}"}
        line = number + whole.count(b"\n", 0, at)
        raise BrokenFile(ImportProblem("imports.not_utf8", file, line=line, params=params)) from None


def _whole_lines(source: IO[bytes], file: str, limits: Limits) -> Iterator[bytes]:
    """The file in pieces that end with a line. The first piece shows whether lines end as old programs ended them."""
    rest, number = b"", 1
    old = None
    with source:
        while chunk := _read(source, min(_CHUNK, limits.line_bytes), file, number):
            if old is None:
                old = b"\r" in chunk and b"\n" not in chunk
            if old:
                chunk = chunk.replace(b"\r", b"\n")
            end = chunk.rfind(b"\n") + 1
            if end:
                whole, rest = rest + chunk[:end], chunk[end:]
                number += whole.count(b"\n")
                yield whole
            else:
                rest += chunk
            if len(rest) > limits.line_bytes:
                problem = ImportProblem("imports.line_too_long", file, line=number, params={"most": limits.line_bytes})
                raise BrokenFile(problem)
    if rest:
        yield rest


def _read(source: IO[bytes], size: int, file: str, number: int) -> bytes:
    try:
        return source.read(size)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        raise BrokenFile(ImportProblem("imports.cannot_read_on", file, line=number)) from None

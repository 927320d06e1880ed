"""The lines of a foreign text file, decoded one by one, so that the first wrong byte is told by its place."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from midline.exchange.limits import Limits
from midline.exchange.problems import ImportProblem

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_TELL_EVERY = 1024 * 1024


class BrokenFile(Exception):
    """A file that cannot be read on; `problem` says why and where."""

    def __init__(self, problem: ImportProblem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def lines(source: IO[bytes], file: str, limits: Limits, tell: Callable[[int], None]) -> Iterator[str]:
    """Each line of UTF-8 text with its line end; a byte order mark is dropped, a lone CR ends a line where no LF does.

    `tell` is called now and then with the bytes read so far. BrokenFile on anything but UTF-8 text.
    """
    offset = told = 0
    for number, raw in enumerate(_raw_lines(source, file, limits), 1):
        if number == 1:
            _check_start(raw, file)
        if b"\0" in raw:
            wide = raw.count(b"\0") * 3 > len(raw)
            raise BrokenFile(ImportProblem("imports.not_utf8_wide" if wide else "imports.nul", file, line=number))
        try:
            text = raw.decode()
        except UnicodeDecodeError as error:
            place = {"offset": offset + error.start, "byte": f"0x{raw[error.start]:02X}"}
            raise BrokenFile(ImportProblem("imports.not_utf8", file, line=number, params=place)) from None
        offset += len(raw)
        if offset - told >= _TELL_EVERY:
            told = offset
            tell(offset)
        yield text.removeprefix("\ufeff") if number == 1 else text


def _check_start(raw: bytes, file: str) -> None:
    if raw.startswith(_WIDE_MARKS):
        raise BrokenFile(ImportProblem("imports.not_utf8_wide", file, line=1))
    if raw.startswith(b"PK\x03\x04"):
        raise BrokenFile(ImportProblem("imports.zip_nested", file, params={"name": file}))


def _raw_lines(source: IO[bytes], file: str, limits: Limits) -> Iterator[bytes]:
    number = 0
    try:
        for raw in _pieces(source, limits.line_bytes + 1):
            number += 1
            if len(raw) > limits.line_bytes:
                problem = ImportProblem("imports.line_too_long", file, line=number, params={"most": limits.line_bytes})
                raise BrokenFile(problem)
            yield raw
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        raise BrokenFile(ImportProblem("imports.cannot_read_on", file, line=number + 1)) from None


def _pieces(source: IO[bytes], most: int) -> Iterator[bytes]:
    """Lines of at most `most` bytes. Old programs end lines with CR alone; the first line shows which it is."""
    raw = source.readline(most)
    if b"\n" in raw or b"\r" not in raw:
        while raw:
            yield raw
            raw = source.readline(most)
        return
    while raw:
        *whole, rest = raw.split(b"\r")
        yield from (line + b"\r" for line in whole)
        more = source.read(most) if len(rest) < most else b""
        if not more and rest:
            yield rest
        raw = rest + more if more else b""

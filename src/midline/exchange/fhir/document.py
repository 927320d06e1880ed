"""A JSON document from a file nobody here wrote: strict, and each fault told by its line and column."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from midline.exchange.fhir.scanning import find_fault
from midline.exchange.files import open_file
from midline.exchange.limits import MEGABYTE, Limits, Progress
from midline.exchange.problems import ImportProblem, ImportRefused, shortened

_CHUNK = MEGABYTE
_LONGEST_NUMBER = 400


class _Fault(Exception):
    """Something that JSON as FHIR uses it does not allow; where, a second look finds out."""


def load(path: Path, limits: Limits, progress: Progress) -> Any:
    """The value that a file of UTF-8 JSON holds. ImportRefused when it is anything else."""
    name = shortened(path.name)
    text = _decoded(_read(path, name, limits, progress), name)
    if not text.strip(" \t\r\n"):
        raise _refused("imports.file_empty", name)
    try:
        return json.loads(text, object_pairs_hook=_no_twins, parse_constant=_no_constant, parse_int=_number(int))
    except _Fault:
        fault = find_fault(text)
        raise ImportRefused(
            (ImportProblem(fault.code, name, fault.line, fault.column, path=fault.path, value=shortened(fault.value)),)
        ) from None
    except json.JSONDecodeError as error:
        raise _refused(_code(error, text), name, error.lineno, error.colno) from None
    except RecursionError:
        raise _refused("imports.json_deep", name) from None


def _read(path: Path, name: str, limits: Limits, progress: Progress) -> bytes:
    with open_file(path) as source:
        size = path.stat().st_size
        if size > limits.json_bytes:
            raise _refused("imports.file_too_large", name, most=limits.json_bytes // MEGABYTE)
        read = bytearray()
        try:
            while chunk := source.read(_CHUNK):
                read += chunk
                progress(min(len(read), size), size, name)
        except OSError as error:
            raise _refused("imports.cannot_read", name, reason=error.strerror or "") from None
    return bytes(read)


def _decoded(raw: bytes, name: str) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or raw[:4].count(b"\0") >= 2:
        raise _refused("imports.not_utf8_wide", name, 1)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # with a byte order mark the count starts after it
        at = error.start + (3 if raw.startswith(b"\xef\xbb\xbf") else 0)
        line = raw.count(b"\n", 0, at) + 1
        raise _refused("imports.not_utf8", name, line, offset=at, byte=f"0x{raw[at]:02X}") from None


def _refused(
    code: str, name: str, line: int | None = None, column: int | None = None, **params: object
) -> ImportRefused:
    return ImportRefused((ImportProblem(code, name, line, column, params=params),))


def _code(error: json.JSONDecodeError, text: str) -> str:
    if error.msg.startswith("Unterminated string") or error.pos >= len(text.rstrip()):
        return "imports.json_truncated"
    return "imports.json_extra" if error.msg == "Extra data" else "imports.json_broken"


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Fault
    return found


def _no_constant(name: str) -> float:
    raise _Fault


def _number(make: Callable[[str], Any]) -> Callable[[str], Any]:
    """A number whose digits would take Python long to read stays text; nothing that Midline reads is one."""
    return lambda digits: make(digits) if len(digits) <= _LONGEST_NUMBER else digits

"""A second look at a JSON text that was refused, to say where: a key given twice, or NaN and Infinity."""

import json
import re
from dataclasses import dataclass, field

_TOKEN = re.compile(r'[ \t\r\n]*(?:("(?:[^"\\]|\\.)*")|([{}\[\]:,])|([^\s{}\[\]:,"]+))', re.DOTALL)
_CONSTANTS = {"NaN", "Infinity", "-Infinity"}


@dataclass(frozen=True)
class Fault:
    """What was found and where: line and column from 1, and the path of the key or value."""

    code: str
    line: int
    column: int
    path: str
    value: str


@dataclass
class _Level:
    """One object or list that is open: its keys so far, the key or place at hand, and whether a key comes next."""

    is_object: bool
    keys: set[str] = field(default_factory=set)
    at: str = ""
    place: int = 0
    key_next: bool = True


def find_fault(text: str) -> Fault:
    """The first key given twice or constant that is no number. The text is known to hold one."""
    levels: list[_Level] = []
    start = 1 if text.startswith("\ufeff") else 0
    while match := _TOKEN.match(text, start):
        start = match.end()
        string, mark, literal = match.groups()
        level = levels[-1] if levels else None
        if string is not None and level is not None and level.is_object and level.key_next:
            key = _plain(string)
            level.at, level.key_next = key, False
            if key in level.keys:
                return _fault("imports.json_key_twice", text, match.start(1), levels, key)
            level.keys.add(key)
        elif literal in _CONSTANTS:
            return _fault("imports.json_not_a_number", text, match.start(3), levels, literal)
        elif mark is not None:
            _step(mark, levels)
    return Fault("imports.json_broken", 1, 1, "", "")


def _plain(string: str) -> str:
    try:
        return str(json.loads(string, strict=False))
    except ValueError:
        return string[1:-1]


def _step(mark: str, levels: list[_Level]) -> None:
    if mark in "{[":
        levels.append(_Level(mark == "{"))
    elif mark in "}]":
        if levels:
            levels.pop()
    elif mark == "," and levels:
        levels[-1].place += 1
        levels[-1].key_next = True


def _fault(code: str, text: str, at: int, levels: list[_Level], value: str) -> Fault:
    path = "".join(f".{level.at}" if level.is_object else f"[{level.place}]" for level in levels).removeprefix(".")
    line = text.count("\n", 0, at) + 1
    return Fault(code, line, at - (text.rfind("\n", 0, at) + 1) + 1, path, value)

"""The law as data (federal.toml, states/xx.toml) and its one loader.

Each question below is asked of the files of this package; `midline.lawbook.load.read_folder` reads others.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from midline.core.law import Prescription, Rule, Setting, Unchecked
from midline.lawbook.book import Lawbook
from midline.lawbook.errors import LawbookError, UnknownJurisdiction
from midline.lawbook.load import read_folder
from midline.lawbook.overlay import Overlay, Overlays, read_overlays

__all__ = [
    "Lawbook",
    "LawbookError",
    "Overlay",
    "Overlays",
    "UnknownJurisdiction",
    "codes",
    "duties_for",
    "load",
    "missing",
    "names",
    "overlays",
    "prescription",
    "read_folder",
    "read_overlays",
    "rule",
    "rules_for",
    "rules_in_force",
    "version",
]


@lru_cache(maxsize=1)
def load() -> Lawbook:
    """The law of this package, read once. LawbookError names what is wrong with a file."""
    return read_folder(files("midline.lawbook"))


def codes() -> tuple[str, ...]:
    """The codes of the states and the District of Columbia, in order."""
    return tuple(sorted(load().states))


def names() -> Mapping[str, str]:
    """Each code with the state's name, in the order of the names."""
    return {state.code: state.name for state in sorted(load().states.values(), key=lambda state: state.name)}


def rules_in_force(code: str, on: date) -> tuple[Rule, ...]:
    """See `Lawbook.rules_in_force`."""
    return load().rules_in_force(code, on)


def rules_for(programme: str, code: str, on: date) -> tuple[Rule, ...]:
    """See `Lawbook.rules_for`."""
    return load().rules_for(programme, code, on)


def duties_for(programme: str, code: str, on: date) -> tuple[Rule, ...]:
    """See `Lawbook.duties_for`."""
    return load().duties_for(programme, code, on)


def rule(code: str, rule_id: str, on: date) -> Rule | None:
    """See `Lawbook.rule`."""
    return load().rule(code, rule_id, on)


def prescription(code: str, setting: Setting) -> Prescription | None:
    """See `Lawbook.prescription`."""
    return load().prescription(code, setting)


def missing(code: str, on: date) -> tuple[Unchecked, ...]:
    """See `Lawbook.missing`."""
    return load().missing(code, on)


@lru_cache(maxsize=8)
def overlays(folder: Path | None) -> Overlays:
    """The districts' own rules in a folder, read once; none without a folder. LawbookError names what is wrong."""
    return read_overlays(folder, load())


def version() -> str:
    """A digest of every law file: two that are equal were counted under the same law."""
    return load().version

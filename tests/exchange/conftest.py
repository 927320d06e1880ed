"""What the tests of exchange share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from midline.exchange import oneroster
from midline.exchange.oneroster import Known, Roster
from midline.exchange.problems import ImportProblem, ImportRefused
from tests.exchange.sets import Tables, files_of, save

TODAY = date(2026, 11, 23)
Reads = Callable[..., Roster]
Refuses = Callable[..., tuple[ImportProblem, ...]]


@pytest.fixture
def reads(tmp_path: Path) -> Reads:
    """Write tables as a set and read it."""

    def read(tables: Tables, version: str = "1.1", mode: str = "bulk", *, known: Known | None = None, **other: str):
        folder = save(tmp_path / "set", files_of(tables, version, mode, **other))
        return oneroster.read(folder, today=TODAY, known=known)

    return read


@pytest.fixture
def refuses(reads: Reads) -> Refuses:
    """Write tables as a set that must be refused, and give the problems."""

    def refuse(*args, **more) -> tuple[ImportProblem, ...]:
        with pytest.raises(ImportRefused) as caught:
            reads(*args, **more)
        return caught.value.problems

    return refuse

"""Audit rows are sealed while the pages are served, and nothing that goes wrong ends the server."""

import threading
from collections.abc import Iterator

import pytest
from django.db import DatabaseError

from midline.jobs import sealing
from midline.records import audit
from midline.records.queries.audit_chain import verify_chain
from tests.records.test_audit_chain import clear_audit


class Looks(threading.Event):
    """An event that lets so many looks happen at once, and then is set."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.left = count

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout == sealing.EVERY
        self.left -= 1
        return self.left < 0


@pytest.fixture
def _cleared(transactional_db: None) -> Iterator[None]:
    yield
    clear_audit()


def looked(count: int) -> None:
    thread = sealing.seal_while_serving(Looks(count))
    thread.join(timeout=60)
    assert not thread.is_alive()


@pytest.mark.usefixtures("_cleared")
def test_each_look_seals_what_is_there() -> None:
    audit.note(None, "read", why="care")
    looked(0)
    assert verify_chain().unsealed == 1
    looked(2)
    assert (verify_chain().sealed, verify_chain().unsealed, verify_chain().broken) == (1, 0, None)


def test_a_database_that_does_not_answer_is_asked_again(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def fails() -> int:
        asked.append(1)
        raise DatabaseError("gone")

    monkeypatch.setattr(sealing, "seal_all", fails)
    looked(3)
    assert len(asked) == 3

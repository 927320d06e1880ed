"""A paper's file and its row: both, or neither, whatever breaks."""

import contextlib
import errno
import fcntl
import os
import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from pytest_django.fixtures import Settings

from midline.actions import paper_files
from midline.actions.documents import add_document
from midline.records.models import AuditEvent, Document
from midline.records.models.base import new_id
from tests.exchange.papers import made
from tests.world import World


@pytest.fixture(autouse=True)
def own_folder(world: World, settings: Settings, tmp_path: Path) -> None:
    """A folder of papers that holds nothing, once the world is made."""
    settings.DOCUMENTS = tmp_path / "documents"


def files() -> list[str]:
    """What lies in the folder."""
    return sorted(path.name for path in settings.DOCUMENTS.iterdir()) if settings.DOCUMENTS.is_dir() else []


def add(world: World, content: bytes) -> Document:
    home = world.home
    return add_document(
        by=home.hats["school_ot"],
        chart=home.at_school.chart.pk,
        kind="report",
        title="Report",
        today=world.today,
        content=content,
    )


def test_a_row_comes_with_its_file(world: World) -> None:
    row = add(world, made.png())
    assert files() == [str(row.pk)]
    assert len((settings.DOCUMENTS / str(row.pk)).read_bytes()) == row.size


@contextlib.contextmanager
def full_disk(most: int) -> Iterator[None]:
    """The kernel writes no file beyond `most` bytes: as good as a disk that is full, and anyone may ask for it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    told = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, told)


@pytest.mark.parametrize("most", [0, 40])
def test_a_file_that_cannot_be_written_leaves_no_row_and_no_file(world: World, most: int) -> None:
    # Only the file is written here: the database would be refused its own file just the same.
    with transaction.atomic(), full_disk(most), pytest.raises(OSError, match="large") as refused:
        paper_files.keep(new_id(), b"x" * 100)
    assert refused.value.errno == errno.EFBIG
    assert files() == []


def test_a_disk_that_is_full_takes_neither_the_row_nor_its_audit(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = (Document.objects.count(), AuditEvent.objects.filter(action="add_document").count())
    monkeypatch.setattr("midline.actions.paper_files.os.fsync", full)
    with pytest.raises(OSError, match="space"):
        add(world, made.png())
    assert (Document.objects.count(), AuditEvent.objects.filter(action="add_document").count()) == before
    assert files() == []


def test_what_fails_after_the_file_takes_the_file_along(world: World) -> None:
    with contextlib.suppress(RuntimeError), transaction.atomic():
        add(world, made.png())
        assert len(files()) == 1
        raise RuntimeError
    assert files() == []


@pytest.mark.django_db(transaction=True)
def test_a_commit_keeps_the_file_and_lets_go_of_its_lock(world: World) -> None:
    row = add(world, made.png())
    with (settings.DOCUMENTS / str(row.pk)).open("rb") as kept:
        fcntl.flock(kept, fcntl.LOCK_EX | fcntl.LOCK_NB)
    assert paper_files.clear_unfinished() == 0
    assert files() == [str(row.pk)]


def test_what_a_killed_server_left_is_cleared_and_what_is_being_written_is_not(world: World) -> None:
    kept = add(world, made.png())
    for name in (f".{new_id()}", str(new_id()), "notes.txt"):
        (settings.DOCUMENTS / name).write_bytes(b"half")
    busy = settings.DOCUMENTS / str(new_id())
    with busy.open("wb") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        assert paper_files.clear_unfinished() == 2
    assert files() == sorted([str(kept.pk), busy.name, "notes.txt"])


def test_nothing_is_cleared_by_one_who_does_not_see_every_row(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind the wall a paper's row seems not to be there; its file must not go for that."""
    kept = add(world, made.png())
    monkeypatch.setattr("midline.actions.paper_files.wall.sees_everything", lambda: False)
    Document.objects.filter(pk=kept.pk).delete()
    assert paper_files.clear_unfinished() == 0
    assert files() == [str(kept.pk)]

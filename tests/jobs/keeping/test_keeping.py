"""A backup brings everything back; a damaged one, a full disk or a fault on the way leaves what was there."""

import gzip
import io
import json
import resource
import shutil
import signal
import stat
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection, connections
from django.test import Client
from pytest_django.fixtures import Settings

from midline.conf.cli import main
from midline.jobs.keeping import KeepingRefused, restoring
from midline.records.models import Chart, Counted, Document, Organisation, SignIn
from tests.world import World

pytestmark = pytest.mark.django_db(transaction=True)
NAME = "Zorbulak"


@pytest.fixture(autouse=True)
def own_folder(world: World, settings: Settings, tmp_path: Path) -> None:
    """The papers of this world in a folder of their own."""
    (tmp_path / "data").mkdir()
    shutil.copytree(settings.DOCUMENTS, tmp_path / "data" / "documents")
    settings.DOCUMENTS = tmp_path / "data" / "documents"
    known = {str(row.pk) for row in Document.objects.exclude(sha256="")}
    for path in settings.DOCUMENTS.iterdir():
        if path.name not in known:
            path.unlink()
    if connection.vendor == "postgresql" and not shutil.which("pg_dump"):
        pytest.fail("pg_dump is not here; install postgresql-client")


def everything() -> dict[str, Any]:
    """Every row of every table, but who is signed in, and every paper."""
    rows: dict[str, Any] = {
        model._meta.label: sorted(map(repr, model._default_manager.values_list()))
        for model in apps.get_models()
        if model not in {SignIn, Counted}
    }
    papers = {path.name: path.read_bytes() for path in settings.DOCUMENTS.iterdir()}
    return {**rows, "papers": papers}


def change() -> None:
    """What somebody does after the backup."""
    Chart.objects.update(grade="11")
    row = Document.objects.exclude(sha256="").first()
    assert row is not None
    (settings.DOCUMENTS / str(row.pk)).unlink(missing_ok=True)
    Document.objects.filter(pk=row.pk).delete()
    (settings.DOCUMENTS / "00000000-0000-7000-8000-000000000000").write_bytes(b"of a later paper")


def restored(kept: Path, *more: str) -> int:
    try:
        return main(["restore", str(kept), *more])
    finally:
        connections.close_all()


@pytest.fixture
def kept(tmp_path: Path, world: World) -> Path:
    """A backup of the world."""
    assert main(["backup", str(tmp_path / "kept")]) == 0
    return tmp_path / "kept"


def test_everything_comes_back(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = everything()
    change()
    assert everything() != before
    assert restored(kept, "--replace-existing-records") == 0
    assert everything() == before
    assert "Restored" in capsys.readouterr().out
    assert main(["audit", "verify"]) == 0


def test_the_file_is_its_owner_s_alone_and_lets_nobody_in(
    world: World, client_as: Callable[[str], Client], tmp_path: Path
) -> None:
    client_as("school_ot")
    key = SignIn.objects.get().session_key
    assert main(["backup", str(tmp_path / "kept")]) == 0
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o600
    with tarfile.open(tmp_path / "kept") as archive:
        names = archive.getnames()
        content = b"".join(found.read() for name in names if (found := archive.extractfile(name)))
    assert key.encode() not in content
    assert settings.SECRET_KEY.encode() not in content
    assert names[0] == "database"
    assert names[-1] == "midline-backup.json"
    assert not any("secret" in name for name in names)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_backup_takes_the_place_of_no_file(kept: Path) -> None:
    before = kept.read_bytes()
    assert main(["backup", str(kept)]) == 2
    assert kept.read_bytes() == before


def test_records_are_replaced_only_when_that_is_said(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change()
    before = everything()
    assert restored(kept) == 2
    assert "--replace-existing-records" in capsys.readouterr().err
    assert everything() == before


def rewritten(kept: Path, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> None:
    """The same archive with each member changed, or left out."""
    out = io.BytesIO()
    with tarfile.open(kept) as old, tarfile.open(fileobj=out, mode="w:gz") as new:
        for info in old:
            found = old.extractfile(info)
            assert found is not None
            made = change(info.name, found.read())
            if made is not None:
                name, content = made
                fresh = tarfile.TarInfo(name)
                fresh.size = len(content)
                new.addfile(fresh, io.BytesIO(content))
    kept.write_bytes(out.getvalue())


def told(change: Callable[[dict[str, Any]], None]) -> Callable[[str, bytes], tuple[str, bytes]]:
    """The same, but for what the manifest says."""

    def changed(name: str, content: bytes) -> tuple[str, bytes]:
        if name != "midline-backup.json":
            return name, content
        manifest = json.loads(content)
        change(manifest)
        return name, json.dumps(manifest).encode()

    return changed


def flipped(content: bytes) -> bytes:
    """One bit in the middle is another."""
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


DAMAGE: dict[str, Callable[[Path], object]] = {
    "cut off": lambda kept: kept.write_bytes(kept.read_bytes()[: kept.stat().st_size // 2]),
    "cut off at its end": lambda kept: kept.write_bytes(kept.read_bytes()[:-9]),
    "one bit": lambda kept: kept.write_bytes(
        (raw := bytearray(kept.read_bytes()))[: len(raw) // 2]
        + bytes([raw[len(raw) // 2] ^ 1])
        + raw[len(raw) // 2 + 1 :]
    ),
    "empty": lambda kept: kept.write_bytes(b""),
    "no archive": lambda kept: kept.write_bytes(gzip.compress(b"words")),
    "no manifest": lambda kept: rewritten(kept, lambda n, c: None if n.endswith(".json") else (n, c)),
    "a paper is gone": lambda kept: rewritten(kept, lambda n, c: None if "/" in n else (n, c)),
    "a paper is another": lambda kept: rewritten(kept, lambda n, c: (n, c + b"x" if "/" in n else c)),
    "a name that leads away": lambda kept: rewritten(kept, lambda n, c: (f"../{n}" if "/" in n else n, c)),
    "an absolute name": lambda kept: rewritten(kept, lambda n, c: (f"/tmp/{n}" if "/" in n else n, c)),
    "another file": lambda kept: rewritten(kept, lambda n, c: ("secret-key" if "/" in n else n, c)),
    "another database": lambda kept: rewritten(kept, lambda n, c: (n, b"words" if n == "database" else c)),
    "of another kind": lambda kept: rewritten(kept, told(lambda m: m.update(database="oracle"))),
    "of a newer version": lambda kept: rewritten(kept, told(lambda m: m["migrations"].append("records.9999_later"))),
    "a row is missing": lambda kept: rewritten(kept, told(lambda m: m["rows"].update(records_goal=10**6))),
    "of another form": lambda kept: rewritten(kept, told(lambda m: m.update(format=2))),
    "a manifest of nothing": lambda kept: rewritten(kept, lambda n, c: (n, b"[]" if n.endswith(".json") else c)),
}


@pytest.mark.parametrize("damage", sorted(DAMAGE))
def test_a_backup_that_is_not_whole_changes_nothing(kept: Path, damage: str) -> None:
    change()
    before = everything()
    DAMAGE[damage](kept)
    assert restored(kept, "--replace-existing-records") == 2
    assert everything() == before
    assert sorted(path.name for path in settings.DOCUMENTS.parent.iterdir()) == ["documents"]


@pytest.mark.parametrize("place", ["before the papers", "amid the papers", "at the database"])
def test_a_fault_on_the_way_changes_nothing(kept: Path, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    change()
    before = everything()
    moved: list[object] = []

    def replace(old: Path, new: Path) -> None:
        moved.append(new)
        if len(moved) == {"before the papers": 1, "amid the papers": 3}[place]:
            raise OSError(28, "No space left on device")
        Path(old).rename(new)

    def put_back(*_: object) -> None:
        raise KeepingRefused("the database could not be written")

    if place == "at the database":
        monkeypatch.setattr(f"midline.jobs.keeping.restoring.{connection.vendor}.put_back", put_back)
    else:
        monkeypatch.setattr(restoring.os, "replace", replace)
    assert restored(kept, "--replace-existing-records") == 2
    monkeypatch.undo()
    assert everything() == before


@contextmanager
def no_more_than(most: int) -> Iterator[None]:
    """No file may grow beyond this: to whoever writes, the disk is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    was = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, was)


@pytest.mark.parametrize("most", [2_000, 5_000, 60_000, None])
def test_a_full_disk_leaves_no_half_backup_and_restores_none(kept: Path, tmp_path: Path, most: int | None) -> None:
    """None: just so much that the copy of the database can be unpacked, and no more can be written of it."""
    if most is None:
        with tarfile.open(kept) as archive:
            # On PostgreSQL it is the server that writes, so there it is one byte too little.
            most = archive.getmember("database").size - (connection.vendor == "postgresql")
    change()
    before = everything()
    connections.close_all()
    with no_more_than(most):
        backed_up = main(["backup", str(tmp_path / "second")]) if most < 100_000 else 2
        again = main(["restore", str(kept), "--replace-existing-records"])
    assert (backed_up, again) == (2, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "kept"]
    assert everything() == before


def test_a_paper_that_was_damaged_before_stops_no_backup_and_is_told(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone, changed = Document.objects.exclude(sha256="")[:2]
    (settings.DOCUMENTS / str(gone.pk)).unlink()
    (settings.DOCUMENTS / str(changed.pk)).write_bytes(b"another page")
    assert main(["backup", str(tmp_path / "kept"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["damaged"] == sorted([str(gone.pk), str(changed.pk)])
    before = everything()
    change()
    assert restored(tmp_path / "kept", "--replace-existing-records") == 0
    assert everything()["papers"].keys() >= before["papers"].keys() - {str(changed.pk)}


def test_into_an_empty_place(kept: Path, world: World) -> None:
    before = everything()
    for table in ("records_chart", "records_person", "records_organisation"):
        assert connection.introspection.table_names().count(table) == 1
    if connection.vendor == "sqlite":
        empty = settings.DOCUMENTS.parent / "empty.sqlite3"
        given = {**connection.settings_dict, "NAME": str(empty)}
        shutil.rmtree(settings.DOCUMENTS)
        found = restoring.restore(kept, database=given, documents=settings.DOCUMENTS, migrations=known(), replace=False)
        assert found.papers == len(before["papers"])
        assert stat.S_IMODE(empty.stat().st_mode) == 0o600
        assert {path.name: path.read_bytes() for path in settings.DOCUMENTS.iterdir()} == before["papers"]


def known() -> frozenset[str]:
    from midline.conf.commands.keeping_place import known_migrations

    return known_migrations()


def test_what_is_told_names_nobody(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Organisation.objects.update(name=NAME)
    main(["backup", str(kept)])
    restored(kept)
    assert NAME not in "".join(capsys.readouterr())

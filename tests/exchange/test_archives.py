"""Zip archives are judged before they are unpacked."""

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from midline.exchange.limits import MEGABYTE, Limits
from midline.exchange.oneroster import read
from tests.exchange.conftest import TODAY
from tests.exchange.refusing import refused
from tests.exchange.sets import files_of, save, set_11, zipped

GOOD = files_of(set_11(), "1.1")


def _codes(path: Path, limits: Limits | None = None) -> list[str]:
    return [problem.code for problem in refused(lambda: read(path, today=TODAY, limits=limits))]


def _member(path: Path, name: str, data: bytes, change) -> Path:
    """A good archive with one more member, changed."""
    zipped(path, GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo(name)
        change(info)
        archive.writestr(info, data)
    return path


def test_a_good_archive_at_the_top_or_in_one_folder(tmp_path):
    flat = read(zipped(tmp_path / "flat.zip", GOOD), today=TODAY)
    deep = read(zipped(tmp_path / "deep.zip", {f"a/b/{name}": data for name, data in GOOD.items()}), today=TODAY)
    assert flat == deep
    assert len(flat.users) == 4


def test_what_file_managers_add_is_passed_over(tmp_path):
    extra = {"__MACOSX/._users.csv": b"x", "set/.DS_Store": b"x"}
    files = {f"set/{name}": data for name, data in GOOD.items()} | extra
    assert read(zipped(tmp_path / "mac.zip", files), today=TODAY).users


def test_a_bomb_is_not_unpacked(tmp_path):
    path = zipped(tmp_path / "bomb.zip", GOOD | {"results.csv": b"0" * (20 * MEGABYTE)})
    assert _codes(path) == ["imports.zip_bomb"]


def test_a_bomb_that_lies_about_its_size(tmp_path):
    """The directory says that the member is small; no more than that is ever read of it."""
    path = zipped(tmp_path / "liar.zip", GOOD | {"results.csv": b"a,b\r\n" + b"1,2\r\n" * 2 * MEGABYTE})
    raw = path.read_bytes()
    true_size = (5 + 10 * MEGABYTE).to_bytes(4, "little")
    assert raw.count(true_size) >= 2
    path.write_bytes(raw.replace(true_size, (20).to_bytes(4, "little")))
    assert _codes(path) == ["imports.cannot_read_on"]


def test_many_files_that_are_too_much_together(tmp_path):
    noise = {f"x{n}.csv": os.urandom(3000) for n in range(5)}
    path = zipped(tmp_path / "many.zip", GOOD | noise)
    assert _codes(path, Limits(set_bytes=10_000)) == ["imports.set_too_large"]
    assert _codes(path, Limits(members=7)) == ["imports.too_many_files"]
    assert _codes(path, Limits(file_bytes=2999 + 10)) == ["imports.file_too_large"]


@pytest.mark.parametrize(
    "name", ["../users.csv", "a/../../x.csv", "/etc/x.csv", "C:/x.csv", "..\\x.csv", "\\x.csv", ""]
)
def test_names_that_point_outside(tmp_path, name):
    path = _member(tmp_path / "path.zip", "placeholder", b"x", lambda info: setattr(info, "filename", name))
    assert _codes(path) == ["imports.zip_path"]


def test_links(tmp_path):
    def link(info: zipfile.ZipInfo) -> None:
        info.create_system = 3
        info.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert _codes(_member(tmp_path / "link.zip", "results.csv", b"/etc/passwd", link)) == ["imports.zip_link"]


def test_a_nested_archive_by_its_name_or_its_bytes(tmp_path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("users.csv", b"x")
    assert _codes(zipped(tmp_path / "a.zip", GOOD | {"inner.zip": inner.getvalue()})) == ["imports.zip_nested"]
    disguised = zipped(tmp_path / "c.zip", GOOD | {"users.csv": inner.getvalue()})
    assert "imports.zip_nested" in _codes(disguised)


def test_a_password(tmp_path):
    path = zipped(tmp_path / "locked.zip", GOOD)
    raw = bytearray(path.read_bytes())
    at = raw.find(b"PK\x01\x02")
    raw[at + 8] |= 1
    path.write_bytes(raw)
    assert _codes(path) == ["imports.zip_encrypted"]


def test_other_ways_of_packing(tmp_path):
    path = tmp_path / "bz.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("users.csv", b"x" * 100)
    assert _codes(path) == ["imports.zip_method"]


def test_several_folders(tmp_path):
    assert _codes(zipped(tmp_path / "two.zip", {"a/users.csv": b"x", "b/orgs.csv": b"x"})) == ["imports.zip_folders"]


def test_two_files_of_one_name(tmp_path):
    assert _codes(zipped(tmp_path / "two.zip", GOOD | {"USERS.csv": b"x"})) == ["imports.file_twice"]


def test_a_directory_larger_than_any_roster_needs(tmp_path):
    path = tmp_path / "wide.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for n in range(9000):
            archive.writestr(f"{'x' * 120}{n}.csv", b"")
    assert _codes(path) == ["imports.zip_directory_too_large"]


def test_a_damaged_archive(tmp_path):
    path = zipped(tmp_path / "cut.zip", GOOD)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])
    assert _codes(path) == ["imports.not_a_zip"]
    path.write_bytes(raw[:60] + bytes(byte ^ 255 for byte in raw[60:140]) + raw[140:])
    assert set(_codes(path)) <= {
        "imports.cannot_read_on",
        "imports.zip_damaged",
        "imports.not_utf8",
        "imports.not_a_zip",
    }


def test_what_is_no_set_at_all(tmp_path):
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "text.csv").write_bytes(b"a,b\r\n1,2\r\n")
    (tmp_path / "folder").mkdir()
    assert _codes(tmp_path / "empty") == ["imports.file_empty"]
    assert _codes(tmp_path / "text.csv") == ["imports.not_a_zip"]
    assert _codes(tmp_path / "nowhere") == ["imports.nothing_there"]
    assert _codes(Path("nul\0byte")) == ["imports.nothing_there"]
    assert _codes(tmp_path / "folder") == ["imports.manifest_missing"]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    folder = save(tmp_path / "set", GOOD)
    (folder / "users.csv").unlink()
    os.mkfifo(folder / "users.csv")
    assert _codes(folder) == ["imports.file_missing"]


def test_a_file_name_that_is_no_text(tmp_path):
    folder = save(tmp_path / "set", GOOD)
    (folder / os.fsdecode(b"r\xe9sum\xe9.csv")).write_bytes(b"a\r\n")
    assert read(folder, today=TODAY).users

"""What `bin/test` brings, and what it says where it cannot."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

PARTS = "set -euo pipefail; . bin/parts/say.sh; . bin/parts/chromium.sh; . bin/parts/postgresql.sh\n"
NOTHING_FOUND = 'command() { return 1; }; export MIDLINE_CHROMIUM=""\n'
NO_APT = "may_apt() { return 1; }\n"


def said(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a piece of the scripts does with parts of it replaced."""
    return subprocess.run(
        ["bash", "-c", PARTS + script], cwd=ROOT, capture_output=True, text=True, env={**os.environ, **environment}
    )


def test_without_a_browser_one_line_says_how_to_get_it() -> None:
    ended = said(NOTHING_FOUND + NO_APT + 'bring_chromium || true; printf "[%s]" "$not_run"')
    line = (
        "Not run: the tests in a browser, for want of Chromium. "
        "To run them: apt-get install chromium, or set MIDLINE_CHROMIUM to one.\n"
    )
    assert ended.stdout == f"{line}[{line}]"
    assert ended.returncode == 0


def test_where_it_may_it_installs_the_browser(tmp_path: Path) -> None:
    browser = tmp_path / "chromium"
    install = 'may_apt() { return 0; }; apt_install() { echo "apt $*"; ready=1; }; ready=""\n'
    find = f'command() {{ [ -n "$ready" ] && [ "$2" = chromium ] && echo {browser}; }}; MIDLINE_CHROMIUM=""\n'
    ended = said(install + find + 'bring_chromium; echo "$MIDLINE_CHROMIUM"')
    assert ended.stdout.splitlines()[1:] == ["apt chromium", str(browser)]


def test_a_browser_named_and_not_there_is_told() -> None:
    ended = said("bring_chromium", MIDLINE_CHROMIUM="/nowhere/chromium")
    assert ended.returncode == 1
    assert "MIDLINE_CHROMIUM names /nowhere/chromium, which is no program." in ended.stderr


def test_without_a_server_one_line_says_how_to_get_it() -> None:
    ended = said(NO_APT + 'find_postgresql() { return 1; }\nstart_postgresql || true; printf "[%s]" "$not_run"')
    assert (
        "Not run: the tests on PostgreSQL, for want of a server. To run them: apt-get install postgresql"
        in ended.stdout
    )
    assert ended.stdout.count("\n") == 2


def test_a_failed_install_is_tried_again_with_new_lists(tmp_path: Path) -> None:
    apt = tmp_path / "apt-get"
    asked, lists = tmp_path / "asked", tmp_path / "lists"
    fetches = f'[ "$1" = update ] && touch {lists}\n[ -f {lists} ]\n'
    apt.write_text(f'#!/bin/sh\necho "$1" >> {asked}\n{fetches}')
    apt.chmod(0o755)
    ended = said("apt_install chromium", PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert ended.returncode == 0
    assert asked.read_text().split() == ["install", "update", "install"]


def test_a_private_server_answers_and_leaves_nothing() -> None:
    if said("find_postgresql").returncode:
        pytest.skip("no PostgreSQL server here; bin/test brings one where it may")
    ask = (
        "start_postgresql; trap stop_postgresql EXIT\n"
        'echo "$postgresql_folder"; stat -c %a "$postgresql_folder"\n'
        '"$postgresql_programs/psql" -h "$postgresql_folder" -U midline postgres -Atc "select 1, inet_server_port()"\n'
    )
    ended = said(ask)
    assert ended.returncode == 0, ended.stderr
    folder, mode, answer = ended.stdout.splitlines()
    assert mode == "700", "nobody else may reach its socket"
    assert answer == "1|", "it listens at no port"
    assert not Path(folder).exists()


def test_help_says_what_can_be_set() -> None:
    ended = subprocess.run(["bin/test", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 0
    for name in ("MIDLINE_TEST_WORKERS", "MIDLINE_TEST_DATABASE_URL", "MIDLINE_TEST_POSTGRESQL", "MIDLINE_CHROMIUM"):
        assert name in ended.stdout

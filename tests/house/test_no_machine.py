"""Nothing in the project tells of a machine it was written on."""

import re
import subprocess
from pathlib import Path

from tests.house.source import ROOT

PLACES = re.compile(r"/(?:work|root|home/\w+|Users/\w+)/|\.library\b|bash_jobs|/opt/(?:pypi|wheels)")
MINE = Path(__file__)
BINARY = {".woff2", ".png", ".mo", ".zip", ".pdf"}


def files() -> list[Path]:
    """Every file under version control, or about to be."""
    told = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [ROOT / name for name in told.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_machine() -> None:
    found = []
    for path in files():
        if path == MINE or path.suffix in BINARY:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if PLACES.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert found == []


def test_programs_can_be_run() -> None:
    assert [path.name for path in (ROOT / "bin").iterdir() if path.is_file() and not path.stat().st_mode & 0o111] == []
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111

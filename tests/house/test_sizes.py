"""Small rooms."""

from statistics import median

from tests.house.source import ROOT, modules

LONGEST = 500
MEDIAN = 80


def test_no_file_is_long() -> None:
    files = [*modules_and_tests()]
    assert [f"{name}: {lines} lines" for name, lines in files if lines > LONGEST] == []


def test_half_the_files_are_short() -> None:
    # A file with its heading alone is no room.
    assert median(m.lines for m in modules() if m.lines > 3) < MEDIAN


def modules_and_tests() -> list[tuple[str, int]]:
    """Every Python file of the project with its length; what Django writes is left out."""
    files = [path for folder in ("src", "tests", "tools", "bench") for path in (ROOT / folder).rglob("*.py")]
    return [
        (str(path.relative_to(ROOT)), len(path.read_text(encoding="utf-8").splitlines()))
        for path in files
        if "migrations" not in path.parts
    ]

"""Each dependency says why it is there, and the locked set is one that pyproject.toml allows."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.source import ROOT

TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT = tomllib.loads(TEXT)["project"]
RUN: list[str] = PROJECT["dependencies"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]


def locked(name: str) -> dict[str, str]:
    """The version of each package of a lock file."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {canonicalize_name(n): v for n, v in re.findall(r"(?m)^([\w.\-]+)(?:\[[\w,\-]+\])?==([^\s;\\]+)", text)}


@pytest.mark.parametrize("line", [*RUN, *(line for extra in EXTRAS.values() for line in extra)])
def test_each_says_why(line: str) -> None:
    written = next(row for row in TEXT.splitlines() if f'"{line}"' in row)
    assert re.search(r'",?\s*# \w.{8,}', written), f"say behind {line} why it is there"


@pytest.mark.parametrize(
    ("lines", "lock"),
    [
        (RUN, "requirements.txt"),
        ([*RUN, *EXTRAS["insight"], *EXTRAS["dev"]], "requirements-dev.txt"),
        ([*RUN, *EXTRAS["dev"], *EXTRAS["mutation"]], "requirements-mutation.txt"),
    ],
    ids=["run", "dev", "mutation"],
)
def test_the_locked_set_is_allowed(lines: list[str], lock: str) -> None:
    versions = locked(lock)
    for line in lines:
        wanted = Requirement(line)
        version = versions.get(canonicalize_name(wanted.name))
        assert version is not None, f"{wanted.name} is not in {lock}"
        assert wanted.specifier.contains(version), (
            f"{lock} has {wanted.name} {version}, pyproject.toml wants {wanted.specifier}"
        )


LOCKS = ["requirements.txt", "requirements-dev.txt", "requirements-mutation.txt", "requirements-tools.txt"]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_is_hashed_and_names_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = re.split(r"(?m)^(?=[\w.\-]+(?:\[[\w,\-]+\])?==)", text)[1:]
    assert packages
    for package in packages:
        assert "--hash=sha256:" in package, package.splitlines()[0]
    assert not re.search(r"https?://|file://|--index-url|--find-links", re.sub(r"(?m)^\s*#.*$", "", text))

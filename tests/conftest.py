"""What every test shares."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real files nobody here wrote; it lies beside the checkout, or where MIDLINE_REAL_DATA says."""
    return shared_folder("data", "MIDLINE_REAL_DATA")


def shared_folder(name: str, variable: str) -> Path:
    """A folder beside the checkout; absent, the test is skipped with a line that says so, except in CI."""
    named = os.environ.get(variable)
    folder = Path(named) if named else ROOT.parent / "shared" / name
    if not folder.is_dir():
        message = f"the folder of real files ({folder}) is not here; set {variable} to where it is"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return folder

"""What the environment says, read in one place; a wrong value is told by its name."""

import os
from datetime import date
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def given(name: str) -> str | None:
    """The value of a variable, None when absent or empty."""
    return os.environ.get(name) or None


def flag(name: str) -> bool:
    """True for 1, true, yes or on; False for 0, false, no, off, empty or absent; anything else is refused."""
    value = (given(name) or "0").lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}")


def day_or_none(name: str) -> date | None:
    """A date written YYYY-MM-DD, None when absent."""
    value = given(name)
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a date written YYYY-MM-DD, not {value!r}") from None


def data_folder() -> Path:
    """Where data lives: MIDLINE_DATA, else the folder var in the checkout (or the working folder when installed)."""
    if named := given("MIDLINE_DATA"):
        return Path(named).expanduser().resolve()
    checkout = Path(__file__).resolve().parents[3]
    return (checkout if (checkout / "pyproject.toml").exists() else Path.cwd()) / "var"

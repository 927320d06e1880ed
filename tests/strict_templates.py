"""A variable that a template of ours names and nobody gave is an error, wherever a test renders it."""

import sys
from pathlib import Path
from types import FrameType

from django.template import Origin

OURS = Path(__file__).resolve().parent.parent / "src" / "midline"


class UndefinedVariable(Exception):
    """A template names what it was not given."""


class Undefined(str):
    """What Django puts in the place of a missing variable (`string_if_invalid`); ours raises instead.

    Templates of the libraries (django-allauth's) lean on missing variables being empty, so they are left alone.
    """

    def __contains__(self, part: object) -> bool:
        """Django asks for "%s" and then formats with the variable's name."""
        return part == "%s"

    def __mod__(self, variable: object) -> str:
        self._refuse(str(variable))
        return ""

    def __html__(self) -> str:
        """A value that failed on the way (a missing related row, a method that wants arguments) ends here."""
        self._refuse("a variable that failed")
        return ""

    def __bool__(self) -> bool:
        """Django asks once whether anything is set; in an `{% if %}` it is as false as the empty text it stands for."""
        return sys._getframe(1).f_locals.get("string_if_invalid") is self

    def _refuse(self, variable: str) -> None:
        origin = _template_being_rendered(sys._getframe(2))
        if origin is not None and Path(origin).is_relative_to(OURS):
            raise UndefinedVariable(f"{variable} is not given to {Path(origin).relative_to(OURS)}")


def _template_being_rendered(frame: FrameType | None) -> str | None:
    """The file of the innermost template on the stack, None when there is none."""
    while frame is not None:
        for name in ("self", "origin"):
            held = frame.f_locals.get(name)
            origin = held if isinstance(held, Origin) else getattr(held, "origin", None)
            if isinstance(origin, Origin):
                return str(origin.name)
        frame = frame.f_back
    return None

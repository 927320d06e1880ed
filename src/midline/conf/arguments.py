"""Reading the arguments of a command; wrong ones are answered in JSON where JSON was asked for."""

import argparse
import re
from collections.abc import Sequence
from typing import NoReturn

from midline.conf.commands.shapes import refuse

_NAMED = re.compile(r"argument (?P<name>[^:]+): (?P<message>.*)", re.DOTALL)
_LISTED = re.compile(r"(?P<message>[a-z ]+): (?P<name>.*)", re.DOTALL)


class ArgumentParser(argparse.ArgumentParser):
    """argparse's own, except that wrong arguments are wrong input like any other once `--json` is among them."""

    def __init__(self, **options: str | None) -> None:
        # Someone who scripts writes a flag out: `--js` would ask for JSON and get its errors in words.
        super().__init__(allow_abbrev=False, **options)  # type: ignore[arg-type]
        self._as_json = False

    def read(self, arguments: Sequence[str], *, as_json: bool) -> argparse.Namespace:
        """The arguments. InputRefused for wrong ones with `as_json`, else argparse tells them and exits with 2."""
        self._as_json = as_json
        return self.parse_args(arguments)

    def error(self, message: str) -> NoReturn:
        """Wrong arguments, told in argparse's words."""
        if not self._as_json:
            super().error(message)
        found = _NAMED.fullmatch(message) or _LISTED.fullmatch(message)
        if found is None:
            raise refuse("", None, message)
        raise refuse(found["name"], None, found["message"])

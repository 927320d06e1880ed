"""Refusing a whole file for one reason."""

from midline.exchange.problems import ImportProblem, ImportRefused


def refused(code: str, file: str, line: int | None = None, **params: object) -> ImportRefused:
    """An ImportRefused with one problem that concerns a file as a whole, to be raised."""
    return ImportRefused((ImportProblem(code, file, line=line, params=params),))

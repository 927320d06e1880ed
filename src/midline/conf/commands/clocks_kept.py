"""`midline clocks verify` and `midline clocks rebuild`: the rows that lists ask, against facts, law and calendar."""

import sys
import uuid
from collections.abc import Callable
from datetime import date

import django

from midline.conf.commands.shapes import write_json


def run(what: str, *, as_json: bool) -> int:
    """Verify: 0 with the counts, 1 naming the first row that differs. Rebuild: 0 with the counts."""
    django.setup()
    from django.conf import settings
    from django.utils import timezone

    from midline.conf.owner import as_owner

    today: date = settings.TODAY or timezone.localdate()
    with as_owner(of_every_row=True):
        return _verify(today, as_json=as_json) if what == "verify" else _rebuild(today, as_json=as_json)


def _verify(today: date, *, as_json: bool) -> int:
    from midline.records.queries.clock_check import verify

    found = verify(today, _progress("comparing"))
    _clear()
    one = found.differs
    if as_json:
        differs = one and {
            "case": str(one.case),
            "rule": one.rule,
            "field": one.field,
            "kept": _plain(one.kept),
            "computed": _plain(one.computed),
        }
        write_json({"cases": found.cases, "rows": found.rows, "differs": differs})
    elif one is None:
        sys.stdout.write(f"Every row is as computed: {found.rows} rows of {found.cases} cases.\n")
    else:
        sys.stdout.write(
            f"Case {one.case}, rule {one.rule}: {one.field} is {_plain(one.kept)} in the row, "
            f"and {_plain(one.computed)} as computed. `midline clocks rebuild` writes what differs anew.\n"
        )
    return 0 if one is None else 1


def _rebuild(today: date, *, as_json: bool) -> int:
    from midline.actions.clock_rows import refresh_all

    cases, changed = refresh_all(today, _progress("counting"))
    _clear()
    if as_json:
        write_json({"cases": cases, "changed": changed})
    else:
        sys.stdout.write(f"Counted {cases} cases; the rows of {changed} were written anew.\n")
    return 0


def _progress(doing: str) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        sys.stderr.write(f"\r  {doing} the clocks: case {done} of {total}   ")
        sys.stderr.flush()

    return tell


def _clear() -> None:
    """The line of progress goes; what is left is the answer."""
    sys.stderr.write("\r" + " " * 60 + "\r")


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, uuid.UUID) else value

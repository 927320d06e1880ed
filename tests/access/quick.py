"""Questions about standing are put together once for each hat and moment, and asked of the database anew each time.

Django takes longer to put such a query together than SQLite to answer it. What these functions give depends on who asks
and on the moment alone, so that the same queries are sent as without this, in half the time.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from midline.records import moments, queries
from midline.records.queries import standing
from midline.records.queries.memberships import Acting

KEPT = ("with_standing", "caseload", "stands_for", "visible_charts", "_helping", "_linked_with_own")
MOST = 2000


def remembered(query: Callable[[Acting, date], Any]) -> Callable[[Acting, date], Any]:
    """The same, put together once for each hat, day and moment; each answer is a fresh clone without rows."""
    known: dict[object, Any] = {}

    def again(by: Acting, today: date) -> Any:
        asked = (by, today, moments.clock())
        if asked not in known:
            if len(known) > MOST:
                known.clear()
            known[asked] = query(by, today)
        return known[asked].all()

    return again


@contextmanager
def quickly(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Inside, wherever a query module uses one of them; and what was there before is left alone by the collector."""
    modules = [import_module(one.name) for one in iter_modules(queries.__path__, f"{queries.__name__}.")]
    for name in KEPT:
        slow = getattr(standing, name)
        fast = remembered(slow)
        for module in modules:
            if getattr(module, name, None) is slow:
                patch.setattr(module, name, fast)
    kept = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    yield
    gc.set_threshold(*kept)
    gc.unfreeze()

"""The rules of a day are kept once found, and are those of that day, state and programme all the same."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from midline import lawbook
from midline.core.law import clock_rules
from midline.lawbook import book


def test_what_is_kept_is_what_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "KEPT", 7)
    first, *rest = lawbook.load().federal.rules
    rules = (replace(first, effective_from=date(2026, 7, 2)), *rest)
    law = replace(lawbook.load(), federal=replace(lawbook.load().federal, rules=rules))
    assert law.rules_for("iep", "US", date(2026, 7, 1)) != law.rules_for("iep", "US", date(2026, 7, 2))
    days = [date(2026, 6, 30) + timedelta(days=number) for number in range(4)] + [date(2001, 1, 1)]
    for _ in range(2):
        for code in ("US", "OH", "TX"):
            for programme in ("iep", "section_504"):
                for on in days:
                    fresh = clock_rules(law.federal, law.of(code), programme, on)
                    assert law.rules_for(programme, code, on) == law.rules_for(programme, code, on) == fresh
    assert ", _found=" not in repr(law)

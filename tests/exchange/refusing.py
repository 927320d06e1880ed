"""Asking for a refusal."""

from collections.abc import Callable

import pytest

from midline.exchange.problems import ImportProblem, ImportRefused
from midline.wording import LANGUAGES


def refused(act: Callable[[], object]) -> tuple[ImportProblem, ...]:
    """The problems of what must be refused, each of which says something in each language."""
    with pytest.raises(ImportRefused) as caught:
        act()
    for problem in caught.value.problems:
        for language in LANGUAGES:
            assert problem.message(language)
            assert "{" not in problem.message(language)
            assert problem.where(language)
    return caught.value.problems

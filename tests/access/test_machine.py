"""Random lives of a few charts; after each step, what a random view shows a random hat is what the naive model says.

`MIDLINE_TEST_STEPS` says how many steps to take, `MIDLINE_TEST_SEED` from which number the lives are drawn (any, where
it is not set); a short run is taken without them. On PostgreSQL everything is asked behind the wall.
"""

import logging
import os
import sys
import time
from collections.abc import Iterator

import pytest
from django.conf import settings as django_settings
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from midline.records import moments
from midline.records.models import Disclosure
from tests.access.comparing import VIEWS
from tests.access.lives import TAKEN
from tests.access.looking_rules import Looking
from tests.access.quick import quickly
from tests.access.sharing_rules import Sharing
from tests.access.standing_rules import Standing

STEPS = int(os.environ.get("MIDLINE_TEST_STEPS", "250"))
A_LIFE = 50
LONG = 5000
"""A run of more steps tells on the way how far it has come."""


class Lives(Standing, Sharing, Looking):
    """Everything that happens in a life."""

    began = 0.0

    @invariant()
    def tell(self) -> None:
        """How far it has come."""
        if STEPS > LONG and TAKEN["steps"] % 500 == 0:
            sys.stderr.write(f"{TAKEN['steps']} steps, {time.monotonic() - self.began:.0f} s\n")


@pytest.fixture
def the_clock() -> Iterator[None]:
    """Put the clock and the day back after the machine has moved them; a page that is not there is not worth a line."""
    kept, today, log = moments.clock, django_settings.TODAY, logging.getLogger("django.request")
    log.setLevel(logging.ERROR)
    yield
    log.setLevel(logging.NOTSET)
    moments.clock, django_settings.TODAY = kept, today


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with quickly(monkeypatch):
        yield


def live(steps: int) -> None:
    """So many steps, in lives of `A_LIFE` steps each."""
    TAKEN.clear()
    Lives.began = time.monotonic()
    machine = seed(int(os.environ["MIDLINE_TEST_SEED"]))(Lives) if "MIDLINE_TEST_SEED" in os.environ else Lives
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=max(1, steps // A_LIFE),
            stateful_step_count=A_LIFE,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        ),
    )


def test_nobody_sees_a_row_more_or_a_row_less(db: None, the_clock: None, quick: None) -> None:
    live(STEPS)
    sys.stdout.write(f"{sorted(TAKEN.items())}\n")
    assert TAKEN["steps"] >= STEPS * 0.5
    for view in VIEWS[:4]:
        assert TAKEN[f"{view}: let in"]
    assert TAKEN["door: refused"]
    assert TAKEN["door: by release"], "no life had a release in force; make it likelier"
    assert Disclosure.objects.count() == 0

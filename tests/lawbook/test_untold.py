"""What is published of how often no last day is told is what the engine says."""

from midline import lawbook
from midline.lawbook.untold import COUNTED_ON, FILE, clock_rules, counted, tally_for, written
from tools.untold import PLACE


def test_the_file_is_as_the_engine_counts() -> None:
    assert PLACE.name == FILE
    same = PLACE.read_text(encoding="utf-8") == written(counted())
    assert same, "the law or the engine changed: run .venv/bin/python -m tools.untold"


def test_a_state_s_tally_is_the_sum_of_the_rules_that_hold_there() -> None:
    for code in ("US", *lawbook.codes()):
        whole = tally_for(code)
        assert whole.situations == 32 * len(clock_rules(code, COUNTED_ON)), code

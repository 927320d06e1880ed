"""The answer of `midline clocks` as one JSON object."""

from collections.abc import Sequence

from midline.core.clocks import Clock
from midline.wording.clocks import step_sentence, trail_sentences


def clocks_answer(station: str, ahead: Sequence[str], clocks: Sequence[Clock], language: str) -> dict[str, object]:
    """Station, what usually comes next, and every clock; dates are left for the writer."""
    return {"station": station, "next": list(ahead), "clocks": [_clock(clock, language) for clock in clocks]}


def _clock(clock: Clock, language: str) -> dict[str, object]:
    starts = clock.starts
    return {
        "rule": clock.rule,
        "state": clock.state,
        "due": clock.due,
        "starts": {"kind": starts.kind, "on": starts.on} if starts else None,
        "ends": clock.ends,
        "days": clock.days,
        "unit": clock.unit,
        "citation": clock.citation,
        "source": clock.source,
        "confidence": clock.confidence,
        "checked_on": clock.checked_on,
        "trail": list(trail_sentences(clock, language)),
        "missing": list(clock.missing),
        "readings": [
            {"due": reading.due, "source": reading.source, "why": step_sentence(reading.why, language)}
            for reading in clock.readings
        ],
        "earliest": clock.earliest,
        "latest": clock.latest,
    }

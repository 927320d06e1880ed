"""The answer of `midline clocks` in words: a table of every clock, then how each one that has begun was counted."""

from collections.abc import Sequence

from midline.core.clocks import Clock
from midline.wording import say
from midline.wording.clocks import (
    last_day_words,
    missing_words,
    reading_sentence,
    state_words,
    trail_sentences,
)
from midline.wording.law import rule_name


def readable(station: str, ahead: Sequence[str], clocks: Sequence[Clock], language: str) -> str:
    """The whole answer; `station` and `ahead` come worded."""
    nothing = say("clocks.nothing", language=language)
    lines = [
        say("clocks.station_line", {"station": station}, language),
        say("clocks.next_line", {"next": "; ".join(ahead) or nothing}, language),
        "",
        *(_table(clocks, language) if clocks else [say("clocks.no_clocks", language=language)]),
    ]
    for clock in clocks:
        lines += ["", *_told(clock, language)]
    return "\n".join([*lines, ""])


def _table(clocks: Sequence[Clock], language: str) -> list[str]:
    heads = tuple(say(f"clocks.head_{head}", language=language) for head in ("rule", "state", "due", "law"))
    rows = [heads, *(_row(clock, language) for clock in clocks)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    rule = "  ".join("-" * width for width in widths)
    return [lines[0], rule, *lines[1:]]


def _row(clock: Clock, language: str) -> tuple[str, str, str, str]:
    state, day = state_words(clock.state, language), last_day_words(clock, language)
    return rule_name(clock.rule, language), state, day, clock.citation


def _told(clock: Clock, language: str) -> list[str]:
    lines = [f"{rule_name(clock.rule, language)}: {state_words(clock.state, language)}"]
    lines += [f"  {sentence}" for sentence in trail_sentences(clock, language)]
    lines += [f"  {reading_sentence(one.why, one.due, one.source, language)}" for one in clock.readings]
    if clock.missing:
        names = "; ".join(missing_words(name, language) for name in clock.missing)
        lines.append(f"  {say('clocks.missing_line', {'missing': names}, language)}")
    line = "clocks.law_line" if clock.source else "clocks.law_line_unread"
    lines.append(f"  {say(line, {'citation': clock.citation, 'source': clock.source}, language)}")
    return lines

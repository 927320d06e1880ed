"""The clocks of a case in words: the trail of a clock, how it stands, what is missing."""

from collections.abc import Mapping

from midline.core.clocks import Clock, Step
from midline.wording.say import codes, say


def step_sentence(step: Step, language: str = "en") -> str:
    """One step of a trail. A parameter `x_code` fills the place `x` with the words of its code, or of several."""
    filled: dict[str, object] = {}
    for name, value in step.params:
        if name.endswith("_code"):
            filled[name.removesuffix("_code")] = one_or_other(str(value).split("|"), language)
        else:
            filled[name] = value
    return say(step.code, filled, language)


def trail_sentences(clock: Clock, language: str = "en") -> tuple[str, ...]:
    """How a clock was counted, step by step, each a sentence or two that can be read aloud."""
    return tuple(step_sentence(step, language) for step in clock.trail)


def state_words(state: str, language: str = "en") -> str:
    """How a clock stands, in a word or two."""
    return say(f"clocks.state_{state}", language=language)


def missing_words(name: str, language: str = "en") -> str:
    """What would settle a clock; a kind of fact is told as the day of that fact."""
    if f"clocks.missing_{name}" in codes("clocks", language):
        return say(f"clocks.missing_{name}", language=language)
    return say("clocks.missing_fact", {"fact": fact_words(name, language)}, language)


def fact_words(kind: str, language: str = "en") -> str:
    """A kind of fact that starts or ends a clock, as a noun: "the signed consent"."""
    return say(f"clocks.fact_{kind}", language=language)


def one_or_other(parts: list[str], language: str = "en") -> str:
    """The words of several codes, joined by "or"."""
    words = say(parts[0], language=language)
    for code in parts[1:]:
        words = say("clocks.or", {"first": words, "second": say(code, language=language)}, language)
    return words


def reading_sentence(why: Step, day: object, source: str, language: str = "en") -> str:
    """One reading of a rule where sources differ, with its day and its source."""
    told = day if day is not None else say("clocks.reading_unknown", language=language)
    params: Mapping[str, object] = {"why": step_sentence(why, language), "day": told, "source": source}
    return say("clocks.reading_line", params, language)


def last_day_words(clock: Clock, language: str = "en") -> str:
    """The last day, or the days between which it falls, or that there is no date."""
    if clock.due is not None:
        return say("clocks.day", {"day": clock.due}, language)
    if clock.earliest and clock.latest:
        return say("clocks.between", {"earliest": clock.earliest, "latest": clock.latest}, language)
    if clock.earliest:
        return say("clocks.from_day", {"earliest": clock.earliest}, language)
    if clock.latest:
        return say("clocks.to_day", {"latest": clock.latest}, language)
    return say("clocks.no_day", language=language)

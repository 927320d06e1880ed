"""The guide's questions in words, one a screen."""

from datetime import date

from midline.core.guide.cells import cell_of
from midline.core.guide.draft import Draft
from midline.core.guide.moments import BY_CODE, PARTS
from midline.core.guide.question_list import NONE, OLDEST, UNSURE, Question
from midline.core.guide.questions import choices_for
from midline.core.guide.vocabulary import SEVERITIES, SINCE
from midline.wording.guide_parts import sentence

Choice = dict[str, object]


def question_in_words(question: Question, draft: Draft, today: date, language: str = "en") -> dict[str, object]:
    """One screen: `title`, `help`, `kind`, and what may be chosen.

    `choices` are `{"value", "text", "chosen"}`. For `concerns` they come in `groups`, one a part of the day, each with
    `more`, a sentence, and `choices` holds only "none of these" and "I do not know". For `details`, `moments` has one
    `{"value", "text", "severity", "since"}` for each hard thing, the last two being lists of choices.
    """
    chosen = draft.chosen(question.code) or ()
    words: dict[str, object] = {
        "code": question.code,
        "kind": question.kind,
        "title": sentence(f"q_{question.code}", language),
        "help": sentence(f"q_{question.code}_help", language),
        "chosen": list(chosen),
        "choices": [],
    }
    allowed = choices_for(question, draft, today)
    if question.kind == "concerns":
        words["groups"] = _groups(allowed, chosen, language)
        words["choices"] = [_choice(code, choice_text(question, code, language), chosen) for code in (NONE, UNSURE)]
    elif question.kind == "details":
        words["moments"] = [_details(code, chosen, language) for code in allowed]
    elif question.kind == "state":
        named = sorted((sentence(f"state_{code.lower()}", language), code) for code in allowed)
        listed = [_choice(code, text[0].upper() + text[1:], chosen) for text, code in named]
        words["choices"] = [*listed, _choice(UNSURE, sentence("a_unsure", language), chosen)]
    elif question.kind == "age":
        words["choices"] = [_choice(code, age_text(code, language), chosen) for code in (*allowed, UNSURE)]
    else:
        words["choices"] = [_choice(code, choice_text(question, code, language), chosen) for code in allowed]
    return words


def link_help(language: str = "en") -> str:
    """What a family should know of the link that holds its answers."""
    return sentence("link_help", language)


def age_text(age: str, language: str) -> str:
    """An age in whole years, as the question offers it."""
    alone = age in ("0", "1", str(OLDEST), UNSURE)
    return sentence(f"a_{age}" if age == UNSURE else f"a_age_{age}" if alone else "a_age_years", language, {"age": age})


def hard_text(key: str, language: str) -> str:
    """One hard thing by the name of its details: a moment's sentence, or an occupation and its place."""
    if key in BY_CODE:
        return sentence(f"m_{key}", language)
    cell = cell_of(key)
    what = sentence(f"occupation_{cell.occupation}", language)
    text = sentence("in_place", language, {"what": what, "place": sentence(f"place_{cell.environment}", language)})
    return text[0].upper() + text[1:]


def map_choices(kind: str, codes: tuple[str, ...], chosen: str | None, language: str) -> list[Choice]:
    """Occupations or places (`kind`) to choose one of."""
    listed = [(code, sentence(f"{kind}_{code}", language)) for code in codes]
    return [_choice(code, text[0].upper() + text[1:], (chosen or "",)) for code, text in listed]


def choice_text(question: Question, choice: str, language: str) -> str:
    """What one choice of a question says."""
    shared = choice in ("yes", "no", NONE, UNSURE)
    return sentence(f"a_{choice}" if shared else f"a_{question.code}_{choice}", language)


def _choice(value: str, text: str, chosen: tuple[str, ...]) -> Choice:
    return {"value": value, "text": text, "chosen": value in chosen}


def _groups(allowed: tuple[str, ...], chosen: tuple[str, ...], language: str) -> list[Choice]:
    groups: list[Choice] = []
    for part in PARTS:
        moments = [code for code in allowed if BY_CODE[code].part == part]
        if moments:
            listed = [_moment(code, chosen, language) for code in moments]
            groups.append({"code": part, "name": sentence(f"part_{part}", language), "choices": listed})
    return groups


def _moment(code: str, chosen: tuple[str, ...], language: str) -> Choice:
    return {**_choice(code, sentence(f"m_{code}", language), chosen), "more": sentence(f"m_{code}_more", language)}


def _details(moment: str, chosen: tuple[str, ...], language: str) -> Choice:
    kept = next((row.split(":") for row in chosen if row.startswith(f"{moment}:")), [moment, "", ""])
    severities = [str(severity) for severity in (*SEVERITIES, 0)]
    return {
        "value": moment,
        "text": hard_text(moment, language),
        "severity": [_choice(s, sentence(f"a_severity_{s}", language), (kept[1],)) for s in severities],
        "since": [_choice(s, sentence(f"a_since_{s}", language), (kept[2],)) for s in (*SINCE, "0")],
    }

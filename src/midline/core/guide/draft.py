"""A family's answers while they are being given, one question at a time."""

from dataclasses import dataclass
from datetime import date

from midline.core.days.months import add_years
from midline.core.guide.cells import MOST_CELLS, Cell, cell_of, in_order
from midline.core.guide.family import Concern, Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.moments import BY_CODE as MOMENT_BY_CODE
from midline.core.guide.moments import Moment
from midline.core.guide.picture import Picture
from midline.core.guide.question_list import BY_CODE, NONE, UNSURE, Question
from midline.core.guide.vocabulary import SEVERITIES, SINCE

EARLIEST_BIRTH = date(1900, 1, 1)
# What a child whose age nobody could say is taken for, and said to be taken for: three or older, of school age or not.
_OF_AGE, _BEFORE_SCHOOL = 7, 4


class BadAnswer(ValueError):
    """An answer that the question does not take; `why` is the code of a sentence for the family."""

    def __init__(self, question: str, why: str) -> None:
        super().__init__(f"{question}: {why}")
        self.question = question
        self.why = why


@dataclass(frozen=True)
class Draft:
    """Answers by question code, each a tuple of the choices made; a question without a row is not answered.

    A date is its ISO form, a state its two letters, a thing told in own words `occupation@environment`, a detail
    `thing:severity:since` with `0` for "not said". Of the words themselves nothing is here.
    """

    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def chosen(self, code: str) -> tuple[str, ...] | None:
        """What was chosen, or None where the question is open."""
        return dict(self.answers).get(code)

    def one(self, code: str) -> str | None:
        """The single choice of a question; None when it is open or the family was not sure."""
        chosen = self.chosen(code)
        return chosen[0] if chosen and chosen[0] != UNSURE else None

    @property
    def flagged(self) -> bool:
        """Whether something was said that sends the family to a doctor first."""
        return any(flag not in (NONE, UNSURE) for flag in self.chosen("flags") or ())

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments of the day that are hard; a draft made only to show a refused answer may name none that exist."""
        return tuple(MOMENT_BY_CODE[code] for code in self.chosen("concerns") or () if code in MOMENT_BY_CODE)

    @property
    def own(self) -> tuple[Cell, ...]:
        """What the family told in its own words, and confirmed."""
        return tuple(cell_of(key) for key in self.chosen("own_words") or () if key != NONE)

    @property
    def hard(self) -> dict[str, Cell]:
        """Everything that is hard, by the name that its details go by; the moments first, nothing twice."""
        told = {moment.code: Cell(moment.occupation, moment.environment) for moment in self.moments}
        return told | {cell.key: cell for cell in self.own if cell not in told.values()}

    def born(self, today: date) -> date | None:
        """The birth date; where only the age is known, the day at which the child would just be that old."""
        said = self.one("birth_date")
        if said is not None:
            return date.fromisoformat(said)
        age = self.chosen("age")
        if self.chosen("birth_date") is None or age is None:
            return None
        early = self.one("schooling") in ("preschool", "not_yet")
        years = (_BEFORE_SCHOOL if early else _OF_AGE) if age == (UNSURE,) else int(age[0])
        return add_years(today, -years)

    def answer(self, code: str, values: tuple[str, ...], today: date) -> "Draft":
        """The draft with one more answer, or one changed; BadAnswer says what is wrong with it.

        Changing what is hard drops the details of what no longer is.
        """
        checked = _checked(BY_CODE[code], values, self, today)
        changed = {**dict(self.answers), code: checked}
        if code in ("concerns", "own_words"):
            hard = set(Draft(tuple(changed.items())).hard)
            kept = tuple(row for row in changed.pop("concern_details", ()) if row.split(":")[0] in hard)
            if kept and {row.split(":")[0] for row in kept} == hard:
                changed["concern_details"] = kept
        elif code == "birth_date" and checked != (UNSURE,):
            changed.pop("age", None)
        return Draft(tuple((question, changed[question]) for question in BY_CODE if question in changed))

    def reopened(self, code: str) -> "Draft":
        """The draft with a question open again."""
        return Draft(tuple(row for row in self.answers if row[0] != code))

    def picture(self, today: date) -> Picture | None:
        """The answers so far as the routes see them; None until there is an age."""
        return Picture(self.family(today), LawFor(self.one("state"))) if self.born(today) else None

    def family(self, today: date) -> Family:
        """The answers as the guide's input; ValueError without a birth date or an age."""
        born = self.born(today)
        if born is None:
            raise ValueError("a birth date is needed")
        unsure = [code for code, values in self.answers if values == (UNSURE,)]
        fields = {field for code in unsure for field in BY_CODE[code].fields}
        concerns = self._concerns()
        if concerns:
            fields.discard("concerns")
        return Family(
            today=today,
            birth_date=born,
            state=self.one("state"),
            schooling=self.one("schooling"),
            concerns=concerns,
            affects_school=self._yes_no("affects_school"),
            disability_suspected=self._yes_no("disability_suspected"),
            other_special_education_need=self._yes_no("other_special_education_need"),
            diagnosis=self._ticked("doctor", "diagnosis"),
            referral=self._ticked("doctor", "referral"),
            coverage={"uninsured": "none"}.get(self.one("coverage") or "", self.one("coverage")),
            has=self._listed("has"),
            flags=self._listed("flags"),
            unsure=frozenset(fields),
        )

    def _yes_no(self, code: str) -> bool | None:
        one = self.one(code)
        return None if one is None else one == "yes"

    def _ticked(self, code: str, choice: str) -> bool | None:
        chosen = self.chosen(code)
        return None if chosen is None or chosen == (UNSURE,) else choice in chosen

    def _listed(self, code: str) -> tuple[str, ...] | None:
        chosen = self.chosen(code)
        return None if chosen is None or chosen == (UNSURE,) else tuple(one for one in chosen if one != NONE)

    def _concerns(self) -> tuple[Concern, ...]:
        details = dict(_detail(row) for row in self.chosen("concern_details") or ())
        made = []
        for key, cell in self.hard.items():
            severity, since = details.get(key, (None, None))
            made.append(Concern(cell.environment, cell.occupation, None, severity, since))
        return tuple(made)


def _detail(row: str) -> tuple[str, tuple[int | None, str | None]]:
    code, severity, since = row.split(":")
    return code, (int(severity) or None, None if since == "0" else since)


def _checked(question: Question, values: tuple[str, ...], draft: Draft, today: date) -> tuple[str, ...]:
    if not values:
        raise BadAnswer(question.code, "error_choose")
    if question.kind == "date":
        if UNSURE in values and len(values) > 1:
            raise BadAnswer(question.code, "error_none_and_more")
        return values if values == (UNSURE,) else (_birth(question.code, values, today),)
    if question.kind == "concerns":
        return _several(question.code, values, (*MOMENT_BY_CODE, NONE, UNSURE))
    if question.kind == "cells":
        return _cells(question.code, values)
    if question.kind == "details":
        return _details(question.code, values, draft)
    if question.kind == "multi":
        return _several(question.code, values, question.choices)
    allowed = (*question.choices, UNSURE) if question.kind in ("state", "age") else question.choices
    if len(values) != 1 or values[0] not in allowed:
        raise BadAnswer(question.code, "error_choose_one")
    return values


def _birth(code: str, values: tuple[str, ...], today: date) -> str:
    try:
        born = date.fromisoformat(values[0])
    except ValueError:
        raise BadAnswer(code, "error_date") from None
    if born > today:
        raise BadAnswer(code, "error_date_future")
    if born < EARLIEST_BIRTH:
        raise BadAnswer(code, "error_date")
    return born.isoformat()


def _several(code: str, values: tuple[str, ...], allowed: tuple[str, ...]) -> tuple[str, ...]:
    if any(value not in allowed for value in values):
        raise BadAnswer(code, "error_choose")
    alone = {NONE, UNSURE} & set(values)
    if alone and len(set(values)) > 1:
        raise BadAnswer(code, "error_none_and_more")
    return tuple(value for value in allowed if value in values)


def _cells(code: str, values: tuple[str, ...]) -> tuple[str, ...]:
    if values == (NONE,):
        return values
    try:
        placed = in_order(values)
    except ValueError:
        raise BadAnswer(code, "error_choose") from None
    if len(placed) > MOST_CELLS:
        raise BadAnswer(code, "error_too_many")
    return placed


def _details(code: str, values: tuple[str, ...], draft: Draft) -> tuple[str, ...]:
    rows = {}
    for value in values:
        moment, _, rest = value.partition(":")
        severity, _, since = rest.partition(":")
        right = severity in ("0", *map(str, SEVERITIES)) and since in ("0", *SINCE)
        if not right or moment in rows:
            raise BadAnswer(code, "error_choose")
        rows[moment] = value
    wanted = list(draft.hard)
    if set(rows) != set(wanted):
        raise BadAnswer(code, "error_each_moment")
    return tuple(rows[moment] for moment in wanted)

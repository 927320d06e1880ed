"""What happened to each child, from the first worry on: facts, plans, goals, sessions, in the order of a life."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from midline.actions.cases import open_case, record_fact
from midline.actions.concerns import raise_concern, record_voice
from midline.actions.measurements import Look, measure
from midline.actions.plans import ServiceLine, agree_plan, complete_evaluation, set_goal
from midline.actions.sessions import log_session
from midline.actions.strategies import add_strategy
from midline.core.days import Span
from midline.jobs.county.in_spanish import in_words_of
from midline.jobs.county.people import STATE
from midline.jobs.county.themes import Theme
from midline.lawbook.holidays_of_state import holidays_between
from midline.records.queries.memberships import Acting

if TYPE_CHECKING:
    from midline.core.days import SchoolCalendar
    from midline.records.models import Case, Chart, Goal


@dataclass
class Life:
    """One child in one chart, with the people around them there."""

    chart: "Chart"
    manager: Acting
    therapist: Acting
    teacher: Acting | None
    parent: Acting
    taught_since: date
    themes: Sequence[Theme]
    calendar: "SchoolCalendar"
    today: date
    chance: random.Random
    at_clinic: bool = False
    both: bool = False
    language: str = "en"
    goals: "list[Goal]" = field(default_factory=list)

    def place(self, theme: Theme) -> str:
        """Where this side works on it."""
        return "clinic" if self.at_clinic else theme.school

    def teacher_on(self, day: date) -> Acting | None:
        """Who teaches the child this year; None before the year began, when that was someone else."""
        return self.teacher if day >= self.taught_since else None

    def is_open(self, day: date) -> bool:
        """Whether anything happens here on a day: with school, or at a clinic on a weekday that is no holiday."""
        if self.at_clinic:
            return day.weekday() < 5 and day not in holidays_between(STATE, Span(day, day))
        held = self.calendar.is_school_day(day)
        return day.weekday() < 5 if held is None else held

    def day(self, on: date, latest: date | None = None) -> date:
        """The day itself where it is open here, else the next that is.

        Where that would come after `latest`, the last open day up to it, unless that leaves no time for what is done.
        """
        after = on
        while not self.is_open(after):
            after += _ONE
        if latest is None or after <= latest:
            return after
        before = latest
        while not self.is_open(before):
            before -= _ONE
        return before if (on - before).days <= _HURRY else after


_ONE = timedelta(days=1)
_HURRY = 21


def fact(
    life: Life, case: "Case", kind: str, on: date, by: Acting | None = None, *, about: str = "", form: str = ""
) -> date | None:
    """Record one fact unless its day has not come yet; gives the day back, None when it has not come."""
    on = life.day(on)
    if on > life.today:
        return None
    record_fact(by=by or life.manager, case=case.pk, kind=kind, on=on, today=on, about=about, form=form)
    return on


def worry(life: Life, on: date) -> None:
    """The concerns that begin everything, as teacher and parent say them."""
    for number, theme in enumerate(life.themes):
        day = min(life.today, life.day(on + timedelta(days=number)))
        if not life.at_clinic:
            raise_concern(
                by=life.teacher_on(day) or life.manager,
                chart=life.chart.pk,
                occupation=theme.occupation,
                environment=theme.school,
                words=theme.teacher,
                today=day,
                severity=2,
                since="months",
            )
        raise_concern(
            by=life.parent,
            chart=life.chart.pk,
            occupation=theme.occupation,
            environment=theme.elsewhere,
            words=in_words_of(life.language, theme.parent),
            today=day,
            severity=3 if number == 0 else 2,
            since="years" if number == 0 else "months",
        )


def evaluate(life: Life, case: "Case", on: date) -> None:
    """The evaluation with what was found."""
    names = ", ".join(theme.occupation.replace("_", " ") for theme in life.themes)
    complete_evaluation(
        by=life.therapist,
        case=case.pk,
        on=life.day(on),
        today=life.day(on),
        areas=names.capitalize(),
        tools="Interview with family and teacher; observation where it happens; work samples; a standardized measure.",
        findings=f"Needs support to take part in {names}. Learns well from pictures and from doing.",
    )


def goals_for(life: Life, case: "Case", starts: date, *, again: bool) -> None:
    """A goal for each theme but the last of three, so that the map of some children shows a gap.

    `again`: in the second year, on from where the first one led; what helps is written down already.
    """
    life.goals.clear()
    wanted = life.themes[:2] if len(life.themes) > 2 else life.themes
    for theme in wanted:
        levels = theme.measure == "level"
        places = [life.place(theme)] if life.at_clinic else [theme.school, theme.elsewhere]
        goal = set_goal(
            by=life.therapist,
            case=case.pk,
            occupation=theme.occupation,
            environments=places,
            text=theme.goal,
            plain_text=theme.plain,
            measure=theme.measure,
            starts=starts,
            today=starts,
            baseline=Decimal((2, 3)[again] if levels else (30, 50)[again]),
            target=Decimal((4, 5)[again] if levels else (80, 90)[again]),
            ends=starts + timedelta(days=364),
        )
        life.goals.append(goal)
        if again:
            continue
        if not life.at_clinic:
            add_strategy(
                by=life.therapist,
                chart=life.chart.pk,
                occupation=theme.occupation,
                environment=theme.school,
                text=theme.strategy,
                today=starts,
            )
        add_strategy(
            by=life.therapist,
            chart=life.chart.pk,
            occupation=theme.occupation,
            environment=theme.elsewhere,
            text=theme.home_strategy,
            today=starts,
        )
    if again or (life.at_clinic and life.both):
        # What the child said is written down at school already.
        return
    words = in_words_of(life.language, life.themes[0].wish)
    record_voice(by=life.parent, chart=life.chart.pk, kind="wish", words=words, today=starts)


def plan_for(life: Life, case: "Case", on: date, minutes: int, *, again: bool = False) -> None:
    """The plan, agreed on a day, with its services and goals; `again` in its second year."""
    on = life.day(on)
    agree_plan(
        by=life.therapist if life.at_clinic else life.manager,
        case=case.pk,
        on=on,
        today=on,
        present_levels=" ".join(theme.teacher if not life.at_clinic else theme.parent for theme in life.themes),
        services=[
            ServiceLine(
                "direct" if life.at_clinic else "push_in",
                "individual",
                minutes,
                "week",
                life.place(life.themes[0]),
                "",
            )
        ]
        + ([] if life.at_clinic else [ServiceLine("consult", "individual", 15, "month", "classroom")]),
        starts=on,
        ends=on + timedelta(days=364),
    )
    goals_for(life, case, on, again=again)


def sessions(life: Life, case: "Case", since: date, weekly: int, count: int, until: date | None = None) -> None:
    """The last `count` weekly sessions with data that slowly gets better, and looks from teacher and home.

    On the weekday `weekly` (0 is Monday), up to `until` or last week.
    """
    monday = (until or life.today) - timedelta(days=(until or life.today).weekday())
    days = [monday - timedelta(days=7 * back - weekly) for back in range(count, 0, -1)]
    held = [day for day in days if since < day < life.today and life.is_open(day)]
    for number, day in enumerate(held):
        share = (number + 1) / max(len(held), 1)
        if life.chance.random() < 0.1:
            log_session(
                by=life.therapist,
                case=case.pk,
                on=day,
                kind="direct",
                minutes=0,
                environment=life.place(life.themes[0]),
                attendance=life.chance.choice(
                    ["child_absent", "school_event" if not life.at_clinic else "child_absent"]
                ),
                today=day,
                sign=True,
            )
            continue
        log_session(
            by=life.therapist,
            case=case.pk,
            on=day,
            kind="direct" if life.at_clinic else "push_in",
            minutes=45 if life.at_clinic else 30,
            environment=life.place(life.themes[0]),
            attendance="held",
            today=day,
            note=life.chance.choice(_NOTES),
            looks=[
                look(life, goal, life.place(theme), share) for goal, theme in zip(life.goals, life.themes, strict=False)
            ],
            sign=number < len(held) - 1 or life.chance.random() < 0.7,
        )
        if number % 2 == 0:
            _others_look(life, day, share)


def _others_look(life: Life, day: date, share: float) -> None:
    for goal, theme in zip(life.goals, life.themes, strict=False):
        measure(by=life.parent, look=look(life, goal, theme.elsewhere, share - 0.25), on=day, today=day)
        teacher = life.teacher_on(day)
        if teacher is not None:
            measure(by=teacher, look=look(life, goal, theme.school, share - 0.1), on=day, today=day)


def look(life: Life, goal: "Goal", place: str, share: float) -> Look:
    """One look at a goal, `share` (0 to 1) of the way from baseline to target, with the day's luck."""
    share = min(1.0, max(0.0, share + life.chance.uniform(-0.25, 0.2)))
    low, high = float(goal.baseline or 0), float(goal.target or 0)
    value = low + (high - low) * share
    if goal.measure == "level":
        return Look(goal.pk, place, level=min(5, max(1, round(value))))
    trials = life.chance.choice([5, 8, 10])
    return Look(goal.pk, place, successes=min(trials, round(value / 100 * trials)), trials=trials)


def begin(life: Life, programme: str, on: date, by: Acting | None = None) -> "Case":
    """Open a case."""
    day = life.day(on)
    return open_case(by=by or life.manager, chart=life.chart.pk, programme=programme, today=day, opened_on=day)


_NOTES = (
    "Worked beside the class. Needed two reminders, then went on alone. Shared what helped with the teacher.",
    "Tried a new set-up at the desk. Better with feet on a box. Stopped when tired.",
    "Practised with a friend. Laughed, and tried again after a miss.",
    "Slow start after a hard morning. Did half, and chose the second half for next time.",
    "Showed the family what worked. They will try it twice this week.",
)

"""Every part of the look on one page with made-up content, to be looked at and checked in a browser."""

from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

from django import forms
from django.core.paginator import Paginator
from django.template import Engine, RequestContext
from django.test import RequestFactory
from django.utils import translation

from midline.drawing.chip import chip_kind, chip_words
from midline.drawing.goal_chart import goal_chart
from midline.drawing.goals import Edge, GoalChart, Measured, percent_ticks
from midline.drawing.months import DayMark, months
from midline.drawing.participation import Gap, Helper, MapCell, MapRow, ParticipationMap
from midline.drawing.participation_map import participation_map
from midline.drawing.rails import ClockMark, Rail, Station, Track, rails

HERE = Path(__file__).parent
WEB = HERE.parents[1] / "src/midline/web"
TODAY = date(2026, 11, 23)

SCHOOL = Rail(
    "school",
    "At school",
    (
        Track(
            "IEP",
            (
                Station("Asked", date(2026, 9, 4), href="/facts/1"),
                Station("Consent", date(2026, 9, 11)),
                Station("Eligible", date(2026, 10, 27)),
                Station("IEP meeting", None, "now", "by Nov 26"),
                Station("Services", None, "ahead"),
                Station("Yearly review", None, "ahead"),
            ),
            (
                ClockMark(
                    "IEP meeting",
                    "due",
                    date(2026, 11, 26),
                    "30 days after the school found that she needs services.",
                    "34 CFR 300.323(c)",
                    "/clocks/1",
                ),
                ClockMark(
                    "Test results to the family",
                    "cannot_tell",
                    None,
                    "Ask the school which rule it follows.",
                    "",
                    "/clocks/2",
                    date(2026, 11, 30),
                    date(2026, 12, 14),
                ),
            ),
        ),
        Track("Tier 2", (Station("Started", date(2026, 8, 31)), Station("Looked at", date(2026, 10, 12)))),
    ),
)
CLINIC = Rail(
    "clinic",
    "At the clinic",
    (
        Track(
            "Plan of care",
            (
                Station("Referral", date(2025, 12, 2)),
                Station("Evaluated", date(2026, 8, 19)),
                Station("Plan signed", date(2026, 8, 30)),
                Station("In therapy", None, "now", "shared goals"),
            ),
            (
                ClockMark(
                    "Plan signed again",
                    "overdue",
                    date(2026, 11, 21),
                    "90 days after the first visit.",
                    "42 CFR 424.24(c)",
                ),
            ),
        ),
    ),
    "Visits, billing and notes stay with the clinic. The family shares goals, progress and strategies.",
)


def _days(*levels: float) -> tuple[tuple[date, float], ...]:
    return tuple((date(2026, 9, 14) + timedelta(days=11 * index), level) for index, level in enumerate(levels))


MAP = ParticipationMap(
    ("Home", "Classroom", "Cafeteria", "Clinic", "Community", "Bus"),
    (
        MapRow(
            "Writing",
            "holds a pencil, writes her name",
            (
                MapCell(2, "up", _days(1, 1, 2, 2), (Helper("family", "family"),), href="/cell/1"),
                MapCell(2, "steady", _days(2, 2, 1, 2, 2), (Helper("school", "school"),), href="/cell/2"),
                None,
                MapCell(3, "up", _days(1, 2, 2, 3, 3), (Helper("clinic", "clinic"),), href="/cell/3"),
                None,
                None,
            ),
        ),
        MapRow(
            "Staying calm",
            "noise, waiting, changes of plan",
            (
                MapCell(1, "down", _days(2, 2, 1), (Helper("family", "family"),)),
                MapCell(4, "up", _days(2, 3, 4), (Helper("school", "school"),)),
                MapCell(1, gap=Gap("covers her ears & <leaves>", "Ms. Ortiz", date(2026, 11, 9)), href="/cell/4"),
                MapCell(5, "up", _days(3, 4, 5), (Helper("clinic", "clinic"), Helper("family", "family"))),
                MapCell(gap=Gap("will not go to the store", "Rosa R.", date(2025, 12, 1))),
                None,
            ),
        ),
    ),
    (
        "Cannot join in yet",
        "Joins in with a lot of help",
        "Joins in with some help",
        "Joins in with a reminder",
        "Joins in on her own",
    ),
    "Midline’s own scale. It is not a test and has no norms.",
)

CHART = GoalChart(
    "Writes her name so that others can read it",
    tuple(
        Measured(day, value, place, f"{round(value * 10)} of 10")
        for place, first, values in (
            ("Classroom", date(2026, 9, 15), (0.2, 0.3, 0.2, 0.4, 0.5, 0.5)),
            ("Clinic", date(2026, 9, 18), (0.4, 0.5, 0.7, 0.7, 0.9)),
            ("Home", date(2026, 10, 3), (0.3, 0.4, 0.6)),
        )
        for day, value in ((first + timedelta(days=12 * index), value) for index, value in enumerate(values))
    ),
    percent_ticks(),
    Edge(0.1, "1 of 10", date(2026, 9, 11)),
    Edge(0.8, "8 of 10 by Jan 31", date(2027, 1, 31)),
)


def day_marks() -> dict[date, DayMark]:
    """A count of school days from consent, with a holiday and two days away."""
    marks = {date(2026, 10, 9): DayMark("start")}
    count, day = 0, date(2026, 10, 10)
    while count < 20:
        if day.weekday() > 4:
            marks[day] = DayMark("weekend")
        elif day == date(2026, 10, 12):
            marks[day] = DayMark("closed", why="Indigenous Peoples’ Day")
        elif day in (date(2026, 10, 21), date(2026, 10, 22)):
            marks[day] = DayMark("absent")
        else:
            count += 1
            marks[day] = DayMark("counted" if count < 20 else "due", count)
        day += timedelta(days=1)
    return marks


class SessionForm(forms.Form):
    """One field of every kind."""

    on = forms.DateField(label="Day", widget=forms.DateInput(attrs={"type": "date"}))
    place = forms.ChoiceField(
        label="Where",
        choices=[("classroom", "Classroom"), ("cafeteria", "Cafeteria"), ("hall", "Hallway")],
        widget=forms.RadioSelect,
        help_text="Where it took place, not where the goal was written for.",
    )
    worked_on = forms.MultipleChoiceField(
        label="Worked on",
        choices=[("a", "Writing"), ("b", "Staying calm")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    kind = forms.ChoiceField(label="Kind", choices=[("", "Choose"), ("i", "Individual"), ("g", "Group")])
    minutes = forms.IntegerField(label="Minutes", min_value=1, help_text="With the child, travel not counted.")
    note = forms.CharField(label="Note", widget=forms.Textarea, required=False)
    share = forms.BooleanField(label="The family may read this note", required=False)


class TrialsForm(forms.Form):
    """Two numbers."""

    met = forms.IntegerField(label="Did it", initial=3)
    tried = forms.IntegerField(label="Tries", initial=5)


class Named(SimpleNamespace):
    """Something with a name and what else a template asks of it."""

    def __init__(self, name: str, **more: object) -> None:
        super().__init__(name=name, **more)

    def __str__(self) -> str:
        return str(self.name)


def context(language: str) -> dict[str, object]:
    """What the page needs."""
    given = {"today": TODAY, "language": language}
    hat = SimpleNamespace(id="1", role="school_ot", organisation_name="Lincoln Elementary")
    return {
        "acting": hat,
        "hats": [SimpleNamespace(id="2", role="clinic_ot", organisation_name="Bright Steps Clinic")],
        "user": Named("Dana Cole", is_authenticated=True),
        "nav": [
            {"href": "/day/", "title": "Today", "current": False},
            {"href": "/caseload/", "title": "Caseload", "current": True},
            {"href": "/week/", "title": "Week", "current": False},
            {"href": "/guide/", "title": "The guide", "current": False},
        ],
        "demo": True,
        "messages": [Named("Saved.", level_tag="success")],
        "crumbs": [{"href": "/caseload/", "title": "Caseload"}, {"href": "/child/", "title": "Maya R."}],
        "tabs": [
            {"href": "/child/", "title": "Picture", "current": True, "count": None},
            {"href": "/child/facts/", "title": "Facts and dates", "current": False, "count": 3},
            {"href": "/child/goals/", "title": "Goals", "current": False, "count": None},
        ],
        "rails": rails(SCHOOL, CLINIC, name="maya", **given),
        "map": participation_map(MAP, caption="What Maya is working on, and where", **given),
        "chart": goal_chart(CHART, name="name-goal", **given),
        "months": months(day_marks(), caption="The days that counted", **given),
        "chips": [
            SimpleNamespace(
                name=name, state=chip_kind(state, due, TODAY), words=chip_words(state, due, TODAY, language)
            )
            for name, state, due in (
                ("Maya R.", "due", date(2026, 11, 26)),
                ("Leo P.", "overdue", date(2026, 11, 21)),
                ("Ana S.", "due", date(2027, 1, 3)),
                ("Theo B.", "met", None),
                ("Sam K.", "met_late", None),
                ("Jules W.", "paused", None),
                ("Kit D.", "not_started", None),
                ("Noor A.", "cannot_tell", None),
            )
        ],
        "page": Paginator(range(100), 10).page(4),
        "form": SessionForm({"minutes": "minus ten", "note": "Slant board again"}),
        "trials": TrialsForm(),
    }


def rendered(language: str = "en") -> str:
    """The gallery page as HTML."""
    engine = Engine(
        dirs=[str(HERE / "templates"), str(WEB / "templates")],
        libraries={
            "i18n": "django.templatetags.i18n",
            "static": "django.templatetags.static",
            "midline_text": "midline.web.templatetags.midline_text",
            "midline_draw": "midline.web.templatetags.midline_draw",
        },
    )
    request = RequestFactory().get("/gallery/?q=ma")
    with translation.override(language):
        return engine.get_template("gallery.html").render(
            RequestContext(request, {**context(language), "request": request})
        )

"""What an address of the law asks for: a day, a word, an order of the rows."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest

from midline.web.pages.forms import as_day
from midline.web.request import ours

LONGEST_WORD = 40


@dataclass(frozen=True)
class Asked:
    """The day whose law is shown; `wrong_day`: what was asked for is no day, and today's law is shown instead."""

    on: date
    today: date
    wrong_day: str = ""

    @property
    def another_day(self) -> bool:
        """Whether it is not today's law."""
        return self.on != self.today


def day_asked(request: HttpRequest) -> Asked:
    """`?on=2026-11-23`; today where nothing is asked, or nothing that is a day."""
    today = ours(request).today
    typed = request.GET.get("on", "").strip()[:LONGEST_WORD]
    day = as_day(typed) if typed else today
    return Asked(day, today) if day is not None else Asked(today, today, typed)

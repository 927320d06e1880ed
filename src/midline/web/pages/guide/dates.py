"""The dates of an answer, if they receive the letter on a day that the family chooses; as a page and for a calendar."""

from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from midline.actions.guide_papers import write_events
from midline.core.guide.if_received import IfReceived, if_received
from midline.web.pages.forms import DayField
from midline.web.pages.guide.asking import asked_of
from midline.web.pages.guide.papers import as_file
from midline.web.request import ours
from midline.web.templatetags.midline_text import long_date
from midline.wording.guide_parts import date_in_words, sentence
from midline.wording.papers.asked import Asked
from midline.wording.papers.events import event
from midline.wording.papers.shelf import file_name
from midline.wording.papers.words import phrase

_FARTHEST = timedelta(days=366)


class DaysForm(forms.Form):
    """The two days that clocks start from."""

    received = DayField(label=gettext_lazy("The day they get your letter, or your call"))
    signed = DayField(
        label=gettext_lazy("The day they get your signed form"),
        help_text=gettext_lazy("The time for tests often starts on this day."),
        required=False,
    )

    def __init__(self, request: HttpRequest) -> None:
        self.today = ours(request).today
        given: Mapping[str, object] = request.GET if "received" in request.GET else {"received": self.today.isoformat()}
        super().__init__(given)

    def clean(self) -> dict[str, object]:
        """Neither day lies more than a year away, and the form is not signed before there is a letter."""
        given = super().clean() or self.cleaned_data
        for name in ("received", "signed"):
            day = given.get(name)
            if day and abs(day - self.today) > _FARTHEST:
                self.add_error(name, _("Choose a day within one year from today."))
        received, signed = given.get("received"), given.get("signed")
        if not self.errors and received and signed and signed < received:
            words = _(
                "They get your form after your letter. "
                "You chose %(signed)s for the form and %(received)s for the letter."
            )
            self.add_error("signed", words % {"signed": long_date(signed), "received": long_date(received)})
        return given

    def dates(self, asked: Asked) -> IfReceived:
        """The dates of the answer from the days given, which are right."""
        days = self.cleaned_data
        return if_received(asked.steps, asked.picture, days["received"], days["signed"])

    def query(self) -> str:
        """The days as the end of an address."""
        return urlencode({name: day.isoformat() for name, day in self.cleaned_data.items() if day})


@require_safe
def dates(request: HttpRequest, token: str) -> HttpResponse:
    """The dates for the chosen days, those that have no day with why, and the file."""
    asked, form = asked_of(request, token), DaysForm(request)
    context: dict[str, object] = {"token": token, "form": form, "file": "", "told": [], "untold": []}
    # Each entry of a calendar says this of itself; the page says it once.
    context["note"] = sentence("not_advice", asked.language)
    if form.is_valid():
        found = form.dates(asked)
        context |= {
            "told": [event(one, asked.language) for one in found.told],
            "untold": [date_in_words(one, asked.voice) for one in found.untold],
            "file": f"{reverse('guide_dates_file', args=[token])}?{form.query()}",
        }
    return render(request, "guide/dates.html", context)


@require_safe
def dates_file(request: HttpRequest, token: str) -> HttpResponse:
    """The same for a calendar; days that are not right are asked for again."""
    asked, form = asked_of(request, token), DaysForm(request)
    if not form.is_valid():
        return redirect("guide_dates", token=token)
    language = asked.language
    told = [event(one, language) for one in form.dates(asked).told]
    content = write_events(told, name=phrase("calendar_name", language), made_on=asked.family.today)
    return as_file(content, f"{file_name('dates', language)}.ics", "text/calendar; charset=utf-8", language)

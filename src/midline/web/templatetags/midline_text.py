"""Words in templates: sentences of the rules, dates, roles."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from html import escape
from typing import Any

from babel.dates import format_date, format_skeleton
from django import template
from django.core.paginator import Page
from django.forms import BoundField
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import localtime
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from midline.wording import say as say_in

register = template.Library()

_WEEKDAY = {"en": "EEEE, MMMM d", "es": "EEEE, d 'de' MMMM"}
_ROLES = {
    "school_ot": _("School OT"),
    "school_ota": _("School OT assistant"),
    "clinic_ot": _("Clinic OT"),
    "clinic_ota": _("Clinic OT assistant"),
    "teacher": _("Teacher"),
    "case_manager": _("Case manager"),
    "director": _("Director"),
    "front_desk": _("Front desk"),
    "guardian": _("Parent or guardian"),
    "adult_student": _("Adult student"),
    "helper": _("Interpreter or advocate"),
}


def reading_language() -> str:
    """The language of the page being written: "en" or "es"."""
    return (get_language() or "en").partition("-")[0]


@register.filter
def as_lang(language: str) -> str:
    """` lang="en"` for an element whose words were written in another language than the page's; else nothing.

    `language`: the one that its writer reads Midline in. A screen reader then says the words as they are meant.
    """
    return format_html(' lang="{}"', language) if language and language != reading_language() else ""


@register.simple_tag
def say(code: str, params: Mapping[str, object] | None = None, **named: object) -> str:
    """The sentence of a code in the reader's language: `{% say reason.code reason.params %}`."""
    return say_in(code, {**(params or {}), **named}, reading_language())


@register.filter
def long_date(day: date | None) -> str:
    """ "November 23, 2026", "23 de noviembre de 2026"; nothing for no date."""
    return "" if day is None else format_date(_day(day), format="long", locale=reading_language())


@register.filter
def short_date(day: date | None) -> str:
    """ "Nov 23, 2026", "23 nov 2026"; nothing for no date."""
    return "" if day is None else format_skeleton("yMMMd", _day(day), locale=reading_language())


@register.filter
def weekday_date(day: date | None) -> str:
    """ "Monday, November 23", "lunes, 23 de noviembre"; nothing for no date."""
    return "" if day is None else format_date(_day(day), _WEEKDAY[reading_language()], reading_language())


@register.filter
def weekday_long_date(day: date) -> str:
    """ "Wednesday, August 18, 2027", "miércoles, 18 de agosto de 2027"."""
    return format_date(day, "full", reading_language())


def _day(day: date) -> date:
    if isinstance(day, datetime):
        return localtime(day).date() if day.tzinfo else day.date()
    return day


@register.filter
def last_day(ends_at: datetime) -> date:
    """The last day that holds of something that ends just before a moment."""
    return _day(ends_at - timedelta(seconds=1))


@register.filter
def may_leave_out(field: BoundField) -> bool:
    """Whether a field may stay empty; one that is needed beside a ticked box (`when_ticked`) may not be said to."""
    return not field.field.required and not getattr(field.field, "when_ticked", False)


@register.filter
def role_name(role: str) -> str:
    """A membership's role in words. KeyError for a role that nobody named here."""
    return str(_ROLES[role])


@register.filter
def page_numbers(page: Page[Any]) -> Iterator[int | None]:
    """The numbers to link, with None where some are left out."""
    for number in page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1):
        yield number if isinstance(number, int) else None


@register.simple_tag
def options(rows: Iterable[tuple[object, str]], chosen: object) -> SafeString:
    """The options of a select, from pairs of key and words; made at once, since a large district has hundreds.

    Escaped by the standard library: Django's own ways ask of each value what it is, three milliseconds for 200 schools.
    """
    made = (
        f'<option value="{escape(str(key))}"{" selected" if key == chosen else ""}>{escape(str(words))}</option>'
        for key, words in rows
    )
    return mark_safe("".join(made))  # noqa: S308 - each key and word is escaped above

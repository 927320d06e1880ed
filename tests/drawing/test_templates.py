"""The frame, the partials and the error pages, rendered strictly: a missing variable is an error."""

import re
from datetime import UTC, date, datetime

import pytest
from django import forms
from django.contrib.messages.storage.base import Message
from django.core.paginator import Paginator
from django.template import Context
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django.utils import translation

from midline.web.templatetags import midline_text
from tests.drawing.gallery import rendered

ERRORS = ("400.html", "403.html", "403_csrf.html", "404.html", "500.html")


class Asked(forms.Form):
    day = forms.DateField(label="Day", help_text="As on the form.")
    where = forms.ChoiceField(label="Where", choices=[("a", "Home")], widget=forms.RadioSelect)
    kept = forms.CharField(widget=forms.HiddenInput)
    more = forms.CharField(label="More", required=False)

    def clean(self):
        raise forms.ValidationError("The two do not <fit>.")


def form_page(data=None):
    return render_to_string("partials/form.html", {"form": Asked(data)}, RequestFactory().get("/"))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_part_renders_with_what_it_says_it_needs(language):
    page = rendered(language)
    assert f'<html lang="{language}">' in page
    assert re.search(r"\{[%{#]", page) is None


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_page_needs_nothing(name):
    page = get_template(name).template.render(Context())
    assert page.count("<h1>") == 1
    assert 'href="/"' in page


def test_ids_are_not_used_twice():
    ids = re.findall(r'\sid="([^"]+)"', rendered())
    assert len(ids) == len(set(ids))


def test_labels_and_descriptions_point_to_something():
    page = rendered()
    ids = set(re.findall(r'\sid="([^"]+)"', page))
    for named in re.findall(r'\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"', page):
        assert set(named.split()) <= ids


def test_a_form_without_errors_has_no_summary():
    page = form_page()
    assert "error-summary" not in page
    assert '<label for="id_day">Day</label>' in page
    assert 'aria-describedby="id_day_helptext"' in page
    assert 'id="id_day_helptext"' in page
    assert page.count("(you may leave this out)") == 1


def test_errors_are_listed_linked_and_tied_to_their_fields():
    page = form_page({"day": "soon", "more": "so far"})
    assert 'role="alert"' in page
    assert '<a href="#id_day">Day: Enter a valid date.</a>' in page
    assert '<a href="#id_where_0">Where: This field is required.</a>' in page
    assert "The two do not &lt;fit&gt;." in page
    assert 'aria-describedby="id_day_helptext id_day_error"' in page
    assert 'value="soon"' in page
    assert 'value="so far"' in page
    assert '<fieldset class="field field-radioselect has-error" aria-describedby="id_where_error">' in page


def test_pages_keep_the_rest_of_the_address():
    request = RequestFactory().get("/caseload/?q=ana&page=2")
    page = render_to_string("partials/pagination.html", {"page": Paginator(range(200), 10).page(2)}, request)
    assert 'href="?q=ana&amp;page=3"' in page
    assert page.count("aria-current") == 1
    assert "…" in page


def test_one_page_needs_no_numbers():
    request = RequestFactory().get("/caseload/")
    page = render_to_string("partials/pagination.html", {"page": Paginator(range(5), 10).page(1)}, request)
    assert "nav" not in page


@pytest.mark.parametrize("level", [10, 20, 25, 30, 40])
def test_every_level_of_message_has_a_shape(level):
    page = render_to_string("partials/messages.html", {"messages": [Message(level, "a <b>")]})
    assert "<svg" in page
    assert "a &lt;b&gt;" in page


def test_days_are_written_as_the_language_does():
    day = date(2026, 11, 23)
    with translation.override("es"):
        assert midline_text.long_date(day) == "23 de noviembre de 2026"
        assert midline_text.short_date(day) == "23 nov 2026"
        assert midline_text.weekday_date(day) == "lunes, 23 de noviembre"
    assert midline_text.weekday_date(day) == "Monday, November 23"
    assert midline_text.long_date(None) == midline_text.short_date(None) == midline_text.weekday_date(None) == ""


def test_a_moment_is_the_day_it_was_here():
    assert midline_text.short_date(datetime(2026, 11, 24, 2, 0, tzinfo=UTC)) == "Nov 23, 2026"


def test_a_sentence_is_said_in_the_language_of_the_page():
    with translation.override("es"):
        assert midline_text.say("drawing.by_day", due="26 nov") == "hasta el 26 nov"
    assert midline_text.say("drawing.by_day", {"due": "Nov 26"}) == "by Nov 26"


def test_every_role_has_a_name():
    from midline.records.models import Membership

    names = {midline_text.role_name(role) for role in Membership.Role.values}
    assert len(names) == len(Membership.Role.values)

"""Every text of the pages is marked for translation, translated, and compiled."""

import re
from pathlib import Path
from typing import Any

import polib
import pytest

from tools import extraction
from tools.extraction import WEB, Message
from tools.messages import add_new, faults, prune, read_areas, stale, texts

PLACE = re.compile(r"%\(\w+\)[sd]|%%|%[sd]|\{\w*\}")


def test_the_spanish_of_the_pages_is_whole() -> None:
    assert faults(extraction.messages(), read_areas()) == []


def test_the_compiled_catalogue_is_made_of_it() -> None:
    assert stale(read_areas()) == []


@pytest.mark.parametrize("area", sorted(read_areas()))
def test_a_translation_has_the_places_of_its_text_and_no_other(area: str) -> None:
    for entry in read_areas()[area]:
        wanted = set(PLACE.findall(entry.msgid)) | set(PLACE.findall(entry.msgid_plural or ""))
        for text in filter(None, texts(entry)):
            assert set(PLACE.findall(text)) == wanted, f"{area}.po: {entry.msgid!r}"
            assert re.findall(r"</?\w+", text) == re.findall(r"</?\w+", entry.msgid), f"{area}.po: {entry.msgid!r}"


TEMPLATE = """{% load i18n %}
<div>
      <p>{% translate "indented" %}</p>
   {% include "x.html" with label=_("in a tag") other=name|default:_("in a filter") %}
  {% blocktranslate count number=found trimmed %}
     one {{ number }}
  {% plural %}
     many {{ number }}
  {% endblocktranslate %}{% translate "May" context "month" %}
</div>"""
CODE = 'from x import gettext_lazy as _\nA = _("one " "and two")\nB = ngettext_lazy("%d day", "%d days")\n'


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Message]:
    templates, pages = tmp_path / "web" / "templates" / "day", tmp_path / "web" / "pages" / "late"
    templates.mkdir(parents=True)
    pages.mkdir(parents=True)
    (templates / "x.html").write_text(TEMPLATE)
    (pages / "views.py").write_text(CODE)
    (pages / "forms.py").write_text('from x import gettext as _\n_("indented")\n')
    monkeypatch.setattr(extraction, "ROOT", tmp_path)
    monkeypatch.setattr(extraction, "SOURCE", tmp_path)
    monkeypatch.setattr(extraction, "WEB", tmp_path / "web")
    return {message.id: message for message in extraction.messages()}


def test_every_way_to_mark_a_text_is_seen(found: dict[str, Message]) -> None:
    assert set(found) == {"indented", "in a tag", "in a filter", "one %(number)s", "May", "one and two", "%d day"}
    assert found["one %(number)s"].plural == "many %(number)s"
    assert found["May"].context == "month"


def test_a_text_belongs_to_its_page_and_to_the_frame_when_two_have_it(found: dict[str, Message]) -> None:
    assert found["one and two"].area == "late"
    assert found["in a tag"].area == "day"
    assert found["indented"].area == "frame"


def entry(msgid: str, msgstr: str, **more: Any) -> polib.POEntry:
    return polib.POEntry(msgid=msgid, msgstr=msgstr, **more)


def catalogue(*entries: polib.POEntry) -> polib.POFile:
    made = polib.POFile(wrapwidth=0)
    made.extend(entries)
    return made


@pytest.mark.parametrize(
    ("areas", "said"),
    [
        ({}, "has no entry"),
        ({"day": catalogue(entry("Today", ""))}, "is not translated"),
        ({"day": catalogue(entry("Today", "Hoy", flags=["fuzzy"]))}, "is not translated"),
        ({"day": catalogue(entry("Today", "Hoy")), "late": catalogue(entry("Today", "Hoy mismo"))}, "two translations"),
        ({"day": catalogue(entry("Today", "Hoy"), entry("Gone", "Ido"))}, "no longer used"),
        ({"day": catalogue(entry("Today", "Today"))}, "left in English"),
    ],
)
def test_each_fault_is_told(areas: dict[str, polib.POFile], said: str) -> None:
    assert said in " ".join(faults([Message("Today", "", "", "day", "x.py:1")], areas))


def test_what_is_meant_to_be_the_same_says_so() -> None:
    areas = {"day": catalogue(entry("Total", "Total", tcomment="same in Spanish"))}
    assert faults([Message("Total", "", "", "day", "x.py:1")], areas) == []


def test_new_texts_get_an_empty_entry_and_old_ones_can_be_taken_out() -> None:
    areas = {"day": catalogue(entry("Gone", "Ido"))}
    found = [Message("Today", "", "", "day", "x.py:1"), Message("%d day", "%d days", "", "late", "x.py:2")]
    assert [message.id for message in add_new(found, areas)] == ["Today", "%d day"]
    assert [kept.msgid for kept in areas["day"]] == ["Gone", "Today"]
    assert next(iter(areas["late"])).msgid_plural == "%d days"
    assert prune(found, areas) == 1
    assert [kept.msgid for kept in areas["day"]] == ["Today"]


def test_django_reads_it() -> None:
    from django.utils.translation import gettext, override

    assert (WEB / "locale" / "es").is_dir()
    with override("es"):
        assert gettext("Today") == "Hoy"

"""A family goes through the guide by its forms, and nothing but the address carries its answers."""

import re
from html import unescape

from django.http import HttpResponse
from django.test import Client

from midline.core.guide.draft import Draft
from midline.core.guide.link import decode
from tests.world import TODAY

FAMILY = {
    "birth_date": {"answer": "2019-05-02"},
    "state": {"answer": "OH"},
    "flags": {"answer": "none"},
    "schooling": {"answer": "public"},
    "has": {"answer": "none"},
    "concerns": {"answer": ["getting_dressed", "writing_in_class"]},
    "concern_details": {"severity-getting_dressed": "3", "since-getting_dressed": "years"},
    "affects_school": {"answer": "yes"},
    "disability_suspected": {"answer": "yes"},
    "other_special_education_need": {"answer": "unsure"},
    "doctor": {"answer": "diagnosis"},
    "coverage": {"answer": "private"},
}
"""What a usual family posts, question by question."""


def code_of(address: str) -> str:
    """The question that an address asks; the last part of any other."""
    return address.rstrip("/").rsplit("/", 1)[1]


def draft_at(address: str) -> Draft:
    """The answers that an address of the guide holds."""
    return decode(address.split("/")[2], TODAY)


def up_to(client: Client, code: str, family: dict[str, dict[str, object]] | None = None) -> str:
    """The address at which this family is asked `code`, after answering what comes before."""
    page = client.get("/guide/").content.decode()
    address = re.findall(r'href="(/guide/[^"]+/ask/birth_date/)"', page)[0]
    while code_of(address) != code:
        answer = client.post(address, (family or FAMILY)[code_of(address)])
        assert answer.status_code == 302, code_of(address)
        address = answer["Location"]
    return str(address)


def text_of(answer: HttpResponse) -> str:
    """What a page says, its spaces made one."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def posted(answer: HttpResponse) -> dict[str, list[str]]:
    """The form of a page as a browser would send it: boxes that are ticked, choices that are made, what is hidden."""
    form = answer.content.decode().split('<form class="form"')[1].split("</form>")[0]
    sent: dict[str, list[str]] = {}
    for tag in re.findall(r"<input [^>]*>", form):
        name, value = _named(tag, "name"), _named(tag, "value")
        if name and (_named(tag, "type") not in ("checkbox", "radio") or " checked" in tag):
            sent.setdefault(name, []).append(value)
    for name, inside in re.findall(r'<select [^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.DOTALL):
        sent[name] = re.findall(r'value="([^"]*)" selected', inside) or [""]
    for name, inside in re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.DOTALL):
        sent[name] = [unescape(inside)]
    return sent


def _named(tag: str, name: str) -> str:
    found = re.search(f' {name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""

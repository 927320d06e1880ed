"""Every field of every form, as every hat: a bad value is told and stays in the form, or it is kept just as it was."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.db import connection
from django.http import QueryDict
from django.test import Client

from midline.records.models import Fact, RecordsRequest
from tests.conftest import ROOT
from tests.house.addresses import addresses
from tests.house.test_url_matrix import TABLE, Asker
from tests.web.bad_input.bad_values import DAYS, FILES, NUMBERS, SURROGATE, TOLD_APART, bad_values, plain
from tests.web.bad_input.page_forms import Field, Form, PageForms
from tests.web.bad_input.trying import PDF, Outcome, Posted, rows, sent, well_filled
from tests.web.calendars.test_calendar_pages import ICS
from tests.web.imports.test_imports_page import filled
from tests.world import World

PAGES = sorted(name for name, row in TABLE.items() if "post" in row and 200 in (row.get("get"), row.get("guest_get")))
_YEAR: Posted = {
    **{f"closed-{line}-first": [f"2026-10-{line + 5:02}"] for line in range(6)},
    **{f"terms-{line}-first": [f"2026-09-{line + 8:02}"] for line in range(2)},
    "extra-0-on": ["2026-10-17"],
}
# What a page's good values are, where words and first choices do not do.
GOOD: dict[str, Posted] = {
    "edit_year_draft": _YEAR,
    "import_year": {"first_day": [""], "last_day": [""]},
    "new_year": {"first_day": ["2026-08-17"], "last_day": ["2027-05-27"], **_YEAR},
    "imports": {"what": ["caseload"]},
    "leave": {"last_day": ["2026-12-18"]},
    "record_fact": {"about": [""], "form": [""]},
    "set_cover": {"ends": ["2026-12-18"]},
    "transfer_rights": {"right": ["medical"], "on": ["2026-11-20"]},
}
ELSEWHERE = {"extend_request": "a clinic's alone, whose director is not among the hats; see tests/web/requests"}
GOOD_FILES = {"imports": ("children.csv", filled()), "import_year": ("year.ics", ICS.encode())}
IN_ALERT = {"imports", "import_year"}
"""Pages that say what is wrong with a file above the form, place by place."""
# What pages read from behind the question mark, as the code has it.
ASKED_FOR = sorted(
    {
        name
        for path in (ROOT / "src/midline/web").rglob("*.py")
        for name in re.findall(r'GET\.get\("(\w+)"', path.read_text())
    }
)
ODD = ("", "\0", "a\0b", "\x1b", "🦕", "w" * 5000, "<b>'\"--", "00000000-0000-0000-0000-000000000000")
NOT_SHOWN_AGAIN = {"file", "password", "hidden"}


def make_ready(name: str, world: World) -> None:
    """What must have happened before a plan may be agreed, and before a family disagrees with a refusal."""
    if name == "disagree":
        answer = {"outcome": "refused", "decided_on": world.today, "decided_by": world.home.hats["director"].id}
        RecordsRequest.objects.update(kind="amend", **answer)
    case = world.home.at_school.case
    by = world.home.hats["case_manager"].id
    for kind in ("evaluation_completed", "eligibility_determined"):
        Fact.objects.create(case=case, kind=kind, on=world.today - timedelta(days=45), recorded_by_id=by)


def forms_of(name: str, world: World) -> Iterator[tuple[Client, str, Form]]:
    """Each form of a page once, with someone who may fill it in and its address."""
    asked = Asker(name, world)
    seen = set()
    roles = ("guest",) if asked.row["kind"] == "public" else sorted(asked.let_in("post"))
    for role in roles:
        where = addresses()[name].at(asked.given(world.home, role))
        asked.ask(role, "get")
        answer = asked.clients[role].get(where)
        for form in PageForms(answer.content.decode()).forms if answer.status_code == 200 else []:
            if form.method == "post" and form.fields and form.signature not in seen:
                seen.add(form.signature)
                yield asked.clients[role], form.action or where, form


def told(outcome: Outcome, form: Form) -> list[Field]:
    """The fields that the answer says something about."""
    again = next((one for one in outcome.page.forms if set(one.fields) >= set(form.fields)), None)
    return [one for one in again.fields.values() if outcome.page.told_at(one)] if again else []


def kept_in_form(outcome: Outcome, form: Form, posted: Posted, bad: str) -> list[str]:
    """What was typed and does not stand in the form that came back."""
    again = next((one for one in outcome.page.forms if set(one.fields) >= set(form.fields)), None)
    if again is None:
        return ["the form itself"]
    lost = []
    for name, one in form.fields.items():
        if one.kind in NOT_SHOWN_AGAIN or (name == bad and one.choices):
            continue
        typed = sorted(plain(value.replace("\r\n", "\n")) for value in posted[name])
        shown = sorted(value.replace("\r\n", "\n") for value in again.fields[name].values)
        if typed != shown and not (shown == [] and typed == [""]):
            lost.append(f"{name}: {typed!r:.60} came back as {shown!r:.60}")
    return lost


def look_at(outcome: Outcome, form: Form, posted: Posted, name: str, value: str, *, in_alert: bool = False) -> str:
    """What is wrong with the answer to one bad value, nothing when it is right."""
    one = form.fields[name]
    if outcome.status not in {200, 302}:
        return f"answered {outcome.status}"
    if outcome.refused:
        if outcome.before != outcome.after:
            return f"refused, but wrote {outcome.after ^ outcome.before}"
        said = " ".join(" ".join(outcome.page.alerts).split())
        named = told(outcome, form)
        # Of two days that do not go together, either may be named.
        at_field = name in [wrong.name for wrong in named] or one.kind == "date" in [wrong.kind for wrong in named]
        if not at_field and one.kind != "hidden" and not in_alert:
            return f"refused without a word at the field; {said}"
        return "; ".join(kept_in_form(outcome, form, posted, name))
    if outcome.status == 200 and outcome.before == outcome.after:
        return "neither refused nor taken"
    # A box that stands alone is ticked by whatever is sent.
    if len(one.choices) > 1 and value and value not in one.choices:
        return "a choice that is none was taken"
    clean = value.replace("\r\n", "\n").strip()
    kept = {cell.replace("\r\n", "\n").strip() for cell in outcome.cells}
    lost = one.kind in {"text", "textarea"} and clean and value != SURROGATE and clean not in kept
    return "taken, but not kept as it was" if lost else ""


def tried_once(form: Form) -> list[Field]:
    """The fields to try: of lines that repeat, `line0-minutes` and `line1-minutes`, the first."""
    return list({re.sub(r"\d+", "", one.name): one for one in reversed(form.fields.values())}.values())[::-1]


@pytest.mark.parametrize(
    "name", [name for name in PAGES if TABLE[name]["kind"] in {"hat", "child"} and name not in ELSEWHERE]
)
def test_a_bad_value_is_told_and_nothing_is_lost(name: str, world: World) -> None:
    make_ready(name, world)
    wrong = []
    for client, where, form in forms_of(name, world):
        good, before = well_filled(form) | GOOD.get(name, {}), rows()
        papers = [one for one in form.fields.values() if one.kind == "file"]
        files = {one.name: GOOD_FILES.get(name, ("paper.pdf", PDF)) for one in papers}
        with sent(client, where, form, good, files, before) as outcome:
            fine = outcome.status in {200, 302} and not outcome.refused and outcome.before != outcome.after
            assert fine, f"filled in well: {outcome.status} {outcome.page.alerts}"
        for one in tried_once(form):
            for value in bad_values(one) if one.kind != "file" else []:
                posted = {**good, one.name: [value]}
                with sent(client, where, form, posted, files, before) as outcome:
                    found = look_at(outcome, form, posted, one.name, value)
                wrong += [f"{one.name}={value!r:.40}: {found}"] if found else []
            for called, content in FILES if one.kind == "file" else []:
                with sent(client, where, form, good, {**files, one.name: (called, content)}, before) as outcome:
                    found = look_at(outcome, form, good, one.name, "", in_alert=name in IN_ALERT)
                wrong += [f"{one.name}={called!r:.40}: {found}"] if found else []
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("name", [name for name in PAGES if TABLE[name]["kind"] in {"public", "signed_in"}])
def test_an_account_or_the_guide_is_never_broken_by_what_is_typed(name: str, world: World) -> None:
    wrong = []
    for client, where, form in forms_of(name, world):
        good = well_filled(form)
        for one in form.fields.values():
            for value in bad_values(one):
                posted = {**good, one.name: [value]}
                with sent(client, where, form, posted, {}, set()) as outcome:
                    lost = kept_in_form(outcome, form, posted, one.name) if outcome.refused else []
                # Whoever tries too often is asked to wait.
                if outcome.status not in {200, 302, 429} or lost:
                    wrong.append(f"{one.name}={value!r:.40}: {outcome.status} {lost}")
    assert wrong == [], "\n".join(wrong)


class Watched(QueryDict):
    """What stands behind the question mark, and whether a page looked at any of it."""

    looked = False

    def __getitem__(self, key: str) -> Any:
        Watched.looked |= key in ASKED_FOR
        return super().__getitem__(key)

    def _getlist(self, key: str, default: Any = None, force_list: bool = False) -> Any:
        Watched.looked |= key in ASKED_FOR
        return super()._getlist(key, default, force_list)  # type: ignore[misc]

    def __contains__(self, key: object) -> bool:
        Watched.looked |= key in ASKED_FOR
        return super().__contains__(key)

    def __iter__(self) -> Any:
        Watched.looked = True
        return super().__iter__()

    def lists(self) -> Any:
        """Every name with its values: what a copy and a new address are made of."""
        Watched.looked = True
        return super().lists()


@pytest.mark.parametrize("name", sorted(name for name, row in TABLE.items() if row.get("get") == 200))
def test_no_address_is_broken_by_what_stands_behind_its_question_mark(
    name: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asker(name, world)
    role = "guest" if asked.row["kind"] == "public" else min(asked.let_in("get"))
    where = addresses()[name].at(asked.given(world.home, role))
    asked.ask(role, "get")
    client = asked.clients[role]
    client.raise_request_exception = False
    monkeypatch.setattr(WSGIRequest, "GET", property(lambda asked: Watched(asked.META.get("QUERY_STRING", ""))))
    monkeypatch.setattr(Watched, "looked", False)
    every = (*ODD, *DAYS, *NUMBERS) if connection.vendor == "sqlite" else sorted(TOLD_APART)
    for number, value in enumerate(every):
        answer = client.get(where, dict.fromkeys(ASKED_FOR, plain(value)))
        assert answer.status_code < 500, repr(value)
        # A page that reads none of it is not broken by any of it.
        if number >= len(ODD) // 2 and not Watched.looked:
            break

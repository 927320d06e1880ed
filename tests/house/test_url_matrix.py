"""Every address for everyone: guest, each hat, a stranger, each method. What is expected stands in url_matrix.toml."""

import re
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.http import HttpResponseBase
from django.test import Client

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.records.models import Person
from tests.house.addresses import Address, addresses, strange
from tests.world import FAR, ROLES, TODAY, Half, World, ids_of

TABLE: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("url_matrix.toml").read_text(encoding="utf-8")
)
KINDS = {"public", "signed_in", "hat", "child", "closed"}
HATTED = sorted(name for name, row in TABLE.items() if row["kind"] in {"hat", "child"})
OTHER_METHODS = ("put", "patch", "delete", "options")
# Nothing inline: the policy of the site refuses it.
INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\bsrc=)|javascript:")


@contextmanager
def undone() -> Iterator[None]:
    """Whatever a request wrote is gone afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@cache
def token() -> str:
    """What the guide keeps in its addresses: a child of seven in Texas."""
    draft = Draft().answer("state", ("TX",), TODAY).answer("birth_date", ("2019-05-02",), TODAY)
    return encode(draft)


class Asker:
    """Asks for one address in everybody's name."""

    def __init__(self, name: str, world: World) -> None:
        self.row = TABLE[name]
        self.address: Address = addresses()[name]
        self.world = world
        self.clients: dict[str, Client] = {"guest": Client()}

    def given(self, half: Half, role: str) -> dict[str, object]:
        """What stands in the address: ids of the world by the names of its parts, texts of the table."""
        ids = ids_of(half, "school_ot" if role == "guest" else role)
        named = self.row.get("ids", {})
        texts = {"token": token(), **self.row.get("texts", {})}
        return {part: texts[part] if part in texts else ids[named.get(part, part)] for part in self.address.parts}

    def ask(self, role: str, method: str, given: dict[str, object] | None = None) -> HttpResponseBase:
        """The answer; what it changed is undone."""
        if role not in self.clients:
            self.clients[role] = Client()
            self.clients[role].force_login(Person.objects.get(pk=self.world.home.hats[role].person_id))
        where = self.address.at(self.given(self.world.home, role) if given is None else given)
        with undone():
            answer: HttpResponseBase = getattr(self.clients[role], method)(where)
        return answer

    def status(self, role: str, method: str, given: dict[str, object] | None = None) -> int:
        """The status of that answer."""
        return self.ask(role, method, given).status_code

    def let_in(self, method: str) -> frozenset[str]:
        """The hats that get the page: the table's where it names them, else all that the view is for."""
        for_view = self.address.roles or frozenset(ROLES)
        return frozenset(self.row.get(f"{method}_for", for_view))


@pytest.fixture
def asker(world: World) -> Callable[[str], Asker]:
    """Someone who asks for an address by its name."""
    return lambda name: Asker(name, world)


def test_every_address_is_in_the_table_and_no_other() -> None:
    assert sorted(TABLE) == sorted(addresses()), "say in tests/house/url_matrix.toml who gets what"
    assert {row["kind"] for row in TABLE.values()} <= KINDS


@pytest.mark.parametrize("name", sorted(addresses()))
def test_a_page_for_hats_is_guarded_and_no_other_is(name: str) -> None:
    guarded = addresses()[name].roles is not None
    assert guarded == (TABLE[name]["kind"] in {"hat", "child"}), "guard the view with acting_as, or say what kind it is"
    roles = addresses()[name].roles or frozenset(ROLES)
    for method in ("get", "post"):
        assert set(TABLE[name].get(f"{method}_for", ())) <= roles


@pytest.mark.parametrize("name", sorted(addresses()))
def test_a_guest_gets_what_is_public_and_else_is_asked_to_sign_in(name: str, asker: Callable[[str], Asker]) -> None:
    asked = asker(name)
    for method in ("get", "post"):
        answer = asked.ask("guest", method)
        kind = asked.row["kind"]
        if kind == "closed":
            assert answer.status_code == 404
        elif kind == "public":
            expected = asked.row.get(f"guest_{method}", asked.row.get(method, 405))
            assert answer.status_code == expected, method
        elif method in asked.row:
            assert answer.status_code == 302, method
            assert "/accounts/login/?next=" in answer["Location"]
        else:
            assert answer.status_code in {302, 404, 405}, method


@pytest.mark.parametrize("name", sorted(addresses()))
def test_each_hat_gets_its_own_and_is_told_of_nothing_else(name: str, asker: Callable[[str], Asker]) -> None:
    asked = asker(name)
    for role in ROLES:
        for method in ("get", "post"):
            answer = asked.ask(role, method)
            status = answer.status_code
            if asked.row["kind"] == "closed":
                assert status == 404
            elif method not in asked.row:
                assert status in {404, 405}, f"{method} as {role}"
            elif role in asked.let_in(method) or asked.row["kind"] in {"public", "signed_in"}:
                assert status == asked.row[method], f"{method} as {role}"
                if name in HATTED and method == "get" and status == 200:
                    shows_no_stranger_and_nothing_inline(answer, role)
            else:
                assert status == 404, f"{method} as {role}"


def shows_no_stranger_and_nothing_inline(answer: HttpResponseBase, role: str) -> None:
    """A page for a hat holds nothing of the other half of the world, and its headers keep it to whom it was sent."""
    if "text/html" not in answer["Content-Type"]:
        return
    text = answer.content.decode()  # type: ignore[attr-defined]
    assert FAR not in text, role
    assert not INLINE.search(text), INLINE.findall(text)
    assert answer["Cache-Control"] == "no-store, private"
    assert "default-src 'none'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("name", [name for name in HATTED if TABLE[name]["kind"] == "child"])
def test_what_belongs_to_strangers_is_not_there(name: str, asker: Callable[[str], Asker]) -> None:
    asked = asker(name)
    for role in ROLES:
        theirs = asked.given(asked.world.far, role)
        for method in ("get", "post"):
            offered = {404} if method in asked.row else {404, 405}
            assert asked.status(role, method, theirs) in offered, f"{method} of a stranger's as {role}"
            nobodys = strange(asked.address.parts, asked.given(asked.world.home, role))
            assert asked.status(role, method, nobodys) in offered, f"{method} of nobody's as {role}"


def some_of_each(asked: Asker) -> list[str]:
    """A guest, a hat that is let in and one that is not: enough for what is settled before any view is asked."""
    let_in = asked.let_in("post" if "post" in asked.row else "get")
    return ["guest", *sorted(let_in)[:1], *sorted(frozenset(ROLES) - let_in)[:1]]


@pytest.mark.one_database
@pytest.mark.parametrize("name", sorted(addresses()))
def test_no_other_method_does_anything(name: str, asker: Callable[[str], Asker]) -> None:
    asked = asker(name)
    fine = {200, 302, 401, 404, 405} if addresses()[name].view.__module__.startswith("allauth") else {302, 404, 405}
    for role in some_of_each(asked):
        for method in OTHER_METHODS:
            assert asked.status(role, method) in fine, f"{method} as {role}"
    for role in ("guest", *sorted(asked.let_in("get"))[:1]):
        if "get" in asked.row:
            head, got = asked.ask(role, "head"), asked.ask(role, "get")
            assert head.status_code == got.status_code, f"head as {role}"
            assert b"".join(head) == b""


@pytest.mark.parametrize("name", sorted(addresses()))
def test_nothing_is_taken_without_its_token(name: str, asker: Callable[[str], Asker]) -> None:
    asked = asker(name)
    for role in some_of_each(asked):
        asked.clients[role] = Client(enforce_csrf_checks=True)
        if role != "guest":
            asked.clients[role].force_login(Person.objects.get(pk=asked.world.home.hats[role].person_id))
        assert asked.status(role, "post") == 403, role

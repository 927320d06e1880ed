"""No address leads away from the site, whatever `next` says."""

from collections.abc import Callable
from urllib.parse import quote, urlsplit

import pytest
from django.test import Client

from midline.records.models import Person
from tests.house.addresses import addresses
from tests.house.test_url_matrix import TABLE, Asker
from tests.world import PASSWORD, World

EVIL = [
    *(
        "//evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "///evil.example",
        "https:evil.example",
    ),
    *("https://evil.example", "http:///evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x"),
    *(
        " //evil.example",
        "\t//evil.example",
        "%2f%2fevil.example",
        "https://testserver@evil.example",
        "//evil.example/\r\na: b",
    ),
    *("/%09/evil.example", "ftp://evil.example", "//testserver.evil.example", "https://testserver.evil.example/"),
]
TAKES_NEXT = ["account_login", "account_logout", "account_reauthenticate", "mfa_reauthenticate", "change_language"]
As = Callable[[str], Client]


def stays(location: str) -> bool:
    """Whether a browser sent there stays on the site: it reads a backslash as a slash and skips what is blank."""
    read = "".join(letter for letter in location if letter > " ").replace("\\", "/")
    parts = urlsplit(read)
    return not read.startswith("//") and parts.scheme in {"", "http"} and parts.netloc in {"", "testserver"}


def post_to(name: str, world: World, client: Client, there: str, *, in_address: bool) -> str:
    """Where a right post with this `next` leads."""
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    if name != "account_login":
        client.force_login(person)
    given = {"login": person.email, "password": PASSWORD, "language": "es"}
    where = addresses()[name].at({})
    if in_address:
        where += "?next=" + quote(there, safe="")
    else:
        given["next"] = there
    answer = client.post(where, given)
    return answer.headers.get("Location", "")


@pytest.mark.parametrize("name", TAKES_NEXT)
@pytest.mark.parametrize("in_address", [False, True])
def test_next_leads_to_a_page_of_ours_alone(name: str, in_address: bool, world: World) -> None:
    for there in EVIL:
        led = post_to(name, world, Client(), there, in_address=in_address)
        assert stays(led), f"{there!r} leads to {led!r}"


@pytest.mark.parametrize("name", ["account_login", "change_language"])
def test_next_leads_where_one_was(name: str, world: World) -> None:
    assert post_to(name, world, Client(), "/day/?a=1", in_address=False) == "/day/?a=1"


def test_no_page_sends_elsewhere_for_what_its_address_says(world: World) -> None:
    """Every address that answers at all, asked with every name that such a thing has had somewhere."""
    names = ("next", "return", "url", "redirect", "to", "back", "continue", "goto", "return_to", "redirect_to")
    query = dict.fromkeys(names, "//evil.example")
    for name in TABLE:
        asked = Asker(name, world)
        asked.ask("school_ot", "get") if "get" in asked.row else None
        for role in ("guest", "school_ot"):
            client = asked.clients.get(role, Client())
            where = asked.address.at(asked.given(world.home, "school_ot"))
            led = client.get(where, query).headers.get("Location", "")
            assert stays(led), f"{name} leads to {led!r}"


@pytest.mark.parametrize(
    "location", ["//evil.example", "\\\\evil.example", "/\\evil.example", "https://evil.example", "javascript:a"]
)
def test_what_leads_away_is_known(location: str) -> None:
    assert not stays(location)

"""Nothing in an address can be counted up, and every table of ours has an id that nobody guesses."""

import uuid

import pytest
from django.apps import apps
from django.db.models import UUIDField
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.converters import IntConverter

COUNTED = {
    "mfa_edit_webauthn": "one's own passkeys; another's number is not there",
    "mfa_remove_webauthn": "one's own passkeys; another's number is not there",
}
"""Addresses with a number in them, and why that tells nothing."""
OTHER_KEYS = {"SignIn": "the key of a session, 32 random letters", "Counted": "a digest"}


def numbered(patterns: list[URLPattern | URLResolver]) -> set[str]:
    """The names of addresses with a number in them."""
    found: set[str] = set()
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            found |= numbered(pattern.url_patterns)
        elif any(isinstance(one, IntConverter) for one in getattr(pattern.pattern, "converters", {}).values()):
            found.add(str(pattern.name))
    return found


def test_nothing_in_an_address_can_be_counted_up() -> None:
    assert numbered(get_resolver().url_patterns) <= set(COUNTED)


@pytest.mark.parametrize("table", list(apps.get_app_config("records").get_models()), ids=lambda table: table.__name__)
def test_an_id_is_a_uuid_of_the_seventh_kind(table: type) -> None:
    key = table._meta.pk  # type: ignore[attr-defined]
    if table.__name__ in OTHER_KEYS:
        return
    while key.remote_field is not None:
        key = key.remote_field.model._meta.pk
    assert isinstance(key, UUIDField)
    made = key.get_default()
    assert isinstance(made, uuid.UUID)
    assert made.version == 7

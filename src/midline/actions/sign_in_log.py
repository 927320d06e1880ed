"""What happens to an account, told to the audit: signing in, passwords, second factors.

It listens to django-allauth. The person is named by id alone, and nothing of a secret.
"""

from typing import Any

from allauth.account.signals import password_changed, password_reset
from allauth.mfa.signals import authenticator_added, authenticator_removed, authenticator_reset
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.dispatch import Signal

from midline.records import audit

_TOLD: tuple[tuple[Signal, str], ...] = (
    (user_logged_in, "sign_in"),
    (user_logged_out, "sign_out"),
    (password_changed, "change_password"),
    (password_reset, "reset_password"),
    (authenticator_added, "add_second_factor"),
    (authenticator_removed, "remove_second_factor"),
    (authenticator_reset, "renew_second_factor"),
)


def connect() -> None:
    """Listen; once, when the site starts."""
    for signal, action in _TOLD:
        signal.connect(_teller(action), weak=False, dispatch_uid=f"midline.{action}")


def _teller(action: str) -> Any:
    def tell(sender: Any, **given: Any) -> None:
        person, factor = given.get("user"), given.get("authenticator")
        more = {"type": str(factor.type)} if factor is not None else {}
        audit.note(
            None,
            action,
            why="account",
            about=person.pk if person is not None else None,
            about_kind="person",
            more=more,
        )

    return tell

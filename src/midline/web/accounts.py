"""How django-allauth is bound to Midline: accounts by invitation only, mails in the reader's language."""

from typing import Any

from django.http import HttpRequest
from django.utils import translation

from midline.web.guessing import SlowToGuess


class InvitedOnly(SlowToGuess):
    """No open sign-up: a person is invited by an organisation that knows them."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """In the language of the one who gets it; of the page, where nobody is known by the address."""
        reader = context.get("user")
        with translation.override(getattr(reader, "language", None) or translation.get_language()):
            super().send_mail(template_prefix, email, context)

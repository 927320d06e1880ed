"""How django-allauth is bound to Midline: accounts are made by invitation only."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class InvitedOnly(DefaultAccountAdapter):
    """No open sign-up: a person is invited by an organisation that knows them."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

"""Guessing passwords is slow for whoever guesses, and never locks out the one whose password is guessed.

Wrong passwords are counted apart for each network that an address is tried from, and for each browser that has signed
in with it before (a "device cookie", as OWASP describes it): failures from elsewhere count against elsewhere alone.
"""

import hashlib
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.internal import ratelimit
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import get_random_string

COOKIE = f"{settings.COOKIE_PREFIX}midline-device"
# The library's own adapter counts by this module, too; only its public face does not give an attempt back.
_APP = "allauth.account"
_SALT = "midline.device"
_YEAR = 365 * 24 * 60 * 60


class _Usages:
    """What an attempt was counted as, to be given back when it was no guess."""

    def __init__(self, *usages: Any) -> None:
        self.usages = usages

    def rollback(self) -> None:
        """Count none of it."""
        for usage in self.usages:
            usage.rollback()


class SlowToGuess(DefaultAccountAdapter):
    """The part of the adapter that counts attempts and marks a browser that somebody signed in with."""

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Refuse an attempt beyond the limit, in the same words whether or not anybody has the address."""
        address = str(credentials.get("email") or credentials.get("username") or "").lower()
        known = _device_of(request, address)
        if known is not None:
            usage = ratelimit.consume(request, app=_APP, action="device_failed", key=known)
            if usage:
                self._login_failed_rl_usage = _Usages(usage)
                return
            # A stolen cookie is worth ten guesses; after that its bearer is a stranger.
        there = f"{_digest(address)}:{ratelimit_network(self, request)}"
        usages = [
            ratelimit.consume(request, app=_APP, action="address_failed", key=there),
            ratelimit.consume(request, app=_APP, action="network_failed"),
        ]
        if not all(usages):
            for usage in filter(None, usages):
                usage.rollback()
            raise self.validation_error("too_many_login_attempts")
        self._login_failed_rl_usage = _Usages(*usages)

    def post_login(self, request: HttpRequest, user: AbstractBaseUser, **options: Any) -> HttpResponse:
        """Mark this browser as one that this person signs in with; it says so to nobody else."""
        response: HttpResponse = super().post_login(request, user, **options)
        address = str(user.get_username()).lower()
        if _device_of(request, address) is None:
            mark = signing.dumps([_digest(address), get_random_string(22)], salt=_SALT)
            response.set_cookie(
                COOKIE, mark, max_age=_YEAR, httponly=True, samesite="Lax", secure=settings.SECURE_COOKIES
            )
        return response


def ratelimit_network(adapter: DefaultAccountAdapter, request: HttpRequest) -> str:
    """The network that a request comes from: the address, of IPv6 its first 64 bits, which one household has whole."""
    address = adapter.get_client_ip(request)
    return ":".join(address.split(":")[:4]) if ":" in address else address


def _device_of(request: HttpRequest, address: str) -> str | None:
    """The mark of a browser that has signed in with this address; None for any other, and for a forged one."""
    try:
        digest, mark = signing.loads(request.COOKIES.get(COOKIE, ""), salt=_SALT, max_age=_YEAR)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return str(mark) if digest == _digest(address) else None


def _digest(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()[:32]

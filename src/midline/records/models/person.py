"""Someone who signs in."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from midline.records.models.base import new_id


class PersonManager(BaseUserManager["Person"]):
    """Finds people by address, without regard to case."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person with this address."""
        return self.get(email__iexact=username or "")


class Person(AbstractBaseUser):
    """An account: an address, a name and the language it is read in. What it may do lies in its memberships."""

    personal: ClassVar[tuple[str, ...]] = ("id", "email", "given_name", "family_name", "password", "last_login")
    plain: ClassVar[tuple[str, ...]] = ("language", "is_active", "joined_at")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True)
    given_name = models.CharField(max_length=100)
    family_name = models.CharField(max_length=100)
    language = models.CharField(max_length=2, default="en")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[PersonManager] = PersonManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Addresses are kept in lower case, so that one person cannot be two."""
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def get_full_name(self) -> str:
        """Given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip()

    def __str__(self) -> str:
        return self.get_full_name()

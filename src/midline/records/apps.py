"""The app with the tables."""

from pathlib import Path
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models.signals import post_migrate, pre_migrate


class RecordsConfig(AppConfig):
    """Everything Midline keeps."""

    name = "midline.records"
    label = "records"

    def ready(self) -> None:
        """Before a migration the second wall is taken down, after it made what the rules say.

        Districts' own rules that are not as they must be keep Midline from starting.
        """
        pre_migrate.connect(_lower_wall, sender=self)
        post_migrate.connect(_raise_wall, sender=self)
        if settings.LAW_OVERLAY is not None:
            _read_own_rules(settings.LAW_OVERLAY)


def _read_own_rules(folder: Path) -> None:
    from midline import lawbook

    try:
        lawbook.overlays(folder)
    except lawbook.LawbookError as error:
        raise ImproperlyConfigured(f"MIDLINE_LAW_OVERLAY: {error}") from None


def _raise_wall(using: str, **given: Any) -> None:
    from midline.records.wall import raise_wall

    raise_wall(using)


def _lower_wall(using: str, plan: list[Any], **given: Any) -> None:
    from midline.records.wall import lower

    if plan:
        lower(using)

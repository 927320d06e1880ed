"""The app with the tables."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class RecordsConfig(AppConfig):
    """Everything Midline keeps."""

    name = "midline.records"
    label = "records"

    def ready(self) -> None:
        """Before a migration the second wall is taken down, after it made what the rules say."""
        pre_migrate.connect(_lower_wall, sender=self)
        post_migrate.connect(_raise_wall, sender=self)


def _raise_wall(using: str, **given: Any) -> None:
    from midline.records.wall import raise_wall

    raise_wall(using)


def _lower_wall(using: str, plan: list[Any], **given: Any) -> None:
    from midline.records.wall import lower

    if plan:
        lower(using)

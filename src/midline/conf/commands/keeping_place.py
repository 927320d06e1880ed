"""Where everything is kept, for the commands that back it up and restore it."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader


def place_of_records() -> dict[str, Any]:
    """Django's entry of the database, as the connection is made now."""
    return {**connection.settings_dict}


def documents() -> Path:
    """The folder of papers."""
    folder: Path = settings.DOCUMENTS
    return folder


def known_migrations() -> frozenset[str]:
    """Every migration of this version, as `app.name`."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return frozenset(f"{app}.{name}" for app, name in loader.disk_migrations)

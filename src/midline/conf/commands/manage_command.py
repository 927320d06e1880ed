"""`midline manage ...`: Django's own commands, as the owner of the tables; a server of pages is none of them."""

import os
from collections.abc import Sequence

import django
from django.core.management import execute_from_command_line


def run_raw(arguments: Sequence[str]) -> int:
    """Hand the arguments to Django as they stand."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "midline.conf.settings")
    if arguments[:1] == ["runserver"]:
        execute_from_command_line(["midline manage", *arguments])
        return 0
    django.setup()
    from midline.conf.owner import as_owner

    with as_owner():
        execute_from_command_line(["midline manage", *arguments])
    return 0

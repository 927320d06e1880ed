"""`midline manage ...`: Django's own commands."""

import os
from collections.abc import Sequence

from django.core.management import execute_from_command_line


def run_raw(arguments: Sequence[str]) -> int:
    """Hand the arguments to Django as they stand."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "midline.conf.settings")
    execute_from_command_line(["midline manage", *arguments])
    return 0

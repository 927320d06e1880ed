"""The tiny world again and again: written once in a process by its own code, then its rows are put back as they were.

Two hundred and forty statements become one a table, which is most of what a test of a page used to cost.
"""

import pickle
from typing import Any

from django.apps import apps
from django.db import models, transaction

from tests.world import World, build_world, lay_out

_kept: list[bytes] = []


def fresh_world() -> World:
    """The world, in a database that holds none; what one test does to its rows or objects the next does not see."""
    if not _kept:
        before = _all_rows()
        world = build_world()
        rows = [[row for row in now if row not in before[model]] for model, now in _all_rows().items()]
        _kept.append(pickle.dumps((world, [made for made in rows if made])))
        return world
    again: tuple[World, list[list[Any]]] = pickle.loads(_kept[0])
    world, tables = again
    # In one transaction, since a row may come before the one it points to.
    with transaction.atomic():
        for made in tables:
            type(made[0])._base_manager.bulk_create(made)
    for half in (world.home, world.far):
        for file in (half.at_school, half.at_clinic, half.of_age):
            lay_out(file.scan)
    return world


def _all_rows() -> dict[type[models.Model], list[Any]]:
    return {model: list(model._base_manager.all()) for model in apps.get_models(include_auto_created=True)}

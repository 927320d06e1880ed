"""Everything here needs PostgreSQL: the run on SQLite leaves it out (see tests/conftest.py)."""

from collections.abc import Iterator

import pytest
from django.db import connection

from midline.records.wall.names import APP
from tests.wall.signed_in import as_pages
from tests.world import World, build_world


@pytest.fixture
def paged(world: World) -> Iterator[World]:
    """The tiny world, on a connection that from now on is signed in as pages are."""
    with as_pages():
        yield world


@pytest.fixture
def pool(transactional_db: None) -> Iterator[World]:
    """The tiny world, committed, on a connection signed in as pages are: for tests of what stays in a connection."""
    world = build_world()
    with connection.cursor() as cursor:
        cursor.execute(f"SET SESSION AUTHORIZATION {APP}")
    yield world
    connection.close()

"""What is done for nobody in particular is done as the owner of the tables, by a connection that no page has.

Pages sign in to PostgreSQL as a role that the second wall holds (DATABASE_URL). Migrations and work on every row
(the made-up county, sealing, counting clocks anew, backups) use MIDLINE_MIGRATION_DATABASE_URL where it is given.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection

from midline.conf.commands.shapes import NotTheOwner
from midline.records.wall import sees_everything

_PLACE = ("NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS")


@contextmanager
def as_owner(*, of_every_row: bool = False) -> Iterator[None]:
    """Inside, the database is reached as the owner of its tables, where one is named; before any thread is started.

    NotTheOwner where the work is `of_every_row` and the connection would see none of them.
    """
    owner = settings.OWNER_DATABASE
    pages = dict(connection.settings_dict)
    # Inside another such block it is done already.
    change = owner is not None and connection.settings_dict["USER"] != owner["USER"]
    if owner is not None and change:
        connection.close()
        connection.settings_dict.update({name: owner.get(name) or pages[name] for name in _PLACE})
    try:
        if of_every_row and not sees_everything():
            raise NotTheOwner
        yield
    finally:
        if change:
            connection.close()
            connection.settings_dict.update(pages)

"""Sealing audit rows while the pages are served."""

import logging
import threading

from django.db import DatabaseError, connection

from midline.actions.audit_seal import seal_all

EVERY = 5.0
"""Seconds between two looks for unsealed rows."""
_log = logging.getLogger(__name__)


def seal_while_serving(stop: threading.Event | None = None, every: float = EVERY) -> threading.Thread:
    """Begin a thread that seals now and then until `stop` is set or the process ends.

    Each worker has one; they ask the database who is the only sealer. It never ends the server: a database that does
    not answer is asked again.
    """
    ended = stop or threading.Event()

    def work() -> None:
        while not ended.wait(every):
            try:
                seal_all()
            except DatabaseError:
                _log.warning("Audit rows could not be sealed now; they stay and are sealed later.")
            finally:
                connection.close()

    thread = threading.Thread(target=work, name="sealer", daemon=True)
    thread.start()
    return thread

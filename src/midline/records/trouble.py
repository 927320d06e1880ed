"""What kept the database or the disk from taking something, told apart from a fault of ours."""

import errno
import sqlite3
from typing import Literal

import psycopg
from django.db import InterfaceError, OperationalError

Trouble = Literal["busy", "full", "away"]
"""`busy`: another is writing, try again; `full`: no room on the disk; `away`: the database does not answer."""

_SQLITE: dict[int, Trouble] = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_IOERR: "full",
    sqlite3.SQLITE_READONLY: "away",
    sqlite3.SQLITE_CANTOPEN: "away",
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL: dict[str, Trouble] = {
    "53100": "full",
    "53200": "busy",
    "53300": "busy",
    "55P03": "busy",
    "57014": "busy",
    "40001": "busy",
    "40P01": "busy",
    "25006": "away",
    "57P01": "away",
    "57P02": "away",
    "57P03": "away",
}
_DISK: dict[int, Trouble] = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "away", errno.EIO: "away"}


def trouble_of(exception: BaseException | None) -> Trouble | None:
    """Which trouble this is; None for any other exception. Nothing was committed when it is one."""
    if isinstance(exception, OSError):
        return _DISK.get(exception.errno or 0)
    if not isinstance(exception, OperationalError | InterfaceError):
        return None
    cause = exception.__cause__
    if isinstance(cause, sqlite3.Error):
        # The extended code holds the plain one in its last byte.
        return _SQLITE.get((getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF)
    if isinstance(cause, psycopg.Error):
        state = cause.sqlstate
        if state is None or state.startswith("08"):
            return "away"
        return _POSTGRESQL.get(state)
    return None

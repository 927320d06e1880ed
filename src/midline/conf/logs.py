"""Logs without people: what a request carried never reaches a log."""

import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache

from django.middleware import csrf
from django.urls import URLPattern, URLResolver, get_resolver

_FIXED = frozenset(
    value
    for name, value in vars(csrf).items()
    if name.startswith("REASON_") and isinstance(value, str) and "%" not in value
)
"""Reasons of Django that hold nothing of a request."""
_STATUSES = frozenset(
    ("Bad Request", "Unauthorized", "Forbidden", "Not Found", "Method Not Allowed", "Gone", "Request Entity Too Large")
) | {"Too Many Requests", "Internal Server Error", "Service Unavailable"}
_REQUESTS = ("django.request", "django.security", "django.server")


class NoPerson(logging.Filter):
    """Drops the request, shortens the path to its first part and leaves out every other text that was filled in.

    So no id, name, query or note is written. A traceback stays, for its place in the code, but the message of the
    exception is left out: a database error quotes the row that it refused.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; always True."""
        if hasattr(record, "request"):
            del record.request
        if isinstance(record.args, tuple):
            record.args = tuple(_safe(part) for part in record.args)
        elif record.args:
            record.args = {name: _safe(part) for name, part in record.args.items()}
        if not record.args and record.name.startswith(_REQUESTS):
            # Django logs the words of a refused request as they stand, and they may quote it.
            record.msg = record.msg if record.msg in _STATUSES else "Refused"
        error = record.exc_info[1] if record.exc_info else None
        if record.exc_info and error is not None:
            record.msg = f"{record.msg} [{type(error).__name__} at {_places(error)}]"
        record.exc_info, record.exc_text, record.stack_info = None, None, None
        return True


def _places(error: BaseException) -> str:
    """The last places in the code that an exception came through."""
    found, trace = [], error.__traceback__
    while trace is not None:
        found.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(found[-6:]).replace("%", "%%")


@cache
def _first_parts() -> frozenset[str]:
    """How addresses of ours begin."""
    return frozenset(_beginnings(get_resolver().url_patterns))


def _beginnings(patterns: Iterable[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        first = str(pattern.pattern).lstrip("^").partition("/")[0]
        if not first and isinstance(pattern, URLResolver):
            yield from _beginnings(pattern.url_patterns)
        elif re.fullmatch(r"[a-z0-9-]+", first):
            yield first


def _safe(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    text = str(value)
    if text.startswith("/"):
        first = text.strip("/").partition("/")[0].partition("?")[0]
        return f"/{first}" if first in _first_parts() else "/..."
    return text if text in _STATUSES or text in _FIXED else "..."

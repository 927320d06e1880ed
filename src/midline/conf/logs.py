"""Logs without people: what a request carried never reaches a log."""

import logging


class NoPerson(logging.Filter):
    """Drops the request and shortens the path to its first part, so that no id, name, query or note is written.

    A traceback stays, for its place in the code, but the message of the exception is left out: a database error quotes
    the row that it refused.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; always True."""
        if hasattr(record, "request"):
            del record.request
        record.args = (
            tuple(_first_part(part) for part in record.args) if isinstance(record.args, tuple) else record.args
        )
        if record.exc_info and record.exc_info[1] is not None:
            kind, _, trace = record.exc_info
            places = []
            while trace is not None:
                places.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
                trace = trace.tb_next
            record.exc_info = None
            record.msg = f"{record.msg} [{kind.__name__ if kind else 'error'} at {' > '.join(places[-6:])}]"
        return True


def _first_part(value: object) -> object:
    if isinstance(value, str) and value.startswith("/"):
        return "/" + value.strip("/").partition("/")[0]
    return value if isinstance(value, int | float) or value is None else str(value)[:80]

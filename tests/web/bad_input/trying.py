"""A form filled in well but for one field: what the answer says, what it kept, and what it wrote."""

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, models, transaction
from django.test import Client

from tests.exchange.papers import made
from tests.web.bad_input.bad_values import encoded, plain
from tests.web.bad_input.page_forms import Form, PageForms
from tests.world import PASSWORD, TODAY

PDF = made.pdf()
Rows = set[tuple[Any, ...]]
Posted = dict[str, list[str]]


READS = re.compile(r"\s*(SELECT|SAVEPOINT|RELEASE SAVEPOINT|ROLLBACK TO SAVEPOINT|SET|EXPLAIN)\b", re.IGNORECASE)
WRITES = re.compile(r'\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) "(\w+)"')


def rows(*among: type[models.Model]) -> Rows:
    """Every row of every table of Midline, or of those named; looks that were counted are left out."""
    found: Rows = set()
    for model in among or tables().values():
        found |= {(model.__name__, *map(str, row)) for row in model._default_manager.values_list()}
    return found


@cache
def tables() -> dict[str, type[models.Model]]:
    """The tables that are looked at, by their names."""
    every = apps.get_app_config("records").get_models()
    return {model._meta.db_table: model for model in every if model.__name__ != "AuditEvent"}


class Written:
    """Which tables were written to: only those are read again, since reading all takes longer than the page."""

    def __init__(self) -> None:
        self.tables: set[str] = set()
        self.unclear: list[str] = []

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        """Note what a statement writes to, and run it."""
        if found := WRITES.match(sql):
            self.tables.add(found[1])
        elif not READS.match(sql):  # no function of Midline's writes
            self.unclear.append(sql)
        return execute(sql, params, many, context)

    def rows_after(self, before: Rows) -> Rows:
        """All rows now, when these were all before."""
        if self.unclear:
            return rows()
        changed = [model for name, model in tables().items() if name in self.tables]
        if not changed:
            return before
        names = {model.__name__ for model in changed}
        return {row for row in before if row[0] not in names} | rows(*changed)


def well_filled(form: Form) -> Posted:
    """What someone who means well sends: the form as it stands, with words and choices where it was empty."""
    posted: Posted = {}
    for name, one in form.fields.items():
        value = one.values[0] if one.values else ""
        if one.kind == "file":
            continue
        if one.choices and not value:
            posted[name] = [next((choice for choice in one.choices if choice), "")]
        elif one.kind == "checkbox":
            posted[name] = list(one.values)
        elif one.kind in {"text", "textarea"} and not value:
            posted[name] = ["Good words."]
        elif one.kind == "email":
            posted[name] = [value or "someone@home.example"]
        elif one.kind == "password":
            posted[name] = [PASSWORD]
        elif one.kind == "number" and not value:
            posted[name] = ["3"]
        else:
            posted[name] = [value]
    if form.buttons:
        name, value = form.buttons[0]
        posted[name] = [value]
    return posted


@dataclass
class Outcome:
    """What came of one post."""

    status: int
    page: PageForms
    before: Rows
    after: Rows
    location: str

    @property
    def refused(self) -> bool:
        """The form came back with something to look at again."""
        return self.status == 200 and any(words.strip() for words in self.page.alerts)

    @property
    def cells(self) -> set[str]:
        """What stands in the rows that are new or changed."""
        cells = {cell for row in self.after - self.before for cell in row}
        return cells | {text for cell in cells if cell.startswith("{") for text in texts_in(cell)}


def texts_in(cell: str) -> Iterator[str]:
    """The texts of a cell of JSON, as Python writes what it holds; of any other, none."""
    try:
        found = [ast.literal_eval(cell)]
    except (ValueError, SyntaxError):
        found = []
    while found:
        one = found.pop()
        if isinstance(one, str):
            yield one
        found += one.values() if isinstance(one, dict) else one if isinstance(one, list) else []


@contextmanager
def sent(
    client: Client, where: str, form: Form, posted: Posted, files: dict[str, tuple[str, bytes]], before: Rows
) -> Iterator[Outcome]:
    """Post a form that found the rows `before`; what it wrote is there inside the block and gone after it."""
    uploads = {name: SimpleUploadedFile(called, content) for name, (called, content) in files.items()}
    client.raise_request_exception = False
    written = Written()
    with transaction.atomic(), connection.execute_wrapper(written):
        if uploads:
            clean = {name: [plain(value) for value in values] for name, values in posted.items()}
            answer = client.post(where, {**clean, **uploads})
        else:
            body = encoded(posted)
            answer = client.post(where, body, content_type="application/x-www-form-urlencoded")
        shown = answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
        text = answer.content.decode() if shown else ""
        yield Outcome(
            answer.status_code, PageForms(text), before, written.rows_after(before), answer.headers.get("Location", "")
        )
        transaction.set_rollback(True)


__all__ = ["TODAY", "Outcome", "rows", "sent", "well_filled"]

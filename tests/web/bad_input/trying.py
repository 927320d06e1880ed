"""A form filled in well but for one field: what the answer says, what it kept, and what it wrote."""

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from tests.exchange.papers import made
from tests.web.bad_input.bad_values import encoded, plain
from tests.web.bad_input.page_forms import Form, PageForms
from tests.world import PASSWORD, TODAY

PDF = made.pdf()
Rows = set[tuple[Any, ...]]
Posted = dict[str, list[str]]


def rows() -> Rows:
    """Every row of every table of Midline, as the database has it; looks that were counted are left out."""
    found: Rows = set()
    for model in apps.get_app_config("records").get_models():
        if model.__name__ != "AuditEvent":
            found |= {(model.__name__, *map(str, row)) for row in model._default_manager.values_list()}
    return found


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
    with transaction.atomic():
        if uploads:
            clean = {name: [plain(value) for value in values] for name, values in posted.items()}
            answer = client.post(where, {**clean, **uploads})
        else:
            body = encoded(posted)
            answer = client.post(where, body, content_type="application/x-www-form-urlencoded")
        shown = answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
        text = answer.content.decode() if shown else ""
        yield Outcome(answer.status_code, PageForms(text), before, rows(), answer.headers.get("Location", ""))
        transaction.set_rollback(True)


__all__ = ["TODAY", "Outcome", "rows", "sent", "well_filled"]

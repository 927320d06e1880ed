"""Papers of a child: words typed here, or a file that was really opened and is kept without its metadata."""

import hashlib
import uuid
from datetime import date

from django.db import transaction

from midline.actions import paper_files
from midline.actions.refusals import Refused, need
from midline.core.access import Deed
from midline.exchange.papers import PaperRefused, cleaned
from midline.records import audit
from midline.records.models import Document
from midline.records.queries.children import child_for, purpose_of
from midline.records.queries.memberships import Acting

LARGEST = 10 * 1024 * 1024


@transaction.atomic
def add_document(
    *,
    by: Acting,
    chart: uuid.UUID,
    kind: str,
    title: str,
    today: date,
    text: str = "",
    content: bytes | None = None,
    file_name: str = "",
) -> Document:
    """Keep a paper of a child, as words or as a file of at most ten megabytes."""
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.ADD_DOCUMENT)
    need(bool(title.strip()), "title", "forms.needed")
    need(bool(text.strip()) or content is not None, "text", "forms.words_or_file")
    row = Document(chart=child.chart, kind=kind, title=title.strip(), text=text.strip(), added_by_id=by.id)
    if content is not None:
        _keep_file(row, content, file_name)
    row.save(force_insert=True)
    audit.note(by, "add_document", why=purpose_of(by), subject=chart, about=row.pk, about_kind=kind[:40])
    return row


def _keep_file(row: Document, content: bytes, file_name: str) -> None:
    need(0 < len(content) <= LARGEST, "file", "forms.file_size", {"megabytes": LARGEST // 1024**2})
    try:
        clean = cleaned(content)
    except PaperRefused as refused:
        raise Refused("file", refused.code, refused.params) from None
    row.media_type = clean.media_type
    row.size = len(clean.content)
    row.sha256 = hashlib.sha256(clean.content).hexdigest()
    row.file_name = _last_part(file_name)
    paper_files.keep(row.pk, clean.content)


def _last_part(file_name: str) -> str:
    """The name without folders and without what cannot be printed, to be shown and never to be used as a path."""
    last = file_name.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in last if letter.isprintable())[:200]

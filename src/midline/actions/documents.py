"""Papers of a child: words typed here, or a file whose type is told by its content."""

import hashlib
import uuid
from datetime import date

from django.conf import settings
from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Deed
from midline.records import audit
from midline.records.models import Document
from midline.records.queries.children import child_for, purpose_of
from midline.records.queries.memberships import Acting

LARGEST = 10 * 1024 * 1024
_STARTS = {b"%PDF-": "application/pdf", b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def media_type_of(content: bytes) -> str | None:
    """The type that the first bytes tell (PDF, PNG or JPEG), None for anything else. The name is never believed."""
    return next((kind for start, kind in _STARTS.items() if content.startswith(start)), None)


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
    found = media_type_of(content)
    need(found is not None, "file", "forms.file_type")
    row.media_type = found or ""
    row.size = len(content)
    row.sha256 = hashlib.sha256(content).hexdigest()
    row.file_name = file_name.replace("\\", "/").rpartition("/")[2][:200]
    settings.DOCUMENTS.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Written before the row is committed: a file without a row is harmless, a row without its file is a loss.
    with (settings.DOCUMENTS / str(row.pk)).open("xb") as kept:
        kept.write(content)

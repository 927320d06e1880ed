"""A paper of a child, for someone who may see papers."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils.timezone import localtime

from midline.core.access import RecordKind
from midline.records.models import Document
from midline.records.queries.children import Child, NotThere, child_for, purpose_of, refuse, tell_opened
from midline.records.queries.memberships import Acting


@dataclass(frozen=True)
class Paper:
    """A document with the child it belongs to."""

    child: Child
    row: Document


class PaperDamaged(Exception):
    """The file is gone or is not what was put in: its digest differs."""


def paper(by: Acting, document_id: uuid.UUID, today: date) -> Paper:
    """The document for `by`; NotThere for anybody who may not see this child's papers."""
    row = Document.objects.filter(pk=document_id).select_related("added_by__person").first()
    if row is None:
        refuse(by, "document", document_id, purpose_of(by))
    child = child_for(by, row.chart_id, purpose_of(by), today)
    if not child.sees_of(RecordKind.DOCUMENT, localtime(row.added_at).date()):
        raise NotThere
    tell_opened(child, RecordKind.DOCUMENT, row.pk)
    return Paper(child, row)


def content_of(found: Paper) -> bytes:
    """The bytes of a paper's file. PaperDamaged when they are not those that were put in."""
    path = settings.DOCUMENTS / str(found.row.pk)
    if not found.row.sha256 or not path.is_file():
        raise PaperDamaged
    content: bytes = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != found.row.sha256:
        raise PaperDamaged
    return content

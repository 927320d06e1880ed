"""A copy of everything in one child's record, to take away: JSON, tables with the papers, or PDF.

Each goes to a file without a name that begins in memory and grows on the disk, so that memory does not grow with the
record (a PDF is set as a whole). It is handed out once it is complete.
"""

import json
import uuid
import zipfile
from collections.abc import Iterator
from datetime import date
from tempfile import SpooledTemporaryFile
from typing import IO, Literal

from django.utils import timezone

from midline.actions.audit_export import IN_MEMORY, csv_line
from midline.documents.record import write_record
from midline.records.queries.documents import Paper, PaperDamaged, content_of
from midline.records.queries.memberships import Acting
from midline.records.queries.whole_record import Row, WholeRecord, whole_record

Form = Literal["json", "csv", "pdf"]
_ENDINGS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}


def copy_record(*, by: Acting, chart: uuid.UUID, form: Form, language: str, today: date) -> IO[bytes]:
    """The copy, at its beginning, for whoever closes it. NotThere for anyone who may not have one."""
    record = whole_record(by, chart, today, timezone.now(), form)
    kept: IO[bytes] = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - the one who asked closes it
    if form == "json":
        for piece in _json(record):
            kept.write(piece.encode())
    elif form == "csv":
        _zip(record, kept)
    else:
        kept.write(write_record(_head(record), record.tables(), language))
    kept.seek(0)
    return kept


def _head(record: WholeRecord) -> dict[str, str]:
    chart = record.child.chart
    return {
        "child": chart.called(),
        "kept_by": chart.organisation.name,
        "for": record.child.by.person_name,
        "made_at": record.at.isoformat(timespec="seconds"),
    }


def _json(record: WholeRecord) -> Iterator[str]:
    yield json.dumps(_head(record), ensure_ascii=False)[:-1] + ', "tables": {'
    for number, (name, rows) in enumerate(record.tables()):
        yield f"{',' if number else ''}\n{json.dumps(name)}: ["
        for count, row in enumerate(rows):
            yield ("," if count else "") + "\n" + json.dumps(row, ensure_ascii=False)
        yield "]"
    yield "}}\n"


def _zip(record: WholeRecord, kept: IO[bytes]) -> None:
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in record.tables():
            with archive.open(f"{name}.csv", "w") as part:
                for line in _csv(rows):
                    part.write(line.encode())
        for row in record.papers():
            try:
                content = content_of(Paper(record.child, row))
            except PaperDamaged:
                archive.writestr(f"papers/{row.pk}.missing.txt", "This file is damaged or gone.\n")
                continue
            archive.writestr(f"papers/{row.pk}.{_ENDINGS.get(row.media_type, 'bin')}", content)


def _csv(rows: Iterator[Row]) -> Iterator[str]:
    for number, row in enumerate(rows):
        if number == 0:
            yield "\ufeff" + csv_line(list(row))
        yield csv_line([_cell(value) for value in row.values()])


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

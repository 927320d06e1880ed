"""What must hold of the records, whatever the server was doing when it was killed."""

import hashlib
from datetime import date

from django.conf import settings
from django.db import connection

from midline.records.models import AuditEvent, Case, Concern, Document, Fact
from midline.records.queries.clock_rows import computed_rows, differences, kept_rows
from tests.killing.writing import Kept, Place

_ACTIONS = {"raise_concern": Concern, "record_fact": Fact, "add_document": Document}


def lost(kept: Kept) -> list[str]:
    """What was acknowledged and is not there."""
    worries = set(Concern.objects.filter(words__in=kept.worries).values_list("words", flat=True))
    notes = dict(Fact.objects.filter(note__in=[*kept.facts, *kept.papers]).values_list("note", "document"))
    gone = [f"worry {mark}" for mark in kept.worries if mark not in worries]
    gone += [f"fact {mark}" for mark in (*kept.facts, *kept.papers) if mark not in notes]
    gone += [f"paper of {mark}" for mark in kept.papers if notes.get(mark) is None]
    return gone


def halves(place: Place, since: dict[str, set[object]], today: date) -> list[str]:
    """What is kept by half: a row without its audit, an audit without its row, a paper without its file, old clocks."""
    wrong = []
    for action, model in _ACTIONS.items():
        chart = {"case__chart": place.chart} if model is Fact else {"chart": place.chart}
        rows = set(model.objects.filter(**chart).values_list("pk", flat=True)) - since.get(action, set())
        told = set(AuditEvent.objects.filter(action=action, subject=place.chart).values_list("about", flat=True))
        told -= since.get(action, set())
        wrong += [f"{model.__name__} {pk} without its audit row" for pk in rows - told]
        wrong += [f"audit row of {model.__name__} {pk}, which is not there" for pk in told - rows]
    for row in Document.objects.filter(chart=place.chart).exclude(sha256=""):
        path = settings.DOCUMENTS / str(row.pk)
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != row.sha256:
            wrong.append(f"paper {row.pk} without its file, or with another")
    cases = list(Case.objects.select_related("chart__organisation").filter(pk=place.case))
    computed, now = computed_rows(cases, today), kept_rows(cases)
    wrong += [f"clocks of {key}" for key in computed if list(differences(key, now[key], computed[key]))]
    return wrong


def before(place: Place) -> dict[str, set[object]]:
    """The rows and audit rows that were there when writing began; rows of a test's world have no audit."""
    found: dict[str, set[object]] = {}
    for action, model in _ACTIONS.items():
        chart = {"case__chart": place.chart} if model is Fact else {"chart": place.chart}
        found[action] = set(model.objects.filter(**chart).values_list("pk", flat=True))
    return found


def left_files() -> int:
    """Files in the folder of papers that no row tells of."""
    names = {str(pk) for pk in Document.objects.values_list("pk", flat=True)}
    return sum(1 for path in settings.DOCUMENTS.iterdir() if path.name not in names)


def sound() -> list[str]:
    """What SQLite finds wrong with its file; PostgreSQL checks its own at each start."""
    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        found = [row[0] for row in cursor.fetchall()]
        cursor.execute("PRAGMA foreign_key_check")
        return [line for line in found if line != "ok"] + [str(row[:2]) for row in cursor.fetchall()]

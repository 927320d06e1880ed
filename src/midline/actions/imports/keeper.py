"""Which row of the source became which row of ours, and whether it changed since."""

import uuid
from typing import Literal

from django.db.models import Model
from django.utils import timezone

from midline.actions.imports.result import ImportResult
from midline.records.models import ExternalId, Organisation

Seen = Literal["new", "changed", "same"]
BATCH = 1000


class Keeper:
    """The external ids of one organisation and one source, read once, written at the end."""

    def __init__(self, organisation: Organisation, source: str, result: ImportResult) -> None:
        self.organisation, self.source, self.result = organisation, source, result
        rows = ExternalId.objects.filter(organisation=organisation, source=source)
        self._known = {(row.kind, row.value): row for row in rows.iterator(chunk_size=5000)}
        self.born_anew: set[uuid.UUID] = set()
        """Charts that were here before and whose birth date was written; their clocks are counted anew at the end."""
        self._made: list[ExternalId] = []
        self._changed: list[ExternalId] = []

    def values(self, kind: str) -> frozenset[str]:
        """Every id of a kind that is stored."""
        return frozenset(value for found, value in self._known if found == kind)

    def row_of(self, kind: str, value: str) -> uuid.UUID | None:
        """Our row for an id of the source, None when it has none."""
        found = self._known.get((kind, value))
        return found.row if found else None

    def stored(self, kind: str, value: str) -> uuid.UUID:
        """Our row for an id that `seen` called changed; KeyError for any other."""
        return self._known[kind, value].row

    def seen(self, kind: str, value: str, digest: str) -> Seen:
        """Whether a row of the source is new, changed since it was last taken, or the same."""
        found = self._known.get((kind, value))
        if found is None:
            return "new"
        return "same" if found.digest == digest else "changed"

    def keep(self, kind: str, value: str, digest: str, made: Model, *, counted: bool = True) -> None:
        """Remember a row that was made, or what it now says."""
        name = type(made).__name__
        found = self._known.get((kind, value))
        if found is None:
            row = ExternalId(
                organisation=self.organisation, source=self.source, kind=kind, value=value, row=made.pk, digest=digest
            )
            self._known[kind, value] = row
            self._made.append(row)
            self.result.made[name] += counted
        else:
            found.digest = digest
            self._changed.append(found)
            self.result.changed[name] += counted

    def write(self) -> None:
        """Write what was remembered."""
        now = timezone.now()
        for row in self._changed:
            row.last_seen_at = now
        ExternalId.objects.bulk_create(self._made, batch_size=BATCH)
        stored = [row for row in self._changed if not row._state.adding]
        ExternalId.objects.bulk_update(stored, ["digest", "last_seen_at"], batch_size=BATCH)

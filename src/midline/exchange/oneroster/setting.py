"""What every reader of one file of a set is given, and how it walks the file's rows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from midline.exchange.files import FileSet, Member
from midline.exchange.left import Leaving
from midline.exchange.limits import Limits
from midline.exchange.oneroster.columns import COLUMNS, DELTA_NEEDED, EXTENSION, FileColumns, spelled
from midline.exchange.oneroster.ids import Ids
from midline.exchange.oneroster.manifest import Manifest
from midline.exchange.oneroster.roster import Known
from midline.exchange.oneroster.vocabulary import STATUSES
from midline.exchange.problems import ImportProblem, Problems, shortened
from midline.exchange.tables import BrokenFile, Row, Table, open_table

ID_LENGTH = 255


@dataclass
class Setting:
    """One reading of one set. `tell` takes a file's name and the bytes read of it so far."""

    files: FileSet
    manifest: Manifest
    today: date
    known: Known
    limits: Limits
    tell: Callable[[str, int], None]
    problems: Problems
    leaving: Leaving = field(default_factory=Leaving)
    modes: dict[str, str] = field(default_factory=dict)

    def has(self, stem: str) -> bool:
        """Whether the set brings this file: it lies there and the manifest does not call it absent."""
        return self.manifest.mode(stem) != "absent" and self.files.get(f"{stem}.csv") is not None

    def ids(self, stem: str, stored: frozenset[str]) -> Ids:
        """The ids of a file that is about to be read; without the file what is stored counts."""
        ids = Ids(stored, self.manifest.mode(stem) if self.has(stem) else "absent")
        # a file that the manifest promises in vain has been told; its rows are not to be missed once more
        promised = self.manifest.modes.get(stem, "absent") != "absent"
        ids.complete = self.has(stem) or not promised
        return ids

    def open(self, member: Member) -> Table:
        """The table of a file, which tells how far it has been read; BrokenFile when it has no header."""
        return open_table(member, self.limits, self.problems, lambda done: self.tell(member.name, done))

    def rows(self, stem: str, ids: Ids) -> Iterator[tuple[Row, str, bool]]:
        """Each row of a file with its sourcedId and whether it is to go; rows without a usable id are told, skipped."""
        member = self.files.get(f"{stem}.csv")
        if member is None or not self.has(stem):
            return
        mode = self.manifest.mode(stem)
        self.modes[spelled(stem)] = mode
        try:
            table = self.open(member)
            columns = COLUMNS[self.manifest.version][stem]
            if not self._has_columns(table, columns, mode):
                ids.complete = False
                return
            yield from self._walk(table, columns, ids)
        except BrokenFile as broken:
            ids.complete = False
            self.problems.add(broken.problem)
        self.tell(member.name, member.size)

    def _has_columns(self, table: Table, columns: FileColumns, mode: str) -> bool:
        needed = columns.needed | (DELTA_NEEDED if mode == "delta" else frozenset())
        missing = sorted(name for name in needed if table.column_number(name) is None)
        for name in missing:
            self.problems.add(ImportProblem("imports.column_missing", table.file, line=1, column_name=name))
        return not missing

    def _walk(self, table: Table, columns: FileColumns, ids: Ids) -> Iterator[tuple[Row, str, bool]]:
        row = Row(table, self.problems)
        foreign = _foreign(table, columns)
        held = [0] * len(foreign)
        for line, cells in table.records:
            row.load(line, cells)
            row.lenient = False
            source_id = row.need("sourcedId", ID_LENGTH)
            removed = row.choice("status", STATUSES, needed=False) in {"tobedeleted", "inactive"}
            row.moment("dateLastModified")
            row.lenient = removed
            for place, index in enumerate(foreign):
                held[place] += bool(row.at(index))
            if not source_id:
                ids.complete = False
            elif ids.take(row, source_id):
                if removed:
                    ids.removed.add(source_id)
                yield row, source_id, removed
        ids.complete = ids.complete and not table.misfits
        stem = spelled(table.file.rpartition(".")[0])
        for index, count in zip(foreign, held, strict=True):
            self.leaving.add(f"{stem}.{shortened(table.header[index])}", "imports.left_column", count)


def _foreign(table: Table, columns: FileColumns) -> list[int]:
    """The places of columns that the standard does not have, extensions among them."""
    known = {name.lower() for name in columns.known}
    return [at for name, at in table.columns.items() if name not in known or name.startswith(EXTENSION)]

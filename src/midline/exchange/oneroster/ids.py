"""Which rows a reference may point to."""

from midline.exchange.problems import shortened
from midline.exchange.tables import Row


class Ids:
    """The sourcedIds of one file. `stored` are those kept before; a whole file (bulk) says all there is, so they do
    not count beside one. `removed` are the rows that say they go, `left` those that were not taken. `complete` is False
    once the file, or a row of it, could not be read: then no reference is doubted, since what is wrong has been told.
    """

    def __init__(self, stored: frozenset[str], mode: str) -> None:
        self.complete = True
        self.removed: set[str] = set()
        self.left: set[str] = set()
        self._stored = frozenset() if mode == "bulk" else stored
        self._lines: dict[str, int] = {}

    def here(self, source_id: str) -> bool:
        """Whether this set has the row."""
        return source_id in self._lines

    def stored(self, source_id: str) -> bool:
        """Whether a row may count on what was stored before under this id."""
        return source_id in self._stored

    def knows(self, source_id: str) -> bool:
        """Whether a row may refer to this id."""
        return source_id in self._lines or source_id in self._stored or not self.complete

    def take(self, row: Row, source_id: str) -> bool:
        """Note a row's id; one that an earlier row has is told, and False."""
        first = self._lines.setdefault(source_id, row.line)
        if first != row.line:
            row.refuse("sourcedId", "imports.id_twice", id=shortened(source_id), line=str(first))
            return False
        return True

    def refer(self, row: Row, column: str, source_id: str, code: str) -> bool:
        """Whether the id that a cell names is known; told with `code` when it is not."""
        if self.knows(source_id):
            return True
        row.refuse(column, code, id=shortened(source_id))
        return False

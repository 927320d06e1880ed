"""manifest.csv: which version, which files, and whether each is whole (bulk) or holds changes (delta)."""

from collections.abc import Callable
from dataclasses import dataclass

from midline.exchange.files import FileSet
from midline.exchange.limits import Limits
from midline.exchange.oneroster.columns import spelled
from midline.exchange.oneroster.vocabulary import MODES
from midline.exchange.problems import ImportProblem, Problems, shortened
from midline.exchange.tables import BrokenFile, Row, open_table

MANIFEST = "manifest.csv"
VERSIONS = ("1.1", "1.2")


@dataclass(frozen=True)
class Manifest:
    """`modes` maps a file's name in lower case, without ending, to `bulk`, `delta` or `absent`.

    `name` is the manifest file's own, `lines` says on which of its lines each file stands.
    """

    name: str
    version: str
    modes: dict[str, str]
    lines: dict[str, int]
    source_name: str = ""

    def mode(self, stem: str) -> str:
        """What the manifest says of a file; one that it does not name is taken as whole when it lies there."""
        return self.modes.get(stem, "bulk")


def read_manifest(files: FileSet, limits: Limits, problems: Problems, tell: Callable[[int], None]) -> Manifest | None:
    """Read the manifest and hold it against the files that are there; None when it cannot be used."""
    member = files.get(MANIFEST)
    if member is None:
        problems.add(ImportProblem("imports.manifest_missing", files.name))
        return None
    try:
        table = open_table(member, limits, problems, tell)
        for column in ("propertyName", "value"):
            if table.column_number(column) is None:
                problems.add(ImportProblem("imports.column_missing", member.name, line=1, column_name=column))
                return None
        row = Row(table, problems)
        said: dict[str, tuple[str, int]] = {}
        for line, cells in table.records:
            row.load(line, cells)
            _take(row, said)
    except BrokenFile as broken:
        problems.add(broken.problem)
        return None
    return _manifest(member.name, said, files, problems)


def _take(row: Row, said: dict[str, tuple[str, int]]) -> None:
    name = row.need("propertyName", 200).lower()
    if name in said:
        row.refuse("propertyName", "imports.id_twice", id=shortened(row.raw("propertyName")), line=str(said[name][1]))
        return
    value = row.choice("value", MODES) if name.startswith("file.") else row.raw("value")
    said[name] = (value, row.line)


def _manifest(file: str, said: dict[str, tuple[str, int]], files: FileSet, problems: Problems) -> Manifest | None:
    found, line = said.get("oneroster.version", ("", None))
    version = next((known for known in VERSIONS if found == known or found.startswith(f"{known}.")), "")
    if not version:
        problems.add(
            ImportProblem("imports.version_unknown", file, line, value=shortened(found), params={"known": "1.1, 1.2"})
        )
        return None
    modes = {name.removeprefix("file."): value for name, (value, _) in said.items() if name.startswith("file.")}
    places = {name.removeprefix("file."): place for name, (_, place) in said.items()}
    for stem, mode in modes.items():
        if mode in {"bulk", "delta"} and files.get(f"{stem}.csv") is None:
            problems.add(
                ImportProblem(
                    "imports.file_missing",
                    file,
                    places[stem],
                    2,
                    "value",
                    value=mode,
                    params={"name": f"{spelled(stem)}.csv"},
                )
            )
    source = said.get("source.systemname", ("", 0))[0]
    return Manifest(file, version, modes, places, "" if source == "absent" else shortened(source))

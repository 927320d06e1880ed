"""Reading a folder of law files; anything that is not as it must be is refused with its place."""

import hashlib
import tomllib
from importlib.resources.abc import Traversable

from midline.core.law import FEDERAL, PRESCRIPTIONS, Count, Jurisdiction, Rule, gap, overlap
from midline.lawbook.book import Lawbook
from midline.lawbook.errors import LawbookError
from midline.lawbook.prescriptions import read_prescription
from midline.lawbook.rules import read_rule
from midline.lawbook.table import Table


def read_folder(folder: Traversable) -> Lawbook:
    """The law in `federal.toml` and `states/*.toml` of a folder. LawbookError names file, table and key."""
    files = {"federal.toml": (folder / "federal.toml").read_bytes()}
    for each in sorted((folder / "states").iterdir(), key=lambda each: each.name):
        if each.name.endswith(".toml"):
            files[f"states/{each.name}"] = each.read_bytes()
    federal = _jurisdiction("federal.toml", files["federal.toml"], {})
    bounds = {rule.id: rule.count for rule in federal.rules}
    own = [_jurisdiction(name, files[name], bounds) for name in files if name != "federal.toml"]
    return Lawbook(federal, {each.code: each for each in own}, _digest(files))


def _jurisdiction(file: str, content: bytes, federal: dict[str, Count | None]) -> Jurisdiction:
    top = Table(file, "top", _toml(file, content))
    code = top.needed_text("code")
    expected = FEDERAL if file == "federal.toml" else file.removeprefix("states/").removesuffix(".toml").upper()
    if code != expected:
        raise top.error("code", f"must be {expected}, as the name of the file says, not {code}")
    found = Jurisdiction(
        code=code,
        name=top.needed_text("name"),
        rules=tuple(_rule(table, code, federal) for table in top.tables("rule")),
        prescriptions=tuple(
            read_prescription(table, code, setting)
            for setting, name in PRESCRIPTIONS.items()
            if (table := top.table(name)) is not None
        ),
        open_rules=tuple(read_rule(table, code) for table in top.tables("open")),
    )
    top.rest(frozenset())
    _check_spans(file, found.rules)
    return found


def _rule(table: Table, code: str, federal: dict[str, Count | None]) -> Rule:
    name = str(table.peek("id"))
    table.name = f"rule {name}"
    rule = read_rule(table, code, federal.get(name))
    if rule.replaces is not None and rule.replaces not in federal:
        raise table.error("replaces", f"there is no federal rule {rule.replaces!r}")
    return rule


def _check_spans(file: str, rules: tuple[Rule, ...]) -> None:
    both = overlap(rules)
    if both:
        raise LawbookError(file, f"rule {both[0].id}", "effective_from", "two versions are in force on the same day")
    apart = gap(rules)
    if apart:
        name, last = f"rule {apart[1].id}", apart[0].effective_to
        raise LawbookError(file, name, "effective_from", f"must be the day after {last}, when the version before ends")


def _toml(file: str, content: bytes) -> dict[str, object]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LawbookError(file, "file", "", f"is not TOML in UTF-8: {error}") from None


def _digest(files: dict[str, bytes]) -> str:
    found = hashlib.sha256()
    for name, content in files.items():
        found.update(f"{name}\0{len(content)}\0".encode())
        found.update(content)
    return found.hexdigest()[:16]

"""The files of a set that Midline does not keep: counted row by row, never passed over in silence."""

from midline.exchange.files import Member
from midline.exchange.oneroster.columns import COLUMNS, spelled
from midline.exchange.oneroster.manifest import MANIFEST
from midline.exchange.oneroster.setting import Setting
from midline.exchange.tables import BrokenFile

_REASONS = {
    "courses": "imports.left_courses",
    "userprofiles": "imports.left_profiles",
    "results": "imports.left_marks",
    "lineitems": "imports.left_marks",
    "categories": "imports.left_marks",
    "scorescales": "imports.left_marks",
}


def count_others(setting: Setting) -> frozenset[str]:
    """Count what every other file holds; gives back the ids of the courses, which classes may name."""
    courses: frozenset[str] = frozenset()
    for key, member in setting.files.members.items():
        stem, dot, ending = key.rpartition(".")
        if key == MANIFEST:
            continue
        if not dot or ending != "csv":
            setting.leaving.add(member.name, "imports.left_other_file")
        elif not setting.has(stem):
            setting.leaving.add(f"{spelled(stem)}.csv", "imports.left_absent_file")
        elif stem not in COLUMNS[setting.manifest.version]:
            ids = _ids(setting, member)
            setting.leaving.add(spelled(member.name[: -len(".csv")]), _REASONS.get(stem, "imports.left_file"), len(ids))
            if stem == "courses":
                courses = frozenset(ids)
    return courses


def _ids(setting: Setting, member: Member) -> list[str]:
    """The first cell of each record, which is its id in every file of the standard."""
    try:
        ids = [cells[0].strip() for _, cells in setting.open(member).records]
    except BrokenFile as broken:
        setting.problems.add(broken.problem)
        return []
    setting.tell(member.name, member.size)
    return ids

"""A whole OneRoster set, read file by file in the order of its references."""

from datetime import date
from pathlib import Path

from midline.exchange.files import FileSet, open_set
from midline.exchange.limits import Limits, Progress, silent
from midline.exchange.oneroster.columns import COLUMNS
from midline.exchange.oneroster.enrolments import read_enrolments
from midline.exchange.oneroster.manifest import MANIFEST, read_manifest
from midline.exchange.oneroster.others import count_others
from midline.exchange.oneroster.people import read_demographics, read_users
from midline.exchange.oneroster.roles import RolesFile, read_roles
from midline.exchange.oneroster.roster import Known, Role, Roster, User
from midline.exchange.oneroster.school import read_classes, read_orgs, read_sessions
from midline.exchange.oneroster.setting import Setting
from midline.exchange.problems import ImportProblem, Problems


def read(
    path: Path,
    *,
    today: date,
    known: Known | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
) -> Roster:
    """The roster that a folder or a zip archive of OneRoster CSV 1.1 or 1.2 says.

    `known` are the ids stored before, which files of changes may refer to. `progress` is told bytes read, bytes to
    read and the file at hand. Raises ImportRefused with every problem found; then nothing of the set is to be used.
    """
    bounds = limits or Limits()
    problems = Problems()
    with open_set(path, bounds) as files:
        meter = _Meter(files, progress or silent)
        manifest = read_manifest(files, bounds, problems, lambda done: meter.tell(MANIFEST, done))
        if manifest is None:
            problems.raise_any()
            raise AssertionError("a manifest that cannot be used leaves a problem")
        setting = Setting(files, manifest, today, known or Known(), bounds, meter.tell, problems)
        roster = _read(setting)
        problems.raise_any()
        meter.finish()
    return roster


class _Meter:
    """Adds up what has been read of each file."""

    def __init__(self, files: FileSet, progress: Progress) -> None:
        self._total = sum(member.size for member in files.members.values())
        self._done: dict[str, int] = {}
        self._progress = progress

    def tell(self, name: str, done: int) -> None:
        self._done[name] = done
        self._progress(min(sum(self._done.values()), self._total), self._total, name)

    def finish(self) -> None:
        self._progress(self._total, self._total, "")


def _read(setting: Setting) -> Roster:
    known = setting.known
    org_ids = setting.ids("orgs", known.orgs)
    user_ids = setting.ids("users", known.users)
    class_ids = setting.ids("classes", known.classes)
    _check_files(setting)
    courses = count_others(setting)
    orgs = read_orgs(setting, org_ids)
    sessions = read_sessions(setting)
    roles = None if setting.manifest.version == "1.1" else read_roles(setting, org_ids)
    users = read_users(setting, user_ids, orgs=org_ids, roles=roles)
    if roles is not None:
        roles.check_users(setting, user_ids)
    people = {user.source_id: user for user in users}
    students = frozenset(user.source_id for user in users if user.has_role("student"))
    classes = read_classes(setting, class_ids, orgs=org_ids, sessions=sessions, courses=courses)
    enrolments = read_enrolments(
        setting,
        setting.ids("enrollments", known.enrolments),
        orgs=org_ids,
        users=user_ids,
        classes=class_ids,
        people=people,
    )
    demographics = read_demographics(setting, users=user_ids, students=students)
    return Roster(
        version=setting.manifest.version,
        modes=setting.modes,
        orgs=orgs,
        sessions=sessions,
        users=users,
        roles=_all_roles(roles, users),
        classes=classes,
        enrolments=enrolments,
        demographics=demographics,
        left=setting.leaving.done(),
        source_name=setting.manifest.source_name,
    )


def _check_files(setting: Setting) -> None:
    """A set has something that Midline reads, and a whole users.csv of 1.2 comes with its roles."""
    if not any(setting.has(stem) for stem in COLUMNS[setting.manifest.version]):
        setting.problems.add(ImportProblem("imports.nothing_to_read", setting.files.name))
    whole = setting.has("users") and setting.manifest.mode("users") == "bulk"
    # A roles.csv that the manifest promises and that is not there has been told already.
    promised = setting.manifest.modes.get("roles", "absent") != "absent"
    if whole and setting.manifest.version != "1.1" and not setting.has("roles") and not promised:
        params = {"name": "roles.csv", "of": "users.csv"}
        setting.problems.add(ImportProblem("imports.file_needed", setting.files.name, params=params))


def _all_roles(roles: RolesFile | None, users: tuple[User, ...]) -> tuple[Role, ...]:
    if roles is None:
        return tuple(role for user in users for role in user.roles)
    return tuple(role for of_one in roles.by_user.values() for role in of_one)

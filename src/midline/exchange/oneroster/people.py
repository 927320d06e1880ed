"""users.csv and demographics.csv."""

import re
from datetime import date

from midline.exchange.oneroster.ids import Ids
from midline.exchange.oneroster.roles import RolesFile, roles_of_row
from midline.exchange.oneroster.roster import Demographics, Role, User
from midline.exchange.oneroster.setting import ID_LENGTH, Setting
from midline.exchange.oneroster.vocabulary import SEXES
from midline.exchange.problems import ImportProblem, shortened
from midline.exchange.tables import Row

_NAME = 100
_GRADES = 16
_FIRST_BIRTH_YEAR = 1900
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ADDRESS_LENGTH = 254


def read_users(setting: Setting, ids: Ids, *, orgs: Ids, roles: RolesFile | None) -> tuple[User, ...]:
    """The people with their roles, which stand in `roles` from 1.2 on; somebody new with none is left and counted."""
    users: list[User] = []
    agents: list[tuple[Row, int, str]] = []
    for row, source_id, removed in setting.rows("users", ids):
        if roles is None:
            own = roles_of_row(row, source_id, removed, orgs)
        else:
            own = tuple(roles.by_user.get(source_id, ()))
            if (primary := row.raw("primaryOrgSourcedId")) and not removed:
                orgs.refer(row, "primaryOrgSourcedId", primary, "imports.org_unknown")
        user = _user(setting, row, source_id, removed, own)
        if user.agent_ids and not removed:
            agents += [(row, row.line, agent) for agent in user.agent_ids]
        if own or removed or roles is None or not roles.complete or ids.stored(source_id):
            users.append(user)
        else:
            ids.left.add(source_id)
            setting.leaving.add("users", "imports.left_no_role")
    _check_agents(setting, ids, agents)
    return tuple(users)


def _user(setting: Setting, row: Row, source_id: str, removed: bool, roles: tuple[Role, ...]) -> User:
    return User(
        source_id=source_id,
        line=row.line,
        removed=removed,
        enabled=row.flag("enabledUser", default=True),
        given_name=row.need("givenName", _NAME),
        family_name=row.need("familyName", _NAME),
        middle_name=row.text("middleName", _NAME),
        preferred_name=row.text("preferredGivenName", _NAME),
        username=row.text("username", ID_LENGTH),
        identifier=row.text("identifier", ID_LENGTH),
        email=_address(setting, row),
        grades=row.listed("grades"),
        agent_ids=row.listed("agentSourcedIds"),
        roles=roles,
    )


def _address(setting: Setting, row: Row) -> str:
    """The e-mail address; what is none is left, since many programs write a dash or a word there."""
    value = row.raw("email")
    if not value:
        return ""
    if len(value) <= _ADDRESS_LENGTH and _ADDRESS.fullmatch(value):
        return value
    setting.leaving.add("users.email", "imports.left_no_address")
    return ""


def _check_agents(setting: Setting, ids: Ids, agents: list[tuple[Row, int, str]]) -> None:
    """Parents and children of the file may stand in any order, so they are held against it once it is read."""
    for row, line, agent in agents:
        if not ids.knows(agent):
            setting.problems.add(
                ImportProblem(
                    "imports.user_unknown",
                    row.table.file,
                    line,
                    row.table.column_number("agentSourcedIds"),
                    "agentSourcedIds",
                    value=shortened(agent),
                    params={"id": shortened(agent)},
                )
            )


def read_demographics(setting: Setting, *, users: Ids, students: frozenset[str]) -> tuple[Demographics, ...]:
    """Birth date and sex of students; of anybody else they are nobody's business here, and left."""
    ids = setting.ids("demographics", frozenset())
    read = []
    for row, source_id, removed in setting.rows("demographics", ids):
        birth_date = _birth_date(row, setting.today)
        sex = row.choice("sex", SEXES, needed=False)
        if not removed:
            users.refer(row, "sourcedId", source_id, "imports.user_unknown")
        elif not users.knows(source_id):
            setting.leaving.add("demographics", "imports.left_removed_unknown")
            continue
        if users.here(source_id) and source_id not in students:
            setting.leaving.add("demographics", "imports.left_not_a_student")
        else:
            read.append(Demographics(source_id, row.line, removed, birth_date, sex))
    return tuple(read)


def _birth_date(row: Row, today: date) -> date | None:
    born = row.day("birthDate")
    if born is None:
        return None
    if born > today:
        row.refuse("birthDate", "imports.birth_in_future", day=born)
        return None
    if born.year < _FIRST_BIRTH_YEAR:
        row.refuse("birthDate", "imports.birth_too_early", year=str(_FIRST_BIRTH_YEAR))
        return None
    return born

"""What people are: the role and orgs cells of users.csv in 1.1, roles.csv in 1.2."""

from collections import defaultdict
from dataclasses import dataclass, field

from midline.exchange.oneroster.ids import Ids
from midline.exchange.oneroster.roster import Role
from midline.exchange.oneroster.setting import ID_LENGTH, Setting
from midline.exchange.oneroster.vocabulary import ROLE_TYPES, ROLES
from midline.exchange.problems import ImportProblem, shortened
from midline.exchange.tables import Row


@dataclass
class RolesFile:
    """The rows of roles.csv by user. `complete` is False when the file was not there or could not be read whole."""

    complete: bool = False
    file: str = ""
    user_column: int | None = None
    by_user: dict[str, list[Role]] = field(default_factory=lambda: defaultdict(list))

    def check_users(self, setting: Setting, users: Ids) -> None:
        """Tell each role of a user that is nowhere."""
        for user_id, roles in self.by_user.items():
            if users.knows(user_id):
                continue
            for role in (role for role in roles if not role.removed):
                setting.problems.add(
                    ImportProblem(
                        "imports.user_unknown",
                        self.file,
                        role.line,
                        self.user_column,
                        "userSourcedId",
                        value=shortened(user_id),
                        params={"id": shortened(user_id)},
                    )
                )


def read_roles(setting: Setting, orgs: Ids) -> RolesFile:
    """Read roles.csv; whether its users exist is checked once they are known."""
    ids = setting.ids("roles", frozenset())
    read = RolesFile()
    for row, source_id, removed in setting.rows("roles", ids):
        read.file, read.user_column = row.table.file, row.table.column_number("userSourcedId")
        user_id = row.need("userSourcedId", ID_LENGTH)
        role = row.choice("role", ROLES["1.2"], extended=True)
        primary = row.choice("roleType", ROLE_TYPES, needed=False) != "secondary"
        org_id = row.need("orgSourcedId", ID_LENGTH)
        if org_id and not removed:
            orgs.refer(row, "orgSourcedId", org_id, "imports.org_unknown")
        starts, ends = row.span("beginDate", "endDate")
        read.by_user[user_id].append(Role(source_id, row.line, removed, user_id, role, org_id, primary, starts, ends))
    read.complete = ids.complete and setting.has("roles")
    return read


def roles_of_row(row: Row, source_id: str, removed: bool, orgs: Ids) -> tuple[Role, ...]:
    """The role of a 1.1 user in each of its orgs, the first one primary."""
    role = row.choice("role", ROLES["1.1"], extended=True)
    org_ids = row.listed("orgSourcedIds")
    if not removed:
        if not org_ids and not row.raw("orgSourcedIds"):
            row.refuse("orgSourcedIds", "imports.value_missing")
        for org_id in org_ids:
            orgs.refer(row, "orgSourcedIds", org_id, "imports.org_unknown")
    own = org_ids if len(org_ids) == 1 else dict.fromkeys(org_ids)
    return tuple(Role("", row.line, removed, source_id, role, org_id, at == 0) for at, org_id in enumerate(own))

"""enrollments.csv: who sits in a class and who teaches it."""

from midline.exchange.oneroster.ids import Ids
from midline.exchange.oneroster.roster import Enrolment, User
from midline.exchange.oneroster.setting import ID_LENGTH, Setting
from midline.exchange.oneroster.vocabulary import ENROLMENT_ROLES
from midline.exchange.tables import Row


def read_enrolments(
    setting: Setting, ids: Ids, *, orgs: Ids, users: Ids, classes: Ids, people: dict[str, User]
) -> tuple[Enrolment, ...]:
    """Enrolments whose class, school and user are known. One that goes against its user's own role is left: the user
    is what users.csv or roles.csv says, so a teacher cannot sit in a class as a student.
    """
    read = []
    for row, source_id, removed in setting.rows("enrollments", ids):
        enrolment = _enrolment(row, source_id, removed)
        if removed:
            known = users.knows(enrolment.user_id) and classes.knows(enrolment.class_id)
            code = "" if known or ids.stored(source_id) else "imports.left_removed_unknown"
        else:
            _refer(row, enrolment, orgs, users, classes)
            code = _left(enrolment, users, classes, people)
        if code:
            setting.leaving.add("enrollments", code)
        else:
            read.append(enrolment)
    return tuple(read)


def _enrolment(row: Row, source_id: str, removed: bool) -> Enrolment:
    starts, ends = row.span("beginDate", "endDate")
    return Enrolment(
        source_id=source_id,
        line=row.line,
        removed=removed,
        class_id=row.need("classSourcedId", ID_LENGTH),
        school_id=row.need("schoolSourcedId", ID_LENGTH),
        user_id=row.need("userSourcedId", ID_LENGTH),
        role=row.choice("role", ENROLMENT_ROLES, extended=True),
        primary=row.flag("primary", default=False),
        starts=starts,
        ends=ends,
    )


def _refer(row: Row, enrolment: Enrolment, orgs: Ids, users: Ids, classes: Ids) -> None:
    if enrolment.class_id:
        classes.refer(row, "classSourcedId", enrolment.class_id, "imports.class_unknown")
    if enrolment.school_id:
        orgs.refer(row, "schoolSourcedId", enrolment.school_id, "imports.org_unknown")
    if enrolment.user_id:
        users.refer(row, "userSourcedId", enrolment.user_id, "imports.user_unknown")


def _left(enrolment: Enrolment, users: Ids, classes: Ids, people: dict[str, User]) -> str:
    """Why an enrolment cannot be taken, as a code; "" when it can."""
    if enrolment.user_id in users.removed or enrolment.class_id in classes.removed:
        return "imports.left_of_removed"
    if enrolment.user_id in users.left:
        return "imports.left_of_left"
    user = people.get(enrolment.user_id)
    held = {role.role for role in user.roles if not role.removed} if user is not None else set()
    if held and not (held & {"student"} if enrolment.role == "student" else held - {"student"}):
        return "imports.left_role_differs"
    return ""

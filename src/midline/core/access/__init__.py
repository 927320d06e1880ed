"""Who may see and do what: may_x() answers, check_x() raises, and the default is to refuse."""

from midline.core.access.attendance import check_take_back, may_read_attendance, may_take_back
from midline.core.access.doing import check_do, deeds_of, may_do
from midline.core.access.evidence import PAPERS, RELATIONS, Paper, may_stand
from midline.core.access.finishing import may_finish, may_sign
from midline.core.access.kinds import (
    FAMILY,
    HELPER,
    OVERSEERS,
    THERAPISTS,
    DateRange,
    Deed,
    Opened,
    RecordKind,
    Standing,
)
from midline.core.access.passing import AgeRule, Passing, passing
from midline.core.access.releasing import (
    End,
    Looker,
    Permission,
    ends_with_parting,
    helped_kinds,
    holds,
    may_look,
    opened_by,
)
from midline.core.access.reviewing import check_review, may_review
from midline.core.access.running import Office, check_run, may_run
from midline.core.access.seeing import (
    HELPERS_MAY,
    RELEASED_MAY,
    AccessRefused,
    Answer,
    check_see,
    days_seen,
    kinds_seen,
    may_see,
    not_to_pass_on,
    own_kinds,
)
from midline.core.access.taking_over import may_take_over, takers_of

__all__ = [
    "FAMILY",
    "HELPER",
    "HELPERS_MAY",
    "OVERSEERS",
    "PAPERS",
    "RELATIONS",
    "RELEASED_MAY",
    "THERAPISTS",
    "AccessRefused",
    "AgeRule",
    "Answer",
    "DateRange",
    "Deed",
    "End",
    "Looker",
    "Office",
    "Opened",
    "Paper",
    "Passing",
    "Permission",
    "RecordKind",
    "Standing",
    "check_do",
    "check_review",
    "check_run",
    "check_see",
    "check_take_back",
    "days_seen",
    "deeds_of",
    "ends_with_parting",
    "helped_kinds",
    "holds",
    "kinds_seen",
    "may_do",
    "may_finish",
    "may_look",
    "may_read_attendance",
    "may_review",
    "may_run",
    "may_see",
    "may_sign",
    "may_stand",
    "may_take_back",
    "may_take_over",
    "not_to_pass_on",
    "opened_by",
    "own_kinds",
    "passing",
    "takers_of",
]

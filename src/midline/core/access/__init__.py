"""Who may see and do what: may_x() answers, check_x() raises, and the default is to refuse."""

from midline.core.access.doing import check_do, deeds_of, may_do
from midline.core.access.kinds import FAMILY, OVERSEERS, THERAPISTS, Deed, RecordKind, Standing
from midline.core.access.running import Office, check_run, may_run
from midline.core.access.seeing import AccessRefused, Answer, check_see, kinds_seen, may_see

__all__ = [
    "FAMILY",
    "OVERSEERS",
    "THERAPISTS",
    "AccessRefused",
    "Answer",
    "Deed",
    "Office",
    "RecordKind",
    "Standing",
    "check_do",
    "check_run",
    "check_see",
    "deeds_of",
    "kinds_seen",
    "may_do",
    "may_run",
    "may_see",
]

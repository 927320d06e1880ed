"""OneRoster CSV sets, versions 1.1 and 1.2: `read(path, *, today, known=None, progress=None) -> Roster`."""

from midline.exchange.oneroster.reading import read
from midline.exchange.oneroster.roster import (
    Class,
    Demographics,
    Enrolment,
    Known,
    Org,
    Role,
    Roster,
    Session,
    User,
)

__all__ = ["Class", "Demographics", "Enrolment", "Known", "Org", "Role", "Roster", "Session", "User", "read"]

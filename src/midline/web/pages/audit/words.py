"""A row of the audit trail as a sentence."""

import uuid

from django.http import HttpRequest
from django.utils.translation import gettext as _

from midline.records.queries.audit_log import Told
from midline.web.templatetags.midline_text import reading_language, role_name
from midline.wording import codes, say

UNNAMED = "Midline"
"""Who did what no person did: the program itself, as in the night or at its set-up."""


def before_of(request: HttpRequest) -> uuid.UUID | None:
    """The row that the last page ended with; None where there is none, or no such id."""
    try:
        return uuid.UUID(request.GET.get("before", ""))
    except ValueError:
        return None


def who_words(row: Told) -> str:
    """Who, as what, where, with the comma that a sentence goes on after: "Luz Ortiz, School OT at Oak District,"."""
    if not row.who:
        return str(_("Someone")) if row.person_id else UNNAMED
    return _("%(name)s, %(role)s at %(place)s,") % {
        "name": row.who,
        "role": role_name(row.role),
        "place": row.organisation,
    }


def sentence(row: Told, *, own: bool = False) -> str:
    """What the row tells: "Luz Ortiz, School OT at Oak District, looked at Mira Sol's record."."""
    who = str(_("You")) if own else who_words(row)
    return say(_code(row), {"who": who, "name": row.child}, reading_language())


def _code(row: Told) -> str:
    """What nobody did by hand has a sentence of its own where there is one, as an invitation that was accepted."""
    area = "told" if row.chart_id else "office"
    ways = [f"audit.{area}_{row.action}", f"audit.{area}_other"]
    if row.person_id is None:
        ways.insert(0, f"audit.alone_{row.action}")
    return next(code for code in ways if code in codes("audit"))


def day_and_sentence(row: Told, *, own: bool = False) -> dict[str, object]:
    """For a template."""
    return {"day": row.day, "at": row.at, "sentence": sentence(row, own=own)}


def actions() -> list[tuple[str, str]]:
    """What may be done to a record, each with its sentence without names, for a filter."""
    found = codes("audit", reading_language())
    names = sorted(code.removeprefix("audit.told_") for code in found if code.startswith("audit.told_"))
    someone, child = str(_("Someone")), str(_("a child"))
    told = [(name, say(f"audit.told_{name}", {"who": someone, "name": child}, reading_language())) for name in names]
    return sorted(((name, text) for name, text in told if name != "other"), key=lambda pair: pair[1])

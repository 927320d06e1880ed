"""How well a clinic fits: rules 7 and 14, and what the family already has."""

from midline.core.guide.family import Concern
from midline.core.guide.fit import LIKELY, POSSIBLE, UNKNOWN
from midline.core.guide.picture import Picture

STOPS = 3
OFTEN = 2


def feeding(concern: Concern) -> bool:
    """Eating that stops: more than a tray or a wrapper, wherever it happens."""
    return concern.occupation == "eating" and concern.severity == STOPS


def likely_at_clinic(picture: Picture) -> bool:
    """Whether something said points at a clinic: a referral, a clinic already, or trouble that no school day holds."""
    family = picture.family
    if family.referral or "clinic_ot" in picture.has:
        return True
    if picture.under_three:
        return bool(family.diagnosis) or any(_heavy(concern) for concern in family.concerns)
    if picture.other_concerns or any(concern.occupation == "sleep" or feeding(concern) for concern in family.concerns):
        return True
    return bool(family.diagnosis) and picture.touches_school == "no"


def _heavy(concern: Concern) -> bool:
    """For a toddler all trouble is at home: the clinic is likely where it is strong, or sleep or eating often fails."""
    severity = concern.severity or 0
    return severity >= STOPS or (concern.occupation in ("sleep", "eating") and severity >= OFTEN)


def clinic_fit(picture: Picture) -> str:
    """Likely when something points at it, possible when anything at all was told, else unknown."""
    if likely_at_clinic(picture):
        return LIKELY
    told = picture.family.concerns or picture.family.diagnosis or picture.family.schooling in ("private", "home")
    return POSSIBLE if told else UNKNOWN

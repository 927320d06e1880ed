"""How well a route of the school fits."""

from midline.core.guide.picture import LAST_SCHOOL_AGE, Picture

LIKELY, POSSIBLE, UNLIKELY, UNKNOWN = "likely", "possible", "unlikely", "unknown"


def in_school_age(fit: str, picture: Picture) -> str:
    """A school's route is unlikely past the last age of 34 CFR 300.101(a)."""
    return UNLIKELY if picture.age > LAST_SCHOOL_AGE else fit


def open_question(picture: Picture) -> str:
    """Where too little points one way: possible when anything does, unknown when nothing does."""
    something = picture.family.concerns or picture.suspected == "yes" or picture.touches_school == "yes"
    return POSSIBLE if something else UNKNOWN


def special_education_fit(picture: Picture) -> str:
    """The fit of testing under IDEA: a disability suspected, school touched, and more than OT alone needed.

    34 CFR 300.8(a): a disability and a need for special education; (a)(2): a related service alone is not enough,
    unless the state counts it as special education (300.39(a)(2)): `ot_alone` tells what is known of that choice.
    """
    if picture.suspected == "no" or picture.only_ot_needed or picture.touches_school == "no":
        return UNLIKELY
    if "found_not_eligible" in picture.has:
        # The school has tested and said no: asking once more is a way, and no longer the first one.
        return POSSIBLE
    if picture.suspected == "yes" and picture.touches_school == "yes":
        return LIKELY
    return open_question(picture)

"""Rule 0: skill loss, pain, choking or a risk of injury. A doctor first, and nothing else is advised."""

from midline.core.guide.basis import EARLY_INTERVENTION, PARENT_MAY_ASK, SAFETY
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step
from midline.core.guide.vocabulary import FLAGS


def route(picture: Picture) -> Route:
    """The only route of a family that raised a flag; it reassures nobody and says what may still be asked any day."""
    raised = [flag for flag in FLAGS if flag in (picture.family.flags or ())]
    reasons = tuple(Note(f"flag_{flag}", SAFETY) for flag in raised)
    steps = [Step("see_doctor_soon", "doctor_questions"), Step("come_back_after_doctor")]
    if {"choking", "injury_risk"} & set(raised):
        steps.insert(0, Step("emergency_now"))
    caveats = [Note("school_any_day", PARENT_MAY_ASK)]
    if picture.under_three:
        caveats.append(Note("early_intervention_any_day", EARLY_INTERVENTION))
    return Route("doctor", "likely", reasons, tuple(steps), tuple(caveats))

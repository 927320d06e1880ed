"""Asking a school or a district, in writing, and what to do after it said no."""

from midline.core.guide.clock_dates import evaluation_date, response_date
from midline.core.guide.picture import Picture
from midline.core.guide.results import Step


def ask_to_test(picture: Picture, code: str, document: str = "evaluation_request") -> tuple[Step, ...]:
    """Ask in writing, with the clocks that a request and a consent start; after a refusal, the way back first."""
    ask = Step(code, document, (response_date(picture), evaluation_date(picture)))
    if "school_declined" in picture.has:
        return after_refusal(picture, document)
    if "found_not_eligible" in picture.has:
        return after_finding(picture, document)
    return (ask, Step("sign_consent_form"))


def after_refusal(picture: Picture, document: str = "evaluation_request") -> tuple[Step, ...]:
    """A school refused to test: ask for its written reasons, ask again in writing, and where to find help."""
    dates = (response_date(picture), evaluation_date(picture))
    return (
        Step("ask_why_declined", "written_notice_request"),
        Step("ask_again_in_writing", document, dates),
        Step("dispute_help"),
    )


def after_finding(picture: Picture, document: str = "evaluation_request") -> tuple[Step, ...]:
    """A school tested and found no: its reasons and its report, tests by someone else, and asking once more."""
    dates = (response_date(picture), evaluation_date(picture))
    return (
        Step("ask_why_found_no", "written_notice_request"),
        Step("ask_second_opinion", "second_opinion_request"),
        Step("ask_again_when_changed", document, dates),
        Step("dispute_help"),
    )

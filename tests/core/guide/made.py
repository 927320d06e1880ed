"""Made-up families and a made-up law for the guide's tests."""

from datetime import date
from typing import Any

from midline.core.guide.family import Concern, Family
from midline.core.guide.law_for import LawFor
from midline.core.law import Count, Prescription, Rule, Source

TODAY = date(2026, 11, 23)
WRITING = Concern("classroom", "handwriting", severity=2)
DRESSING = Concern("home", "dressing", severity=3, since="years")

KNOWN: dict[str, Any] = {
    "today": TODAY,
    "birth_date": date(2019, 5, 2),
    "state": "OH",
    "schooling": "public",
    "concerns": (WRITING,),
    "affects_school": True,
    "disability_suspected": True,
    "other_special_education_need": True,
    "diagnosis": False,
    "referral": False,
    "coverage": "private",
    "has": (),
    "flags": (),
}


def family(**changed: Any) -> Family:
    """A seven-year-old in a public school whose writing is often in the way, with whatever is changed."""
    return Family(**{**KNOWN, **changed})


def source(confidence: str = "primary", citation: str = "A made-up code 1(a)") -> Source:
    return Source(citation, "https://example.org/rule", confidence, date(2026, 11, 1), "")  # type: ignore[arg-type]


def rule(id: str, amount: int | None, unit: str = "calendar", *, confidence: str = "primary", **more: Any) -> Rule:
    count = None if amount is None else Count(amount, unit, more.pop("start_is_day_one", False))  # type: ignore[arg-type]
    ends = more.pop("ends", ("evaluation_completed",))
    starts = more.pop("starts", ("consent_received",))
    return Rule(id, "OH", ("iep",), starts, ends, count, source(confidence), **more)


def order(evaluate: str, treat: str, confidence: str = "primary") -> Prescription:
    return Prescription("OH", "school", evaluate, treat, source(confidence))  # type: ignore[arg-type]


def law(**changed: Any) -> LawFor:
    """A whole law: a response in 30 calendar days, tests in 60, no doctor's order at school, one at a clinic."""
    whole: dict[str, Any] = {
        "state": "OH",
        "initial_evaluation": rule("initial_evaluation", 60),
        "response_to_request": rule("response_to_request", 30),
        "part_c_ifsp": rule("part_c_ifsp", 45),
        "good_faith_estimate": rule("good_faith_estimate", 3, "business", confidence="secondary"),
        "school_order": order("not_required", "not_required", "secondary"),
        "clinic_order": order("not_required", "required_with_exceptions"),
    }
    return LawFor(**{**whole, **changed})

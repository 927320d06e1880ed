"""The ways through each programme: which fact on which day, until the day that has not come yet."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from midline.actions.medical import keep_coverage, keep_referral
from midline.jobs.county.stories import Life, begin, evaluate, fact, plan_for, sessions, worry

if TYPE_CHECKING:
    from midline.records.models import Case


def days(count: int) -> timedelta:
    """Calendar days."""
    return timedelta(days=count)


def school_plan(life: Life, asked: date, *, weekly: int, reviewed: bool = True, slow: bool = False) -> None:
    """An IEP from the first worry to service and yearly review, or as far as today lets it come.

    `slow` leaves the evaluation undone, so that its clock runs past its day.
    """
    case, consent = _asked(life, asked)
    if slow or consent is None:
        return
    asked = life.day(asked)
    done = life.day(consent + days(41), latest=consent + days(58))
    if done > life.today:
        return
    evaluate(life, case, done)
    eligible = fact(life, case, "eligibility_determined", done + days(6))
    if eligible is None:
        return
    # Ohio: 30 days from the determination, 90 from consent, 120 from the request, whichever comes first.
    last = min(eligible + days(29), consent + days(89), asked + days(119))
    met = fact(life, case, "iep_meeting", life.day(eligible + days(19), latest=last))
    if met is None:
        return
    plan_for(life, case, met, 30)
    agreed = fact(life, case, "service_consent_received", met + days(1))
    started = None if agreed is None else fact(life, case, "services_started", agreed + days(6))
    if started is None:
        return
    planned = _years(life, case, met, reviewed=reviewed)
    sessions(life, case, max(started, planned), weekly, 11)


def _asked(life: Life, asked: date) -> "tuple[Case, date | None]":
    """The worry, the written request, the notice and the consent; the day of the consent where it has come."""
    asked = life.day(asked)
    worry(life, asked - days(10))
    case = begin(life, "iep", asked - days(8))
    fact(life, case, "concern_raised", asked - days(8))
    fact(life, case, "request_received", asked, form="written")
    told = life.day(asked + days(8))
    fact(life, case, "prior_written_notice_sent", told)
    fact(life, case, "consent_requested", told)
    consent = fact(life, case, "consent_received", told + days(6), about="initial")
    if consent is not None:
        fact(life, case, "existing_data_reviewed", life.day(consent + days(5), latest=consent + days(20)))
    return case, consent


def _years(life: Life, case: "Case", met: date, *, reviewed: bool) -> date:
    """Progress told four times a year, and each year a review with a new plan; the day of the last plan."""
    planned = met
    due = life.day(met + days(350), latest=met + days(363))
    step = life.day(met + days(75))
    while step < life.today:
        if reviewed and due <= step:
            fact(life, case, "iep_reviewed", due)
            plan_for(life, case, due, 30, again=True)
            planned = due
            due = life.day(due + days(350), latest=due + days(363))
        fact(life, case, "progress_reported", step, by=life.therapist)
        step = life.day(step + days(75))
    return planned


def not_eligible(life: Life, asked: date, *, weekly: int) -> None:
    """Tested under IDEA and found not eligible; then a 504 plan with OT as its only service."""
    case, consent = _asked(life, asked)
    if consent is None:
        return
    done = life.day(consent + days(36), latest=consent + days(58))
    if done > life.today:
        return
    evaluate(life, case, done)
    found = fact(life, case, "found_not_eligible", done + days(7))
    if found is None or life.day(found + days(2)) > life.today:
        return
    plan = begin(life, "section_504", found + days(2))
    request = fact(life, plan, "request_received", found + days(2))
    consented = request and fact(life, plan, "consent_received", request + days(4))
    tested = consented and fact(life, plan, "evaluation_completed", consented + days(9), by=life.therapist)
    eligible = tested and fact(life, plan, "eligibility_determined", tested + days(3))
    agreed = eligible and life.day(eligible + days(7))
    if agreed is None or agreed > life.today:
        return
    plan_for(life, plan, agreed, 20)
    sessions(life, plan, agreed + days(5), weekly, 8)


def tier_support(life: Life, started: date, *, request: date | None = None) -> None:
    """Help in the class first; `request` is the day on which the parent asks for an evaluation beside it."""
    started = life.day(started)
    worry(life, started - days(7))
    case = begin(life, "mtss", started)
    fact(life, case, "tier_started", started)
    fact(life, case, "tier_reviewed", started + days(42))
    if request is not None:
        beside = begin(life, "iep", request)
        fact(life, beside, "request_received", request, form="written")


def clinic_care(life: Life, referred: date, *, weekly: int, ended: bool = False) -> None:
    """A clinic episode from referral to certified plan, treatment, progress and perhaps discharge."""
    if not life.both:
        worry(life, referred - days(3))
    case = begin(life, "clinic", referred, by=life.manager)
    insured = _referral(life, case, life.day(referred))
    fact(life, case, "referral_received", referred)
    fact(life, case, "coverage_checked", referred + days(3))
    if insured:
        fact(life, case, "authorised", referred + days(8))
    done = life.day(referred + days(16))
    if done > life.today:
        return
    evaluate(life, case, done)
    plan_for(life, case, done + days(3), 45)
    fact(life, case, "plan_certified", done + days(12))
    if fact(life, case, "first_treatment", done + days(13), by=life.therapist) is None:
        return
    renew = life.day(done + days(12 + 80), latest=done + days(12 + 88))
    while renew < life.today:
        fact(life, case, "progress_reported", renew - days(3), by=life.therapist)
        fact(life, case, "plan_recertified", renew)
        renew = life.day(renew + days(80), latest=renew + days(88))
    left = fact(life, case, "discharged", life.today - days(10), by=life.therapist) if ended else None
    sessions(life, case, done + days(13), weekly, 4 if ended else 11, left)


def _referral(life: Life, case: "Case", on: date) -> bool:
    """The doctor's order and who pays; whether somebody besides the family does."""
    keep_referral(
        by=life.manager,
        case=case.pk,
        practitioner=life.chance.choice(_DOCTORS),
        on=on,
        today=on,
        words="Evaluate and treat",
    )
    payer, kind = life.chance.choice(_PAYERS)
    if not kind:
        return False
    keep_coverage(
        by=life.manager,
        chart=life.chart.pk,
        payer=payer,
        kind=kind,
        member_number=f"MF{life.chance.randrange(10**8):08d}",
        starts=date(on.year, 1, 1),
        today=on,
    )
    return True


_DOCTORS = ("Dr. H. Ambrose", "Dr. T. Iyer", "N. Calloway, NP", "Dr. S. Brandt")
_PAYERS = (
    ("Buckeye Valley Health", "private"),
    ("Ohio Medicaid managed care", "medicaid"),
    ("Lakeshore Mutual", "private"),
    ("", ""),
)
"""The last is a family that pays itself."""

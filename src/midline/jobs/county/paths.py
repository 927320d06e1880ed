"""The ways through each programme: which fact on which day, until the day that has not come yet."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from midline.actions.medical import keep_coverage, keep_referral
from midline.jobs.county.stories import Life, begin, evaluate, fact, plan_for, sessions, weekday, worry

if TYPE_CHECKING:
    from midline.records.models import Case


def days(count: int) -> timedelta:
    """Calendar days."""
    return timedelta(days=count)


def school_plan(life: Life, asked: date, *, weekly: int, reviewed: bool = True, slow: bool = False) -> None:
    """An IEP from the first worry to service and yearly review, or as far as today lets it come.

    `slow` leaves the evaluation undone, so that its clock runs past its day.
    """
    worry(life, weekday(asked - days(10)))
    case = begin(life, "iep", asked - days(8))
    fact(life, case, "concern_raised", asked - days(8))
    fact(life, case, "request_received", asked, form="written")
    fact(life, case, "prior_written_notice_sent", asked + days(8))
    fact(life, case, "consent_requested", asked + days(8))
    consent = fact(life, case, "consent_received", asked + days(14), about="initial")
    fact(life, case, "existing_data_reviewed", asked + days(20))
    done = weekday(asked + days(55))
    if consent is None or slow or done > life.today:
        return
    evaluate(life, case, done)
    if fact(life, case, "eligibility_determined", done + days(6)) is None:
        return
    met = weekday(done + days(25))
    if fact(life, case, "iep_meeting", met) is None:
        return
    plan_for(life, case, met, 30)
    fact(life, case, "service_consent_received", met + days(1))
    if fact(life, case, "services_started", met + days(7)) is None:
        return
    _year(life, "iep_reviewed" if reviewed else "", case, met)
    sessions(life, case, met + days(7), weekly, 11)


def _year(life: Life, review: str, case: "Case", met: date) -> None:
    step = weekday(met + days(75))
    due = met + days(358)
    while step < life.today:
        if review and weekday(due) <= step:
            fact(life, case, review, due)
            due += days(358)
        fact(life, case, "progress_reported", step, by=life.therapist)
        step = weekday(step + days(75))


def not_eligible(life: Life, asked: date, *, weekly: int) -> None:
    """Tested under IDEA and found not eligible; then a 504 plan with OT as its only service."""
    worry(life, weekday(asked - days(10)))
    case = begin(life, "iep", asked - days(8))
    fact(life, case, "concern_raised", asked - days(8))
    fact(life, case, "request_received", asked, form="written")
    fact(life, case, "prior_written_notice_sent", asked + days(8))
    fact(life, case, "consent_requested", asked + days(8))
    fact(life, case, "consent_received", asked + days(12), about="initial")
    evaluate(life, case, asked + days(50))
    fact(life, case, "found_not_eligible", asked + days(58))
    plan = begin(life, "section_504", asked + days(62))
    fact(life, plan, "request_received", asked + days(62))
    fact(life, plan, "consent_received", asked + days(66))
    fact(life, plan, "evaluation_completed", asked + days(75), by=life.therapist)
    fact(life, plan, "eligibility_determined", asked + days(78))
    plan_for(life, plan, asked + days(85), 20)
    sessions(life, plan, asked + days(90), weekly, 8)


def tier_support(life: Life, started: date, *, request: date | None = None) -> None:
    """Help in the class first; `request` is the day on which the parent asks for an evaluation beside it."""
    worry(life, weekday(started - days(7)))
    case = begin(life, "mtss", started)
    fact(life, case, "tier_started", started)
    fact(life, case, "tier_reviewed", started + days(42))
    if request is not None:
        beside = begin(life, "iep", request)
        fact(life, beside, "request_received", request, form="written")


def clinic_care(life: Life, referred: date, *, weekly: int, ended: bool = False) -> None:
    """A clinic episode from referral to certified plan, treatment, progress and perhaps discharge."""
    if not life.both:
        worry(life, weekday(referred - days(3)))
    case = begin(life, "clinic", referred, by=life.manager)
    _referral(life, case, weekday(referred))
    fact(life, case, "referral_received", referred)
    fact(life, case, "coverage_checked", referred + days(3))
    fact(life, case, "authorised", referred + days(8))
    done = weekday(referred + days(16))
    if done > life.today:
        return
    evaluate(life, case, done)
    plan_for(life, case, done + days(3), 45)
    fact(life, case, "plan_certified", done + days(12))
    if fact(life, case, "first_treatment", done + days(13), by=life.therapist) is None:
        return
    renew = weekday(done + days(12 + 85))
    while renew < life.today:
        fact(life, case, "progress_reported", renew - days(3), by=life.therapist)
        fact(life, case, "plan_recertified", renew)
        renew = weekday(renew + days(85))
    if ended:
        fact(life, case, "discharged", life.today - days(10), by=life.therapist)
    sessions(life, case, done + days(13), weekly, 4 if ended else 11)


def _referral(life: Life, case: "Case", on: date) -> None:

    keep_referral(
        by=life.manager,
        case=case.pk,
        practitioner=life.chance.choice(_DOCTORS),
        on=on,
        today=on,
        words="Evaluate and treat",
    )
    payer, kind = life.chance.choice(_PAYERS)
    keep_coverage(
        by=life.manager,
        chart=life.chart.pk,
        payer=payer,
        kind=kind,
        member_number=f"MF{life.chance.randrange(10**8):08d}",
        starts=date(on.year, 1, 1),
        today=on,
    )


_DOCTORS = ("Dr. H. Ambrose", "Dr. T. Iyer", "N. Calloway, NP", "Dr. S. Brandt")
_PAYERS = (
    ("Buckeye Valley Health", "private"),
    ("Ohio Medicaid managed care", "medicaid"),
    ("Lakeshore Mutual", "private"),
    ("Self-pay", ""),
)

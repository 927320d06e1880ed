"""The facts of an IEP, from the first worry to the yearly review and the end, in their usual order. Brief section 2.

Who tests asks first: consent to evaluate is not consent to services (34 CFR 300.300(a), (b)), each is written (300.9)
and each can be taken back. A first evaluation without consent is on record only where testing was ordered, where the
child moved in with one, or where the school gave notice that what is known is enough (300.305(d)).
"""

from midline.core.pathways.kinds import Basis, FactKind, Need
from midline.core.pathways.roles import CASE_TEAM, SCHOOL_ALL, TEAM_AND_FAMILY

_CONSENT_ABOUT = ("initial", "reevaluation", "services", "medicaid")
_TESTING = ("initial", "reevaluation")
# What lets a school ask for consent, or do a thing about testing, at any later time of a case.
_LATER = ("transferred", "eligibility_determined", "found_not_eligible", "iep_agreed", "services_started")
_NO_CONSENT_NEEDED = ("transferred", "evaluation_ordered")

BEGINNING = (
    FactKind("concern_raised", SCHOOL_ALL, basis=Basis("34 CFR 300.111", "unverified")),
    FactKind("transferred", CASE_TEAM, document="records_request", basis=Basis("34 CFR 300.323(e)-(g)")),
    FactKind(
        "request_received",
        TEAM_AND_FAMILY,
        document="request",
        about=_TESTING,
        purpose="initial",
        basis=Basis("34 CFR 300.301(b), 300.303(a)(2)"),
    ),
    FactKind(
        "prior_written_notice_sent",
        CASE_TEAM,
        (
            Need(
                also=(
                    "concern_raised",
                    "request_received",
                    "evaluation_completed",
                    "reevaluation_completed",
                    "iep_meeting",
                    "revoked",
                    *_LATER,
                )
            ),
        ),
        document="prior_written_notice",
        about=("initial", "refusal", "no_testing", "reevaluation", "services", "ending"),
        basis=Basis("34 CFR 300.503(a)-(b)"),
    ),
    FactKind(
        "consent_requested",
        CASE_TEAM,
        (Need(("request_received",), ("concern_raised", "prior_written_notice_sent", *_LATER)),),
        document="consent_form",
        about=_CONSENT_ABOUT,
        purpose="initial",
        basis=Basis("34 CFR 300.300"),
    ),
    FactKind(
        "consent_received",
        TEAM_AND_FAMILY,
        (
            Need(
                ("request_received", "consent_requested"),
                ("concern_raised", "prior_written_notice_sent", *_LATER),
            ),
        ),
        document="consent",
        about=_CONSENT_ABOUT,
        purpose="initial",
        written=True,
        basis=Basis("34 CFR 300.300(a), (c), 300.9"),
    ),
    FactKind(
        "consent_refused",
        TEAM_AND_FAMILY,
        (
            Need(
                ("request_received", "consent_requested"),
                ("concern_raised", "prior_written_notice_sent", "consent_received", "iep_meeting", *_LATER),
            ),
        ),
        document="refusal",
        about=_CONSENT_ABOUT,
        purpose="initial",
        takes_back=("consent_received", "service_consent_received", "medicaid_consent_received"),
        basis=Basis("34 CFR 300.300(a)-(c)"),
    ),
)

TESTING = (
    FactKind(
        "evaluation_ordered",
        CASE_TEAM,
        (Need(also=("request_received", "consent_requested", "consent_refused", "concern_raised")),),
        document="order",
        basis=Basis("34 CFR 300.300(a)(2)-(3)", "unverified"),
    ),
    FactKind(
        "existing_data_reviewed",
        CASE_TEAM,
        (
            Need(
                also=(
                    "concern_raised",
                    "request_received",
                    "prior_written_notice_sent",
                    "consent_requested",
                    "consent_received",
                    "evaluation_ordered",
                    *_LATER,
                )
            ),
        ),
        document="data_review",
        about=_TESTING,
        basis=Basis("34 CFR 300.305(a)-(b)"),
    ),
    FactKind(
        "child_not_brought",
        CASE_TEAM,
        (Need(("consent_received",), _NO_CONSENT_NEEDED),),
        about=_TESTING,
        purpose="initial",
        basis=Basis("34 CFR 300.301(d)(1)"),
    ),
    FactKind(
        "evaluation_begun",
        CASE_TEAM,
        (Need(("consent_received",), _NO_CONSENT_NEEDED),),
        about=_TESTING,
        purpose="initial",
        basis=Basis("34 CFR 300.301(c)(1)"),
    ),
    FactKind(
        "evaluation_completed",
        CASE_TEAM,
        (
            Need(("consent_received",), ("existing_data_reviewed", *_NO_CONSENT_NEEDED)),
            Need(("consent_received",), ("prior_written_notice_sent:no_testing", *_NO_CONSENT_NEEDED)),
        ),
        document="evaluation_report",
        about=_TESTING,
        purpose="initial",
        basis=Basis("34 CFR 300.301(c)(1), 300.305(d)"),
    ),
    FactKind(
        "eligibility_determined",
        CASE_TEAM,
        (Need(("evaluation_completed",), ("reevaluation_completed", "transferred")),),
        document="eligibility",
        about=_TESTING,
        basis=Basis("34 CFR 300.306", "unverified"),
    ),
    FactKind(
        "found_not_eligible",
        CASE_TEAM,
        (Need(("evaluation_completed",), ("reevaluation_completed", "transferred")),),
        document="prior_written_notice",
        about=_TESTING,
        takes_back=("consent_received", "eligibility_determined"),
        basis=Basis("34 CFR 300.306", "unverified"),
    ),
)

"""What the guide's sentences rest on: each citation once, with how sure we are of it.

A citation that the law tables carry has their confidence (tests compare the two). `primary`: the rule or the agency's
page was read; `secondary`: a reputable page said so; `unverified`: known, and not read; `missing`: looked for, and
nothing reliable found. `practice`: no law, but what the field or good sense says.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Basis:
    """A citation and how sure we are of it; `source`, `checked_on` and `reported_by` where a law table names them."""

    citation: str
    confidence: str = "primary"
    source: str | None = None
    checked_on: str | None = None
    reported_by: str = ""


READ_ON = "2026-11-23"


def _read(citation: str, reported_by: str = "") -> Basis:
    """What was read on that day: in the rule or the agency's page, or on the page of `reported_by`."""
    return Basis(citation, "secondary" if reported_by else "primary", None, READ_ON, reported_by)


PARENT_MAY_ASK = _read("34 CFR 300.301(b)")
CLOCK_AT_CONSENT = _read("34 CFR 300.301(c)(1)")
CONSENT = _read("34 CFR 300.300(a)")
OT_AT_SCHOOL = _read("34 CFR 300.34(c)(6)")
WHOLE_SCHOOL_DAY = _read("34 CFR 300.107, 300.117")
OT_ALONE = _read("34 CFR 300.8(a)(2), 300.39(a)(2)")
DISABILITY_AND_NEED = _read("34 CFR 300.8(a)")
AGES = _read("34 CFR 300.101(a)")
FROM_THIRD_BIRTHDAY = _read("34 CFR 300.101(b)(1)")
TEAM_DECIDES = _read("34 CFR 300.321(a)")
STAFF_SUPPORT = _read("34 CFR 300.320(a)(4)")
IEP_REVIEW = _read("34 CFR 300.324(b)(1)")
WRITTEN_NOTICE = _read("34 CFR 300.503(a)-(b)")
INDEPENDENT_TESTS = _read("34 CFR 300.502")
DISPUTE_HELP = _read("34 CFR 300.151-300.153, 300.506, 300.507")
NO_EXTRA_COST = _read("34 CFR 300.154(d)(2)")
MEDICAID_CONSENT = _read("34 CFR 300.154(d)(2)(iv)-(v)")
TIERS = _read("OSEP Memorandum 11-07", "ctschoollaw.com")
SECTION_504 = _read("34 CFR 104.33-104.36", "corada.com")
PRIVATE_CHILD_FIND = _read("34 CFR 300.131(a)")
EQUITABLE = _read("34 CFR 300.130-300.144")
NO_INDIVIDUAL_RIGHT = Basis("34 CFR 300.137", "unverified")
HOME_SCHOOL = Basis("34 CFR 300.111", "unverified")
RIGHTS_MOVE = Basis("34 CFR 300.320(c), 300.520", "unverified")
EARLY_INTERVENTION = _read("34 CFR Part 303")
EARLY_FEES = _read("34 CFR 303.521")
NEAR_THREE = _read("34 CFR 303.209")
IEP_BY_THREE = _read("34 CFR 300.124(b)")
MEDICAID_UNDER_21 = _read("42 USC 1396d(r)(5)", "health.wnylc.com")
ESTIMATE = _read("45 CFR 149.610", "wroinstitute.com")
SHARING = _read("34 CFR 99.30; 45 CFR 164.508")
CHARTER = Basis("34 CFR 300.209", "unverified")
SPENDING_CAP = _read("34 CFR 300.226(a)")
# What a study or a survey found.
HOME_PRACTICE = _read("Pediatrics 124(4), e606")
MEETINGS_SURVEY = _read("NCLD 2012", "fordyslexia.com")
# No law: the citation is the code of a few words in the reader's language.
OT_SCOPE = Basis("ot_scope", "practice")
PAYER = Basis("payer", "practice")
THERAPISTS = Basis("therapists", "practice")
SAFETY = Basis("safety", "practice")
FAMILY_WORDS = Basis("family_words", "practice")
NO_ORDER_RULE = Basis("no_order_rule", "missing")
NO_CHOICE_RULE = Basis("no_choice_rule", "missing")
NO_RESPONSE_RULE = Basis("no_response_rule", "missing")
SOURCES_DIFFER = Basis("sources_differ", "missing")

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


PARENT_MAY_ASK = Basis("34 CFR 300.301(b)")
CLOCK_AT_CONSENT = Basis("34 CFR 300.301(c)(1)")
CONSENT = Basis("34 CFR 300.300(a)")
OT_AT_SCHOOL = Basis("34 CFR 300.34(c)(6)")
WHOLE_SCHOOL_DAY = Basis("34 CFR 300.107, 300.117")
OT_ALONE = Basis("34 CFR 300.8(a)(2), 300.39(a)(2)")
DISABILITY_AND_NEED = Basis("34 CFR 300.8(a)")
AGES = Basis("34 CFR 300.101(a)")
FROM_THIRD_BIRTHDAY = Basis("34 CFR 300.101(b)(1)")
TEAM_DECIDES = Basis("34 CFR 300.321(a)")
STAFF_SUPPORT = Basis("34 CFR 300.320(a)(4)")
IEP_REVIEW = Basis("34 CFR 300.324(b)(1)")
WRITTEN_NOTICE = Basis("34 CFR 300.503(a)-(b)")
INDEPENDENT_TESTS = Basis("34 CFR 300.502")
DISPUTE_HELP = Basis("34 CFR 300.151-300.153, 300.506, 300.507")
NO_EXTRA_COST = Basis("34 CFR 300.154(d)(2)")
MEDICAID_CONSENT = Basis("34 CFR 300.154(d)(2)(iv)-(v)")
TIERS = Basis("OSEP Memorandum 11-07", "secondary", reported_by="ctschoollaw.com")
SECTION_504 = Basis("34 CFR 104.33-104.36", "secondary", reported_by="corada.com")
PRIVATE_CHILD_FIND = Basis("34 CFR 300.131(a)")
EQUITABLE = Basis("34 CFR 300.130-300.144")
NO_INDIVIDUAL_RIGHT = Basis("34 CFR 300.137", "unverified")
HOME_SCHOOL = Basis("34 CFR 300.111", "unverified")
RIGHTS_MOVE = Basis("34 CFR 300.320(c), 300.520", "unverified")
EARLY_INTERVENTION = Basis("34 CFR Part 303")
EARLY_FEES = Basis("34 CFR 303.521")
NEAR_THREE = Basis("34 CFR 303.209")
IEP_BY_THREE = Basis("34 CFR 300.124(b)")
MEDICAID_UNDER_21 = Basis("42 USC 1396d(r)(5)", "secondary", reported_by="health.wnylc.com")
ESTIMATE = Basis("45 CFR 149.610", "secondary", reported_by="wroinstitute.com")
SHARING = Basis("34 CFR 99.30; 45 CFR 164.508")
# No law: the citation is the code of a few words in the reader's language.
OT_SCOPE = Basis("ot_scope", "practice")
PAYER = Basis("payer", "practice")
SAFETY = Basis("safety", "practice")
FAMILY_WORDS = Basis("family_words", "practice")
NO_ORDER_RULE = Basis("no_order_rule", "missing")
NO_RESPONSE_RULE = Basis("no_response_rule", "missing")

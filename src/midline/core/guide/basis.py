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


def _read(citation: str, source: str | None = None) -> Basis:
    """What was read on that day in the rule or on the agency's page, at the address `source` where one is named."""
    return Basis(citation, "primary", source, READ_ON)


def _told(citation: str, reported_by: str, source: str) -> Basis:
    """What others tell of a rule: `reported_by` is their name with the title of their page, `source` its address."""
    return Basis(citation, "secondary", source, READ_ON, reported_by)


_LAWSTACK_301 = "https://law.lawstack.com/cfr/34/300.301/"
_ED = "https://sites.ed.gov/idea/regs/b"
_PART_C = "https://idea.ed.gov/part-c/regulations"


PARENT_MAY_ASK = _read("34 CFR 300.301(b)", _LAWSTACK_301)
CLOCK_AT_CONSENT = _read("34 CFR 300.301(c)(1)", _LAWSTACK_301)
CONSENT = _read("34 CFR 300.300(a)", f"{_ED}/d/300.300/a/1")
OT_AT_SCHOOL = _read("34 CFR 300.34(c)(6)")
WHOLE_SCHOOL_DAY = _read("34 CFR 300.107, 300.117", "https://itcantbezero.org/articles/300107-nonacademic-services")
OT_ALONE = _read("34 CFR 300.8(a)(2), 300.39(a)(2)", f"{_ED}/a/300.39/a")
DISABILITY_AND_NEED = _read("34 CFR 300.8(a)")
AGES = _read("34 CFR 300.101(a)")
FROM_THIRD_BIRTHDAY = _read("34 CFR 300.101(b)(1)")
TEAM_DECIDES = _read("34 CFR 300.321(a)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.321")
STAFF_SUPPORT = _told("34 CFR 300.320(a)(4)", "EdRegNC, “34 CFR 300.320”", "https://edregnc.com/regulation/1030")
IEP_REVIEW = _read("34 CFR 300.324(b)(1)", f"{_ED}/d/300.324/b")
WRITTEN_NOTICE = _read("34 CFR 300.503(a)-(b)", "https://law.lawstack.com/cfr/34/300.503/")
INDEPENDENT_TESTS = _told("34 CFR 300.502", "EdRegNC, “34 CFR 300.502”", "https://edregnc.com/regulation/1038")
DISPUTE_HELP = Basis("34 CFR 300.151-300.153, 300.506, 300.507", "unverified")
NO_EXTRA_COST = _read("34 CFR 300.154(d)(2)", f"{_ED}/b/300.154/d/2/i")
MEDICAID_CONSENT = _read("34 CFR 300.154(d)(2)(iv)-(v)", f"{_ED}/b/300.154/d/2/i")
TIERS = _told(
    "OSEP Memorandum 11-07",
    "CT School Law, “RTI may not be used to delay or deny evaluation for special education”",
    "https://ctschoollaw.com/2011/03/rti-may-not-be-used-to-delay-or-deny-evaluation-for-special-education/",
)
SECTION_504 = _told(
    "34 CFR 104.33-104.36",
    "Corada, “Guide to Section 504: student evaluations and placement”",
    "https://www.corada.com/documents/guide-to-sec-504-public-schools/"
    "student-evaluations-and-placement-under-section-504",
)
PRIVATE_CHILD_FIND = _read("34 CFR 300.131(a)")
EQUITABLE = _read("34 CFR 300.130-300.144")
NO_INDIVIDUAL_RIGHT = Basis("34 CFR 300.137", "unverified")
HOME_SCHOOL = Basis("34 CFR 300.111", "unverified")
RIGHTS_MOVE = Basis("34 CFR 300.320(c), 300.520", "unverified")
EARLY_INTERVENTION = _read("34 CFR Part 303")
EARLY_FEES = _read("34 CFR 303.521", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20303.521")
NEAR_THREE = _read("34 CFR 303.209", f"{_PART_C}/198.html")
NEW_NEAR_THREE = Basis("34 CFR 303.209(d)(2)", "unverified")
IEP_BY_THREE = _read("34 CFR 300.124(b)", f"{_PART_C}/212.html")
MEDICAID_UNDER_21 = Basis("42 USC 1396d(r)(5)", "unverified")
ESTIMATE = _told("45 CFR 149.610", "WRO Institute, “No Surprises Act”", "https://www.wroinstitute.com/no-surprises-act")
SHARING = _read("34 CFR 99.30; 45 CFR 164.508")
CHARTER = Basis("34 CFR 300.209", "unverified")
SPENDING_CAP = _read("34 CFR 300.226(a)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.226")
# What a study or a survey found.
HOME_PRACTICE = _read("Pediatrics 124(4), e606")
MEETINGS_SURVEY = _told(
    "NCLD 2012",
    "Kristin Stanberry of NCLD, “Feeling Overwhelmed by the IEP process?”",
    "https://fordyslexia.com/2013/04/feeling-overwhelmed-by-the-iep/",
)
# No law: the citation is the code of a few words in the reader's language.
OT_SCOPE = Basis("ot_scope", "practice")
PAYER = Basis("payer", "practice")
SELF_PAY = Basis("self_pay", "practice")
THERAPISTS = Basis("therapists", "practice")
SAFETY = Basis("safety", "practice")
FAMILY_WORDS = Basis("family_words", "practice")
NO_ORDER_RULE = Basis("no_order_rule", "missing")
NO_CHOICE_RULE = Basis("no_choice_rule", "missing")
NO_RESPONSE_RULE = Basis("no_response_rule", "missing")
SOURCES_DIFFER = Basis("sources_differ", "missing")

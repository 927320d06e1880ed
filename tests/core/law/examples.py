"""Rules to test with."""

from datetime import date

from midline.core.law import Count, Jurisdiction, Rule, Source

SOURCE = Source("1 Code 1", "https://example.org", "primary", date(2026, 11, 23), "Read.")
RULE = Rule(
    id="initial_evaluation",
    jurisdiction="US",
    programmes=("iep",),
    starts=("consent_received",),
    ends=("evaluation_completed",),
    count=Count(60, "calendar"),
    source=SOURCE,
)
OPEN = Rule("services_start", "US", ("iep",), ("iep_agreed",), ("services_started",), None, SOURCE)
DUTY = Rule("meals_count", "US", ("iep",), (), (), None, SOURCE)
FEDERAL = Jurisdiction("US", "United States", (RULE, DUTY), open_rules=(OPEN,))

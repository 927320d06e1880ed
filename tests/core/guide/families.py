"""Any family at all, for Hypothesis."""

from datetime import date

from hypothesis import strategies as st

from midline.core.guide.family import Concern, Family
from midline.core.guide.vocabulary import COVERAGES, FLAGS, HAS, SCHOOLINGS, SEVERITIES, SINCE, STATES
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from tests.core.guide.made import TODAY

YES_NO = st.sampled_from([True, False, None])
CONCERNS = st.builds(
    Concern,
    environment=st.sampled_from(ENVIRONMENTS),
    occupation=st.one_of(st.none(), st.sampled_from(OCCUPATIONS)),
    words=st.one_of(st.none(), st.text(min_size=1, max_size=30)),
    severity=st.sampled_from([None, *SEVERITIES]),
    since=st.sampled_from([None, *SINCE]),
)
FIELDS_THAT_MAY_BE_UNSURE = (
    "schooling",
    "affects_school",
    "disability_suspected",
    "other_special_education_need",
    "diagnosis",
    "referral",
    "coverage",
)


def families(**fixed: st.SearchStrategy[object]) -> st.SearchStrategy[Family]:
    """Families of every age, with any answers; `fixed` narrows a field."""
    parts: dict[str, st.SearchStrategy[object]] = {
        "today": st.just(TODAY),
        "birth_date": st.dates(date(2000, 1, 1), TODAY),
        "state": st.sampled_from([None, *STATES]),
        "schooling": st.sampled_from([None, *SCHOOLINGS]),
        "concerns": st.lists(CONCERNS, max_size=3).map(tuple),
        **dict.fromkeys(FIELDS_THAT_MAY_BE_UNSURE[1:6], YES_NO),
        "coverage": st.sampled_from([None, *COVERAGES]),
        "has": st.one_of(st.none(), st.sets(st.sampled_from(HAS)).map(lambda has: tuple(sorted(has)))),
        "flags": st.sampled_from([None, ()]),
        "unsure": st.sets(st.sampled_from(FIELDS_THAT_MAY_BE_UNSURE)).map(frozenset),
    }
    return st.builds(Family, **{**parts, **fixed}).map(_sure_where_known)


def flagged() -> st.SearchStrategy[Family]:
    """Families that raised at least one flag."""
    return families(flags=st.sets(st.sampled_from(FLAGS), min_size=1).map(lambda flags: tuple(sorted(flags))))


def _sure_where_known(family: Family) -> Family:
    kept = frozenset(field for field in family.unsure if getattr(family, field) is None)
    return Family(**{**family.__dict__, "unsure": kept})

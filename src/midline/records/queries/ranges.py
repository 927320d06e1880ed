"""Of which days records are open, as a condition for a query. The only place where a range becomes one.

Each kind of record has one day: a concern, a fact, a look, a session, a note and the child's words the day they are
of; a case the day it was opened or that of any fact of it; an evaluation that of its fact; a plan, a service, a goal, a
strategy and coverage the day they start; a document the day it was added, in the site's zone; a diagnosis the day it
was recorded, else its onset. Identity has none and always goes along.
"""

from collections.abc import Sequence

from django.db.models import Q

from midline.core.access import DateRange

NONE = Q(pk__in=[])
EVERY = ~NONE
"""Not an empty Q(): joined by "or" with a condition, that would leave the condition alone."""


def within(days: Sequence[DateRange], field: str) -> Q:
    """Rows whose `field` (a date) lies in one of these ranges; all of them for an open one, none where there is none.

    A row without a day lies in no bounded range.
    """
    if any(one.unbounded for one in days):
        return EVERY
    found = NONE
    for one in days:
        after = Q(**{f"{field}__gte": one.first}) if one.first is not None else Q()
        before = Q(**{f"{field}__lte": one.last}) if one.last is not None else Q()
        found |= after & before
    return found

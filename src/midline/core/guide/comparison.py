"""The two services side by side, for one family: fact by fact, whom each speaks for, and what is true of both."""

from midline.core.guide.compare.both import both_notes
from midline.core.guide.compare.facts import ROWS, Facts
from midline.core.guide.compare.result import Comparison
from midline.core.guide.family import Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.picture import Picture


def comparison(family: Family, law: LawFor) -> Comparison:
    """Each row that applies to this child, in order, and the notes that belong to neither side.

    Who pays and how a therapist works are not the same thing: a way of paying is no way of working.
    """
    facts = Facts(Picture(family, law))
    rows = (row(facts) for row in ROWS)
    return Comparison(facts.side, tuple(row for row in rows if row is not None), both_notes(facts.picture))

"""From a family's own words to what they may be about, for each concern that was told in words alone.

It runs offline, shows which words it went by, and decides nothing: the routes go by the place, not by this. How the
words are read stands in `matching`.
"""

from midline.core.guide.family import Concern
from midline.core.guide.matching.reading import read
from midline.core.guide.results import Guess


def guesses(concerns: tuple[Concern, ...]) -> tuple[Guess, ...]:
    """A guess for each concern told in words alone, also where nothing was understood."""
    made = []
    for index, concern in enumerate(concerns):
        if concern.occupation is None and concern.words:
            found = read(concern.words).occupations
            codes, because = tuple(one.code for one in found), tuple(one.because for one in found)
            made.append(Guess(index, concern.words, codes, because))
    return tuple(made)

"""What a family said is hard, by place, and nothing else."""

from midline.core.guide.family import Concern, Family
from midline.wording.guide_parts import sentence
from midline.wording.papers.blocks import Items, Text
from midline.wording.papers.words import phrase, text

_EMPTY_LINES = 3
_MOST_LETTERS = 300


def by_place(family: Family) -> dict[str, tuple[Concern, ...]]:
    """The concerns of each place, in the order in which the family named the places."""
    found: dict[str, tuple[Concern, ...]] = {}
    for concern in family.concerns:
        found[concern.environment] = (*found.get(concern.environment, ()), concern)
    return found


def hard_parts(family: Family, language: str) -> Items:
    """A line for each place; empty lines where the family named nothing."""
    places = by_place(family)
    if not places:
        return Items((text("hard_blank", language),) * _EMPTY_LINES)
    return Items(tuple(_line(place, concerns, language) for place, concerns in places.items()))


def place_name(place: str, language: str) -> str:
    """A place to begin a line with: "In class"."""
    name = sentence(f"place_{place}", language)
    return name[0].upper() + name[1:]


def things(concerns: tuple[Concern, ...], language: str) -> Text:
    """What is hard in one place, with how much and since when as far as it was said."""
    return ("; ".join(_thing(concern, language) for concern in concerns),)


def _line(place: str, concerns: tuple[Concern, ...], language: str) -> Text:
    return (f"{place_name(place, language)}: ", *things(concerns, language))


def _thing(concern: Concern, language: str) -> str:
    named = sentence(f"occupation_{concern.occupation}", language) if concern.occupation else ""
    own = f"“{shortened(concern.words)}”" if concern.words else ""
    what = ": ".join(part for part in (named, own) if part) or phrase("something", language)
    said = [phrase(f"severity_{concern.severity}", language)] if concern.severity else []
    said += [phrase(f"since_{concern.since}", language)] if concern.since else []
    return f"{what} ({', '.join(said)})" if said else what


def name_of(concern: Concern, language: str) -> str:
    """One concern and its place, as a heading: "Getting dressed, at home"."""
    named = (
        sentence(f"occupation_{concern.occupation}", language)
        if concern.occupation
        else f"“{shortened(concern.words or '')}”"
    )
    said = sentence("in_place", language, {"what": named, "place": sentence(f"place_{concern.environment}", language)})
    return said[0].upper() + said[1:]


def shortened(words: str) -> str:
    """A family's own words, cut where they would fill the page."""
    return words if len(words) <= _MOST_LETTERS else words[:_MOST_LETTERS].rstrip() + "…"

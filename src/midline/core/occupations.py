"""What children do, where, and how well: the vocabulary of the map.

The five-level scale of participation is Midline's own. It is no test: it has no norms, and its levels may not be added
or averaged over occupations. It says how far a child takes part in one occupation in one place, with which help:

1. does not take part, or someone does it for the child
2. takes part in a small part, with much help
3. takes part in about half, with help for the rest
4. takes part in most of it, with a reminder or a set-up
5. takes part as others of that age and place do
"""

from typing import Literal

OCCUPATIONS = (
    "dressing",
    "eating",
    "toileting",
    "hygiene",
    "sleep",
    "regulating",
    "communicating_needs",
    "attending",
    "following_directions",
    "handwriting",
    "fine_motor",
    "organizing",
    "class_conduct",
    "moving_about",
    "play",
    "leisure",
    "family_life",
    "peers",
    "chores",
    "community_life",
)
ENVIRONMENTS = (
    "classroom",
    "hallway",
    "bathroom",
    "cafeteria",
    "playground",
    "bus",
    "home",
    "community",
    "clinic",
    "telehealth",
)
LEVELS = (1, 2, 3, 4, 5)
LOWEST, HIGHEST = LEVELS[0], LEVELS[-1]

Side = Literal["school", "clinic", "home"]
_SCHOOL = frozenset({"classroom", "hallway", "bathroom", "cafeteria", "playground", "bus"})
_CLINIC = frozenset({"clinic", "telehealth"})


def side_of(environment: str) -> Side:
    """Whether a place belongs to the school day, to the clinic, or to home and community.

    Meals, recess and the bus are the school's too (34 CFR 300.107, 300.117). ValueError for an unknown place.
    """
    if environment not in ENVIRONMENTS:
        raise ValueError(f"unknown environment: {environment}")
    if environment in _SCHOOL:
        return "school"
    return "clinic" if environment in _CLINIC else "home"

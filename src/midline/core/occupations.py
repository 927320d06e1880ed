"""What children do, where, and how well: the vocabulary of the map.

The five-level scale of participation is Midline's own. It is no published instrument and stands for none: it has no
items, no norms and no cut-offs, it has not been validated, and it finds nobody able, unable or in need of a service.
Its levels may be followed over time in one occupation in one place; they may not be added or averaged over
occupations, nor set against a test score. It says how far a child takes part there, with which help:

1. does not take part yet, or someone does it for the child
2. takes part in a small part of it, with much help
3. takes part in about half of it, with help for the rest
4. takes part in most of it, with a reminder or a set-up
5. takes part as others of that age do there

Whoever is with the child there may judge it: therapist, teacher, family, the child.
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
Rail = Literal["school", "clinic"]
_SCHOOL = frozenset({"classroom", "hallway", "bathroom", "cafeteria", "playground", "bus"})
_CLINIC = frozenset({"clinic", "telehealth"})

Area = Literal[
    "self_care",
    "getting_about",
    "health",
    "rest",
    "education",
    "play",
    "leisure",
    "social",
    "work",
]
# The areas are those of the occupational therapy practice framework, under plain names of ours (brief section 6).
# Skills of the hand serve many occupations; they stand with education, where most goals about them are.
_AREA_OF: dict[str, Area] = {
    "dressing": "self_care",
    "eating": "self_care",
    "toileting": "self_care",
    "hygiene": "self_care",
    "sleep": "rest",
    "regulating": "health",
    "communicating_needs": "health",
    "attending": "education",
    "following_directions": "education",
    "handwriting": "education",
    "fine_motor": "education",
    "organizing": "education",
    "class_conduct": "education",
    "moving_about": "getting_about",
    "play": "play",
    "leisure": "leisure",
    "family_life": "social",
    "peers": "social",
    "chores": "work",
    "community_life": "social",
}
AREAS: tuple[Area, ...] = tuple(dict.fromkeys(_AREA_OF.values()))


def side_of(environment: str) -> Side:
    """Whether a place belongs to the school day, to the clinic, or to home and community.

    Meals, recess and the bus are the school's too (34 CFR 300.107, 300.117). ValueError for an unknown place.
    """
    if environment not in ENVIRONMENTS:
        raise ValueError(f"unknown environment: {environment}")
    if environment in _SCHOOL:
        return "school"
    return "clinic" if environment in _CLINIC else "home"


def rails_of(environment: str) -> tuple[Rail, ...]:
    """On which rails work in a place usually stands; home, community and a video visit stand on both.

    Usually, and no more: a programme is not a setting. A clinic's therapist may coach a teacher in class, and a
    school's may work at home. ValueError for an unknown place.
    """
    if side_of(environment) == "school":
        return ("school",)
    return ("clinic",) if environment == "clinic" else ("school", "clinic")


def area_of(occupation: str) -> Area:
    """The area that an occupation belongs to, for grouping twenty of them. KeyError for an unknown one."""
    return _AREA_OF[occupation]

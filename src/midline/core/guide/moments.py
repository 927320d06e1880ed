"""Moments of a day that every family knows, each an occupation in a place: what the guide asks instead of terms."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Moment:
    """One moment: its code, the part of the day it is asked under, and where it lies on the map."""

    code: str
    part: str
    occupation: str
    environment: str


PARTS = ("morning", "school", "meals", "play", "evening")

# In this order for good: a link to a family's answers counts on it. New moments go to the end.
MOMENTS = (
    Moment("getting_dressed", "morning", "dressing", "home"),
    Moment("brushing_teeth", "morning", "hygiene", "home"),
    Moment("getting_ready", "morning", "organizing", "home"),
    Moment("riding_the_bus", "morning", "moving_about", "bus"),
    Moment("writing_in_class", "school", "handwriting", "classroom"),
    Moment("using_scissors", "school", "fine_motor", "classroom"),
    Moment("paying_attention", "school", "attending", "classroom"),
    Moment("doing_the_steps", "school", "following_directions", "classroom"),
    Moment("keeping_things_in_order", "school", "organizing", "classroom"),
    Moment("staying_calm_in_class", "school", "regulating", "classroom"),
    Moment("keeping_class_rules", "school", "class_conduct", "classroom"),
    Moment("asking_for_help", "school", "communicating_needs", "classroom"),
    Moment("walking_the_halls", "school", "moving_about", "hallway"),
    Moment("toilet_at_school", "school", "toileting", "bathroom"),
    Moment("eating_at_home", "meals", "eating", "home"),
    Moment("eating_at_school", "meals", "eating", "cafeteria"),
    Moment("loud_lunch_room", "meals", "regulating", "cafeteria"),
    Moment("playing_at_recess", "play", "play", "playground"),
    Moment("making_friends", "play", "peers", "playground"),
    Moment("playing_at_home", "play", "play", "home"),
    Moment("sports_and_clubs", "play", "leisure", "community"),
    Moment("going_out", "play", "community_life", "community"),
    Moment("staying_calm_at_home", "evening", "regulating", "home"),
    Moment("saying_needs_at_home", "evening", "communicating_needs", "home"),
    Moment("toilet_at_home", "evening", "toileting", "home"),
    Moment("helping_at_home", "evening", "chores", "home"),
    Moment("time_with_family", "evening", "family_life", "home"),
    Moment("falling_asleep", "evening", "sleep", "home"),
)

BY_CODE = {moment.code: moment for moment in MOMENTS}
_OUT_OF_SCHOOL = frozenset({"home", "community"})


def moments_for(schooling: str | None, *, under_three: bool) -> tuple[Moment, ...]:
    """The moments to ask about, by part of the day: none of a school's day for a child who is not in one."""
    home_only = under_three or schooling in ("home", "not_yet")
    return tuple(
        moment
        for part in PARTS
        for moment in MOMENTS
        if moment.part == part and (not home_only or moment.environment in _OUT_OF_SCHOOL)
    )

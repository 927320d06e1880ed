"""The guide: a family's answers and the law in, the whole answer out."""

from dataclasses import replace

from midline.core.guide.basis import SHARING
from midline.core.guide.decide import SCHOOL_KINDS, decide
from midline.core.guide.family import Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.picture import Picture
from midline.core.guide.results import Answer, Note, Route, Step
from midline.core.guide.routes import ROUTES, doctor
from midline.core.guide.steps.asking import after_finding, after_refusal
from midline.core.guide.unknowns import unknowns
from midline.core.guide.words import guesses

_ORDER = ("likely", "possible", "unknown", "unlikely")
_TWO_SIDES = ("both", "early_intervention_and_clinic")


def answer_for(family: Family, law: LawFor) -> Answer:
    """The answer to a family: routes best first, and for each open question what each value would lead to.

    A flag ends it: the doctor's route alone, with no open questions. Nothing here says that a child qualifies.
    """
    answer, routes = advise(family, law)
    open_questions = () if answer == "doctor_first" else unknowns(family, lambda other: advise(other, law))
    return Answer(answer, routes, open_questions, guesses(family.concerns))


def advise(family: Family, law: LawFor) -> tuple[str, tuple[Route, ...]]:
    """The answer's word and its routes, without the open questions."""
    picture = Picture(family, law)
    if family.flags:
        alone = (doctor.route(picture),)
        return decide(alone, under_three=picture.under_three), alone
    found = [route(picture) for route in ROUTES]
    routes = sorted((route for route in found if route is not None), key=lambda route: _ORDER.index(route.fit))
    answer = decide(routes, under_three=picture.under_three)
    if answer == "not_enough_known":
        routes = [_find_out_first(route) for route in routes]
    if picture.near_three or not picture.under_three:
        routes = _answer_a_no(routes, picture)
    if answer in _TWO_SIDES:
        routes = [_share_goals(route) if route.kind == "clinic" else route for route in routes]
    return answer, tuple(routes)


def _answer_a_no(routes: list[Route], picture: Picture) -> list[Route]:
    """The way on after a school's no stands in the best route of a school; in the first route where no school's fits.

    A refusal to test comes before an earlier finding: it is the newer of the two.
    """
    if "school_declined" in picture.has:
        first, steps = "ask_why_declined", after_refusal(picture)
    elif "found_not_eligible" in picture.has:
        first, steps = "ask_why_found_no", after_finding(picture)
    else:
        return routes
    school = [route for route in routes if route.kind in SCHOOL_KINDS and route.fit in ("likely", "possible")]
    best = (school or routes)[0]
    if any(step.code == first for step in best.steps):
        return routes
    answered = replace(best, steps=(*best.steps, *steps))
    return [answered if route is best else route for route in routes]


def _share_goals(clinic: Route) -> Route:
    """Rule 8: the two therapists may share goals, if the family signs for it."""
    step = Step("share_goals", "release")
    return replace(clinic, steps=(*clinic.steps, step), caveats=(*clinic.caveats, Note("sharing_is_yours", SHARING)))


def _find_out_first(route: Route) -> Route:
    """Rule 16: with too little known, talk to those who see the child, then answer again in some weeks."""
    first = (Step("talk_to_teacher_and_doctor", "teacher_talk"), Step("come_back_in_weeks"))
    return replace(route, steps=first) if route.fit == "unknown" else route

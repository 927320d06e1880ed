"""Sessions: a signed one is never edited, data goes with a session that took place, one session an appointment."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from midline.actions.measurements import Look, measure
from midline.actions.refusals import Refused
from midline.actions.sessions import add_to_session, edit_draft, log_session, plan_session, sign_session
from midline.core.access import AccessRefused
from midline.records.models import Measurement, Session
from midline.records.queries.children import NotThere


@pytest.fixture
def log(world):
    def with_defaults(**given):
        values = {
            "by": world.home.hats["school_ot"],
            "case": world.home.at_school.case.pk,
            "on": world.today,
            "kind": "direct",
            "minutes": 30,
            "environment": "classroom",
            "attendance": "held",
            "today": world.today,
        }
        return log_session(**{**values, **given})

    return with_defaults


def test_a_session_is_kept_with_its_looks(world, log):
    goal = world.home.at_school.goal
    session = log(looks=[Look(goal.pk, "classroom", successes=4, trials=5)], sign=True, note="Better.")
    assert session.status == "signed"
    assert session.signed_at is not None
    look = Measurement.objects.get(session=session)
    assert (look.successes, look.trials, look.by_id) == (4, 5, world.home.hats["school_ot"].id)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"minutes": 0}, "minutes"),
        ({"minutes": 481}, "minutes"),
        ({"environment": "moon"}, "environment"),
        ({"attendance": "maybe"}, "attendance"),
        ({"attendance": "child_refused"}, "reason"),
        ({"kind": "magic"}, "kind"),
    ],
)
def test_a_wrong_entry_is_named_and_keeps_nothing(world, log, given, field):
    before = Session.objects.count()
    with pytest.raises(Refused) as refused:
        log(**given)
    assert refused.value.field == field
    assert Session.objects.count() == before


def test_a_session_to_come_cannot_be_logged(world, log):
    with pytest.raises(Refused) as refused:
        log(on=world.today + timedelta(days=1))
    assert refused.value.code == "forms.day_in_future"


def test_no_data_without_a_session(world, log):
    goal = world.home.at_school.goal
    with pytest.raises(Refused) as refused:
        log(attendance="child_absent", looks=[Look(goal.pk, "classroom", successes=1, trials=2)])
    assert refused.value.code == "forms.no_data_when_not_held"
    missed = log(attendance="child_absent")
    assert missed.minutes == 0


def test_a_wrong_look_takes_the_session_with_it(world, log):
    goal, before = world.home.at_school.goal, Session.objects.count()
    with pytest.raises(Refused):
        log(looks=[Look(goal.pk, "classroom", successes=6, trials=5)])
    assert Session.objects.count() == before


def test_a_goal_of_another_child_is_refused(world, log):
    with pytest.raises(Refused):
        log(looks=[Look(world.home.of_age.goal.pk, "classroom", successes=1, trials=2)])


def test_an_appointment_is_logged_once(world, log):
    appointment = world.home.at_school.appointment.pk
    log(appointment=appointment)
    with pytest.raises(Refused) as refused:
        log(appointment=appointment)
    assert refused.value.code == "forms.already_logged"


def test_a_signed_note_is_added_to_and_never_edited(world):
    by, signed = world.home.hats["school_ot"], world.home.at_school.session
    with pytest.raises(Refused) as refused:
        edit_draft(by=by, session=signed.pk, note="No, it was so", minutes=20, today=world.today)
    assert refused.value.code == "forms.already_signed"
    added = add_to_session(by=by, session=signed.pk, note="The family called.", today=world.today)
    signed.refresh_from_db()
    assert signed.note == "Worked on spacing."
    assert added.amends == signed
    assert added.status == "signed"


def test_a_draft_is_changed_then_signed(world):
    by, draft = world.home.hats["school_ot"], world.home.at_school.draft
    edit_draft(by=by, session=draft.pk, note="Finished the letter.", minutes=25, today=world.today)
    signed = sign_session(by=by, session=draft.pk, today=world.today)
    assert (signed.note, signed.minutes, signed.status) == ("Finished the letter.", 25, "signed")
    with pytest.raises(Refused):
        sign_session(by=by, session=draft.pk, today=world.today)


def test_another_authors_draft_is_not_there(world):
    with pytest.raises(Refused) as refused:
        sign_session(by=world.home.hats["school_ota"], session=world.home.at_school.draft.pk, today=world.today)
    assert refused.value.code == "access.stranger"


@pytest.mark.parametrize("role", ["director", "teacher", "guardian", "clinic_ot"])
def test_only_the_childs_therapists_log(world, log, role):
    with pytest.raises((AccessRefused, NotThere)):
        log(by=world.home.hats[role])


@pytest.mark.parametrize("role", ["school_ot", "school_ota", "teacher", "guardian"])
def test_everyone_with_the_child_may_look_at_a_goal(world, role):
    look = Look(world.home.at_school.goal.pk, "home", successes=2, trials=4)
    made = measure(by=world.home.hats[role], look=look, on=world.today, today=world.today)
    assert made.by_id == world.home.hats[role].id


def test_a_look_before_the_goal_or_of_the_other_measure_is_refused(world):
    goal, by = world.home.at_school.goal, world.home.hats["teacher"]
    early = goal.starts - timedelta(days=1)
    with pytest.raises(Refused) as refused:
        measure(by=by, look=Look(goal.pk, "classroom", successes=1, trials=2), on=early, today=world.today)
    assert refused.value.code == "forms.before_goal"
    with pytest.raises(Refused) as refused:
        measure(by=by, look=Look(goal.pk, "classroom", level=3), on=world.today, today=world.today)
    assert refused.value.field == "level"


def test_the_database_itself_refuses_a_look_that_is_both(world):
    goal = world.home.at_school.goal
    with pytest.raises(IntegrityError), transaction.atomic():
        Measurement.objects.create(
            goal=goal,
            environment="home",
            on=world.today,
            level=3,
            successes=1,
            trials=2,
            by_id=world.home.hats["school_ot"].id,
        )


def test_a_session_is_planned_for_someone_of_the_house(world):
    from datetime import time

    values = {
        "by": world.home.hats["school_ot"],
        "case": world.home.at_school.case.pk,
        "on": world.today + timedelta(days=7),
        "at": time(9, 0),
        "minutes": 30,
        "environment": "classroom",
        "today": world.today,
    }
    assert plan_session(**values).membership_id == world.home.hats["school_ot"].id
    with pytest.raises(Refused) as refused:
        plan_session(**values, therapist=world.home.hats["clinic_ot"].id)
    assert refused.value.field == "therapist"


def test_a_session_that_took_place_is_not_signed_without_a_word_or_a_look(world, log):
    by, goal = world.home.hats["school_ot"], world.home.at_school.goal
    before = Session.objects.count()
    with pytest.raises(Refused, match="say_something_first") as refused:
        log(sign=True)
    assert refused.value.field == "note"
    assert Session.objects.count() == before
    draft = log(note=" ")
    with pytest.raises(Refused, match="say_something_first"):
        sign_session(by=by, session=draft.pk, today=world.today)
    assert log(sign=True, looks=[Look(goal.pk, "classroom", successes=1, trials=5)]).status == "signed"
    assert log(sign=True, attendance="child_absent").status == "signed"

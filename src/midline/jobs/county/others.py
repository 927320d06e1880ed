"""Those whom a county of this size has beside the usual ones: a substitute through an agency, a second parent under an
order, an advocate, an adult who lets a parent look, a teacher who is a parent too. All by the actions, as people do it.
"""

import secrets
from collections.abc import Sequence
from datetime import date, timedelta

from midline.actions.caseloads import set_cover
from midline.actions.charts import open_chart
from midline.actions.guardians import invite_guardian, record_order
from midline.actions.helpers import name_helper
from midline.actions.invitations import NewAccount, accept, invite
from midline.actions.organisations import add_person, found_organisation, give_hat
from midline.core.access import Paper
from midline.jobs.county.people import COUNTY_ADDRESS, STATE, County
from midline.jobs.county.stories import Life
from midline.records.queries.children import child_for
from midline.records.queries.demo import DEMO_ADDRESS
from midline.records.queries.rights import holders_of

_WEEKS = timedelta(days=7)


def add_others(county: County, lives: Sequence[Life], today: date) -> None:
    """Everyone here; `lives` are those of the children at school, the first one's family first, the adult's last."""
    first, adult = lives[0], lives[-1]
    _substitute(county, today)
    _second_parent(county, first, today)
    _named(
        first, f"advocate{DEMO_ADDRESS}", _new("Ada", "Lindholm"), "advocate", ("plan", "measurement", "case"), today
    )
    parent = _new("Paula", adult.chart.family_name)
    _named(adult, f"adults-parent{DEMO_ADDRESS}", parent, "family", ("plan", "measurement"), today)
    _teacher_who_is_a_parent(county, today)
    invite(
        by=county.director,
        organisation=county.district.pk,
        email=f"new-school-ot{COUNTY_ADDRESS}",
        role="school_ot",
        language="en",
        today=today,
        link=None,
    )


def _new(given: str, family: str) -> NewAccount:
    """Nobody knows the password: in the demonstration one signs in by a click."""
    return NewAccount(given, family, "en", secrets.token_urlsafe(24))


def _substitute(county: County, today: date) -> None:
    """Lent by an agency, she stands in for the district's first OT this week and the next."""
    began = today - 6 * _WEEKS
    agency = found_organisation(kind="agency", name="Bright Path Therapy Staffing", state=STATE, today=began)
    head = add_person(email=f"agency-director{DEMO_ADDRESS}", given_name="Iris", family_name="Vance")
    director = give_hat(person=head, organisation=agency, role="director", today=began, by=None)
    address = f"substitute{DEMO_ADDRESS}"
    common = {"email": address, "role": "school_ot", "language": "en", "today": began, "link": None}
    token = invite(by=director, organisation=agency.pk, **common)  # type: ignore[arg-type]
    own = accept(token=token, today=began, new=_new("Lena", "Brandt"))
    token = invite(by=county.director, organisation=county.district.pk, **common)  # type: ignore[arg-type]
    here = accept(token=token, today=began, person=own.person_id, agency=agency.pk)
    set_cover(
        by=county.director,
        absent=county.therapists[0].id,
        substitute=here.id,
        starts=today,
        ends=today + timedelta(days=11),
        today=today,
    )


def _second_parent(county: County, life: Life, today: date) -> None:
    """He holds rights at school, not at the clinic; an order lets him look but not decide, nor read session notes."""
    on = today - 8 * _WEEKS
    paper = Paper("birth_certificate", "County of birth, copy in the office", on)
    token = invite_guardian(
        by=county.director,
        chart=life.chart.pk,
        email=f"second-parent{DEMO_ADDRESS}",
        language="en",
        relation="parent",
        educational=True,
        medical=False,
        paper=paper,
        today=on,
        link=None,
    )
    hat = accept(token=token, today=on, new=_new("Daniel", life.chart.family_name))
    child = child_for(county.director, life.chart.pk, "oversight", today)
    row = next(one for one in holders_of(child) if one.person_id == hat.person_id)
    record_order(
        by=county.director,
        guardianship=row.id,
        no_contact=False,
        decides=False,
        withheld=frozenset({"note"}),
        paper=Paper("court_order", "Custody order of the county court", on),
        starts=on,
        ends=None,
        today=on,
    )


def _named(life: Life, email: str, new: NewAccount, work: str, kinds: tuple[str, ...], today: date) -> None:
    on = today - _WEEKS
    token = name_helper(
        by=life.parent,
        chart=life.chart.pk,
        email=email,
        language="en",
        work=work,
        kinds=kinds,
        until=today + timedelta(days=90),
        today=on,
        link=None,
    )
    accept(token=token, today=on, new=new)


def _teacher_who_is_a_parent(county: County, today: date) -> None:
    """Her own child has a file here too; under the teacher's hat she sees nothing of it."""
    teacher = county.schools[0].teachers[0]
    family = teacher.person_name.rpartition(" ")[2]
    on = today - 10 * _WEEKS
    chart = open_chart(
        by=county.director,
        organisation=county.district,
        school=county.schools[1].organisation,
        given_name="Leo",
        family_name=family,
        birth_date=date(county.year_start.year - 8, 3, 9),
        today=on,
        home_language="en",
    )
    token = invite_guardian(
        by=county.director,
        chart=chart.pk,
        email=f"teacher-at-home{COUNTY_ADDRESS}",
        language="en",
        relation="parent",
        educational=True,
        medical=False,
        paper=Paper("birth_certificate", "County of birth, copy in the office", on),
        today=on,
        link=None,
    )
    accept(token=token, today=on, person=teacher.person_id)

"""A tiny world for the tests of pages: two districts and two clinics, every role in each, three made-up children.

`home` and `far` are alike and know nothing of each other: whoever belongs to one is a stranger in the other. In each
there is a child with a chart at the district and one at the clinic, joined by the guardian of both, and a pupil of
age who holds their own rights. Rows are written plainly, without the actions, so that a test of a page fails for the
page's own faults.
"""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.utils import timezone

from midline.core.access import HELPERS_MAY
from midline.records.models import (
    Absence,
    Appointment,
    Assignment,
    Case,
    Chart,
    ChartLink,
    Classroom,
    ClockIndex,
    Concern,
    Cover,
    Document,
    Enrolment,
    Fact,
    Goal,
    GuardianOffer,
    Guardianship,
    Helper,
    HelperOffer,
    Invitation,
    LawReport,
    Measurement,
    Membership,
    Organisation,
    Person,
    Plan,
    RecordsRequest,
    Release,
    Restriction,
    SchoolYear,
    Service,
    Session,
    SignedForm,
    Strategy,
    Teaching,
    Voice,
    YearDraft,
)
from midline.records.queries.memberships import Acting, as_acting
from tests.world_law import reported
from tests.world_office import school_year, year_draft

TODAY = date(2026, 11, 23)
FAR = "Quillfeather"
"""A name that everyone and everything of the far half bears, and nothing else: no page of the home half may show it."""
PASSWORD = "for the tests alone"
PAPER = b"%PDF-1.7 a page of the tests"
AT_SCHOOL = ("school_ot", "school_ota", "case_manager", "director")
IN_CLASS = ("teacher",)
AT_CLINIC = ("clinic_ot", "clinic_ota", "front_desk")
AT_HOME = ("guardian", "adult_student", "helper")
ROLES = (*AT_SCHOOL, *IN_CLASS, *AT_CLINIC, *AT_HOME)


@dataclass(frozen=True)
class File:
    """One chart and one row of each kind in it, by the names that addresses use for their ids."""

    chart: Chart
    case: Case
    fact: Fact
    document: Document
    scan: Document
    plan: Plan
    service: Service
    goal: Goal
    measurement: Measurement
    appointment: Appointment
    session: Session
    draft: Session
    concern: Concern
    absence: Absence
    strategy: Strategy
    voice: Voice
    release: Release
    form: SignedForm
    request: RecordsRequest
    guardianship: Guardianship
    order: Restriction
    helper: Helper
    asked: Invitation
    helper_asked: Invitation


@dataclass(frozen=True)
class Half:
    """One district with a school, one clinic, and everyone in them."""

    district: Organisation
    school: Organisation
    clinic: Organisation
    year: SchoolYear
    year_draft: YearDraft
    classroom: Classroom
    hats: dict[str, Acting]
    clinic_director: Acting
    at_school: File
    at_clinic: File
    of_age: File
    link: ChartLink
    colleague: Acting
    cover: Cover
    invitation: Invitation
    law_report: LawReport

    def file_of(self, role: str) -> File:
        """The file that someone in this role is let in to."""
        if role in AT_CLINIC:
            return self.at_clinic
        return self.of_age if role == "adult_student" else self.at_school


@dataclass(frozen=True)
class World:
    """Both halves, and the day it is."""

    today: date
    home: Half
    far: Half


def build_world(today: date = TODAY) -> World:
    """Write the whole world; everything began a year ago, or in the weeks before `today`."""
    return World(today, _half("Tenorio", today), _half(FAR, today))


def _half(name: str, today: date) -> Half:
    district = Organisation.objects.create(kind="district", name=f"{name} District", state="TX")
    school = Organisation.objects.create(kind="school", name=f"{name} School", state="TX", parent=district)
    clinic = Organisation.objects.create(kind="clinic", name=f"{name} Clinic", state="TX")
    household = Organisation.objects.create(kind="household", name=f"{name} Household", state="TX")
    places = {
        **dict.fromkeys(AT_SCHOOL, district),
        **dict.fromkeys(IN_CLASS, school),
        **dict.fromkeys(AT_CLINIC, clinic),
        **dict.fromkeys(AT_HOME, household),
    }
    hats = {role: _hat(name, role, place, today) for role, place in places.items()}
    year, classroom = school_year(district, today), Classroom.objects.create(school=school, title="Room 4")
    Teaching.objects.create(classroom=classroom, membership_id=hats["teacher"].id, starts=today - timedelta(days=90))
    at_school = _file(("Mira", name), district, school, "iep", hats["school_ot"], hats["guardian"], clinic, today)
    at_clinic = _file(("Mira", name), clinic, None, "clinic", hats["clinic_ot"], hats["guardian"], district, today)
    of_age = _file(("Ari", name), district, school, "iep", hats["school_ot"], hats["adult_student"], clinic, today)
    for file, roles in ((at_school, AT_SCHOOL[:3]), (of_age, AT_SCHOOL[:3]), (at_clinic, AT_CLINIC[:2])):
        for role in roles:
            Assignment.objects.create(chart=file.chart, membership_id=hats[role].id, starts=file.chart.opened_on)
    for file in (at_school, of_age):
        Enrolment.objects.create(classroom=classroom, chart=file.chart, starts=today - timedelta(days=90))
    link = ChartLink.objects.create(
        one=at_school.chart, other=at_clinic.chart, made_by_id=hats["guardian"].id, made_on=today - timedelta(days=30)
    )
    Helper.objects.create(
        person_id=hats["helper"].person_id,
        chart=at_school.chart,
        work="advocate",
        kinds=" ".join(sorted(HELPERS_MAY)),
        named_by_id=hats["guardian"].id,
        starts_at=first_moment(today - timedelta(days=30)),
        ends_at=first_moment(today + timedelta(days=30)),
    )
    colleague = _hat(f"{name}-Two", "school_ot", district, today)
    cover = Cover.objects.create(
        absent_id=hats["school_ot"].id,
        substitute_id=colleague.id,
        starts=today + timedelta(days=3),
        ends=today + timedelta(days=5),
        set_by_id=hats["director"].id,
    )
    return Half(
        district,
        school,
        clinic,
        year,
        year_draft(year, hats["director"]),
        classroom,
        hats,
        _hat(name, "director", clinic, today),
        at_school,
        at_clinic,
        of_age,
        link,
        colleague,
        cover,
        _invited(name, district, hats["director"], today),
        reported(hats["director"], token_of(name), today),
    )


def token_of(half: str) -> str:
    """What stands in the link of the half's one open invitation, and of its report."""
    return f"token-of-{half}"


def _invited(name: str, district: Organisation, director: Acting, today: date) -> Invitation:
    return Invitation.objects.create(
        organisation=district,
        role="school_ot",
        email=f"invited@{name}.example".lower(),
        token_digest=hashlib.sha256(token_of(name).encode()).hexdigest(),
        invited_by_id=director.id,
        sent_on=today,
        expires_on=today + timedelta(days=14),
    )


def _hat(half: str, role: str, organisation: Organisation, today: date) -> Acting:
    person = Person(
        email=f"{role}.{organisation.kind}@{half}.example",
        given_name=role.replace("_", " ").title(),
        family_name=half,
    )
    person.set_password(PASSWORD)
    person.save()
    row = Membership.objects.create(
        person=person, organisation=organisation, role=role, starts=today - timedelta(days=365)
    )
    return as_acting(row)


def _file(
    called: tuple[str, str],
    organisation: Organisation,
    school: Organisation | None,
    programme: str,
    therapist: Acting,
    holder: Acting,
    other: Organisation,
    today: date,
) -> File:
    began = today - timedelta(days=60)
    own = holder.role == "adult_student"
    birth = date(today.year - (19 if own else 7), 5, 2)
    chart = Chart.objects.create(
        organisation=organisation,
        school=school,
        given_name=called[0],
        family_name=called[1],
        birth_date=birth,
        home_language="en",
        grade="12" if own else "2",
        opened_on=began,
    )
    by = {"by_id": therapist.id}
    guardianship = Guardianship.objects.create(
        person_id=holder.person_id,
        chart=chart,
        relation="self" if own else "mother",
        educational=True,
        medical=True,
        evidence="Birth certificate seen",
        verified_by_id=therapist.id,
        starts=began,
    )
    case = Case.objects.create(chart=chart, programme=programme, opened_on=began, opened_by_id=therapist.id)
    kinds = (
        ("referral_received", "evaluation_completed", "plan_sent")
        if programme == "clinic"
        else ("request_received", "consent_received", "iep_agreed")
    )
    facts = [
        Fact.objects.create(case=case, kind=kind, on=began + timedelta(days=10 * number), recorded_by_id=therapist.id)
        for number, kind in enumerate(kinds)
    ]
    document = Document.objects.create(
        chart=chart, kind="consent", title="Signed consent", text="Yes, please begin.", added_by_id=therapist.id
    )
    plan = Plan.objects.create(fact=facts[-1], starts=began + timedelta(days=20), present_levels="Writes three words.")
    service = Service.objects.create(
        plan=plan,
        delivery="direct",
        grouping="individual",
        minutes=30,
        per="week",
        environment="clinic" if programme == "clinic" else "classroom",
        starts=plan.starts,
    )
    place = service.environment
    goal = Goal.objects.create(
        case=case,
        occupation="handwriting",
        environments=place,
        text="Writes a sentence that a classmate can read.",
        measure="trials",
        starts=plan.starts,
        owner_id=therapist.id,
    )
    appointment = Appointment.objects.create(
        case=case, membership_id=therapist.id, on=today, at=time(9, 30), minutes=30, environment=place
    )
    common = {"case": case, "kind": "direct", "minutes": 30, "environment": place, "attendance": "held"}
    session = Session.objects.create(
        **common,
        on=today - timedelta(days=7),
        note="Worked on spacing.",
        status="signed",
        signed_at=timezone.now(),
        author_id=therapist.id,
    )
    draft = Session.objects.create(
        **common, on=today - timedelta(days=1), note="Began a letter.", status="draft", author_id=therapist.id
    )
    ClockIndex.objects.create(
        case=case,
        rule="annual_review",
        state="overdue",
        due=today - timedelta(days=3),
        starts_kind=facts[-1].kind,
        starts_on=facts[-1].on,
        law_version="test",
        calendar_version="test",
    )
    release = _release(chart, holder, other, first_moment(began), first_moment(today + timedelta(days=201)))
    return File(
        chart=chart,
        case=case,
        fact=facts[0],
        document=document,
        scan=_scan(chart, therapist),
        plan=plan,
        service=service,
        goal=goal,
        measurement=Measurement.objects.create(
            goal=goal, environment=place, on=session.on, successes=3, trials=5, session=session, **by
        ),
        appointment=appointment,
        session=session,
        draft=draft,
        concern=Concern.objects.create(
            chart=chart, occupation="dressing", environment="home", words="The coat takes long.", on=began, **by
        ),
        absence=Absence.objects.create(chart=chart, first=began, last=began, recorded_by_id=therapist.id),
        strategy=Strategy.objects.create(
            chart=chart,
            occupation="handwriting",
            environment=place,
            text="A raised line to write on.",
            starts=began,
            **by,
        ),
        voice=Voice.objects.create(chart=chart, kind="wish", words="I want to write my own name tag.", on=began, **by),
        release=release,
        form=release.form,
        request=RecordsRequest.objects.create(
            chart=chart, kind="destroy", asked_by_id=holder.id, asked_on=today - timedelta(days=5)
        ),
        guardianship=guardianship,
        # It is over: it limits nobody any more.
        order=Restriction.objects.create(
            guardianship=guardianship,
            decides=False,
            evidence="Order 12 of a court",
            recorded_by_id=therapist.id,
            starts=began,
            ends=began + timedelta(days=5),
        ),
        helper=_helper(chart, holder, began, today),
        asked=_asked(chart, "guardian", therapist, today),
        helper_asked=_asked(chart, "helper", holder, today),
    )


def _helper(chart: Chart, holder: Acting, began: date, today: date) -> Helper:
    """An advocate who may see the plan for some time yet."""
    person = Person.objects.create(
        email=f"helper.{chart.pk}@{chart.family_name}.example",
        given_name="Helper",
        family_name=chart.family_name,
        password="!",
    )
    return Helper.objects.create(
        person=person,
        chart=chart,
        work="advocate",
        kinds="identity plan",
        named_by_id=holder.id,
        starts_at=first_moment(began),
        ends_at=first_moment(today + timedelta(days=30)),
    )


def _asked(chart: Chart, role: str, by: Acting, today: date) -> Invitation:
    """An invitation beside the child that waits for an answer."""
    row = Invitation.objects.create(
        organisation=chart.organisation,
        role=role,
        email=f"asked.{role}@{chart.family_name}.example".lower(),
        token_digest=hashlib.sha256(f"{role} {chart.pk}".encode()).hexdigest(),
        invited_by_id=by.id,
        sent_on=today,
        expires_on=today + timedelta(days=14),
    )
    if role == "helper":
        ends_at = first_moment(today + timedelta(days=30))
        HelperOffer.objects.create(
            invitation=row, chart=chart, work="interpreter", kinds="identity plan", ends_at=ends_at, named_by_id=by.id
        )
    else:
        GuardianOffer.objects.create(
            invitation=row,
            chart=chart,
            relation="grandparent",
            educational=True,
            medical=True,
            evidence_kind="court_order",
            evidence="Order 7 of a court",
            seen_on=today,
            verified_by_id=by.id,
        )
    return row


def first_moment(day: date) -> datetime:
    """The first moment of a day, in the zone of the site."""
    return datetime.combine(day, time(), tzinfo=timezone.get_current_timezone())


def _release(chart: Chart, holder: Acting, other: Organisation, signed_at: datetime, ends_at: datetime) -> Release:
    """A form with one direction: the other organisation may see the plan and how it goes."""
    form = SignedForm.objects.create(
        child_name=chart.called(),
        birth_date=chart.birth_date,
        signed_by_id=holder.id,
        signer_name=holder.person_name,
        relation="mother",
        authority="educational medical",
        signature=holder.person_name,
        signed_at=signed_at,
        statements="1",
        language="en",
    )
    return Release.objects.create(
        form=form,
        chart=chart,
        to=other,
        from_name=chart.organisation.name,
        to_name=other.name,
        kinds="identity plan measurement",
        purpose="Work on the same goals",
        signed_by_id=holder.id,
        signed_at=signed_at,
        ends_at=ends_at,
    )


def _scan(chart: Chart, therapist: Acting) -> Document:
    """A paper with a file."""
    row = Document.objects.create(
        chart=chart,
        kind="report",
        title="Report",
        media_type="application/pdf",
        size=len(PAPER),
        sha256=hashlib.sha256(PAPER).hexdigest(),
        added_by_id=therapist.id,
    )
    lay_out(row)
    return row


def lay_out(scan: Document) -> None:
    """The file of a paper, where it is kept."""
    settings.DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (settings.DOCUMENTS / str(scan.pk)).write_bytes(PAPER)


def ids_of(half: Half, role: str) -> dict[str, uuid.UUID]:
    """The ids of what someone in this role of this half is let in to, by the kind of row."""
    file = half.file_of(role)
    found = {name: getattr(file, name).pk for name in File.__dataclass_fields__}
    return {
        **found,
        "classroom": half.classroom.pk,
        "link": half.link.pk,
        "year": half.year.pk,
        "year_draft": half.year_draft.pk,
        "place": half.district.pk,
        "membership": half.colleague.id,
        "cover": half.cover.pk,
        "invitation": half.invitation.pk,
        "report": half.law_report.pk,
    }

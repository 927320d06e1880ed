"""Names of things in templates: occupations, places, programmes, kinds of fact, stations, rules."""

from django import template
from django.utils.translation import gettext_lazy as _

from midline.core.goals import CarryOver
from midline.web.register import speaks_terms
from midline.web.templatetags.midline_text import reading_language
from midline.wording import codes
from midline.wording import say as say_in
from midline.wording.terms import field_term, name_of

register = template.Library()

ATTENDANCE = {
    "held": _("It took place"),
    "child_absent": _("Child was away"),
    "therapist_absent": _("Therapist was away"),
    "child_refused": _("Child did not want to"),
    "school_event": _("Something else was on at school"),
    "closed": _("School or clinic was closed"),
    "cancelled": _("Canceled"),
}
"""Whether a session took place, and why not."""
TABLES = {
    "Organisation": _("schools"),
    "Person": _("people"),
    "Membership": _("roles"),
    "Chart": _("children"),
    "Classroom": _("classes"),
    "Enrolment": _("seats in classes"),
    "Teaching": _("lessons taught"),
    "Practitioner": _("practitioners"),
    "Coverage": _("coverages"),
    "Condition": _("diagnoses"),
    "Case": _("programs"),
    "Fact": _("facts"),
    "Assignment": _("places on caseloads"),
}
"""What an import made, by table."""
RECORD_KINDS = {
    "identity": _("Name and birth date"),
    "concern": _("Worries"),
    "case": _("Steps and dates"),
    "document": _("Papers"),
    "evaluation": _("Test results"),
    "plan": _("Plan and goals"),
    "measurement": _("How the goals go"),
    "session": _("When sessions were held"),
    "note": _("Session notes"),
    "strategy": _("What helps"),
    "voice": _("The child’s own words"),
    "coverage": _("Who pays"),
    "condition": _("Diagnoses"),
    "release": _("Who may look"),
}
"""The kinds of record that a release names."""
WHY = {
    "care": _("To give care"),
    "family": _("As family"),
    "oversight": _("To oversee"),
    "billing": _("To bill"),
    "teaching": _("To teach"),
    "import": _("Import"),
    "law": _("To keep the law right"),
    "setup": _("Setting up"),
    "account": _("Account"),
}
"""What someone came for, by their hat."""
RELATIONS = {
    "mother": _("mother"),
    "father": _("father"),
    "parent": _("parent"),
    "step_parent": _("step-parent"),
    "guardian": _("guardian"),
    "grandparent": _("grandparent"),
    "foster_parent": _("foster parent"),
    "legal_guardian": _("guardian named by a court or a parent"),
    "surrogate_parent": _("surrogate parent named by the agency"),
    "guardian_of_adult": _("guardian of an adult, by a court"),
    "self": _("for themselves"),
}
"""How someone is related to a child; another word stands as it was written."""
RIGHTS = {"educational": _("rights over school records"), "medical": _("rights over health records")}
"""What a signature rests on."""
PAPERS = {
    "birth_certificate": _("Birth certificate"),
    "court_order": _("Court order"),
    "adoption_decree": _("Adoption decree"),
    "foster_placement": _("Foster placement"),
    "surrogate_appointment": _("Appointment as surrogate parent"),
    "power_of_attorney": _("Power of attorney"),
    "photo_id": _("Photo ID"),
    "college_enrolment": _("College enrollment"),
    "other_paper": _("Another paper"),
}
"""Papers that show somebody's standing."""
WORK = {"interpreter": _("Interpreter"), "advocate": _("Advocate"), "family": _("Parent or family")}
"""What a helper does."""
DELIVERY = {"direct": _("With the child"), "push_in": _("In class, with the others"), "consult": _("With the adults")}
GROUPING = {"individual": _("One to one"), "group": _("In a group")}
PER = {"week": _("week"), "month": _("month"), "term": _("term"), "year": _("year")}
MEASURE = {"level": _("Level, 1 to 5"), "trials": _("Tries that worked")}
"""How services and goals are named on forms and pages."""
FELT = {1: _("Very bad"), 2: _("Not good"), 3: _("So-so"), 4: _("Good"), 5: _("Great")}
"""How it felt, as the child says."""


@register.filter
def occupation_name(occupation: str) -> str:
    """What the child does: "Writing by hand"."""
    return say_in(f"occupations.occupation_{occupation}", {}, reading_language())


@register.filter
def place_name(environment: str) -> str:
    """Where: "Classroom"."""
    return say_in(f"occupations.environment_{environment}", {}, reading_language())


@register.filter
def programme_name(programme: str) -> str:
    """The programme: "504 plan"."""
    return say_in(f"pathways.programme_{programme}", {}, reading_language())


@register.filter
def kind_name(kind: str) -> str:
    """A kind of fact: "Consent received"."""
    return name_of("pathways", f"kind_{kind}", reading_language(), expert=speaks_terms())


@register.filter
def next_words(kind: str) -> str:
    """A kind of fact that may follow, as a family reads it: "You and the team meet about the plan."."""
    return say_in(f"pathways.next_{kind}", {}, reading_language())


@register.filter
def station_name(station: str) -> str:
    """Where a case stands: "In service"."""
    return name_of("pathways", f"station_{station}", reading_language(), expert=speaks_terms())


@register.filter
def rule_name(rule: str) -> str:
    """A rule of law: "Initial evaluation" to staff, "First test for special education" to a family."""
    return name_of("law", f"rule_{rule}", reading_language(), expert=speaks_terms())


@register.filter
def term_behind(rule: str) -> str:
    """The field's term for a rule, to stand behind the plain word on a family's page; nothing where both are one."""
    return field_term(f"rule_{rule}", reading_language()) or ""


@register.filter
def attendance_name(attendance: str) -> str:
    """Whether a session took place: "Child was away"."""
    return str(ATTENDANCE[attendance])


@register.filter
def record_kind_name(kind: str) -> str:
    """A kind of record: "Plan and goals"."""
    return str(RECORD_KINDS[kind])


@register.filter
def why_name(why: str) -> str:
    """What someone came for: "To give care"; the word itself where it has no name here."""
    return str(WHY.get(why, why))


@register.filter
def relation_name(relation: str) -> str:
    """How someone is related to a child: "mother"."""
    return str(RELATIONS.get(relation, relation))


@register.filter
def right_name(right: str) -> str:
    """A right that a signature rests on: "rights over school records"."""
    return str(RIGHTS[right])


@register.filter
def felt_name(felt: int) -> str:
    """How it felt: "Good"."""
    return str(FELT[felt])


@register.filter
def family_words(kind: str) -> str:
    """What a fact means for a family, in plain words; nothing to staff, and where the name of the fact says it all."""
    code = f"pathways.family_{kind}"
    if speaks_terms():
        return ""
    return say_in(code, {}, reading_language()) if code in codes("pathways", reading_language()) else ""


@register.filter
def carry_words(found: CarryOver) -> str:
    """Whether something carries over from one place to another, with how many looks it rests on."""
    here, there = place_name(found.here).lower(), place_name(found.there).lower()
    counts = {"here": here, "there": there, "here_n": found.here_n, "there_n": found.there_n}
    return say_in(f"goals.carry_{found.finding}", counts, reading_language())


@register.filter
def document_name(kind: str) -> str:
    """A kind of paper: "Signed consent"; "Other paper" for one that has no name here."""
    code = f"pathways.document_{kind}"
    known = code in codes("pathways", reading_language())
    return say_in(code if known else "pathways.document_other", {}, reading_language())


@register.filter
def delivery_name(delivery: str) -> str:
    """How a service is given: "In class, with the others"."""
    return str(DELIVERY[delivery])


@register.filter
def per_name(per: str) -> str:
    """A period: "week"."""
    return str(PER[per])


@register.filter
def about_name(about: str) -> str:
    """What a consent or a notice is about: "the services"."""
    return say_in(f"pathways.about_{about}", {}, reading_language())


@register.filter
def table_name(table: str) -> str:
    """What a row of a table is: "children"."""
    return str(TABLES[table])


@register.filter
def is_address(source: str | None) -> bool:
    """Whether a source is an address of the web that a reader can follow; some are named in words."""
    return bool(source) and str(source).startswith(("https://", "http://"))


@register.filter
def paper_name(paper: str) -> str:
    """A paper that shows standing: "Court order"; nothing where none is named."""
    return str(PAPERS[paper]) if paper in PAPERS else ""


@register.filter
def work_name(work: str) -> str:
    """What a helper does: "Interpreter"."""
    return str(WORK[work])

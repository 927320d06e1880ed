"""The place of every table: behind the wall, or outside it and why. A house test holds every table to be here."""

from midline.core.access import Deed, RecordKind
from midline.records.wall.place import ANY_DEED, EVERY_DAY, OnChart, Open, Place, Rules
from midline.records.wall.places_own import NOBODYS_YET, RULED, among, their_own
from midline.records.wall.ways import ME, NOW, PERSON

_K = RecordKind
_D = Deed
# Everything in a case is found by its case, which therefore shows to those who see any of it.
_IN_CASE = frozenset({_K.CASE, _K.EVALUATION, _K.PLAN, _K.MEASUREMENT, _K.SESSION, _K.NOTE})
_PLANS = frozenset({_D.AGREE_PLAN, _D.RECORD_FACT})

_ASKED = frozenset({_D.ASK_RECORDS, _D.ANSWER_RECORDS})
_ANSWERED = frozenset({_D.ANSWER_RECORDS})
_MOVED = frozenset({_D.MOVE_RECORD})

_ON, _STARTS = '{row}."on"', "{row}.starts"

ON_CHART: dict[str, Place] = {
    "Case": OnChart("chart", _IN_CASE, ANY_DEED, day=EVERY_DAY),
    "Fact": OnChart(
        "case",
        frozenset({_K.CASE}),
        _PLANS | {_D.OPEN_CASE, _D.KEEP_MEDICAL} | _MOVED,
        day=_ON,
        # A copy of the record finds evaluations and plans by their fact: those facts show where an order withholds the
        # case from a guardian and not what hangs on them, and no other.
        also={"midline_as_family": Rules(read=among("family_fact_behind", "records_fact.id"))},
    ),
    "ClockIndex": OnChart("case", frozenset({_K.CASE}), ANY_DEED, removed_by=ANY_DEED, kept_by="organisation"),
    "MovedClock": OnChart("case", frozenset({_K.CASE}), ANY_DEED, removed_by=ANY_DEED),
    "DateGiven": OnChart("case", frozenset({_K.CASE}), ANY_DEED),
    # Without a day, as clocks are counted from these rows for whoever sees every day of the case, helpers and released
    # therapists too: theirs is a count like anyone's, made when they look. They are told how many were missed; that the
    # days are not theirs to read stays with the queries. What no clock is counted from does not show to them: what was
    # taken back, and a clinic's (see `queries.absences.attended_of`).
    "Absence": OnChart(
        "chart",
        frozenset({_K.CASE}),
        frozenset({_D.RECORD_FACT}),
        family_changes=f"records_absence.recorded_by_id = {ME}",
        guests_read="records_absence.taken_back_at IS NULL AND NOT w.at_clinic",
    ),
    "Evaluation": OnChart("fact", frozenset({_K.EVALUATION}), _PLANS, day="w.row_day"),
    "Plan": OnChart("fact", frozenset({_K.PLAN}), _PLANS, day=_STARTS),
    "Service": OnChart("plan", frozenset({_K.PLAN}), _PLANS, day=_STARTS),
    "Goal": OnChart("case", frozenset({_K.PLAN, _K.MEASUREMENT}), frozenset({_D.SET_GOAL, _D.AGREE_PLAN}), day=_STARTS),
    "Measurement": OnChart("goal", frozenset({_K.MEASUREMENT}), frozenset({_D.MEASURE}) | _MOVED, own="by", day=_ON),
    "Appointment": OnChart(
        "case", frozenset({_K.SESSION}), frozenset({_D.PLAN_SESSION, _D.LOG_SESSION, _D.ASSIGN}), day=_ON
    ),
    "Session": OnChart("case", frozenset({_K.SESSION, _K.NOTE}), frozenset({_D.LOG_SESSION}) | _MOVED, day=_ON),
    "Referral": OnChart("case", frozenset({_K.CASE, _K.CONDITION}), frozenset({_D.KEEP_MEDICAL}), day=_ON),
    "Concern": OnChart("chart", frozenset({_K.CONCERN}), frozenset({_D.RAISE_CONCERN}) | _MOVED, own="by", day=_ON),
    "Voice": OnChart("chart", frozenset({_K.VOICE}), frozenset({_D.RECORD_VOICE}), own="by", day=_ON),
    "Strategy": OnChart("chart", frozenset({_K.STRATEGY}), frozenset({_D.ADD_STRATEGY}), day=_STARTS),
    "Document": OnChart(
        "chart",
        frozenset({_K.DOCUMENT}),
        frozenset({_D.ADD_DOCUMENT}) | _MOVED,
        day="({row}.added_at AT TIME ZONE '{zone}')::date",
    ),
    "Coverage": OnChart("chart", frozenset({_K.COVERAGE}), frozenset({_D.KEEP_MEDICAL}), day=_STARTS),
    "Condition": OnChart(
        "chart",
        frozenset({_K.CONDITION}),
        frozenset({_D.KEEP_MEDICAL}),
        day="coalesce({row}.recorded_on, {row}.onset)",
    ),
    # Where a child sits, who works with them and the words they are found by go with who the child is.
    "Enrolment": OnChart("chart", frozenset({_K.IDENTITY}), frozenset({_D.EDIT_IDENTITY}), day=EVERY_DAY),
    "NameWord": OnChart(
        "chart",
        frozenset({_K.IDENTITY}),
        frozenset({_D.EDIT_IDENTITY}),
        removed_by=frozenset({_D.EDIT_IDENTITY}),
        day=EVERY_DAY,
        kept_by="organisation",
        also={"midline_as_caseload": Rules(insert=NOBODYS_YET.format(table="records_nameword"))},
    ),
    "Assignment": OnChart(
        "chart",
        frozenset({_K.IDENTITY}),
        frozenset({_D.ASSIGN}),
        day=EVERY_DAY,
        # A therapist who opens a chart has the child on their caseload at once: nobody else is on it yet.
        also={
            "midline_as_caseload": Rules(
                insert=f"records_assignment.membership_id = {ME} AND {NOBODYS_YET.format(table='records_assignment')}"
            )
        },
    ),
    "Guardianship": OnChart(
        "chart",
        frozenset({_K.IDENTITY}),
        frozenset({_D.EDIT_IDENTITY, _D.INVITE_GUARDIAN}),
        but=frozenset({"taught", "released", "helped"}),
        # A helper is let in by what their guardian may see, so that guardian's row is asked.
        also={"midline_as_helper": Rules(read=among("helped_guardian", "records_guardianship.id"))},
    ),
    "Restriction": OnChart(
        "guardianship",
        frozenset({_K.IDENTITY}),
        frozenset({_D.RECORD_ORDER}),
        but=frozenset({"taught", "released", "helped", "family"}),
        also={
            "midline_as_family": Rules(read=among("own_guardianship", "records_restriction.guardianship_id")),
            "midline_as_helper": Rules(read=among("helped_guardian", "records_restriction.guardianship_id")),
        },
    ),
    # What is asked of a record, and what stands against destroying it: the family's and the director's.
    # A statement is shown with the record; the request that it is about, to those who ask and answer alone.
    # Of what another household asks, a family sees that the record of both is to be destroyed, and no more.
    "RecordsRequest": OnChart(
        "chart",
        frozenset({_K.CASE}),
        _ASKED,
        read_by=_ASKED,
        family_reads=f"{their_own('records_recordsrequest.asked_by_id')} OR "
        "(records_recordsrequest.kind = 'destroy' AND records_recordsrequest.outcome IN ('', 'given'))",
        family_changes=their_own("records_recordsrequest.asked_by_id"),
    ),
    "Statement": OnChart("chart", frozenset({_K.CASE}), _ASKED, day=EVERY_DAY),
    "Hold": OnChart("chart", frozenset({_K.CASE}), _ANSWERED, read_by=_ANSWERED),
    "NotNeeded": OnChart("chart", frozenset({_K.CASE}), _ANSWERED, read_by=_ASKED),
    "Destruction": OnChart("chart", frozenset({_K.CASE}), _ANSWERED, read_by=_ASKED),
    # What an open link offers beside a child; the link itself is found without it.
    "GuardianOffer": OnChart(
        "chart",
        frozenset({_K.IDENTITY}),
        frozenset({_D.INVITE_GUARDIAN}),
        but=frozenset({"taught", "released", "helped", "family"}),
    ),
    "HelperOffer": OnChart(
        "chart",
        frozenset({_K.RELEASE}),
        frozenset({_D.NAME_HELPER}),
        family_reads=their_own("records_helperoffer.named_by_id"),
    ),
    # Whoever holds the right is told who can look now, and may end it, whichever household named them; what was before
    # is the affair of the household that did. A row that one ended is still there when its change is checked.
    "Helper": OnChart(
        "chart",
        frozenset({_K.RELEASE}),
        frozenset({_D.NAME_HELPER}),
        family_reads=f"{their_own('records_helper.named_by_id')} OR records_helper.stopped_by_id = {ME} OR "
        f"(records_helper.stopped_at IS NULL AND records_helper.starts_at <= {NOW} AND records_helper.ends_at > {NOW})",
        also={"midline_as_helper": Rules(read=f"records_helper.person_id = {PERSON}")},
    ),
}

_SIGN_IN = "signing in looks at it before anyone acts; what it holds says nothing of a child"
_DJANGO = "Django's own, without anything about a person"
_EVERYTHING = "SELECT, INSERT, UPDATE, DELETE"
_NAMED = "SELECT"

OPEN: dict[str, Place] = {
    "records.Person": Open("signing in finds the account before anyone acts; it says nothing of a child"),
    "records.Membership": Open("it decides who acts, so it is asked before anyone acts; it says nothing of a child"),
    "records.Organisation": Open("names of districts, schools and clinics, needed to tell who acts"),
    "records.Cover": Open("who stands in for whom; it says nothing of a child"),
    "records.Invitation": Open("its link is opened before anyone acts; it says nothing of a child"),
    "records.Classroom": Open("classes of a school, without the children in them"),
    "records.Teaching": Open("who teaches which class, without the children in it"),
    "records.CalendarFeed": Open("its address is asked before anyone acts; it says nothing of a child"),
    "records.SchoolYear": Open("a calendar"),
    "records.Closing": Open("a calendar"),
    "records.Term": Open("a calendar"),
    "records.YearDraft": Open("a calendar that is not kept yet; which clocks it would move lies elsewhere"),
    "records.LawReviewer": Open(
        "whom the installation named to look at reports on the law; nothing of a child", _NAMED
    ),
    "records.LawReport": Open("what anyone says is wrong in the law, before anyone acts; nothing of a child"),
    "records.LawCorrection": Open("what anyone may read of a decision on the law", "SELECT, INSERT"),
    "records.SignIn": Open(_SIGN_IN, _EVERYTHING),
    "records.Counted": Open("counts of what was tried, under digests", _EVERYTHING),
    "records.NightlyJob": Open("when work for nobody was last done", "SELECT"),
    "sessions.Session": Open(_SIGN_IN, _EVERYTHING),
    "account.EmailAddress": Open(_SIGN_IN, _EVERYTHING),
    "account.EmailConfirmation": Open(_SIGN_IN, _EVERYTHING),
    "mfa.Authenticator": Open(_SIGN_IN, _EVERYTHING),
    "contenttypes.ContentType": Open(_DJANGO, "SELECT"),
    "auth.Permission": Open(_DJANGO, "SELECT"),
    "auth.Group": Open(_DJANGO, "SELECT"),
    "auth.Group_permissions": Open(_DJANGO, "SELECT"),
}

PLACES: dict[str, Place] = {f"records.{name}": place for name, place in {**ON_CHART, **RULED}.items()} | OPEN
"""By "app.Model"."""

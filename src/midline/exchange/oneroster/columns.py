"""Which files Midline reads, which of their columns it needs, and which it knows of."""

from dataclasses import dataclass

_FILES = (
    "academicSessions categories classes classResources courses courseResources demographics enrollments"
    " lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources resultLearningObjectiveIds results"
    " resultScoreScales roles scoreScales userProfiles userResources users"
)
_SPELLED = {name.lower(): name for name in _FILES.split()}


def spelled(stem: str) -> str:
    """The standard's spelling of a file's name without ending, whatever its case; another name as it stands."""
    return _SPELLED.get(stem.lower(), stem)


_COMMON = "sourcedId status dateLastModified"


@dataclass(frozen=True)
class FileColumns:
    """`needed` columns must be in the header, since Midline reads them and the standard has them; `known` are all of
    the standard's, so that any other column is told as left.
    """

    needed: frozenset[str]
    known: frozenset[str]


def _file(needed: str, others: str = "") -> FileColumns:
    names = frozenset(needed.split())
    return FileColumns(names | {"sourcedId"}, names | frozenset(f"{_COMMON} {others}".split()))


_USER = "givenName familyName middleName identifier email grades agentSourcedIds enabledUser username"
_USER_OTHERS = "userIds sms phone password"
_RACES = (
    "americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white"
    " demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation cityOfBirth"
    " publicSchoolResidenceStatus"
)
_SAME = {
    "academicsessions": _file("title type startDate endDate", "parentSourcedId schoolYear"),
    "classes": _file(
        "title schoolSourcedId termSourcedIds courseSourcedId classType classCode grades",
        "location subjects subjectCodes periods",
    ),
    "demographics": _file("birthDate sex", _RACES),
    "enrollments": _file("classSourcedId schoolSourcedId userSourcedId role beginDate endDate", "primary"),
    "orgs": _file("name type parentSourcedId", "identifier"),
}
COLUMNS: dict[str, dict[str, FileColumns]] = {
    "1.1": _SAME | {"users": _file(f"{_USER} role orgSourcedIds", _USER_OTHERS)},
    "1.2": _SAME
    | {
        "users": _file(
            _USER,
            f"{_USER_OTHERS} userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName"
            " primaryOrgSourcedId pronouns",
        ),
        "roles": _file("userSourcedId role orgSourcedId roleType beginDate endDate", "userProfileSourcedId"),
    },
}
"""By version, then by file name in lower case without its ending: the files that Midline reads."""

DELTA_NEEDED = frozenset({"status", "dateLastModified"})
"""In a file of changes these two say what changed; in a whole file they may be missing."""
EXTENSION = "metadata."
"""How a column begins that a program added by itself, as the standard allows."""

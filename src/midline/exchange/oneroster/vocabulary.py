"""The tokens of OneRoster 1.1 and 1.2, each found by its lower case: programs differ in how they write them."""


def _tokens(words: str) -> dict[str, str]:
    return {word.lower(): word for word in words.split()}


ORG_KINDS = _tokens("department school district local state national")
SESSION_KINDS = _tokens("gradingPeriod semester schoolYear term")
CLASS_KINDS = _tokens("homeroom scheduled")
ROLES = {
    "1.1": _tokens("administrator aide guardian parent proctor relative student teacher"),
    "1.2": _tokens(
        "aide counselor districtAdministrator guardian parent principal proctor relative siteAdministrator student"
        " systemAdministrator teacher"
    ),
}
ENROLMENT_ROLES = _tokens("administrator aide proctor student teacher")
ROLE_TYPES = _tokens("primary secondary")
# Many programs write one letter.
SEXES = _tokens("male female other unspecified") | {"m": "male", "f": "female"}
# "inactive" is OneRoster 1.0's word for a row that is no longer in use; some programs still write it.
STATUSES = _tokens("active tobedeleted inactive")
MODES = _tokens("absent bulk delta")

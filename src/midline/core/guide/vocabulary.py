"""The choices of the guide's input, and which places belong to a school day."""

SCHOOLINGS = ("public", "charter", "private", "home", "preschool", "not_yet")
COVERAGES = ("private", "medicaid", "none")
HAS = ("iep", "iep_with_ot", "section_504", "ifsp", "mtss", "clinic_ot", "school_declined", "found_not_eligible")
FLAGS = ("skill_loss", "pain", "choking", "injury_risk")
SINCE = ("weeks", "months", "years")
SEVERITIES = (1, 2, 3)

SCHOOL_PLACES = frozenset({"classroom", "hallway", "cafeteria", "bus"})
# A bathroom or a playground may be the school's or not: which one, the rest of the answers say.
EITHER_PLACES = frozenset({"bathroom", "playground"})
# 34 CFR 300.107 and 300.117 reach these as much as the class.
BEYOND_CLASS = frozenset({"hallway", "bathroom", "cafeteria", "playground", "bus"})

# The fifty states and the District of Columbia.
_STATES = """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY
"""
STATES = tuple(_STATES.split())

"""Who may record what, in groups. An OTA treats and measures; what opens, decides or ends a case is not an OTA's
(brief section 1), nor a teacher's, who raises a worry and runs the help in class."""

FAMILY = ("guardian", "adult_student")
CASE_TEAM = ("case_manager", "director", "school_ot")
TEAM_AND_FAMILY = (*CASE_TEAM, *FAMILY)
TIER_TEAM = (*CASE_TEAM, "teacher")
SCHOOL_ALL = ("teacher", "school_ot", "school_ota", "case_manager", "director", *FAMILY)
CLINIC_OT = ("clinic_ot",)
CLINIC_OFFICE = ("front_desk", "director", "clinic_ot")
CLINIC_AND_FAMILY = (*CLINIC_OFFICE, *FAMILY)
PRESCRIBER_AND_OFFICE = (*CLINIC_OFFICE, "practitioner")
EARLY_TEAM = (*CASE_TEAM, "clinic_ot", "front_desk")
"""Early intervention may be kept by a district or by a clinic that serves it."""

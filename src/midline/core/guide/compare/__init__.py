"""School (or early intervention) beside the clinic, as facts about one child."""

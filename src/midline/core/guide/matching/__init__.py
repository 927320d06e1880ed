"""From a family's own words to occupations and places: offline, by tables that a therapist can read and amend."""

"""Pages: the day of a therapist."""

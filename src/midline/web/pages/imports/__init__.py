"""Pages: bring in a roster, a clinic record or a caseload."""

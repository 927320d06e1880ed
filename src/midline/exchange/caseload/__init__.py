"""A caseload as one CSV, with a template to download."""

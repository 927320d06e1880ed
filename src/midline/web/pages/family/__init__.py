"""Pages: a family's own, in plain words; the child's own words; who may look."""

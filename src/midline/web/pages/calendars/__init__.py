"""Pages: the school years of a district and its schools."""

"""Pages: a child's dates for one's own calendar."""

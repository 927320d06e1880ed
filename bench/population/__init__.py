"""How fast a population is asked, and that the join says what the core says, row for row."""

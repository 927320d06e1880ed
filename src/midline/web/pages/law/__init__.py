"""Pages: the law of each state, for anyone."""

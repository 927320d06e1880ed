"""Pages: the papers of a child."""

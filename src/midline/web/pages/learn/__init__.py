"""Pages: what a family can learn, and the words explained, for anyone."""

"""Pages: lists of children."""

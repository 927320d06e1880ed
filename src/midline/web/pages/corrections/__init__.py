"""Pages: what was written into the wrong child's record."""

"""Pages: persons to act as in one click, only in the demonstration."""

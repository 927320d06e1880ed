"""Pages: who looked at what, and who did what."""

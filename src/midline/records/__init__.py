"""The only app with tables."""

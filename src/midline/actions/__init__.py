"""Every write: one verb a function."""

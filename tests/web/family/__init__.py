"""The family's own pages."""

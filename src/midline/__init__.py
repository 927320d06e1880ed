"""Midline: which occupational therapy fits a child, and everyone who helps on the same goals."""

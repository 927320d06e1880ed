"""Measures, trends, gaps and carry-over across places."""

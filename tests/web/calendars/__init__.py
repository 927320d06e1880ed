"""Tests of the pages: school years."""

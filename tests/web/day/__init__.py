"""Tests of the pages: day."""

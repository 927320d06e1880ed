"""Tests of the pages: concerns."""

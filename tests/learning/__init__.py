"""Tests of the pages and words as data."""

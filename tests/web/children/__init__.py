"""Tests of the pages: children."""

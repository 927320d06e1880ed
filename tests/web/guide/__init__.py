"""Tests of the pages: the guide."""

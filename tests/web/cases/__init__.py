"""Tests of the pages: cases."""

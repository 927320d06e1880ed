"""Tests of the pages: late."""

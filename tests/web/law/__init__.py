"""Tests of the pages: law."""

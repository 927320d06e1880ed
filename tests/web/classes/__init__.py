"""Tests of the pages: classes."""

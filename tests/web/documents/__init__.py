"""Tests of the pages: documents."""

"""Tests of the pages: sessions."""

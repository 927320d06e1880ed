"""Tests of the pages: what there is to learn."""

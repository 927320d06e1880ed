"""Tests of core: samples."""

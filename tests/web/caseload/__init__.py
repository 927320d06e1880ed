"""Tests of the pages: caseload."""

"""Tests of the pages: dates for calendars."""

"""The rules of care: pure standard library, no clock, no file, no Django. Frozen dataclasses in and out."""

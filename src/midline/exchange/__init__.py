"""Text of other systems in, plain dataclasses out; no database, no network."""

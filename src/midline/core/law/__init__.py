"""A rule of law, the span in which it was in force and its citation; which rule holds on a day."""

"""Pages: what a family asks of a record, and the answers."""

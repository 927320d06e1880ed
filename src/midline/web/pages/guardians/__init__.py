"""Pages: who holds rights over a child's file, for the staff that keeps it."""

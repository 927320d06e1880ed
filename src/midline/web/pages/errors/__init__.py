"""Pages: errors."""

"""Pages, forms, templates and static files."""

"""Pages: the people of an organisation."""

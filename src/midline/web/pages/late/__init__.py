"""Pages: what is late in an organisation."""

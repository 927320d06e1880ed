"""Pages: a concern in own words."""

"""Pages: the picture of one child."""

"""What a family can do next, in groups that several routes share."""

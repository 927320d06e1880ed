"""Pages: the classes of a teacher."""

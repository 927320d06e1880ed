"""Pages: a case with its facts and clocks."""

"""A family's answers in; routes with reasons, steps, caveats and what is not known out."""

"""Bad input in every field of every form."""

"""What no backup holds, so that nobody is let in by one."""

EMPTIED = ("midline_session", "midline_cache", "django_session")
"""Tables whose rows are left out: who is signed in, and what is counted against guessing.

The secret key is a file beside the database and is not taken either. Password hashes and second factors are in the
backup, since nobody could sign in without them: it has to be kept as safe as the records themselves.
"""

"""Whether a text may stand in a sentence of any language: a proper name, and no English prose."""

import re

DESCRIBES = re.compile(r"(.*, )?(the|an?) .*|.*\b(blog|index of|school rules|resource cent(er|re))\b.*", re.IGNORECASE)


def is_a_name(reported_by: str) -> bool:
    """Begins with no article and no lower-case word, and describes nothing; a page's title stands as it is."""
    body = re.sub(r", “[^”]+”$", "", reported_by)
    first = body.partition(" ")[0]
    return first != first.lower() and not DESCRIBES.fullmatch(body)

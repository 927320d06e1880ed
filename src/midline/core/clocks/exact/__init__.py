"""Rules that a plain count does not say and that are written out here in full, each beside the prose it came from.

A rule is taken for one of these only while its prose in the lawbook is still word for word the one that was written
out; once the text changes, it falls back to bounds until someone has read it again.
"""

from midline.core.clocks.exact.find import exact_rule

__all__ = ["exact_rule"]

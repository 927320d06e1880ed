"""The interpreter of the language of rules: the terms of `midline.core.law.terms`, each at work in one case."""

from midline.core.clocks.terms.own import with_own
from midline.core.clocks.terms.settled import by_terms

__all__ = ["by_terms", "with_own"]

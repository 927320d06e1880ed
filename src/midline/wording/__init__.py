"""Every sentence a person reads that a rule produced: code, parameters and language in, text out.

Catalogues are gettext files, one an area: `catalogues/en/law.po`, `catalogues/es/law.po`. The message id is the code,
the text has named placeholders: `msgid "law.counted"`, `msgstr "Counted {days} school days"`. A code's first part,
before the dot, names its area. Dates are written out, numbers by the language's own habit.
"""

from midline.wording.say import LANGUAGES, codes, say

__all__ = ["LANGUAGES", "codes", "say"]

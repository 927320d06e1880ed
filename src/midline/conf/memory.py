"""What the server keeps for good is not looked through for garbage again and again.

A hundred and sixty thousand objects (code, templates, the law) live as long as a process serves. Python's collector
walks them all now and then, in the middle of somebody's page: 0.13 seconds of the processor where the page itself takes
0.05. Frozen, they are left alone, and a walk takes less than a thousandth of a second.
"""

import gc
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.template.loader import get_template
from django.urls import get_resolver
from django.utils.translation import override

from midline import lawbook
from midline.core.guide.matching.reading import read
from midline.learning.linking import pieces
from midline.wording.say import CATALOGUES, codes

AGAIN = frozenset({50, 500, 5000})
"""After so many answers a process freezes anew: what is made at the first use of a page is kept from then on, too."""


def load_everything() -> None:
    """Import every page and compile every template, once and before the processes that serve part, which share them."""
    _ = get_resolver().url_patterns
    folder = Path(apps.get_app_config("web").path) / "templates"
    for path in sorted(folder.rglob("*.html")):
        get_template(str(path.relative_to(folder)))
    for language, _name in settings.LANGUAGES:
        # Words and sentences are read from their files at the first of them, the law at the first question about it.
        with override(language):
            _ = get_resolver().reverse_dict  # made at the first address that a page writes
            for path in (CATALOGUES / language).glob("*.po"):
                codes(path.stem, language)
        # So are the words of the glossary, by the first page that links one.
        pieces("a word", language)
    lawbook.load()
    # The tables that a family's own words are read by are made at the first word; half a second of somebody's page.
    read("a word")
    keep()


def keep() -> None:
    """From now on the collector leaves alone what is in memory now."""
    gc.collect()
    gc.freeze()

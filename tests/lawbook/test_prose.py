"""The prose of a rule with terms is the one that its terms were made from.

The loader holds the words of each term to the rule's own prose. What else the prose says can change as well: then the
whole is to be read again, the terms made anew where they must be, and its digest put here.
"""

import hashlib
import tomllib
from pathlib import Path

from midline import lawbook

READ = tomllib.loads((Path(__file__).parent / "read_prose.toml").read_text())


def digest_of(rule):
    counting = next((value for key, value in rule.extra if key == "counting"), "")
    prose = "\0".join((rule.pauses or "", rule.source.note, counting))
    return hashlib.sha256(prose.encode()).hexdigest()[:12]


def test_each_rule_with_terms_was_read_with_the_prose_it_has():
    book = lawbook.load()
    found: dict[str, dict[str, str]] = {}
    for place in (book.federal, *book.states.values()):
        for rule in place.rules:
            if rule.has_terms or rule.not_said:
                found.setdefault(place.code, {})[rule.id] = digest_of(rule)
    assert found == READ["prose"]

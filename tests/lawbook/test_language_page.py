"""The page on the language says what the loader reads: its examples are read, and it leaves out no word of it."""

import re
import tomllib
from itertools import chain

import pytest

from midline.lawbook import terms
from midline.lawbook.load import read_folder
from tests.conftest import ROOT

PAGE = (ROOT / "docs/reference/language-of-rules.md").read_text()
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.S)
HEAD = """
[[rule]]
id = "initial_evaluation"
programmes = ["iep"]
days = 60
unit = "calendar"
starts = ["consent_received"]
ends = ["evaluation_completed"]
citation = "1 Code 1"
source = "https://law.example/1"
confidence = "primary"
checked_on = 2026-11-23
note = "Read."
"""


def words_in(found):
    for key, value in found.items():
        if key == "words":
            yield value
        for table in value if isinstance(value, list) else [value]:
            if isinstance(table, dict):
                yield from words_in(table)


def write(folder, body):
    (folder / "states").mkdir()
    (folder / "federal.toml").write_text(f'code = "US"\nname = "United States"\n{HEAD}')
    (folder / "states" / "zz.toml").write_text(f'code = "ZZ"\nname = "Zed"\n{body}')
    return folder


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_each_example_is_read(tmp_path, number):
    block = BLOCKS[number]
    if block.startswith("[[rule]]"):
        body = block
    else:
        said = " ".join(words_in(tomllib.loads(block)))
        body = f"{HEAD}pauses = '''{said}'''\n{block}"
    (rule,) = read_folder(write(tmp_path, body)).of("ZZ").rules
    assert rule.has_terms or rule.not_said or rule.readings or number == 0


def test_every_key_and_value_of_a_term_is_on_the_page():
    source = (ROOT / "src/midline/lawbook/terms.py").read_text()
    keys = set(re.findall(r'table\.(?:needed_)?(?:text|choice|number|flag|table)\("([a-z_]+)"', source))
    values = chain(
        *(terms.WHATS, terms.EDGES, terms.ADDED, terms.AFTERS, terms.LEASTS),
        *(terms.MOSTS, terms.WHENS, terms.PARTS),
    )
    told = set(re.findall(r"[a-z_]+", PAGE))
    assert len(keys) > 15
    assert (keys | set(values)) - told == set()
    for prefix in ("school_days_left", "days_left"):
        assert all(f"{prefix}_{end}" in PAGE for end in ("at_least", "fewer_than", "at_most"))

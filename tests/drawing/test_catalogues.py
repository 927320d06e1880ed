"""The words on drawings are whole in both languages."""

import ast
import re
from pathlib import Path

import midline.drawing
from midline.wording.say import codes

ENGLISH, SPANISH = codes("drawing", "en"), codes("drawing", "es")
PLACE = re.compile(r"\{([a-z_]+)\}")


def test_both_languages_have_the_same_codes_and_places():
    assert ENGLISH.keys() == SPANISH.keys()
    for code, words in ENGLISH.items():
        assert set(PLACE.findall(words)) == set(PLACE.findall(SPANISH[code])), code


def test_spanish_is_spanish():
    same = {code for code, words in ENGLISH.items() if SPANISH[code] == words}
    assert same == {"drawing.who_said"}, "punctuation only"


def test_every_code_that_the_drawings_name_is_there():
    named = set()
    for path in Path(midline.drawing.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("drawing."):
                named.add(node.value)
    whole = {name for name in named if not name.endswith("_") and name != "drawing."}
    assert whole <= ENGLISH.keys()
    for start in named - whole - {"drawing."}:
        assert any(code.startswith(start) for code in ENGLISH), start

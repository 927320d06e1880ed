"""The stylesheet holds together: every file is imported, only tokens name colours, nothing is inline."""

import re

import pytest

from tests.drawing.gallery import WEB

CSS = WEB / "static/css"
FILES = sorted(path.relative_to(CSS).as_posix() for path in CSS.rglob("*.css"))
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
ENTRY = (CSS / "midline.css").read_text(encoding="utf-8")
LAYERS = {
    "reset.css": "reset",
    "tokens.css": "tokens",
    "base.css": "base",
    "layout.css": "layout",
    "print.css": "print",
}


def test_every_file_is_imported_once_into_its_layer():
    imported = re.findall(r'@import url\("([^"]+)"\) layer\(([a-z]+)\);', ENTRY)
    expected = [(name, LAYERS.get(name, name.split("/")[0])) for name in FILES if name != "midline.css"]
    assert sorted(imported) == expected


@pytest.mark.parametrize("name", [name for name in FILES if name not in {"tokens.css", "print.css"}])
def test_only_tokens_name_colours(name):
    text = re.sub(r"/\*.*?\*/", "", (CSS / name).read_text(encoding="utf-8"), flags=re.S)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", text)


@pytest.mark.parametrize("name", FILES)
def test_every_property_it_uses_is_a_token_or_its_own(name):
    text = (CSS / name).read_text(encoding="utf-8")
    named = set(re.findall(r"(--[a-z0-9-]+):", (CSS / "tokens.css").read_text(encoding="utf-8") + text))
    assert set(re.findall(r"var\((--[a-z0-9-]+)\)", text)) <= named


@pytest.mark.parametrize("name", FILES)
def test_braces_are_closed(name):
    text = (CSS / name).read_text(encoding="utf-8")
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(WEB / "templates").as_posix())
def test_nothing_is_inline(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:|hx-on", text)
    for script in re.findall(r"<script[^>]*>", text):
        # A block of JSON is data: no browser runs it, and the policy lets it stand.
        assert "src=" in script or 'type="application/json"' in script
    assert not re.findall(r'(?:src|href)="https?://', text), "nothing from elsewhere"

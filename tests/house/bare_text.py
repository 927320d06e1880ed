"""Finds words of a template or a page's code that a Spanish reader would see in English."""

import ast
import re
from html.parser import HTMLParser

from django.template.base import Lexer, TokenType

WORD = re.compile(r"[^\W\d_]{2,}")
SEEN_ATTRIBUTES = frozenset({"title", "alt", "aria-label", "aria-description", "placeholder", "label", "content"})
NAMES = frozenset({"Midline", "CSV", "JSON"})
"""Not translated: names, of kinds of file too."""
CLASS_BLOCKS = frozenset({"width"})
"""Blocks that stand inside a class attribute."""
SHOWN_KEYWORDS = frozenset({"label", "help_text", "empty_label", "label_suffix", "verbose_name", "title"})
SHOWING_CALLS = frozenset({"ValidationError", "success", "error", "warning", "info", "add_error"})
_LITERAL = re.compile(r"""(\w+)=("[^"]*"|'[^']*')""")


def bare_in_template(text: str) -> list[str]:
    """Every piece of text, attribute or tag argument that is not marked for translation."""
    html: list[str] = []
    found: list[str] = []
    skip_until = ""
    for token in Lexer(text).tokenize():
        name = token.contents.split()[0] if token.token_type is TokenType.BLOCK and token.contents else ""
        if skip_until:
            skip_until = "" if name == skip_until else skip_until
        elif name in {"blocktranslate", "blocktrans", "comment"}:
            skip_until = f"end{name}"
        elif name == "block" and token.contents.split()[1] in CLASS_BLOCKS:
            skip_until = "endblock"
        elif token.token_type is TokenType.TEXT:
            html.append(token.contents)
        elif token.token_type is TokenType.VAR:
            html.append("0")
        elif name in {"include", "with"}:
            # A label handed on as it stands reads as English wherever it lands.
            values = [value[1:-1] for _, value in _LITERAL.findall(token.contents)]
            found += [value for value in values if _is_said(value) and (" " in value or value[:1].isupper())]
    reader = _Reader()
    reader.feed("".join(html))
    reader.close()
    return found + reader.found


def _is_said(text: str) -> bool:
    return any(word not in NAMES for word in WORD.findall(text))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        # Text in its own language says which: <button lang="es">Español</button>. So do code and keys.
        own = (given.get("lang") or "0") != "0" or tag in {"script", "style", "code", "kbd"}
        self.open.append((tag, own))
        for name, value in attrs:
            shown = name in SEEN_ATTRIBUTES or (name == "value" and given.get("type") in {"submit", "button", "reset"})
            if shown and value and tag != "meta" and _is_said(value):
                self.found.append(value)

    def handle_endtag(self, tag: str) -> None:
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index][0] == tag:
                del self.open[index:]
                return

    def handle_data(self, data: str) -> None:
        if _is_said(data) and not any(own for _, own in self.open):
            self.found.append(data.strip())


def bare_in_code(tree: ast.AST) -> list[str]:
    """Every label, help text or message of a form or view that is a plain string."""
    found = []
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        shown = [keyword.value for keyword in call.keywords if keyword.arg in SHOWN_KEYWORDS]
        shown += call.args if name in SHOWING_CALLS else []
        for value in shown:
            if isinstance(value, ast.JoinedStr) or (
                isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value
            ):
                found.append(ast.unparse(value))
    return found

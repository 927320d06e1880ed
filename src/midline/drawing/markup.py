"""Writing HTML and SVG so that nothing a person typed can become markup."""

from collections.abc import Mapping
from html import escape

_VOID = frozenset({"br", "hr", "img", "input"})
_SAFE_STARTS = ("/", "#", "?", "https://", "http://", "mailto:")


class Markup(str):
    """Text that is markup already; only this module makes it."""

    __slots__ = ()


def element(name: str, attributes: Mapping[str, str | None] | None = None, *children: str) -> Markup:
    """One element. A child that is not Markup is text and is escaped; an attribute of None is left out.

    ValueError for a `style`, for an event attribute and for a link that is neither within the site nor to the web.
    """
    written = "".join(
        f' {key}="{escape(_checked(key, value))}"' for key, value in (attributes or {}).items() if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{join(*children)}</{name}>")


def join(*children: str) -> Markup:
    """Children one after another, text escaped."""
    return Markup("".join(child if isinstance(child, Markup) else escape(child, quote=False) for child in children))


def _checked(key: str, value: str) -> str:
    if key == "style" or key.startswith("on"):
        raise ValueError(f"{key}: styles and scripts stay out of markup")
    if key == "href" and not value.startswith(_SAFE_STARTS):
        raise ValueError(f"href: not a link that a page may carry: {value!r}")
    return value


def hidden_text(words: str) -> Markup:
    """Words for a screen reader where the eye has a shape."""
    return element("span", {"class": "visually-hidden"}, words)

"""Small shapes for states, so that a state is told by form and words and never by colour alone."""

from midline.drawing.markup import Markup, hidden_text

_CIRCLE = '<circle cx="12" cy="12" r="9"/>'
_SHAPES: dict[str, str] = {
    "due": f'{_CIRCLE}<path d="M12 7v5l3.5 2"/>',
    "overdue": '<path d="M12 3 22 20H2Z"/><path d="M12 10v4M12 17v.01"/>',
    "met": f'{_CIRCLE}<path d="m8 12.5 2.8 2.8L16.5 9"/>',
    "met_late": '<path d="M3 3h18v18H3Z"/><path d="m8 12.5 2.8 2.8L16.5 9"/>',
    "paused": f'{_CIRCLE}<path d="M9.5 8.5v7M14.5 8.5v7"/>',
    "not_started": '<circle cx="12" cy="12" r="9" stroke-dasharray="3 3.3"/>',
    "cannot_tell": '<path d="m12 2 10 10-10 10L2 12Z"/>'
    '<path d="M9.8 9.6a2.3 2.3 0 1 1 3.4 2.1c-.8.5-1.2.9-1.2 1.7M12 16.4v.01"/>',
    "up": '<path d="M5 19 19 5M9 5h10v10"/>',
    "down": '<path d="m5 5 14 14M19 9v10H9"/>',
    "steady": '<path d="M3 12h18M15 6l6 6-6 6"/>',
    "gap": '<path d="M19.8 7.5a9 9 0 1 0 0 9M12 12v.01"/>',
    "error": f'{_CIRCLE}<path d="M12 7v6M12 16.5v.01"/>',
    "info": f'{_CIRCLE}<path d="M12 11v6M12 7.5v.01"/>',
    "start": '<path d="M6 3v18M6 4h12l-3 4 3 4H6"/>',
    "closed": '<path d="m6 6 12 12M18 6 6 18"/>',
    "made_up": '<path d="M12 4v16M4 12h16"/>',
    "left_out": '<path d="M4 12h16M7 7h10M7 17h10"/>',
    "absent": '<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7M3 3l18 18"/>',
}
_SAME = {"soon": "due", "success": "met", "warning": "overdue", "debug": "info", "unsure": "cannot_tell"}


def glyph(name: str) -> Markup:
    """The shape called `name` as inline SVG, hidden from screen readers. KeyError for a name that has no shape."""
    shape = _SHAPES[_SAME.get(name, name)]
    return Markup(f'<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{shape}</svg>')


def pen_box(chosen: str | None) -> Markup:
    """A box to tick with a pen; ticked, and said so to a screen reader by the word `chosen`, where there is one."""
    tick = '<path d="m4 9 4 4 8-10"/>' if chosen else ""
    start = '<svg class="pen-box" viewBox="0 0 18 18" aria-hidden="true" focusable="false">'
    return Markup(f'{start}<path d="M2 2h14v14H2Z"/>{tick}</svg>' + (hidden_text(chosen) if chosen else ""))

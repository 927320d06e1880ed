"""Every text of the code and the templates that is marked for translation, and where it stands."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import django
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "midline"
WEB = SOURCE / "web"
FRAME = "frame"
"""The area of what every page shares."""

KEYWORDS = dict(DEFAULT_KEYWORDS)
for _name in ("gettext", "ngettext", "pgettext", "npgettext"):
    KEYWORDS[f"{_name}_lazy"] = DEFAULT_KEYWORDS[_name]
KEYWORDS["gettext_noop"] = DEFAULT_KEYWORDS["gettext"]


@dataclass(frozen=True, order=True)
class Message:
    """A text to translate: its context and plural ("" for none), and the area of the page that first shows it."""

    id: str
    plural: str
    context: str
    area: str
    place: str

    @property
    def key(self) -> tuple[str, str]:
        """What a catalogue knows it by."""
        return (self.context, self.id)


def messages() -> list[Message]:
    """Every message once, in the order of the alphabet; one used in several areas belongs to the frame."""
    found: dict[tuple[str, str], Message] = {}
    for message in sorted(_all()):
        known = found.get(message.key)
        if known is None or (not known.plural and message.plural):
            found[message.key] = message
        if known is not None and known.area != message.area:
            kept = found[message.key]
            found[message.key] = Message(kept.id, kept.plural, kept.context, FRAME, kept.place)
    return sorted(found.values())


def _all() -> Iterator[Message]:
    if not settings.configured:
        settings.configure(USE_I18N=True)
        django.setup()
    for path in sorted(SOURCE.rglob("*.py")):
        yield from _in(path, path.read_text(encoding="utf-8"))
    for path in sorted(WEB.rglob("*.html")):
        # Python's tokenizer reads what Django makes of a template, once no line is indented.
        code = templatize(path.read_text(encoding="utf-8"), origin=str(path))
        yield from _in(path, re.sub(r"(?m)^[ \t]+", "", code))


def _in(path: Path, code: str) -> Iterator[Message]:
    for line, texts, _comments, context in extract("python", io.BytesIO(code.encode()), KEYWORDS):
        one, plural = (texts, "") if isinstance(texts, str) else (texts[0], texts[1])
        place = f"{path.relative_to(ROOT)}:{line}"
        yield Message(str(one), str(plural), context or "", area_of(path), place)


def area_of(path: Path) -> str:
    """The area of a file: the folder of its page or template, else the frame."""
    parts = path.relative_to(SOURCE).parts
    if parts[0] == "web" and len(parts) > 3 and parts[1] in {"pages", "templates"}:
        area = parts[2]
        return {"partials": FRAME, "allauth": "account", "mfa": "account", "errors": FRAME}.get(area, area)
    return FRAME

"""The forms of a page as a browser reads them: names, kinds, what stands in them, and what a page says is wrong."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"input", "br", "hr", "img", "link", "meta", "use", "path"}
Attributes = dict[str, str | None]


@dataclass
class Field:
    """One name of a form. `kind`: text, textarea, date, select, radio, checkbox, file, password, hidden or a number."""

    name: str
    kind: str
    values: list[str] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)
    wrong: bool = False
    described_by: tuple[str, ...] = ()


@dataclass
class Form:
    """One form inside the page's main part."""

    method: str
    action: str
    fields: dict[str, Field] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    @property
    def signature(self) -> tuple[object, ...]:
        """What makes it another form: fields of the same names and kinds are tried once."""
        return (self.method, tuple((one.name, one.kind) for one in self.fields.values()))


class PageForms(HTMLParser):
    """Reads the forms in <main>, the texts of elements with an id, and every alert."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.texts: dict[str, str] = {}
        self.alerts: list[str] = []
        self._open: list[tuple[str, Attributes]] = []
        self._form: Form | None = None
        self._select: Field | None = None
        self._area: Field | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens: a form, or a part of one."""
        given: Attributes = dict(attrs)
        if tag not in VOID:
            self._open.append((tag, given))
        if given.get("role") == "alert":
            self.alerts.append("")
        if tag == "form" and any(name == "main" for name, _ in self._open):
            self._form = Form((given.get("method") or "get").lower(), given.get("action") or "")
            self.forms.append(self._form)
        elif self._form is not None:
            self._part(tag, given)

    def _part(self, tag: str, given: Attributes) -> None:
        name = given.get("name") or ""
        if tag == "option" and self._select is not None:
            value = given.get("value") or ""
            self._select.choices.append(value)
            if "selected" in given or not self._select.values:
                self._select.values = [value]
        elif tag == "button" and name and self._form is not None:
            self._form.buttons.append((name, given.get("value") or ""))
        elif tag in {"input", "select", "textarea"} and name and name != "csrfmiddlewaretoken":
            one = self._field(name, tag, given)
            self._select = one if tag == "select" else None
            if tag == "textarea":
                self._area = one
                one.values = [""]

    def _field(self, name: str, tag: str, given: Attributes) -> Field:
        assert self._form is not None
        kind = (given.get("type") or "text") if tag == "input" else tag
        numeric = given.get("inputmode") in {"numeric", "decimal"}
        one = self._form.fields.setdefault(name, Field(name, "number" if numeric else kind))
        value = given.get("value") or ("on" if kind == "checkbox" else "")
        if kind in {"radio", "checkbox"}:
            one.choices.append(value)
            one.values += [value] if "checked" in given else []
        elif tag == "input":
            one.values = [value]
        around = [words for tag, words in self._open if tag == "fieldset"]
        for words in [given, *around[-1:]]:
            one.wrong = one.wrong or words.get("aria-invalid") == "true"
            one.described_by += tuple((words.get("aria-describedby") or "").split())
        return one

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        while self._open and any(name == tag for name, _ in self._open):
            if self._open.pop()[0] == tag:
                break
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        """Words: of a text box, of what has an id, of an alert."""
        if self._area is not None:
            # A browser leaves out the first new line.
            self._area.values = [data.removeprefix("\r").removeprefix("\n") if not self._area.values[0] else data]
        for _, given in self._open:
            if given.get("id"):
                self.texts[str(given["id"])] = self.texts.get(str(given["id"]), "") + data
            if given.get("role") == "alert" and self.alerts:
                self.alerts[-1] += data

    def told_at(self, one: Field) -> str:
        """The words that a field is described by when it is wrong."""
        return " ".join(self.texts.get(place, "") for place in one.described_by if place.endswith("error")).strip()

"""What a strict content policy forbids on a page, found by really parsing it."""

from html.parser import HTMLParser

_URLS = {"href", "src", "action", "formaction", "poster", "data", "xlink:href"}


class _Reader(HTMLParser):
    """Collects what stands inline, and what comes from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name.lower(): (value or "") for name, value in attrs}
        # Data that a script reads is no script.
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/json"):
            self.found.append(f"<{tag}>")
        if tag in {"iframe", "object", "embed", "base"}:
            self.found.append(f"<{tag}>")
        for name, value in given.items():
            scheme = value.strip().lower().partition(":")[0]
            if name == "style" or name.startswith("on") or name == "srcdoc":
                self.found.append(f"{tag} {name}")
            if name in _URLS and (scheme in {"javascript", "vbscript"} or (scheme == "data" and tag != "img")):
                self.found.append(f"{tag} {name}={value[:40]}")
            if name in {"src", "action", "formaction"} and value.startswith(("http:", "https:", "//")):
                self.found.append(f"{tag} {name}={value[:40]}")
            if tag == "link" and name == "href" and not value.startswith("/"):
                self.found.append(f"{tag} {name}={value[:40]}")


def inline(page: str) -> list[str]:
    """Everything on a page that the policy would refuse, or that asks another host."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.found

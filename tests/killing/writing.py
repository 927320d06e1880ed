"""People who write all the time, and remember what the server said it had kept."""

import http.client
import io
import random
import threading
import uuid
from dataclasses import dataclass, field
from urllib.parse import urlencode

from PIL import Image

FORM_TOKEN = "k" * 32
_PICTURE = io.BytesIO()
Image.new("RGB", (4, 4), (1, 2, 3)).save(_PICTURE, "PNG")


@dataclass(frozen=True)
class Place:
    """Where the server is, who asks, and whose record is written to."""

    port: int
    session: str
    session_cookie: str
    form_cookie: str
    chart: uuid.UUID
    case: uuid.UUID


@dataclass
class Kept:
    """The marks of what was acknowledged, by kind: a redirect came back, whole."""

    worries: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    papers: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.worries) + len(self.facts) + len(self.papers)


class Writer(threading.Thread):
    """Posts until the server is gone."""

    def __init__(self, place: Place, kept: Kept, seed: int) -> None:
        super().__init__(daemon=True)
        self.place = place
        self.kept = kept
        self.random = random.Random(seed)
        self.refused: list[str] = []

    def run(self) -> None:
        server = http.client.HTTPConnection("127.0.0.1", self.place.port, timeout=30)
        try:
            while True:
                kind = self.random.choice(("worries", "worries", "facts", "facts", "papers"))
                mark = f"kill-{uuid.uuid4()}"
                address, body, how = getattr(self, f"_{kind}")(mark)
                cookies = f"{self.place.session_cookie}={self.place.session}; {self.place.form_cookie}={FORM_TOKEN}"
                server.request("POST", address, body, {"Content-Type": how, "Cookie": cookies})
                answer = server.getresponse()
                answer.read()
                if answer.status == 302 and "/accounts/" not in (answer.getheader("Location") or ""):
                    getattr(self.kept, kind).append(mark)
                else:
                    self.refused.append(f"{kind} {answer.status} {answer.getheader('Location')}")
        except (OSError, http.client.HTTPException):
            # The server is gone; what it did not say that it kept may be kept or not, but not by half.
            pass
        finally:
            server.close()

    def _worries(self, mark: str) -> tuple[str, bytes, str]:
        given = {"words": mark, "occupation": "dressing", "environment": "home", "csrfmiddlewaretoken": FORM_TOKEN}
        return f"/children/{self.place.chart}/worry/", urlencode(given).encode(), "application/x-www-form-urlencoded"

    def _facts(self, mark: str) -> tuple[str, bytes, str]:
        return self._record(), urlencode(self._fact(mark)).encode(), "application/x-www-form-urlencoded"

    def _papers(self, mark: str) -> tuple[str, bytes, str]:
        parts = [
            f'--part\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in self._fact(mark).items()
        ]
        head = b'--part\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
        return (
            self._record(),
            b"".join([*parts, head, _PICTURE.getvalue(), b"\r\n--part--\r\n"]),
            "multipart/form-data; boundary=part",
        )

    def _record(self) -> str:
        return f"/cases/{self.place.case}/record/"

    def _fact(self, mark: str) -> dict[str, str]:
        empty = dict.fromkeys(("about", "form", "signed_on", "paper_title"), "")
        return {
            **empty,
            "kind": "concern_raised",
            "on": "2026-11-20",
            "note": mark,
            "csrfmiddlewaretoken": FORM_TOKEN,
        }

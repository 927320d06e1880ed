"""`bin/demo` from nothing: it makes the county, says when it is ready, lets one in with a click, and goes."""

import re
import signal
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

from tests.conf.test_serving import alive, environment, free_port, lines_until_ready, started
from tests.conftest import ROOT

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
PERSON = re.compile(r'name="person" value="([^"]+)"')


def test_the_demonstration_from_an_empty_folder(tmp_path: Path) -> None:
    port = free_port()
    home = f"http://127.0.0.1:{port}"
    surroundings = environment(tmp_path, DATABASE_URL="postgres://nobody@nowhere/nothing", MIDLINE_HTTPS="1")
    with started([str(ROOT / "bin" / "demo"), "--port", str(port)], surroundings) as demo:
        lines = lines_until_ready(demo)
        assert lines[-1] == f"Midline is ready at {home}"
        assert lines[:2] == [
            "Bringing the tables up to date ...",
            "Making a county of made-up children, families, schools and clinics (once) ...",
        ]
        opener = build_opener(HTTPCookieProcessor(CookieJar()))
        page = opener.open(f"{home}/demo/").read().decode()
        given = {"csrfmiddlewaretoken": TOKEN.findall(page)[0], "person": PERSON.findall(page)[0]}
        landed = opener.open(f"{home}/demo/", urlencode(given).encode())
        assert landed.status == 200
        assert landed.url not in {f"{home}/demo/", f"{home}/"}
        assert 'class="demo-bar"' in landed.read().decode()
        demo.send_signal(signal.SIGTERM)
        assert demo.wait(timeout=10) == 0
        assert not alive(demo.pid)
    assert (tmp_path / "midline.sqlite3").is_file()

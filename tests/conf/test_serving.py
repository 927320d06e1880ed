"""`midline serve`: ready when it says so, quick the second time, gone when it is told to go."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def environment(data: Path, **more: str) -> dict[str, str]:
    ours = {
        name: value for name, value in os.environ.items() if not name.startswith(("MIDLINE_", "DATABASE_", "DJANGO"))
    }
    return {**ours, "MIDLINE_DATA": str(data), **more}


def served(data: Path, port: int) -> AbstractContextManager[subprocess.Popen[str]]:
    """The pages over this folder, at this port."""
    return started([sys.executable, "-m", "midline", "serve", "--port", str(port)], environment(data))


@contextmanager
def started(command: list[str], surroundings: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A server in a session of its own; whatever is left of it afterwards is killed."""
    server = subprocess.Popen(
        command,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        yield server
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGKILL)
        server.wait()
        assert server.stdout is not None
        server.stdout.close()


def lines_until_ready(server: subprocess.Popen[str]) -> list[str]:
    assert server.stdout is not None
    lines = []
    for line in server.stdout:
        lines.append(line.rstrip("\n"))
        if "ready" in line:
            break
    return lines


def alive(session: int) -> bool:
    try:
        os.killpg(session, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until_gone(server: subprocess.Popen[str]) -> None:
    server.wait()
    until = time.monotonic() + 10
    while alive(server.pid):
        assert time.monotonic() < until, "the workers of a killed server stay"
        time.sleep(0.1)


def test_says_ready_once_it_answers_and_ends_whole_on_each_signal(tmp_path: Path) -> None:
    port = free_port()
    for number, ending in enumerate((signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL)):
        with served(tmp_path, port) as server:
            lines = lines_until_ready(server)
            assert lines[-1] == f"Midline is ready at http://127.0.0.1:{port}"
            assert number == 0 or lines == lines[-1:], "the second start prepares nothing"
            with urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
                assert json.load(answer) == {"status": "ok"}
            server.send_signal(ending)
            if ending == signal.SIGKILL:
                wait_until_gone(server)
                continue
            assert server.wait(timeout=10) == 0
            assert server.stdout is not None
            assert server.stdout.read() == ""
            assert not alive(server.pid)


def test_a_taken_port_is_one_clear_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "midline", "serve", "--port", str(port)]
        ended = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr == f"Port {port} is taken; end what listens there, or choose another with --port.\n"


@pytest.mark.parametrize("port", ["0", "65536x"])
def test_what_is_no_port_is_refused(port: str) -> None:
    command = [sys.executable, "-m", "midline", "serve", f"--port={port}"]
    ended = subprocess.run(command, capture_output=True, text=True)
    assert ended.returncode == 2
    assert "is not a port" in ended.stderr

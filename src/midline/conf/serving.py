"""The pages on a port: gunicorn in this very process, and one line once it answers."""

import http.client
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.glogging import Logger

from midline.conf import memory
from midline.conf.logs import NoPerson

PATIENCE = 60.0
"""Seconds to wait for the first answer."""


@dataclass(frozen=True)
class Place:
    """Where to listen, and with how many processes."""

    host: str
    port: int
    workers: int

    @property
    def url(self) -> str:
        """The address for a browser."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"


def free(place: Place) -> bool:
    """Whether nobody listens there yet."""
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((place.host, place.port))
        except OSError:
            return False
    return True


def serve(place: Place) -> None:
    """Serve until interrupted or terminated; ends the process. Says that it is ready once it has answered."""
    connections.close_all()
    _say_when_ready(place)
    _Pages(place).run()


class _QuietLogger(Logger):  # type: ignore[misc]
    """Gunicorn's log without the addresses that people asked for, which name children by their ids."""

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.addFilter(NoPerson())


class _Pages(BaseApplication):  # type: ignore[misc]
    """Gunicorn set up in code. The application is loaded once, before the workers are made."""

    def __init__(self, place: Place) -> None:
        self.place = place
        super().__init__()

    def load_config(self) -> None:
        shared_memory = Path("/dev/shm")  # noqa: S108 - gunicorn makes its own unlinked file there
        for name, value in {
            "bind": self.place.url.removeprefix("http://"),
            "workers": self.place.workers,
            "worker_class": "gthread",
            "threads": 4,
            "preload_app": True,
            "loglevel": "warning",
            "logger_class": _QuietLogger,
            "graceful_timeout": 5,
            "timeout": 60,
            "control_socket_disable": True,
            # The workers' heartbeat must never wait for a disk.
            "worker_tmp_dir": str(shared_memory) if shared_memory.is_dir() else None,
            "when_ready": _end_with_the_terminal,
            "post_worker_init": _seal_now_and_then,
            "post_request": _keep_what_pages_made,
        }.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        from midline.conf.wsgi import application

        memory.load_everything()
        return application


def _end_with_the_terminal(arbiter: Arbiter) -> None:
    """A closed terminal ends the server; gunicorn would read its settings again and stay."""
    signal.signal(signal.SIGHUP, lambda _signal, _frame: arbiter.SIG_QUEUE.put_nowait(signal.SIGTERM))


def _seal_now_and_then(_worker: object) -> None:
    """Each worker looks for unsealed audit rows; the database lets one seal at a time."""
    from midline.jobs.sealing import seal_while_serving

    seal_while_serving()


def _keep_what_pages_made(worker: Any, _asked: object, _environment: object, _answer: object) -> None:
    """After an answer has gone out, so that nobody waits for it."""
    if worker.nr in memory.AGAIN:
        memory.keep()


def _say_when_ready(place: Place) -> None:
    """A child process that asks until the pages answer, says so and goes; it also goes when the server does."""
    server = os.getpid()
    sys.stdout.flush()
    sys.stderr.flush()
    if os.fork():
        return
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    until = time.monotonic() + PATIENCE
    while os.getppid() == server:
        if _answers(place):
            os.write(1, f"Midline is ready at {place.url}\n".encode())
            break
        if time.monotonic() > until:
            os.write(2, f"Midline did not answer at {place.url} within {PATIENCE:.0f} seconds; it stops.\n".encode())
            os.kill(server, signal.SIGTERM)
            break
        time.sleep(0.05)
    os._exit(0)


def _answers(place: Place) -> bool:
    host = settings.ALLOWED_HOSTS[0].lstrip(".").replace("*", place.host)
    asked = http.client.HTTPConnection(place.host, place.port, timeout=5)
    try:
        asked.request("GET", "/healthz", headers={"Host": host})
        # Where only HTTPS is served, the answer is the way there.
        return asked.getresponse().status in {200, 301}
    except (OSError, http.client.HTTPException):
        return False
    finally:
        asked.close()

"""`midline serve`: bring tables and static files up to date and serve the pages until interrupted."""

import argparse
import os
import sys

import django


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to listen."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (%(default)s)")
    parser.add_argument("--port", type=_port, default=8000, help="the port to listen at (%(default)s)")
    parser.add_argument("--workers", type=int, default=2, help="how many processes answer (%(default)s)")


def run(options: argparse.Namespace) -> int:
    """Serve; with MIDLINE_DEMO=1 the made-up county is made first. 1 when the port is taken or the data is not ours."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "midline.conf.settings")
    django.setup()
    from django.conf import settings
    from django.utils import timezone

    from midline.conf import preparing, serving

    place = serving.Place(options.host, options.port, options.workers)
    if not serving.free(place):
        sys.stderr.write(f"Port {place.port} is taken; end what listens there, or choose another with --port.\n")
        return 1
    try:
        settings.DATA.mkdir(parents=True, exist_ok=True)
        preparing.migrate(_say)
        if settings.DEMO:
            preparing.fill_demo(_say)
        preparing.clear_unfinished()
        preparing.count_clocks(_say, settings.TODAY or timezone.localdate())
        preparing.say_how_the_wall_stands(_say)
        preparing.gather_static(_say)
    except preparing.CannotServe as why:
        sys.stderr.write(f"{why}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    serving.serve(place)
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _port(given: str) -> int:
    port = int(given) if given.isdecimal() else 0
    if not 1 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{given!r} is not a port; give a whole number from 1 to 65535")
    return port

"""The `midline` command: one subcommand a file in `midline.conf.commands`, loaded only when asked for.

Exit status: 0 when it worked, 1 when what was checked does not hold, 2 when the input was wrong.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import TextIO

from midline.conf.arguments import ArgumentParser
from midline.conf.commands.shapes import InputRefused, NotTheOwner, show_errors

COMMANDS = {
    "clocks": "facts of one case in, its clocks out; verify, rebuild: the rows that lists ask",
    "pathways": "which facts each programme knows and what may follow what",
    "law": "the rules in force for a state",
    "guide": "a family's answers in, routes with reasons and steps out",
    "import": "bring in a roster, a clinic record or a caseload",
    "audit": "seal the audit rows, verify that none was changed, export their head",
    "backup": "everything that Midline keeps, in one file",
    "population": "every case as numbers and days, in tables for questions about all of them",
    "restore": "a backup in the place of what is there, all of it or nothing",
    "nightly": "what has to be done once a night: clocks that a day changed, sealing, clearing up",
    "county": "make the made-up county from a seed",
    "reviewer": "name who looks at reports of errors in the law, or let them go",
    "wall": "how PostgreSQL's own walls between people stand, and the roles they need",
    "serve": "serve the pages until interrupted",
    "manage": "Django's own commands (migrate, runserver, ...)",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand with `argv` (the process's own when None); return the exit status."""
    # Only named here, not read: a command that needs the database sets Django up itself.
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "midline.conf.settings")
    arguments = list(sys.argv[1:] if argv is None else argv)
    as_json = "--json" in arguments
    _write_utf8(sys.stdout)
    parser = ArgumentParser(prog="midline", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("command", choices=sorted(COMMANDS), metavar="COMMAND", help=_listing())
    try:
        chosen = parser.read(arguments[:1], as_json=as_json)
        module = importlib.import_module(f"midline.conf.commands.{chosen.command}_command")
        if hasattr(module, "run_raw"):
            raw: int = module.run_raw(arguments[1:])
            return raw
        rest = ArgumentParser(prog=f"midline {chosen.command}", description=COMMANDS[chosen.command])
        module.add_arguments(rest)
        status: int = module.run(rest.read(arguments[1:], as_json=as_json))
    except NotTheOwner as why:
        sys.stderr.write(f"{why}\n")
        return 1
    except InputRefused as refused:
        show_errors(refused, as_json=as_json)
        return 2
    return status


def _write_utf8(stream: TextIO) -> None:
    """JSON is UTF-8 whatever the terminal is set to; half of a surrogate pair is written as the escape it came as."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _listing() -> str:
    return "; ".join(f"{name}: {what}" for name, what in COMMANDS.items())

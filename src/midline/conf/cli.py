"""The `midline` command: one subcommand a file in `midline.conf.commands`, loaded only when asked for.

Exit status: 0 when it worked, 1 when what was checked does not hold, 2 when the input was wrong.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from midline.conf.commands.shapes import InputRefused, show_errors

COMMANDS = {
    "clocks": "facts of one case in, its clocks out",
    "pathways": "which facts each programme knows and what may follow what",
    "law": "the rules in force for a state",
    "guide": "a family's answers in, routes with reasons and steps out",
    "import": "bring in a roster, a clinic record or a caseload",
    "county": "make the made-up county from a seed",
    "serve": "serve the pages until interrupted",
    "manage": "Django's own commands (migrate, runserver, ...)",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand with `argv` (the process's own when None); return the exit status."""
    # Only named here, not read: a command that needs the database sets Django up itself.
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "midline.conf.settings")
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="midline", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("command", choices=sorted(COMMANDS), metavar="COMMAND", help=_listing())
    chosen = parser.parse_args(arguments[:1])
    module = importlib.import_module(f"midline.conf.commands.{chosen.command}_command")
    rest = argparse.ArgumentParser(prog=f"midline {chosen.command}", description=COMMANDS[chosen.command])
    if hasattr(module, "run_raw"):
        status: int = module.run_raw(arguments[1:])
        return status
    module.add_arguments(rest)
    options = rest.parse_args(arguments[1:])
    try:
        status = module.run(options)
    except InputRefused as refused:
        show_errors(refused, as_json=getattr(options, "json", False))
        return 2
    return status


def _listing() -> str:
    return "; ".join(f"{name}: {what}" for name, what in COMMANDS.items())

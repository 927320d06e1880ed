"""`midline pathways`: which facts each programme knows, what may come before each, who may record it, which paper."""

import argparse
import sys

from midline.conf.commands.shapes import refuse, write_json
from midline.core.pathways import PROGRAMMES, FactKind, pathway
from midline.wording import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One programme or all, as JSON or as words."""
    parser.add_argument("programme", nargs="?", help=f"one of {', '.join(PROGRAMMES)}; all when left out")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Write the tables; refused for a programme that does not exist."""
    if options.programme is not None and options.programme not in PROGRAMMES:
        raise refuse("programme", options.programme, f"this must be one of: {', '.join(PROGRAMMES)}")
    wanted = PROGRAMMES if options.programme is None else (options.programme,)
    if options.json:
        write_json({name: {"facts": [_plain(kind) for kind in pathway(name).kinds]} for name in wanted})
        return 0
    for name in wanted:
        sys.stdout.write(_readable(name))
    return 0


def _plain(kind: FactKind) -> dict[str, object]:
    return {
        "kind": kind.kind,
        "after": list(kind.after),
        "by": list(kind.by),
        "document": kind.document,
        "about": list(kind.about),
        "basis": kind.basis or None,
    }


def _readable(name: str) -> str:
    lines = [f"{say(f'pathways.programme_{name}')} ({name})", ""]
    for kind in pathway(name).kinds:
        lines.append(f"  {kind.kind}: {say(f'pathways.kind_{kind.kind}')}")
        lines.append(f"      after: {' or '.join(kind.after) if kind.after else 'nothing; it may come first'}")
        lines.append(f"      recorded by: {', '.join(kind.by)}")
        paper = say(f"pathways.document_{kind.document}") if kind.document else "none"
        lines.append(f"      document: {paper}" + (f"; about: {', '.join(kind.about)}" if kind.about else ""))
        if kind.basis:
            lines.append(f"      basis: {kind.basis}")
    return "\n".join([*lines, "", ""])

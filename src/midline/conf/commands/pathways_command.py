"""`midline pathways`: which facts each programme knows, what may come before each, who may record it, which paper."""

import argparse
import sys

from midline.conf.commands.pathways_answer import programme_answer
from midline.conf.commands.pathways_readable import readable
from midline.conf.commands.shapes import refuse, write_json
from midline.core.pathways import PROGRAMMES, pathway
from midline.wording import LANGUAGES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One programme or all, as JSON or as words, and in which language."""
    parser.add_argument(
        "programme", nargs="?", metavar="PROGRAMME", help=f"one of {', '.join(PROGRAMMES)}; all when left out"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.add_argument("--language", default="en", metavar="LANGUAGE", help=f"one of {', '.join(LANGUAGES)}")


def run(options: argparse.Namespace) -> int:
    """Write the tables; refused for a programme or a language that does not exist."""
    if options.programme is not None and options.programme not in PROGRAMMES:
        raise refuse("programme", options.programme, f"this must be one of: {', '.join(PROGRAMMES)}")
    if options.language not in LANGUAGES:
        raise refuse("language", options.language, f"this must be one of: {', '.join(LANGUAGES)}")
    wanted = PROGRAMMES if options.programme is None else (options.programme,)
    if options.json:
        write_json({name: programme_answer(pathway(name), options.language) for name in wanted})
        return 0
    sys.stdout.write("\n".join(readable(pathway(name), options.language) for name in wanted))
    return 0

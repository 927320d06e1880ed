"""`midline clocks`: the facts of one case in, its clocks out; `verify` and `rebuild`: the rows that lists ask."""

import argparse
import sys

from midline import lawbook
from midline.conf.commands.clocks_answer import clocks_answer
from midline.conf.commands.clocks_question import read_question
from midline.conf.commands.clocks_readable import readable
from midline.conf.commands.shapes import read_object, refuse, write_json
from midline.core.clocks import AgreementsRefused, clocks
from midline.core.pathways import next_facts, station
from midline.wording import LANGUAGES, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """JSON or words, in which language, and what to do with the rows that are kept."""
    parser.add_argument(
        "what",
        nargs="?",
        choices=("verify", "rebuild"),
        help="verify: compute every row of the lists anew and name the first that differs; rebuild: write them",
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON; the question is JSON either way")
    parser.add_argument("--language", default="en", metavar="LANGUAGE", help=f"one of {', '.join(LANGUAGES)}")


def run(options: argparse.Namespace) -> int:
    """Read the case from standard input and write its clocks; every wrong field is named."""
    if options.what is not None:
        # Loaded here, since it sets the database up, which an answer to a question does not need.
        from midline.conf.commands import clocks_kept

        return clocks_kept.run(options.what, as_json=options.json)
    if options.language not in LANGUAGES:
        raise refuse("language", options.language, f"this must be one of: {', '.join(LANGUAGES)}")
    asked = read_question(read_object())
    try:
        found = clocks(asked.programme, asked.case, lambda on: lawbook.rules_for(asked.programme, asked.state, on))
    except AgreementsRefused as refused:
        raise asked.refuse_agreements(refused) from None
    here, ahead = station(asked.programme, asked.case.facts), next_facts(asked.programme, asked.case.facts)
    if options.json:
        write_json(clocks_answer(here, ahead, found, options.language))
        return 0
    standing = say(f"pathways.station_{here}", language=options.language)
    coming = [say(f"pathways.kind_{kind}", language=options.language) for kind in ahead]
    sys.stdout.write(readable(standing, coming, found, options.language))
    return 0

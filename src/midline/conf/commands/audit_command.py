"""`midline audit`: seal the audit rows, verify that none was changed, export the head of their chain."""

import argparse
import sys

import django

from midline.conf.commands.audit_answer import head_answer, read_head, verified_answer, verified_line
from midline.conf.commands.shapes import write_json
from midline.core.audit import Head


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, JSON or words, and a head that was kept elsewhere."""
    parser.add_argument(
        "what", choices=("verify", "seal", "head"), help="verify the chain, seal new rows, tell the head"
    )
    parser.add_argument("--head", metavar="FILE", help="verify: a head kept elsewhere (audit head --json > FILE)")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """0 when it was done, or every sealed row holds; 1 with the first broken row."""
    kept = read_head(options.head) if options.head else None
    django.setup()
    from midline.conf.owner import as_owner

    with as_owner(of_every_row=True):
        return _run(options, kept)


def _run(options: argparse.Namespace, kept: Head | None) -> int:
    if options.what == "seal":
        from midline.actions.audit_seal import seal_all

        sealed = seal_all()
        write_json({"sealed_now": sealed}) if options.json else sys.stdout.write(f"{sealed} rows sealed now.\n")
        return 0
    from midline.records.queries.audit_chain import chain_head, verify_chain

    if options.what == "head":
        answer = head_answer(chain_head())
        if options.json:
            write_json(answer)
        else:
            sys.stdout.write("".join(f"{name}: {value}\n" for name, value in answer.items()))
        return 0
    found = verify_chain(kept)
    if options.json:
        write_json(verified_answer(found))
    else:
        sys.stdout.write(verified_line(found))
    return 1 if found.broken else 0

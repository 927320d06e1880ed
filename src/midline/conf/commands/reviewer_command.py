"""`midline reviewer`: who looks at reports of errors in the law, named on the machine by whoever runs it."""

import argparse
import sys

import django

from midline.conf.commands.shapes import refuse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whom, and whether they are let go."""
    parser.add_argument("email", help="the address that the person signs in with")
    parser.add_argument("--stop", action="store_true", help="they look at no reports any more")


def run(options: argparse.Namespace) -> int:
    """Name a reviewer or let one go; refused for an address without an account."""
    django.setup()
    from django.conf import settings
    from django.utils import timezone

    from midline.actions.law_reviewers import let_law_reviewer_go, name_law_reviewer
    from midline.actions.refusals import Refused
    from midline.conf.owner import as_owner
    from midline.wording import say

    today = settings.TODAY or timezone.localdate()
    try:
        with as_owner(of_every_row=True):
            if options.stop:
                changed, line = let_law_reviewer_go(email=options.email, today=today), "looks at no reports any more"
            else:
                changed, line = name_law_reviewer(email=options.email, today=today), "looks at reports from now on"
    except Refused as refused:
        raise refuse("email", options.email, say(refused.code, refused.params)) from None
    sys.stdout.write(f"{options.email} {line}.\n" if changed else "Nothing to change.\n")
    return 0

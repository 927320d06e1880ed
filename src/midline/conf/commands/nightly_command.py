"""`midline nightly`: everything that has to be done once a night, for a timer or cron to run."""

import argparse
import sys

import django

from midline.conf.commands.shapes import write_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """JSON or words."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """0 when every job was done, or another run is at it; 1 when one could not be done. Run twice, it does no harm."""
    django.setup()
    from django.conf import settings
    from django.utils import timezone

    from midline.conf.owner import as_owner
    from midline.jobs.alone import alone
    from midline.jobs.nightly import work

    done = []
    with as_owner(of_every_row=True), alone() as only:
        if only:
            for job in work(settings.TODAY or timezone.localdate(), timezone.now()):
                done.append(job)
                if not options.json:
                    (sys.stdout if job.well else sys.stderr).write(f"{job.name}: {job.said}\n")
                    sys.stdout.flush()
    if options.json:
        jobs = [{"name": job.name, "done": job.well, "said": job.said} for job in done]
        write_json({"another_is_at_it": not only, "jobs": jobs})
    elif not only:
        sys.stdout.write("Another run is at it; nothing was done here.\n")
    return 0 if all(job.well for job in done) else 1

"""`bench/guide`: the guide's answer page for made-up families, in both languages, through the whole of Django.

Each family is led through the questions and chooses by a seeded chance; one in eight names a red flag and goes to the
doctor. Time is that of the answer in the process that serves it (middleware, rules, law, sentences, template), without
the web server and the network: the processor's, which other work on the machine does not lengthen, and the wall's.
Every page counts, a family's first one, too; only what `midline serve` does before it serves is done before.
"""

import argparse
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from cProfile import Profile
from datetime import date, timedelta
from pstats import Stats
from random import Random

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.core.guide.question_list import NONE, UNSURE, Question
from midline.core.guide.questions import choices_for, next_question
from midline.core.guide.vocabulary import SEVERITIES, SINCE

LANGUAGES = ("en", "es")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--families", type=int, default=300)
    parser.add_argument("--profile", action="store_true", help="say where the time goes, too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"MIDLINE_DATA": folder, "MIDLINE_SECRET_KEY": "bench"}
        os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"
        os.environ.pop("DATABASE_URL", None)
        get, keep, addresses = _ready(options.families)
        times: dict[str, list[tuple[float, float]]] = {language: [] for language in LANGUAGES}
        for number, address in enumerate(addresses):
            if number in {50, 500}:
                keep()  # as the server does after so many answers
            for language in LANGUAGES if number % 2 else reversed(LANGUAGES):
                worked, began = time.process_time(), time.perf_counter()
                get(address, language)
                times[language].append((time.process_time() - worked, time.perf_counter() - began))
        _print(times)
        if options.profile:
            profile = Profile()
            profile.enable()
            for address in addresses[:50]:
                for language in LANGUAGES:
                    get(address, language)
            profile.disable()
            Stats(profile).sort_stats("cumulative").print_stats(60)


def _ready(families: int) -> tuple[Callable[[str, str], None], Callable[[], None], list[str]]:
    """What asks for a page, what the server does now and then, and the addresses of the answers."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client
    from django.urls import reverse

    from bench.settings import TODAY
    from midline.conf import memory

    call_command("migrate", verbosity=0)
    memory.load_everything()
    # What the server loads with its application.
    clients = {one: Client(headers={"host": "localhost", "accept-language": one}) for one in LANGUAGES}
    for client in clients.values():
        client.handler.load_middleware()

    def get(address: str, language: str) -> None:
        shown = clients[language].get(address)
        if shown.status_code != 200 or shown.headers["Content-Language"] != language:
            raise SystemExit(f"{address}: {shown.status_code} {shown.headers.get('Content-Language')}")

    chance = Random(1)
    drafts = [_family(chance, TODAY) for _ in range(families)]
    return get, memory.keep, [reverse("guide_answer", args=[encode(draft)]) for draft in drafts]


def _family(chance: Random, today: date) -> Draft:
    """The answers of one family, as many as the guide asks for."""
    draft = Draft()
    while (question := next_question(draft, today)) is not None:
        draft = draft.answer(question.code, _chosen(chance, question, draft, today), today)
    return draft


def _chosen(chance: Random, question: Question, draft: Draft, today: date) -> tuple[str, ...]:
    """One answer: of several, up to four."""
    choices = choices_for(question, draft, today)
    if question.kind == "date":
        return ((today - timedelta(days=chance.randrange(200, 20 * 365))).isoformat(),)
    if question.kind == "details":
        return tuple(
            f"{code}:{chance.choice(('0', *map(str, SEVERITIES)))}:{chance.choice(('0', *SINCE))}" for code in choices
        )
    if question.code == "flags" and chance.random() < 7 / 8:
        return (NONE,)
    if question.kind in {"multi", "concerns"}:
        named = [one for one in choices if one not in {NONE, UNSURE}]
        some = tuple(chance.sample(named, chance.randint(1, min(4, len(named)))))
        alone = [(one,) for one in choices if one in {NONE, UNSURE}]
        return chance.choice([some, *alone]) if question.code == "has" else some
    return (chance.choice(choices),)


def _print(times: dict[str, list[tuple[float, float]]]) -> None:
    sys.stdout.write(f"Python {platform.python_version()}, {os.cpu_count()} cores, milliseconds\n\n")
    heads = "| language | families | processor: p50 | p95 | most | wall: p50 | p95 |"
    sys.stdout.write(f"{heads}\n|---|{'---:|' * 6}\n")
    for language, found in times.items():
        worked, passed = ([one[place] * 1000 for one in found] for place in (0, 1))
        cells = [statistics.median(worked), _p95(worked), max(worked), statistics.median(passed), _p95(passed)]
        sys.stdout.write(f"| {language} | {len(found)} | {' | '.join(f'{cell:.1f}' for cell in cells)} |\n")


def _p95(found: list[float]) -> float:
    return statistics.quantiles(found, n=20)[-1]


if __name__ == "__main__":
    main()

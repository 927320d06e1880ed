"""The dated facts of a case in JSON."""

from collections.abc import Mapping
from datetime import date

from midline.conf.commands.shapes import Reader
from midline.conf.commands.sound_days import sound_day
from midline.core.pathways import Fact, HistoryRefused, canonical_kind, check_history, pathway
from midline.wording import say

ABOUT = ("initial", "reevaluation", "services", "medicaid", "refusal", "ending")
FORMS = ("written", "oral")


def read_facts(reader: Reader, programme: str | None, today: date | None, born: date | None) -> tuple[Fact, ...]:
    """The facts at `facts`, each under the pathway's own name.

    The reader holds the errors: a kind that the programme does not have, a day after today, before birth or before what
    must come first.
    """
    if reader.value("facts", required=True) is None and "facts" in reader.found:
        reader.wrong("facts", None, "this must be a list")
    read = [_fact(row, programme) for row in (reader.each("facts") if reader.found.get("facts") is not None else [])]
    kept = [(index, fact) for index, fact in enumerate(read) if fact is not None]
    if programme is None or today is None:
        return ()
    facts = tuple(fact for _, fact in kept)
    try:
        check_history(programme, facts, today=today, birth_date=born)
    except HistoryRefused as refused:
        for problem in refused.problems:
            index = kept[problem.index][0]
            given = reader.found["facts"][index]
            reader.wrong(
                f"facts[{index}].{problem.field}", given.get(problem.field), _message(problem.code, problem.params)
            )
    return facts


def _message(code: str, params: Mapping[str, object]) -> str:
    filled = {
        name: ", ".join(str(part) for part in value) if isinstance(value, tuple) else value
        for name, value in params.items()
    }
    return say(code, filled)


def _fact(row: Reader, programme: str | None) -> Fact | None:
    kind = row.text("kind", required=True)
    on = sound_day(row, "on", required=True)
    about = row.text("about", choices=ABOUT)
    form = row.text("form", choices=FORMS)
    signed_on = sound_day(row, "signed_on")
    row.close()
    if kind is None or on is None:
        return None
    if programme is None:
        return None
    known = canonical_kind(programme, kind)
    if pathway(programme).kind(known) is None:
        kinds = ", ".join(one.kind for one in pathway(programme).kinds)
        row.wrong("kind", kind, f"this must be one of the facts of {programme}: {kinds}")
        return None
    return Fact(known, on, about, form, signed_on)

"""The answer of `midline pathways` in words: each fact with what it needs, then the stations as a table."""

from collections.abc import Iterable
from textwrap import wrap

from midline.core.pathways import FactKind, Need, Pathway
from midline.wording import say
from midline.wording.pathways import kind_title, station_title

_WIDTH = 110


def readable(table: Pathway, language: str) -> str:
    """One programme, whole."""
    title = say(f"pathways.programme_{table.programme}", language=language)
    lines = [f"{title} ({table.programme})", "", f"{_say('table_facts', language)}:"]
    for kind in table.kinds:
        lines += ["", *_fact(table, kind, language)]
    lines += ["", f"{_say('table_stations', language)}:", "", *_stations(table, language)]
    return "\n".join([*lines, ""])


def _say(code: str, language: str, **params: object) -> str:
    return say(f"pathways.{code}", params, language)


def _fact(table: Pathway, kind: FactKind, language: str) -> list[str]:
    needs = [_need(need, language) for need in kind.needs] or [_say("table_first", language)]
    rows = [("table_after", need) for need in needs]
    if opens := table.followed_by(kind.kind):
        rows.append(("table_before", "; ".join(kind_title(name, language) for name in opens)))
    rows.append(("table_by", "; ".join(_say(f"role_{role}", language) for role in kind.by)))
    paper = _say(f"document_{kind.document}", language) if kind.document else _say("table_no_document", language)
    rows.append(("table_document", paper))
    if kind.about:
        rows.append(("table_about", "; ".join(_say(f"about_{about}", language) for about in kind.about)))
    if kind.basis:
        read = _say(f"table_{kind.basis.confidence}", language, citation=kind.basis.citation)
        rows.append(("table_basis", read))
    marks = [code for code, is_so in (("table_written", kind.written), ("table_once", not kind.repeats)) if is_so]
    head = f"{kind_title(kind.kind, language)} ({kind.kind})"
    told = [f"    {_say(code, language)}" for code in marks]
    return [head, *_hanging((_say(code, language), text) for code, text in rows), *told]


def _need(need: Need, language: str) -> str:
    names = [name.partition(":") for name in dict.fromkeys((*need.first, *need.also))]
    return "; ".join(
        kind_title(kind, language) + (f" ({_say(f'about_{about}', language)})" if about else "")
        for kind, _, about in names
    )


def _stations(table: Pathway, language: str) -> list[str]:
    nothing = _say("table_nothing_next", language)
    rows = [
        (station_title(one.code, language), "; ".join(kind_title(kind, language) for kind in one.next) or nothing)
        for one in table.stations
    ]
    return _hanging(rows)


def _hanging(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Two columns; what does not fit the second goes on below it."""
    kept = list(rows)
    first = max(len(left) for left, _ in kept)
    lines = []
    for left, right in kept:
        head, *rest = wrap(right, max(40, _WIDTH - first - 6)) or [""]
        lines.append(f"    {left.ljust(first)}  {head}")
        lines += [f"    {' ' * first}  {more}" for more in rest]
    return lines

"""The tables of the law as files: what the table shows, and every rule of every state; as CSV and as JSON."""

from datetime import date
from functools import lru_cache

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from midline import lawbook
from midline.actions.law_file import law_csv
from midline.core.law import FEDERAL, STATE_RULES
from midline.web.pages.law.asked import day_asked
from midline.web.pages.law.kept import keep_file
from midline.web.pages.law.rows import rows_asked
from midline.wording import LANGUAGES
from midline.wording.law_answer import law_answer
from midline.wording.law_table import StateRow

Row = dict[str, object]
_RULE_COLUMNS = (
    *("jurisdiction", "state", "id", "programmes", "count", "unit", "length", "starts", "ends", "citation", "source"),
    *("confidence", "how_sure", "reported_by", "checked_on", "replaces", "effective_from", "effective_to"),
    *("extends_by_agreement", "terms", "caveats", "note"),
)


@require_safe
def table_csv(request: HttpRequest) -> HttpResponse:
    """The rows of the table as they are narrowed and ordered."""
    rows = _table(request)
    return _csv(request, "midline-states", law_csv(list(rows[0]) if rows else [], rows))


@require_safe
def table_json(request: HttpRequest) -> HttpResponse:
    """The same as JSON."""
    answer = {"on": day_asked(request).on, "version": lawbook.version(), "states": _table(request)}
    return keep_file(request, JsonResponse(answer))


@require_safe
def rules_csv(request: HttpRequest) -> HttpResponse:
    """Every rule that holds in every state, federal ones under "US" alone: a line each."""
    rows = [
        {**rule, "state": answer["name"]}
        for code, answer in _answers(day_asked(request).on, _language(request)).items()
        for rule in _own(code, answer)
    ]
    return _csv(request, "midline-rules", law_csv(_RULE_COLUMNS, rows))


@require_safe
def rules_json(request: HttpRequest) -> HttpResponse:
    """The law of every state as `midline law XX --json` answers it, by code."""
    return keep_file(request, JsonResponse(_answers(day_asked(request).on, _language(request))))


def _csv(request: HttpRequest, name: str, text: str) -> HttpResponse:
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return keep_file(request, response)


def _language(request: HttpRequest) -> str:
    """`?language=`; a file does not follow the reader's own, so that a cache may hand it to anyone."""
    asked = request.GET.get("language", "")
    return asked if asked in LANGUAGES else LANGUAGES[0]


def _table(request: HttpRequest) -> list[Row]:
    return [_row(row) for row in rows_asked(request, day_asked(request).on, _language(request)).rows]


def _row(row: StateRow) -> Row:
    found: Row = {"code": row.code, "name": row.name}
    for name in STATE_RULES:
        cell = row.cells[name]
        found |= {name: cell.length, f"{name}_confidence": cell.sure_kind}
    for setting, words in row.orders.items():
        evaluate, treat = words or ("", "")
        found |= {f"{setting}_order_to_evaluate": evaluate, f"{setting}_order_to_treat": treat}
    return found | {
        "rules_not_checked": row.not_checked,
        "situations": row.situations,
        "cannot_tell": row.untold,
        "cannot_tell_with_all_known": row.untold_with_all,
        "checked_on": row.checked_on,
    }


@lru_cache(maxsize=8)
def _answers(on: date, language: str) -> dict[str, Row]:
    return {code: law_answer(code, on, language) for code in (FEDERAL, *lawbook.codes())}


def _own(code: str, answer: Row) -> list[Row]:
    rules = answer["rules"]
    assert isinstance(rules, list)
    return [rule for rule in rules if rule["jurisdiction"] == code]

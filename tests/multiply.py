"""Many of everything: each row of a world again and again, beside its parents and under their copies."""

import uuid
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from midline.records.models.base import new_id

TIMES = 3
ONCE = frozenset({"AuditEvent", "NameWord"})
"""What only tells of the others, or is made with them."""
PLACES = ("district", "clinic", "household")
Made = dict[uuid.UUID, uuid.UUID]


def multiply(times: int = TIMES) -> dict[str, int]:
    """Copy every row of every table `times` times in two ways; gives how many copies there are of each table.

    Once beside it, with the same parents: many facts of one case, many goals. Once under a copy of its parents: many
    children of one caseload, each with a case, a fact, a goal. What a constraint allows only once stays the only one.
    """
    counts: dict[str, int] = {}
    rows = {table: list(table._default_manager.all()) for table in _tables()}
    for number in range(1, times + 1):
        beside: Made = {}
        under: Made = {}
        for table, originals in rows.items():
            for row in originals:
                if getattr(row, "kind", None) in PLACES:
                    continue
                made = _copy(row, beside, number, only_one_to_one=True) + _copy(row, under, number)
                counts[table.__name__] = counts.get(table.__name__, 0) + made
    if connection.vendor == "postgresql":
        # As its own housekeeping would by now: tables that it takes for empty are joined row by row, for minutes.
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    return counts


def _copy(row: models.Model, made: Made, number: int, *, only_one_to_one: bool = False) -> int:
    values = {}
    for field in row._meta.concrete_fields:
        if field.primary_key or field.generated:
            continue
        value = getattr(row, field.attname)
        if isinstance(field, models.ForeignKey) and (field.unique or not only_one_to_one) and _follows(row, field):
            value = made.get(value, value)
        if isinstance(field, models.EmailField) or (field.unique and isinstance(field, models.CharField)):
            value = f"{number}{'b' if only_one_to_one else 'u'}{value}"[: field.max_length]
        values[field.attname] = value
    try:
        with transaction.atomic():
            copy = type(row)(pk=new_id(), **values)
            copy.save(force_insert=True)
    except IntegrityError:
        return 0
    made[row.pk] = copy.pk
    return 1


def _follows(row: models.Model, field: "models.ForeignKey[Any, Any]") -> bool:
    """Whether a copy belongs to the copy of what it points to; what someone did stays theirs."""
    name = field.related_model._meta.object_name
    return name not in {"Membership", "Person"} or row._meta.object_name == "Membership"


def _tables() -> Iterator[type[models.Model]]:
    """Every table, each after those it points to."""
    waiting = [table for table in apps.get_app_config("records").get_models() if table.__name__ not in ONCE]
    done: set[type[models.Model]] = set()
    while waiting:
        ready = [table for table in waiting if _pointed_to(table) - {table} <= done]
        if not ready:
            raise AssertionError(f"these tables point at one another: {waiting}")
        yield from ready
        done |= set(ready)
        waiting = [table for table in waiting if table not in done]


def _pointed_to(table: type[models.Model]) -> set[type[models.Model]]:
    return {
        field.related_model
        for field in table._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model._meta.app_label == "records"
    }

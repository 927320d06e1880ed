"""The policies of every table behind the wall, from its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.db.models import Model

from midline.records.wall.asked import NEVER, may, sees
from midline.records.wall.names import HATS
from midline.records.wall.place import EVERY_DAY, OnChart, Place, Ruled, Rules
from midline.records.wall.places import PLACES
from midline.records.wall.ways import DESTROYED, HERE, ME, WAYS, Way


@dataclass(frozen=True)
class Policy:
    """One policy: for one command of one role. `using` guards rows that are there, `check` rows as they will be."""

    table: str
    name: str
    command: str
    role: str
    using: str = ""
    check: str = ""

    @property
    def sql(self) -> str:
        """The statement that makes it."""
        using = f" USING ({self.using})" if self.using else ""
        check = f" WITH CHECK ({self.check})" if self.check else ""
        return f'CREATE POLICY "{self.name}" ON {self.table} FOR {self.command} TO {self.role}{using}{check}'


def model_of(label: str) -> type[Model]:
    """The model of a label ("records.Chart")."""
    return apps.get_model(label)


def walled() -> Iterator[tuple[type[Model], OnChart | Ruled]]:
    """Every table behind the wall with its place."""
    for label, place in PLACES.items():
        if isinstance(place, OnChart | Ruled):
            yield model_of(label), place


def policies() -> Iterator[Policy]:
    """Every policy of every table, for the roles that pages put on."""
    for model, place in walled():
        for hat in HATS:
            yield from _of(model, hat, rules_of(model, place, hat))


def rules_of(model: type[Model], place: Place, hat: str) -> Rules:
    """What one database role may do with the rows of a table, in SQL."""
    if isinstance(place, Ruled):
        return place.rules.get(hat, Rules())
    assert isinstance(place, OnChart)
    ways = [way for way in WAYS if way.hat == hat and way.name not in place.but]
    insert = _or(_came(model, place, way, may(way, place.deeds)) for way in ways)
    change = _or(_came(model, place, way, _and(may(way, place.deeds), _of_family(place, way))) for way in ways)
    also = place.also.get(hat, Rules())
    return Rules(
        read=_or([*(_read(model, place, way) for way in ways), also.read]),
        insert=_or([insert, also.insert]),
        change=_or([change, also.change]),
        remove=_or([*(_came(model, place, way, may(way, place.removed_by)) for way in ways), also.remove]),
    )


def destroyed_rows(model: type[Model], place: OnChart | Ruled) -> str:
    """In SQL, the rows of a table that a destruction reaches: those of its charts.

    Ids of other systems and forms that may hold two releases lead to no one chart; while there is something to destroy
    they are reached, and the action takes its own.
    """
    if place_via := place.via:
        view, key = view_of(DESTROYED, parent_of(model, place_via))
        return f"EXISTS (SELECT 1 FROM {view} w WHERE w.{key} = {_column(model, place_via)})"
    ends = {"chart": ("id",), "chartlink": ("one_id", "other_id")}.get(model._meta.model_name or "", ())
    table = model._meta.db_table
    charts = [f"EXISTS (SELECT 1 FROM midline_wall.destroyed w WHERE w.chart_id = {table}.{end})" for end in ends]
    if model._meta.model_name in {"externalid", "signedform"}:
        charts = ["EXISTS (SELECT 1 FROM midline_wall.destroyed)"]
    return " OR ".join(charts)


def _read(model: type[Model], place: OnChart, way: Way) -> str:
    seen = _and(sees(way, place.kinds), _of_the_days(model, place, way))
    if place.read_by:
        seen = _and(seen, may(way, place.read_by))
    if way.name == "family":
        seen = _and(seen, place.family_reads)
    elif not way.writes:
        seen = _and(seen, place.guests_read)
    if seen == "" and place.kept_by and way.charts_of_organisation:
        return f"{_column(model, place.kept_by)} = {HERE} OR {_came(model, place, way, seen)}"
    if seen == "" or not place.own or not way.writes:
        return _came(model, place, way, seen)
    own = f"{_column(model, place.own)} = {ME}"
    return _came(model, place, way, own if seen == NEVER else f"({seen} OR {own})")


def _of_family(place: OnChart, way: Way) -> str:
    """For a family, that the row is one of those that they see and change, where not every one is."""
    return _and(place.family_reads, place.family_changes) if way.name == "family" else ""


def _of_the_days(model: type[Model], place: OnChart, way: Way) -> str:
    """For a way that lets some days through, that the record's day is one of them."""
    if "first" not in way.more or place.day == EVERY_DAY:
        return ""
    if not place.day:
        return "w.first IS NULL AND w.last IS NULL"
    day = day_of(place, model._meta.db_table)
    return f"(w.first IS NULL OR {day} >= w.first) AND (w.last IS NULL OR {day} <= w.last)"


def day_of(place: OnChart, row: str) -> str:
    """The SQL of a record's day, for a row called `row`."""
    return place.day.format(row=row, zone=settings.TIME_ZONE)


def _and(*conditions: str) -> str:
    if NEVER in conditions:
        return NEVER
    return " AND ".join(f"({condition})" for condition in conditions if condition)


def _came(model: type[Model], place: OnChart, way: Way, condition: str) -> str:
    """That the row's chart is reached this way, and the condition holds; "" for never."""
    if condition == NEVER:
        return ""
    view, key = view_of(way, parent_of(model, place.via))
    reached = f"w.{key} = {_column(model, place.via)}"
    return f"EXISTS (SELECT 1 FROM {view} w WHERE {reached}{f' AND {condition}' if condition else ''})"


def parent_of(model: type[Model], via: str) -> type[Model]:
    """The table that a foreign key leads to."""
    parent = model._meta.get_field(via).related_model
    assert isinstance(parent, type)
    return parent


def view_of(way: Way, parent: type[Model]) -> tuple[str, str]:
    """The view of a way that tells which rows of a table it reaches, and the name of their ids in it."""
    if parent._meta.model_name == "chart":
        return f"midline_wall.{way.name}", "chart_id"
    return f"midline_wall.{way.name}_{parent._meta.model_name}", "id"


def _column(model: type[Model], field: str) -> str:
    return f"{model._meta.db_table}.{model._meta.get_field(field).column}"  # type: ignore[union-attr]


def _or(conditions: "Iterator[str] | list[str]") -> str:
    return " OR ".join(dict.fromkeys(condition for condition in conditions if condition))


def _of(model: type[Model], hat: str, rules: Rules) -> Iterator[Policy]:
    table, short = model._meta.db_table, hat.removeprefix("midline_as_")
    if rules.read:
        yield Policy(table, f"{short}_reads", "SELECT", hat, using=rules.read)
    if rules.insert:
        yield Policy(table, f"{short}_inserts", "INSERT", hat, check=rules.insert)
    if rules.change:
        yield Policy(table, f"{short}_changes", "UPDATE", hat, using=rules.change, check=rules.change)
    if rules.remove:
        yield Policy(table, f"{short}_removes", "DELETE", hat, using=rules.remove)

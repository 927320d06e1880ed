"""The schema of the wall: what the transaction was told, and which rows each way reaches."""

from collections.abc import Iterator

from django.db.models import Model

from midline.core.access import RecordKind
from midline.records.wall.names import HATS
from midline.records.wall.place import OnChart, Ruled
from midline.records.wall.places import PLACES
from midline.records.wall.policies import day_of, model_of, parent_of, view_of
from midline.records.wall.ways import DESTROYED, HERE, ME, PERSON, RELEASES_NOW, TODAY, WAYS, Way

TOLD = {
    "membership": "uuid",
    "person": "uuid",
    "organisation": "uuid",
    "role": "text",
    "today": "date",
    "moment": "timestamptz",
    "places": "uuid[]",
    "caseloads": "uuid[]",
    "releases": "uuid[]",
}
"""What a transaction is told, each as the setting `midline.NAME`; absent or empty, it is NULL and no row shows."""


def functions(tables: str) -> Iterator[str]:
    """The readers of what was told, and `act_as`, which tells it. `tables`: the schema of Midline's tables."""
    for name, kind in TOLD.items():
        yield (
            f"CREATE FUNCTION midline_wall.{name}() RETURNS {kind} LANGUAGE sql STABLE PARALLEL SAFE AS "
            f"$$ SELECT NULLIF(current_setting('midline.{name}', true), '')::{kind} $$"
        )
    cases = " ".join(f"WHEN '{role}' THEN '{hat}'" for hat, roles in sorted(HATS.items()) for role in sorted(roles))
    therapists = ", ".join(f"'{role}'" for role in sorted(HATS["midline_as_caseload"]))
    # Its owner's rights find the membership; person, role and organisation come from there and not from the caller.
    yield f"""
      CREATE FUNCTION midline_wall.act_as(given uuid, day date, instant timestamptz) RETURNS text
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE hat record;
      BEGIN
        SELECT m.id, m.person_id, m.organisation_id, m.role INTO hat FROM {tables}.records_membership m
          WHERE m.id = given AND m.starts <= day AND (m.ends IS NULL OR m.ends >= day);
        IF NOT FOUND THEN RAISE EXCEPTION 'midline: no such membership on this day'; END IF;
        PERFORM set_config('midline.membership', hat.id::text, true),
          set_config('midline.person', hat.person_id::text, true),
          set_config('midline.organisation', hat.organisation_id::text, true),
          set_config('midline.role', hat.role, true),
          set_config('midline.today', day::text, true),
          set_config('midline.moment', instant::text, true);
        -- Compiling these plans takes longer than running them.
        PERFORM set_config('jit', 'off', true);
        -- What pages ask for is in memory: an index is looked into, and not a whole table of people or schools read.
        PERFORM set_config('random_page_cost', '1.1', true);
        -- Found once and not by each policy of each table: planning those would cost more than asking them.
        PERFORM set_config('midline.places', (SELECT array_agg(place)::text FROM {tables}.records_organisation o,
            unnest(ARRAY[o.id, o.parent_id]) place WHERE o.id = hat.organisation_id AND place IS NOT NULL), true),
          set_config('midline.caseloads', (hat.id || ARRAY(
            SELECT v.absent_id FROM {tables}.records_cover v WHERE v.substitute_id = hat.id
              AND v.stopped_at IS NULL AND v.starts <= day AND v.ends >= day))::text, true),
          set_config('midline.releases', '', true);
        IF hat.role IN ({therapists}) THEN
          PERFORM set_config('midline.releases', ARRAY(SELECT n.id FROM midline_wall.releases_now n)::text, true);
        END IF;
        RETURN CASE hat.role {cases} END;
      END $$"""


def views() -> Iterator[str]:
    """What each way reaches, as views with their owner's rights: the policies ask them, and they ask no policy."""
    for way in (*WAYS, DESTROYED):
        yield f"CREATE VIEW midline_wall.{way.name} AS {way.charts}"
        for parent in _parents():
            yield _view(way, parent)
    yield f"CREATE VIEW midline_wall.releases_now AS {RELEASES_NOW}"
    yield f"""
      CREATE VIEW midline_wall.unassigned AS SELECT c.id AS chart_id FROM records_chart c
        WHERE c.organisation_id = {HERE} AND c.opened_on = {TODAY}
          AND NOT EXISTS (SELECT 1 FROM records_assignment a WHERE a.chart_id = c.id)"""
    yield """
      CREATE VIEW midline_wall.helped_guardian AS SELECT g.id FROM midline_wall.helped w
        JOIN records_guardianship g ON g.chart_id = w.chart_id AND g.person_id = w.guardian"""
    yield f"""
      CREATE VIEW midline_wall.own_guardianship AS SELECT g.id FROM records_guardianship g
        WHERE g.person_id = {PERSON}"""
    yield f"""
      CREATE VIEW midline_wall.own_disclosure AS SELECT d.id FROM records_disclosure d WHERE d.by_id = {ME}"""
    # A plan and an evaluation are found by their fact, and an order may withhold the case and neither of the two.
    behind = " UNION ALL ".join(
        f"SELECT t.fact_id AS id FROM midline_wall.family_fact w JOIN records_{kind.value} t ON t.fact_id = w.id "
        f"WHERE '{kind.value}' <> ALL (w.withheld)"
        for kind in (RecordKind.EVALUATION, RecordKind.PLAN)
    )
    yield f"CREATE VIEW midline_wall.family_fact_behind AS {behind}"
    yield """
      CREATE VIEW midline_wall.family_form AS SELECT r.form_id AS id FROM midline_wall.family w
        JOIN records_release r ON r.chart_id = w.chart_id"""


def _parents() -> list[type[Model]]:
    """The tables that others are reached through, those nearer to the chart first."""
    found: list[type[Model]] = []
    for label in PLACES:
        for parent in reversed(_chain(model_of(label))):
            if parent not in found:
                found.append(parent)
    return found


def _chain(model: type[Model]) -> list[type[Model]]:
    """The tables between this one and the chart, nearest first."""
    place = PLACES.get(f"{model._meta.app_label}.{model.__name__}")
    via = place.via if isinstance(place, OnChart | Ruled) else ""
    if not via or parent_of(model, via)._meta.model_name == "chart":
        return []
    parent = parent_of(model, via)
    return [parent, *_chain(parent)]


def _view(way: Way, model: type[Model]) -> str:
    place = PLACES[f"{model._meta.app_label}.{model.__name__}"]
    assert isinstance(place, OnChart | Ruled)
    name, _ = view_of(way, model)
    nearer, key = view_of(way, parent_of(model, place.via))
    columns = ", ".join(f"w.{column}" for column in way.columns)
    if "first" in way.more and isinstance(place, OnChart) and "{row}" in place.day:
        columns += f", {day_of(place, 't')} AS row_day"
    table, link = model._meta.db_table, _link(model)
    return f"CREATE VIEW {name} AS SELECT t.id, {columns} FROM {nearer} w JOIN {table} t ON t.{link} = w.{key}"


def chart_of(tables: str) -> str:
    """The chart that a row hangs on, for the audit row of a refused look: the door asks it once nothing was found."""
    cases = [f"WHEN 'chart' THEN (SELECT t0.id FROM {tables}.records_chart t0 WHERE t0.id = given)"]
    for label, place in PLACES.items():
        if isinstance(place, OnChart | Ruled) and place.via:
            model = model_of(label)
            cases.append(f"WHEN '{model._meta.model_name}' THEN ({_to_chart(model, tables)})")
    return f"""
      CREATE FUNCTION midline_wall.chart_of(kind text, given uuid) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE kind {" ".join(cases)} END $$"""


def _to_chart(model: type[Model], tables: str) -> str:
    """A query for the chart of the row `given` of a table."""
    steps = [model, *_chain(model)]
    joins = [
        f"JOIN {tables}.{step._meta.db_table} t{number} ON t{number}.id = t{number - 1}.{_link(steps[number - 1])}"
        for number, step in enumerate(steps)
        if number
    ]
    last = f"t{len(steps) - 1}.{_link(steps[-1])}"
    return f"SELECT {last} FROM {tables}.{model._meta.db_table} t0 {' '.join(joins)} WHERE t0.id = given"


def _link(model: type[Model]) -> str:
    """The column that leads towards the chart."""
    place = PLACES[f"{model._meta.app_label}.{model.__name__}"]
    assert isinstance(place, OnChart | Ruled)
    return str(model._meta.get_field(place.via).column)  # type: ignore[union-attr]

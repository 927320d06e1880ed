"""Rows are written by actions alone."""

import ast
from collections.abc import Iterator

import pytest

from tests.house.source import calls_of, modules

_PLAIN = {"save", "create", "delete", "bulk_create", "bulk_update", "get_or_create", "update_or_create"}
ALWAYS = frozenset(_PLAIN | {f"a{name}" for name in _PLAIN} | {"execute", "executemany"})
ALLOWED = {
    ("midline.records.audit", "note"): "reads count too, so the audit row of a read is written beside the query",
    ("midline.records.queries.children", "_disclose"): "each look through a release is told to the one who signed it",
    ("midline.records.queries.children", "tell_opened"): "and so is what was opened in it",
    ("midline.records.models.person", "Person.save"): "lower-cases the address on the way in",
    ("midline.exchange.papers.pdfs", "_cleaned"): "saves a PDF into memory",
    ("midline.exchange.papers.pictures", "clean_picture"): "saves a picture into memory",
    ("midline.documents.paper_docx", "paper_as_docx"): "saves a Word file into memory",
    ("midline.records.models.chart", "Chart.save"): "keeps the words that a name is found by with the name",
    ("midline.records.models.chart", "ChartRows.bulk_create"): "the same, for many charts",
    ("midline.records.models.chart", "ChartRows.update"): "refuses a name, whose words would be left behind",
    ("midline.records.models.clock", "ClockIndex.save"): "the chart and organisation of a row are those of its case",
    ("midline.records.wall.acting", "_run"): "tells the database who acts; it writes no row",
    ("midline.records.wall.raising", "lower"): "policies, not rows",
    ("midline.records.wall.raising", "raise_wall"): "policies, not rows",
    ("midline.records.wall.raising", "_standing_digest"): "asks how the wall stands",
    ("midline.records.wall.raising", "_taken_down"): "asks how the wall stands",
    ("midline.records.wall.roles", "can_make"): "asks how the wall stands",
    ("midline.records.wall.roles", "make_roles"): "roles of the database, not rows",
    ("midline.records.wall.roles", "roles_there"): "asks how the wall stands",
    ("midline.records.wall.state", "_ask"): "asks how the wall stands",
    ("midline.records.wall.state", "sees_everything"): "asks how the wall stands",
    ("midline.jobs.alone", "alone"): "asks for a lock that is no row",
    ("midline.web.pages.start.views", "healthz"): "SELECT 1: asks the database whether it answers",
    ("midline.records.session_store", "SessionStore.save"): "Django's sessions are kept by Django's own way",
    **{
        ("midline.jobs.keeping.sqlite", name): "copies the whole database and puts it back; no row of it is told apart"
        for name in ("_copy", "facts", "put_back", "holds_records", "_has")
    },
    **{
        ("midline.jobs.keeping.postgresql", name): "asks what there is to dump; pg_dump and psql do the rest"
        for name in ("copy_out", "_facts", "_walled", "holds_records", "_schema")
    },
}
"""Where else, and why."""


def writes(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The function and line of each call that writes a row.

    `update` is a query's only where every argument is named: a dictionary, a set and a digest are given theirs bare.
    """
    for inside, name, call in calls_of(tree):
        if not isinstance(call.func, ast.Attribute):
            continue
        queried = name in {"update", "aupdate"} and not call.args and bool(call.keywords)
        if name in ALWAYS or queried:
            yield inside, call.lineno


def test_only_actions_write() -> None:
    found = [
        f"{module.path.name}:{line} in {module.name}.{inside}"
        for module in modules()
        if not module.name.startswith("midline.actions")
        for inside, line in writes(module.tree)
        if (module.name, inside) not in ALLOWED
    ]
    assert found == [], "write rows in midline.actions, or say in ALLOWED why not"


def test_every_exception_is_still_needed() -> None:
    used = {(module.name, inside) for module in modules() for inside, _ in writes(module.tree)}
    assert set(ALLOWED) - used == set()


@pytest.mark.parametrize(
    "code",
    [
        "Chart.objects.create(a=1)",
        "def f(chart):\n    chart.save()",
        "rows.filter(a=1).update(b=2)",
        "rows.update(**fields)",
        "row.delete()",
        "Model.objects.bulk_create(x for x in y)",
        "cursor.execute('DELETE')",
    ],
)
def test_a_write_is_found(code: str) -> None:
    assert list(writes(ast.parse(code)))


@pytest.mark.parametrize("code", ["known.update({1: 2})", "seen.update(other)", "digest.update(b'x')", "create(1)"])
def test_what_writes_no_row_is_let_be(code: str) -> None:
    assert not list(writes(ast.parse(code)))

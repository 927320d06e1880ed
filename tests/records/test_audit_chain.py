"""Sealed audit rows in the database: what it refuses, and what the walk finds when that was got round."""

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from midline.actions.audit_emptying import claim_for, empty, sealed_about
from midline.actions.audit_seal import seal_all, seal_batch
from midline.records import audit
from midline.records.models import AuditEvent
from midline.records.queries.audit_chain import CONTENT, chain_head, verify_chain

ON_POSTGRESQL = connection.vendor == "postgresql"
CHART = uuid.UUID(int=7)


@contextmanager
def unguarded() -> Iterator[None]:
    """The table without the triggers that keep sealed rows, as someone would have it who owns the database file."""
    with connection.cursor() as cursor:
        if ON_POSTGRESQL:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE records_auditevent DISABLE TRIGGER USER")
            yield
            cursor.execute("ALTER TABLE records_auditevent ENABLE TRIGGER USER")
            return
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'records_auditevent'")
        found = cursor.fetchall()
        assert len(found) == 2
        for name, _ in found:
            cursor.execute(f"DROP TRIGGER {name}")
        yield
        for _, made in found:
            cursor.execute(made)


def clear_audit() -> None:
    """Take every row out, sealed ones too: for tests whose transactions are real, before their tables are emptied."""
    with unguarded():
        AuditEvent.objects.all().delete()


def noted(count: int = 5) -> None:
    for number in range(count):
        audit.note(None, "read", why="care", subject=CHART if number % 2 else uuid.uuid4(), more={"n": number})


@pytest.fixture
def chain(db: None) -> None:
    noted()
    assert seal_all() == 5


def changed(**fields: Any) -> Callable[[], object]:
    return lambda: AuditEvent.objects.filter(sequence=3).update(**fields)


DIFFERENT = {
    "id": uuid.uuid4(),
    "person": uuid.uuid4(),
    "acting_as": uuid.uuid4(),
    "role": "director",
    "organisation": uuid.uuid4(),
    "action": "never",
    "subject": uuid.uuid4(),
    "about": uuid.uuid4(),
    "about_kind": "goal",
    "why": "family",
    "more": {"n": 99},
}


def test_rows_are_sealed_in_the_order_they_were_made(chain: None) -> None:
    rows = AuditEvent.objects.order_by("id")
    assert [row.sequence for row in rows] == [1, 2, 3, 4, 5]
    assert len({row.salt for row in rows}) == 5
    found = verify_chain(chain_head().head)
    assert (found.sealed, found.unsealed, found.broken) == (5, 0, None)
    noted(2)
    assert (verify_chain().sealed, verify_chain().unsealed) == (5, 2)
    assert seal_all() == 2
    assert verify_chain().broken is None


def test_every_field_is_content_or_the_sealers(chain: None) -> None:
    assert {*CONTENT, *AuditEvent.seal} == {field.name for field in AuditEvent._meta.concrete_fields}
    assert set(DIFFERENT) == set(CONTENT) - {"at"}


@pytest.mark.parametrize("name", CONTENT)
def test_any_field_changed_is_refused_by_the_database_and_found_by_the_walk(chain: None, name: str) -> None:
    row = AuditEvent.objects.get(sequence=3)
    value = row.at + timedelta(seconds=1) if name == "at" else DIFFERENT[name]
    with pytest.raises(DatabaseError, match="stays as it is"), transaction.atomic():
        changed(**{name: value})()
    assert verify_chain().broken is None
    with unguarded():
        changed(**{name: value})()
    broken = verify_chain().broken
    assert broken is not None
    assert (broken.sequence, broken.why) == (3, "audit.content_differs")


@pytest.mark.parametrize(
    ("deed", "place", "why"),
    [
        (changed(salt="x"), 3, "audit.content_differs"),
        (changed(content_digest="0" * 64), 3, "audit.content_differs"),
        (changed(chain_digest="0" * 64), 3, "audit.chain_differs"),
        (changed(sequence=9), 3, "audit.row_missing"),
        (changed(sequence=None), 3, "audit.row_missing"),
        (lambda: AuditEvent.objects.filter(sequence=3).delete(), 3, "audit.row_missing"),
        (lambda: AuditEvent.objects.filter(sequence=1).delete(), 1, "audit.row_missing"),
        (lambda: AuditEvent.objects.filter(sequence=5).delete(), 5, "audit.head_cut_off"),
        (lambda: AuditEvent.objects.all().delete(), 1, "audit.head_cut_off"),
        (lambda: empty([3], emptied_by=uuid.uuid4()), 3, "audit.emptied_unclaimed"),
    ],
)
def test_what_is_done_behind_the_back_is_found(chain: None, deed: Callable[[], object], place: int, why: str) -> None:
    kept = chain_head().head
    with unguarded():
        deed()
    broken = verify_chain(kept).broken
    assert broken is not None
    assert (broken.sequence, broken.why) == (place, why)


def test_a_row_slipped_in_is_found(chain: None) -> None:
    AuditEvent.objects.create(
        action="read", role="", why="care", sequence=6, salt="x", content_digest="0" * 64, chain_digest="0" * 64
    )
    broken = verify_chain().broken
    assert broken is not None
    assert (broken.sequence, broken.why) == (6, "audit.content_differs")


@pytest.mark.parametrize("name", ["salt", "content_digest", "chain_digest", "sequence", "emptied_by"])
def test_the_database_keeps_the_seal_of_a_sealed_row(chain: None, name: str) -> None:
    value = {"sequence": None, "emptied_by": uuid.uuid4()}.get(name, "0")
    with pytest.raises(DatabaseError, match="stays as it is"), transaction.atomic():
        changed(**{name: value})()


def test_the_database_lets_no_sealed_row_go(chain: None) -> None:
    noted(1)
    with pytest.raises(DatabaseError, match="stays as it is"), transaction.atomic():
        AuditEvent.objects.filter(sequence=2).delete()
    if ON_POSTGRESQL:
        with pytest.raises(DatabaseError, match="stays as it is"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("TRUNCATE records_auditevent")
    assert AuditEvent.objects.count() == 6


def test_a_destruction_empties_rows_and_the_chain_still_holds(chain: None) -> None:
    kept = chain_head().head
    with transaction.atomic():
        places = sealed_about(CHART)
        assert places == [2, 4]
        made = audit.note(None, "destroy", why="family", more=claim_for(places))
        empty(places, emptied_by=made)
    assert verify_chain(kept).broken is None
    assert not AuditEvent.objects.filter(subject=CHART).exists()
    row = AuditEvent.objects.get(sequence=2)
    assert (row.salt, row.more, row.action, row.emptied_by) == ("", {}, "destroyed", made)
    with pytest.raises(DatabaseError, match="stays as it is"), transaction.atomic():
        AuditEvent.objects.filter(sequence=2).update(emptied_by=uuid.uuid4())


def test_noting_is_one_insert_that_reads_and_changes_nothing(chain: None) -> None:
    """No view can wait for another's: the row is not chained when it is put in."""
    with CaptureQueriesContext(connection) as asked:
        noted(1)
    (only,) = asked.captured_queries
    assert only["sql"].startswith("INSERT INTO")
    row = AuditEvent.objects.get(sequence=None)
    assert (row.salt, row.content_digest, row.chain_digest) == ("", "", "")


@pytest.mark.django_db(transaction=True)
class SideBySide:
    @pytest.fixture(autouse=True)
    def _cleared(self) -> Iterator[None]:
        yield
        clear_audit()

    def test_views_go_on_while_the_sealer_is_at_it_and_while_each_other_is(self) -> None:
        noted()
        with transaction.atomic():
            assert seal_batch() == 5  # not committed: every lock of the sealer is held
            in_thread(lambda: quick(lambda: noted(1)))
            assert in_thread(seal_batch) == 0, "another sealer does not wait, and seals nothing"
        with transaction.atomic():
            noted(1)  # a view that takes long
            in_thread(lambda: quick(lambda: noted(1)))
            assert in_thread(seal_batch) == 2, "the row of the long view is not there yet, and nobody waits for it"
        assert seal_all() == 1
        assert verify_chain().broken is None
        assert verify_chain().sealed == 8


def quick(work: Callable[[], object]) -> object:
    """Do it in a transaction that would rather fail than wait for a lock."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '1s'")
        return work()


def in_thread(work: Callable[[], Any]) -> Any:
    """Do it over a connection of its own, and give back what it gave; its fault is ours."""
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(work())
        except DatabaseError as error:
            found.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(timeout=20)
    assert found, "it waits"
    if isinstance(found[0], DatabaseError):
        raise found[0]
    return found[0]


if ON_POSTGRESQL:  # SQLite has one writer at a time, whatever it writes
    TestSideBySide = SideBySide

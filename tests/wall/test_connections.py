"""Nothing that one request was told stays in its connection for the next, however it ended."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.handlers.exception import convert_exception_to_response
from django.db import DatabaseError, connection, transaction
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from midline.records import audit
from midline.records.models import AuditEvent, Chart, Concern, Session
from midline.records.queries.memberships import Acting
from midline.records.wall import acting_as
from midline.records.wall.names import APP
from midline.web.middleware import walled
from midline.web.request import ours
from tests.world import World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]
View = Callable[[HttpRequest], HttpResponse]


def ask(view: View, by: Acting | None, world: World) -> HttpResponse:
    """One request through the wall's middleware, as the handler calls it."""
    request = ours(RequestFactory().get("/"))
    request.acting, request.today, request.user = by, world.today, AnonymousUser()
    return walled(convert_exception_to_response(view))(request)


def charts() -> int:
    return Chart.objects.count()


def told() -> tuple[Any, ...]:
    """What the connection knows of who acts, outside any request."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_user, coalesce(current_setting('midline.membership', true), ''), "
            "coalesce(current_setting('midline.person', true), ''), coalesce(current_setting('midline.role', true), '')"
        )
        row: tuple[Any, ...] = cursor.fetchone()
        return row


NOTHING = (APP, "", "", "")


def counted(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(charts()))


def test_a_request_sees_its_rows_and_leaves_nothing_behind(pool: World) -> None:
    seen = [ask(counted, hat, pool).content for hat in (pool.home.hats["guardian"], pool.home.hats["adult_student"])]
    assert seen == [b"2", b"1"]
    assert ask(counted, None, pool).content == b"0"
    assert (charts(), told()) == (0, NOTHING)


def broken(request: HttpRequest) -> HttpResponse:
    audit.note(ours(request).acting, "began", why="care")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1/0")
    raise AssertionError("not reached")


def refused(request: HttpRequest) -> HttpResponse:
    audit.note(ours(request).acting, "refused", why="care")
    raise Http404


@pytest.mark.filterwarnings("ignore")
def test_after_an_exception_the_same_connection_knows_nobody(pool: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "DEBUG_PROPAGATE_EXCEPTIONS", False)
    backend = process()
    assert ask(broken, pool.home.hats["guardian"], pool).status_code == 500
    assert process() == backend, "it is the same connection"
    assert (charts(), told()) == (0, NOTHING)
    assert ask(counted, pool.home.hats["adult_student"], pool).content == b"1"
    assert audited("began") == 0


def test_what_was_refused_is_kept(pool: World) -> None:
    assert ask(refused, pool.home.hats["guardian"], pool).status_code == 404
    assert (charts(), told()) == (0, NOTHING)
    assert audited("refused") == 1


def process() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        number: int = cursor.fetchone()[0]
        return number


def audited(action: str) -> int:
    """Counted by someone who sees all: not this connection."""
    with connection.cursor() as cursor:
        cursor.execute("RESET SESSION AUTHORIZATION")
        found = AuditEvent.objects.filter(action=action).count()
        cursor.execute(f"SET SESSION AUTHORIZATION {APP}")
    return found


def test_autocommit_sees_nothing_before_between_and_after(pool: World) -> None:
    by = pool.home.hats["guardian"]
    with connection.cursor() as cursor:
        # Outside a transaction a setting for one transaction is gone with its own statement.
        cursor.execute("SELECT midline_wall.act_as(%s, %s, now())", [str(by.id), pool.today])
        assert (charts(), told()) == (0, NOTHING)
        cursor.execute("SELECT set_config('role', 'midline_as_family', true)")
        assert (charts(), told()) == (0, NOTHING)
    ask(counted, by, pool)
    assert Session.objects.filter(pk=pool.home.at_school.session.pk).update(note="x") == 0
    with pytest.raises(DatabaseError, match="row-level security"):
        Concern.objects.create(
            chart=pool.home.at_school.chart, occupation="x", environment="home", words="x", on=pool.today, by_id=by.id
        )


def break_as(by: Acting, world: World) -> None:
    with acting_as(by.id, world.today), connection.cursor() as cursor:
        assert charts() == 1
        cursor.execute("SELECT 1/0")


def test_a_savepoint_that_is_undone_takes_its_hat_along(pool: World) -> None:
    guardian, student = pool.home.hats["guardian"], pool.home.hats["adult_student"]
    with acting_as(guardian.id, pool.today):
        assert charts() == 2
        with pytest.raises(DatabaseError), transaction.atomic():
            break_as(student, pool)
        assert charts() == 2
        with acting_as(student.id, pool.today):
            assert charts() == 1
        assert charts() == 2
    assert (charts(), told()) == (0, NOTHING)


def test_a_cursor_on_the_server_reads_behind_the_wall(pool: World) -> None:
    names = set()

    def read(request: HttpRequest) -> HttpResponse:
        for chart in Chart.objects.order_by("id").iterator(chunk_size=1):
            names.add(chart.pk)
        return HttpResponse()

    ask(read, pool.home.hats["guardian"], pool)
    assert names == {pool.home.at_school.chart.pk, pool.home.at_clinic.chart.pk}
    assert list(Chart.objects.iterator(chunk_size=1)) == []
    assert told() == NOTHING


def test_what_is_streamed_after_the_request_shows_no_row(pool: World) -> None:
    def lines() -> Iterator[str]:
        yield from (chart.family_name for chart in Chart.objects.all())

    def stream(request: HttpRequest) -> StreamingHttpResponse:
        return StreamingHttpResponse(lines())

    def read_first(request: HttpRequest) -> StreamingHttpResponse:
        return StreamingHttpResponse(list(lines()))

    late = ask(stream, pool.home.hats["guardian"], pool)
    assert b"".join(late.streaming_content) == b""  # type: ignore[attr-defined]
    early = ask(read_first, pool.home.hats["guardian"], pool)
    assert b"".join(early.streaming_content) == b"TenorioTenorio"  # type: ignore[attr-defined]
    assert told() == NOTHING


def test_two_at_once_do_not_hear_one_another(pool: World) -> None:
    both = threading.Barrier(2, timeout=30)
    seen: dict[str, list[bytes]] = {}

    def wait_inside(request: HttpRequest) -> HttpResponse:
        before = charts()
        both.wait()
        return HttpResponse(f"{before} {charts()}")

    def run(role: str) -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute(f"SET SESSION AUTHORIZATION {APP}")
            seen[role] = [ask(wait_inside, pool.home.hats[role], pool).content for _ in range(3)]
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[role]) for role in ("guardian", "adult_student")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {"guardian": [b"2 2"] * 3, "adult_student": [b"1 1"] * 3}
    assert told() == NOTHING

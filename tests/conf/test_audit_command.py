"""`midline audit`: what a person and a script read, and the exit status."""

import json

import pytest

from midline.conf.cli import main
from midline.records import audit
from tests.records.test_audit_chain import changed, unguarded


@pytest.fixture
def run(db, capsys):
    def ran(*arguments, status=0):
        capsys.readouterr()
        assert main(["audit", *arguments]) == status
        return capsys.readouterr().out

    for number in range(4):
        audit.note(None, "read", why="care", more={"n": number})
    return ran


def test_seal_then_verify_says_how_many(run):
    assert run("verify") == "The audit chain holds: 0 rows sealed, 4 not yet sealed.\n"
    assert run("seal") == "4 rows sealed now.\n"
    assert json.loads(run("seal", "--json")) == {"sealed_now": 0}
    found = json.loads(run("verify", "--json"))
    assert (found["sealed"], found["unsealed"], found["broken"]) == (4, 0, None)


def test_the_first_broken_row_is_named(run):
    run("seal")
    with unguarded():
        changed(action="never")()
    line = run("verify", status=1)
    assert line.startswith("The audit chain is broken at row 3 (id ")
    broken = json.loads(run("verify", "--json", status=1))["broken"]
    assert (broken["sequence"], broken["why"]) == (3, "content_differs")


def test_a_head_kept_elsewhere_shows_what_was_cut_off(run, tmp_path):
    run("seal")
    kept = tmp_path / "head.json"
    kept.write_text(run("head", "--json"))
    assert json.loads(kept.read_text())["sequence"] == 4
    assert "sequence: 4" in run("head")
    assert run("verify", "--head", str(kept)).startswith("The audit chain holds")
    with unguarded():
        from midline.records.models import AuditEvent

        AuditEvent.objects.filter(sequence=4).delete()
    assert run("verify").startswith("The audit chain holds: 3 rows")
    assert "cut off" in run("verify", "--head", str(kept), status=1)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"sequence": -1, "digest": "x"}', '{"sequence": 1, "digest": "x"}'])
def test_what_is_no_head_is_refused_by_its_field(run, tmp_path, text):
    kept = tmp_path / "head.json"
    kept.write_text(text)
    errors = json.loads(run("verify", "--json", "--head", str(kept), status=2))["errors"]
    assert errors[0]["field"].startswith("head")

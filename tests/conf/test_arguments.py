"""Wrong arguments of the command line: in JSON where JSON was asked for, else in words; always status 2."""

import io
import json
import sys

import pytest

from midline.conf.cli import main


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (["--json"], "COMMAND"),
        (["nothing", "--json"], "COMMAND"),
        (["law", "TX", "--bogus", "--json"], "--bogus"),
        (["import", "fhir", "--json"], "path"),
        (["import", "nothing", "file", "--json"], "what"),
        (["clocks", "--json", "--language"], "--language"),
    ],
)
def test_wrong_arguments_are_told_by_name_in_json(capsys, arguments, field):
    assert main(arguments) == 2
    told = capsys.readouterr()
    (error,) = json.loads(told.out)["errors"]
    assert error["field"] == field
    assert error["message"]
    assert told.err == ""


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["law", "--bogus"], ["clocks", "--js"]])
def test_without_json_they_are_told_in_words_beside_the_answer(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "usage: midline" in told.err


def test_what_is_no_character_is_told_as_it_came(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"programme": "\\ud800"}')))
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    assert main(["clocks", "--json"]) == 2
    sys.stdout.flush()
    assert json.loads(written.getvalue())["errors"][0]["value"] == "\ud800"

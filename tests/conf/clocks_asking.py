"""Asking `midline clocks` in a test, and the question of the contract."""

import io
import json
import sys

from midline.conf.cli import main

EXAMPLE = {
    "programme": "iep",
    "state": "TX",
    "today": "2026-11-23",
    "facts": [{"kind": "request_received", "on": "2026-09-04"}, {"kind": "consent_received", "on": "2026-09-11"}],
    "absences": ["2026-09-21", "2026-09-22", "2026-09-23"],
    "calendar": {
        "years": [
            {
                "first_day": "2026-08-12",
                "last_day": "2027-05-27",
                "closed": [
                    "2026-09-07",
                    {"from": "2026-11-23", "to": "2026-11-27"},
                    {"from": "2026-12-21", "to": "2027-01-01"},
                ],
            }
        ],
        "weekdays": ["mon", "tue", "wed", "thu", "fri"],
    },
}


def asker(monkeypatch, capsys):
    """A function that asks with a question and options; it gives the status, standard output and standard error."""

    def asked(question, *options):
        raw = question if isinstance(question, bytes) else json.dumps(question).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main(["clocks", *options])
        told = capsys.readouterr()
        return status, told.out, told.err

    return asked

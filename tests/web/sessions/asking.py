"""What the tests of sessions send."""

from typing import Any

from tests.world import World

GOOD = {
    "attendance": "held",
    "reason": "",
    "on": "2026-11-23",
    "minutes": "30",
    "environment": "classroom",
    "kind": "direct",
    "note": "Wrote two lines with the raised paper.",
    "met0": "",
    "tried0": "",
    "sign": "1",
}


def sent(**changes: Any) -> dict[str, Any]:
    """A form as it should be, but for these fields; None leaves one out."""
    return {key: value for key, value in {**GOOD, **changes}.items() if value is not None}


def log_address(world: World, *, planned: bool = True) -> str:
    """The form for the child at school, from today's appointment or without one."""
    file = world.home.at_school
    return f"/cases/{file.case.pk}/log/" + (f"?appointment={file.appointment.pk}" if planned else "")

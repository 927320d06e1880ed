"""The database roles and the schema of the wall, and who is which role."""

from midline.core.access import FAMILY, HELPER, OVERSEERS, THERAPISTS

SCHEMA = "midline_wall"
APP = "midline_app"
"""The role that pages sign in as: it owns nothing, inherits nothing, and sees no row until it puts on a hat."""
OWNER = "midline_owner"
"""The role that migrates and does what is not done for anyone. Its name is free; this is the documented one."""

HATS: dict[str, frozenset[str]] = {
    "midline_as_caseload": THERAPISTS,
    "midline_as_class": frozenset({"teacher"}),
    "midline_as_desk": frozenset({"front_desk"}),
    "midline_as_family": FAMILY,
    "midline_as_helper": frozenset({HELPER}),
    "midline_as_oversight": OVERSEERS,
}
"""The roles that a transaction puts on, and the memberships that they are for. A membership outside is never let in."""

SEALER = "midline_as_sealer"
"""The hat of the one who seals the audit trail beside the pages: it reaches audit rows and nothing else."""

DESTROYER = "midline_as_destroyer"
"""The hat under which a record is destroyed: it reaches the charts that a director decided on, and nothing else."""


def hat_of(role: str) -> str | None:
    """The database role for a role of a membership; None for one that has none, and so sees nothing."""
    return next((hat for hat, roles in HATS.items() if role in roles), None)

"""The second wall: on PostgreSQL the database itself shows each hat only the rows that `core.access` lets it see.

Every table has a place in `places`; `ways` says how a hat reaches charts; `policies` writes the SQL of both, from the
rules in `core.access`; `raising` applies it; `acting` tells the database, for one transaction, who acts. See ADR 8.
"""

from midline.records.wall.acting import acting_as, chart_behind, destroying, sealing
from midline.records.wall.raising import lower, raise_wall
from midline.records.wall.roles import administrators_script
from midline.records.wall.state import Wall, forget, sees_everything, wall_of

__all__ = [
    "Wall",
    "acting_as",
    "administrators_script",
    "chart_behind",
    "destroying",
    "forget",
    "lower",
    "raise_wall",
    "sealing",
    "sees_everything",
    "wall_of",
]

"""What can be said of a table's place at the wall."""

from dataclasses import dataclass, field

from midline.core.access import Deed, RecordKind

ANY_DEED = frozenset(Deed)
EVERY_DAY = "every day"


@dataclass(frozen=True)
class OnChart:
    """Rows that hang on one chart.

    `via`: the foreign key that leads to it, straight or through another table that hangs on it. `kinds`: a row shows
    to whoever sees any of these. A row cannot show a part of itself, so a table that others are reached through is
    open to those who see what hangs on it; which of its columns a page shows stays with the queries. `deeds`: who may
    do any of these in the chart may insert and change rows; `removed_by`: and delete them. `own`: the foreign key to
    the membership that wrote the row; who did, and still reaches the chart, sees it whatever its kind. `family_reads`
    and `family_changes`: conditions in SQL on the rows that a family sees and changes, where parents who live apart
    have rows of their own. `guests_read`: one on those that a helper sees, or who is there by a release. `read_by`:
    where given, it shows only to those who may do any of these besides. `but`: ways that do not open it though the
    kind would. `also`: conditions of their own for one role, beside the rest. `day`: the SQL of the record's day, for
    a release of some days only, as in `queries.ranges`; "" for a record without a day, which then shows only where
    every day is let through; EVERY_DAY for what always goes along. `kept_by`: a column with the chart's organisation,
    where the row carries one: for those who see all of an organisation a plain comparison answers before any other
    table is asked.
    """

    via: str
    kinds: frozenset[RecordKind]
    deeds: frozenset[Deed] = frozenset()
    removed_by: frozenset[Deed] = frozenset()
    own: str = ""
    family_reads: str = ""
    family_changes: str = ""
    guests_read: str = ""
    read_by: frozenset[Deed] = frozenset()
    but: frozenset[str] = frozenset()
    day: str = ""
    kept_by: str = ""
    also: dict[str, "Rules"] = field(default_factory=dict)


@dataclass(frozen=True)
class Rules:
    """Conditions in SQL for one database role; "" is never. `change` guards update, before and after."""

    read: str = ""
    insert: str = ""
    change: str = ""
    remove: str = ""


@dataclass(frozen=True)
class Ruled:
    """A table with conditions of its own for each database role; a role that is not named is refused.

    `via`: the foreign key towards its chart, where another table is reached through this one.
    """

    why: str
    rules: dict[str, Rules]
    via: str = ""


@dataclass(frozen=True)
class Open:
    """A table without policies, and why; `verbs` is what the pages' roles may do with it."""

    why: str
    verbs: str = "SELECT, INSERT, UPDATE"


Place = OnChart | Ruled | Open

"""The words that a chart is found by."""

from typing import TYPE_CHECKING, Any

from django.db import models

from midline.core.names import LONGEST, number_word, search_words
from midline.records.models.base import Record

if TYPE_CHECKING:
    from midline.records.models.chart import Chart

NAMES = ("given_name", "family_name", "preferred_name")
NUMBER = "student_number"
FOUND_BY = (*NAMES, NUMBER)
"""The fields of a chart that it is found by: any word of a name by its beginning, the number whole."""


if TYPE_CHECKING:
    _Lookup = models.Lookup[bool]
else:
    # Django's class takes no type while it runs.
    _Lookup = models.Lookup


@models.CharField.register_lookup
class Begins(_Lookup):
    """`word__begins`: the kept word begins with these letters, as a stretch of the index.

    Not LIKE: the walls of PostgreSQL let a comparison that gives nothing away go before a policy, and LIKE only after.
    """

    lookup_name = "begins"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """From the letters on, and before the letters with the last character there is behind them."""
        column, begun = self.process_lhs(compiler, connection)
        letters, values = self.process_rhs(compiler, connection)
        first, last = ("~>=~", "~<~") if connection.vendor == "postgresql" else (">=", "<")
        behind = [f"{value}{chr(0x10FFFF)}" for value in values]
        sql = f"({column} {first} {letters} AND {column} {last} {letters})"
        return sql, (*begun, *values, *begun, *behind)


class NameWord(Record):
    """A word that a chart is found by, folded (`core.names`): an index over names and numbers, kept with the chart.

    A list of a hundred thousand children is searched by the beginning of a word, and an index answers. A number is kept
    as a word with a mark before it, and not asked of the chart: PostgreSQL's walls let no function go before a policy.
    """

    personal = ("chart", "word")
    plain = ("id", "organisation")

    organisation = models.ForeignKey("records.Organisation", on_delete=models.CASCADE, related_name="+", db_index=False)
    chart = models.ForeignKey("records.Chart", on_delete=models.CASCADE, related_name="name_words", db_index=False)
    word = models.CharField(max_length=LONGEST)

    class Meta:
        indexes = [
            # PostgreSQL asks for the beginning of a word by this class of operators only; SQLite leaves it out.
            models.Index(
                fields=["organisation", "word", "chart"],
                opclasses=["uuid_ops", "varchar_pattern_ops", "uuid_ops"],
                name="name_word_by_beginning",
            ),
        ]
        constraints = [models.UniqueConstraint(name="name_word_once", fields=["chart", "word"])]

    def __str__(self) -> str:
        return f"name word {self.pk}"


def words_of(chart: "Chart") -> list[NameWord]:
    """The rows of the words that a chart is found by, not yet kept."""
    found = search_words(*(getattr(chart, name) for name in NAMES)) | ({number_word(getattr(chart, NUMBER))} - {""})
    return [NameWord(organisation_id=chart.organisation_id, chart=chart, word=word) for word in sorted(found)]

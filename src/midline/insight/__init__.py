"""Questions about a population: the core's own answers as tables of day ordinals, joined by one Ibis expression.

The core stays the only law engine. It counts the last day of a rule once for each calendar and each day on which the
rule may start; a join then finds it for as many cases as there are. What a join cannot say goes through the core.
Needs the extra `insight` (Ibis, DuckDB, PyArrow).
"""

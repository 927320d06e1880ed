"""Names of facts, stations and rules in two registers: plain words for families, the field's own terms for staff.

The plain catalogues name everything; `field` holds only what therapists, teams and districts call otherwise.
"""

from midline.wording.say import codes, say


def field_term(name: str, language: str = "en") -> str | None:
    """The field's own name ("rule_initial_evaluation": "Initial evaluation"); None where the plain word is the term."""
    return codes("field", language).get(f"field.{name}")


def name_of(area: str, name: str, language: str = "en", *, expert: bool = False) -> str:
    """The name of a fact, a station ("pathways", "kind_...", "station_...") or a rule ("law", "rule_...").

    In the field's term for an `expert` reader, else in plain words. KeyError for an unknown name.
    """
    plain = say(f"{area}.{name}", language=language)
    return field_term(name, language) or plain if expert else plain

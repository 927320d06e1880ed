"""Terms that a family will meet on paper and must be able to recognise, each with why it stays.

They are measured as one easy word, so that a text is judged by the words we chose.
"""

import re

_STAND_IN = {"en": "help", "es": "plan"}

TERMS: dict[str, dict[str, str]] = {
    "en": {
        "occupational therapy": "the name of the service itself",
        "therapist": "the word on the door",
        "therapists": "the word on the door",
        "therapy": "the word on the door",
        "early intervention": "the name of the programme to ask for",
        "Medicaid": "the name on the card",
        "insurance": "the word on the card",
        "disability": "the word of the law, with no plain word of the same meaning",
        "district": "whom to write to",
        "preschool": "the name of the place",
        "special education": "the name on the school's papers",
        "Individualized Education Program": "what IEP stands for",
        "parent center": "the name to search for",
        "parentcenterhub.org": "the address to type",
        "habilitative": "the word in a plan's papers, told in plain words beside it",
        "rehabilitative": "the word in a plan's papers, told in plain words beside it",
        **dict.fromkeys(
            (
                "sensory integration",
                "biomechanical",
                "developmental",
                "behavioral",
                "compensatory",
                "neurodevelopmental",
            ),
            "the name of a way of working, as reports have it, told in plain words beside it",
        ),
    },
    "es": {
        "terapia ocupacional": "el nombre del servicio",
        "terapeuta": "la palabra de la puerta",
        "terapeutas": "la palabra de la puerta",
        "terapia": "la palabra de la puerta",
        "intervención temprana": "el nombre del programa que se pide",
        "Medicaid": "el nombre de la tarjeta",
        "discapacidad": "la palabra de la ley",
        "distrito": "a quién se escribe",
        "preescolar": "el nombre del lugar",
        "educación especial": "el nombre en los papeles de la escuela",
        "Programa de Educación Individualizado": "lo que significa IEP",
        "centro de padres": "el nombre que se busca",
        "parentcenterhub.org": "la dirección que se escribe",
        "psicoterapia": "la palabra de la ley; “terapia de hablar” se tomaría por terapia del habla",
        "habilitative": "la palabra de los papeles del plan, dicha al lado en palabras fáciles",
        "rehabilitative": "la palabra de los papeles del plan, dicha al lado en palabras fáciles",
        "neurodevelopmental": "un modo de trabajar, con el nombre de los informes, dicho al lado en palabras fáciles",
    },
}


def without_terms(text: str, language: str) -> str:
    """The text with each unavoidable term replaced by one easy word; the longest term first."""
    terms = sorted(TERMS[language], key=len, reverse=True)
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, terms))})\b", re.IGNORECASE)
    return pattern.sub(_STAND_IN[language], text)

"""The blank release has every element of a consent under both laws, and fills in none of them."""

import pytest

from midline.core.access import RELEASED_MAY
from midline.wording import LANGUAGES, say
from midline.wording.papers.as_text import plain
from midline.wording.papers.blocks import Fields, Items
from midline.wording.papers.release import KINDS, STATEMENTS, release, statements

LABELS = (
    *("child", "born", "signer", "relation"),
    *(f"{end}_{way}" for way in ("to_clinic", "to_school") for end in ("from", "from_person", "to", "to_person")),
    *("only_these", "dates_from", "dates_until", "purpose", "ends_on", "ends_event", "signature", "signed_on"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_element_has_a_line_of_its_own(language: str) -> None:
    labels = [label for block in release(language) if isinstance(block, Fields) for label in block.labels]
    for name in LABELS:
        assert say(f"papers.release_{name}", {}, language) in labels
    for twice in ("only_these", "dates_from", "dates_until", "purpose"):
        assert labels.count(say(f"papers.release_{twice}", {}, language)) == 2, twice


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_two_ways_and_their_kinds_are_ticked_apart(language: str) -> None:
    boxes = [
        plain(item) for block in release(language) if isinstance(block, Items) and block.ticks for item in block.items
    ]
    for way in ("to_clinic", "to_school"):
        assert boxes.count(say(f"papers.release_yes_{way}", {}, language)) == 1
    for kind in KINDS:
        assert boxes.count(say(f"papers.release_kind_{kind}", {}, language)) == 2
    for right in ("parent", "guardian", "adult"):
        assert any(box.startswith(say(f"papers.release_right_{right}", {}, language).split("[")[0]) for box in boxes)


def test_the_kinds_are_those_of_the_form_in_the_app() -> None:
    assert set(KINDS) == {kind.value for kind in RELEASED_MAY} - {"identity"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_be_known_first_is_said(language: str) -> None:
    said = " ".join(plain(one) for one in statements(language))
    needed = {
        "en": (
            "Signing is up to you",  # voluntary: 34 CFR 300.9
            "If you do not sign, your child's care and what you pay stay the same",  # conditioning: 45 CFR 164.508
            "stop it on any day",  # the right to revoke, how, and its limit
            "Write to the school and to the clinic",
            "What they acted on before that day stays done",
            "The clinic may not pass on what it sees from the school",  # 34 CFR 99.33
            "Health privacy law may then no longer guard it",  # 45 CFR 164.508
            "in the language that you speak best",
            "You get a copy of this form",
            "ask for a copy of what was seen",  # 34 CFR 99.30(c)
            "not a yes to tests, to photos, or to asking Medicaid to pay",
            "notes of talk therapy, school discipline or money",
        ),
        "es": (
            "Usted decide si firma", "siguen igual", "detenerlo cualquier día", "Escriba a la escuela y a la clínica",
            "Lo que ya hicieron", "La clínica no puede pasar a otros", "La escuela puede pasar a otros",
            "en el idioma que habla mejor", "una copia de este papel", "una copia de lo que se vio",
            "no es un sí a pruebas, a fotos ni a cobrar a Medicaid", "disciplina",
        ),
    }  # fmt: skip
    for part in needed[language]:
        assert part in said
    assert len(STATEMENTS) == len(set(STATEMENTS))

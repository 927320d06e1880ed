"""The PDF of a record: readable by a screen reader, in two languages, and what people typed stays what they typed."""

import io
import json
import re
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, get_args

import pikepdf
import pytest
from django.db.models import CharField, DateField, Field, ForeignKey, TextField, UUIDField

from midline.core.access import PAPERS, RELATIONS, RecordKind
from midline.core.guide.vocabulary import SINCE
from midline.core.law.terms import Schooling
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.core.pathways import ABOUTS, PROGRAMMES, pathway
from midline.documents import setting
from midline.documents.record import _HIDDEN, DAYS, HATS, WORDED, Table, words_of, write_record
from midline.records.hanging import HANGING
from midline.records.models import Membership
from midline.records.queries.children import Purpose
from midline.records.queries.memberships import Acting
from midline.records.queries.whole_record import _NAMED, _OF_SEAL, whole_record
from midline.wording import codes
from tests.world import World

LANGUAGES = ["en", "es"]
AT = datetime(2026, 11, 23, tzinfo=UTC)
HEAD = {"child": "Mira Sol", "kept_by": "Oak District", "for": "Luz Sol", "made_at": "2026-11-23T09:00:00-05:00"}
MARKUP = '#import "x.typ" = Big *bold* $x$ <label> @ref \\ // no /* comment */ #panic("run")'


def rows(*found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return iter(found)


def given(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What goes to typst, beside the source."""
    seen: list[dict[str, Any]] = []
    real = setting.typst.compile

    def compiled(source: bytes, **options: Any) -> bytes:
        seen.append({"source": source, **options})
        made: bytes = real(source, **options)
        return made

    monkeypatch.setattr(setting.typst, "compile", compiled)
    return seen


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_is_tagged_titled_and_tells_its_language(language: str) -> None:
    made = write_record(HEAD, [("concern", rows({"words": "The coat", "on": "2026-11-02"}))], language)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert str(pdf.Root.Lang).startswith(language)
        assert bool(pdf.Root.MarkInfo.Marked)
        with pdf.open_metadata() as meta:
            assert meta["pdfuaid:part"] == "1"
            assert "Mira Sol" in meta["dc:title"]


def test_what_was_typed_is_data_and_never_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = given(monkeypatch)
    made = write_record({**HEAD, "child": MARKUP}, [("concern", rows({"words": MARKUP}))], "en")
    assert made.startswith(b"%PDF")
    write_record(HEAD, [], "en")
    assert seen[0]["source"] == seen[1]["source"]


def test_empty_tables_ids_and_digests_are_left_out_and_codes_are_words(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = given(monkeypatch)
    row = {
        "id": "0190a3e4-0000-7000-8000-000000000000",
        "occupation": "handwriting",
        "sha256": "f" * 64,
        "on": "2026-11-02",
        "withdrawn": False,
        "text": "",
    }
    write_record(HEAD, [("goal", rows()), ("strategy", rows(row))], "es")
    (section,) = json.loads(seen[0]["sys_inputs"]["data"])["sections"]
    assert section["title"] == "Lo que ayuda"
    assert section["rows"] == [
        [["Parte del día", "Escribir a mano"], ["Día", "2 de noviembre de 2026"], ["Retirado", "No"]]
    ]


def test_how_a_child_goes_to_school_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = given(monkeypatch)
    write_record(HEAD, [("chart", rows({"schooling": "private_or_home"}))], "en")
    (section,) = json.loads(seen[0]["sys_inputs"]["data"])["sections"]
    assert section["rows"] == [[["How the child goes to school", "At a private school, or taught at home"]]]
    for language in LANGUAGES:
        assert {f"record.schooling_{one}" for one in get_args(Schooling)} <= set(codes("record", language))


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_field_of_a_copy_has_its_words(world: World, language: str) -> None:
    """Of families and directors alike; ids and what points to other rows mean nothing on paper."""
    by, chart = world.home.hats["guardian"], world.home.at_school.chart
    told = next(audit_rows for name, audit_rows in whole(by, chart.pk, world) if name == "who_did_what")
    needed = {"table_who_did_what", *(f"field_{name}" for name in next(told))}
    for place in HANGING:
        if place.kind is not None:
            fields = place.model._meta.concrete_fields
            needed |= {f"table_{place.name}", *(f"field_{one.name}" for one in fields if on_paper(one))}
    assert not {code for code in needed if f"record.{code}" not in codes("record", language)}


# Where the values of a coded field stand that its column does not list itself.
LISTED: dict[str, Iterable[str]] = {
    "occupation": OCCUPATIONS,
    "environment": ENVIRONMENTS,
    "environments": ENVIRONMENTS,
    "programme": PROGRAMMES,
    "schooling": get_args(Schooling),
    "relation": RELATIONS,
    "evidence_kind": PAPERS,
    "about": ABOUTS,
    "form": ("written", "oral"),
    "since": SINCE,
    "sex": ("female", "male", "other", "unknown"),
    "standing": ("active", "recurrence", "relapse", "inactive", "remission", "resolved"),
    "role": [str(code) for code, _ in Membership._meta.get_field("role").choices or ()],
    "why": get_args(Purpose),
    **{key: [kind.value for kind in RecordKind] for key in ("kinds", "withheld", "disclosedrecord.kind")},
    "fact.kind": [kind.kind for name in PROGRAMMES for kind in pathway(name).kinds],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_is_printed(language: str) -> None:
    """Every value that a coded field may have, as its column or the core lists it, stands on paper in words."""
    listed = {(table, name): tuple(LISTED.get(f"{table}.{name}", LISTED.get(name, ()))) for table, name in coded()}
    for place in HANGING:
        for field in place.model._meta.concrete_fields:
            values = listed.get((place.name, field.name), ()) or tuple(str(code) for code, _ in field.choices or ())
            for code in values:
                said = words_of(place.name, field.name, code, language)
                assert said != code or code in SAME_WORD, (place.name, field.name, code)
                assert "_" not in said, (place.name, field.name, said)
    assert words_of("goal", "environments", "classroom bus", "en") == "Classroom, Bus"
    assert words_of("session", "author", "Ana, school_ot, Oak District", "en") == "Ana, school OT, Oak District"
    assert words_of("chart", "home_language", "es", "en") == "Spanish"
    assert words_of("document", "kind", "a_new_kind", "en") == "Other paper"


def coded() -> set[tuple[str, str]]:
    """Each table's fields that have a list of their words."""
    fields = ((place.name, field.name) for place in HANGING for field in place.model._meta.concrete_fields)
    return {(table, name) for table, name in fields if f"{table}.{name}" in WORDED}


# What is code in one field and may be typed in another.
LIKE_CODES = (
    "law", "initial", "family", "care", "written", "fact", "given", "session", "teacher", "classroom", "handwriting",
    "Mother, teacher, and aide met", "both, left_hand, then right", "school_ot, teacher, guardian", "2026-11-02",
    "part_c_exit", "no_show", "2026-11-02T09:00:00-05:00",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_typed_stands_as_it_was_typed(language: str) -> None:
    """In every field of text that holds no code, whatever another table calls by the same name."""
    free = [
        (place.name, field.name)
        for place in HANGING
        for field in place.model._meta.concrete_fields
        if isinstance(field, CharField | TextField) and field.name not in {"home_language", *_HIDDEN}
        if f"{place.name}.{field.name}" not in WORDED
    ]
    by_hand = {("session", "note"), ("fact", "why"), ("fact", "note"), ("absence", "why"), ("hold", "why")}
    assert {*by_hand, ("statement", "about"), ("statement", "words"), ("voice", "words")} <= set(free)
    for table, name in (*free, ("who_did_what", "who"), ("who_did_what", "organisation")):
        assert [words_of(table, name, text, language) for text in LIKE_CODES] == list(LIKE_CODES), (table, name)
    assert words_of("absence", "taken_back_by", "Al, left_hand, Oak", language) == "Al, left_hand, Oak"


def test_days_and_hats_are_known_by_their_columns() -> None:
    fields = [field for place in HANGING for field in place.model._meta.concrete_fields]
    assert {field.name for field in fields if isinstance(field, DateField)} == DAYS
    assert {field.name for field in fields if field.related_model is Membership} == HATS
    typed = {field.name for field in fields if isinstance(field, CharField | TextField)}
    assert not typed & (DAYS | HATS)


def test_one_name_is_a_code_in_one_table_and_typed_in_another() -> None:
    assert words_of("who_did_what", "why", "family", "es") != "family"
    assert words_of("disclosure", "why", "care", "es") != "care"
    assert words_of("fact", "about", "initial", "es") != "initial"


# Written alike as a code and as a word.
SAME_WORD = frozenset({"week", "month", "term", "year", "mother", "father", "parent", "guardian", "grandparent"})


@pytest.mark.django_db
def test_no_code_stands_in_a_copy(world: World) -> None:
    for table, copied in whole(world.home.hats["guardian"], world.home.at_school.chart.pk, world):
        for row in copied:
            for name, value in row.items():
                if name not in _HIDDEN and isinstance(value, str) and name != "action":
                    said = words_of(table, name, value, "es")
                    assert not re.fullmatch(r"[a-z]+(_[a-z]+)+", said), (table, name, value)


def test_what_was_done_is_told_as_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = given(monkeypatch)
    done = [{"who": "Ana Ruiz", "action": "export_record"}, {"who": "", "action": "new_verb"}]
    write_record(HEAD, [("who_did_what", rows(*done))], "en")
    (section,) = json.loads(seen[0]["sys_inputs"]["data"])["sections"]
    said = [dict(map(tuple, row)) for row in section["rows"]]
    assert "Ana Ruiz took a copy of Mira Sol’s record." in said[0].values()
    assert any(text.startswith("Midline ") for text in said[1].values())


def whole(by: Acting, chart: uuid.UUID, world: World) -> Iterator[Table]:
    return whole_record(by, chart, world.today, AT, "pdf").tables()


def on_paper(field: "Field[Any, Any]") -> bool:
    """Whether the paper of a copy can show it: no digest, no id, no key of a row."""
    if field.name in _HIDDEN or field.name in _OF_SEAL or isinstance(field, UUIDField):
        return False
    return not isinstance(field, ForeignKey) or field.related_model in _NAMED


def test_letters_that_no_font_has_break_nothing() -> None:
    made = write_record(
        {**HEAD, "child": "Li 李 \U0001f995"}, [("concern", rows({"words": "\u202e مرحبا \ud800"}))], "en"
    )
    with pikepdf.open(io.BytesIO(made)) as pdf, pdf.open_metadata() as meta:
        assert meta["pdfuaid:part"] == "1"

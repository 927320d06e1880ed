"""The PDF of a record: readable by a screen reader, in two languages, and what people typed stays what they typed."""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
import pytest

from midline.documents import setting
from midline.documents.record import write_record

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
    import json

    (section,) = json.loads(seen[0]["sys_inputs"]["data"])["sections"]
    assert section["title"] == "Lo que ayuda"
    assert section["rows"] == [
        [["Parte del día", "Escribir a mano"], ["Día", "2 de noviembre de 2026"], ["Retirado", "No"]]
    ]


def test_letters_that_no_font_has_break_nothing() -> None:
    made = write_record(
        {**HEAD, "child": "Li 李 \U0001f995"}, [("concern", rows({"words": "\u202e مرحبا \ud800"}))], "en"
    )
    with pikepdf.open(io.BytesIO(made)) as pdf, pdf.open_metadata() as meta:
        assert meta["pdfuaid:part"] == "1"

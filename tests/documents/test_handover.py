"""The sheet for a family as a PDF: one page, tagged, the address of the guide a link."""

import io

import pikepdf

from midline.documents.handover import write_sheet
from midline.wording.handover import sheet_in_words

ADDRESS = "https://midline.example.org/guide/?state=DC"


def test_it_is_one_tagged_page_whose_address_is_a_link_in_both_halves() -> None:
    made = write_sheet(sheet_in_words("DC", ADDRESS))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert len(pdf.pages) == 1
        assert bool(pdf.Root.MarkInfo.Marked)
        links = [str(note.A.URI) for note in pdf.pages[0].Annots if "/A" in note]
    assert links == [ADDRESS, ADDRESS]


def test_each_half_is_in_its_language_and_names_the_state() -> None:
    english, spanish = sheet_in_words("DC", ADDRESS)["halves"]
    assert (english["language"], spanish["language"]) == ("en", "es")
    assert "the District of Columbia" in english["for_state"]
    assert "Washington DC" in spanish["for_state"]
    assert sheet_in_words(None, ADDRESS)["halves"][0]["for_state"] == ""

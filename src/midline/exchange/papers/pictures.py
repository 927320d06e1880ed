"""A picture decoded and written anew, so that only what it shows is kept: no place, camera, name or hidden data."""

import io

from PIL import Image, ImageOps, UnidentifiedImageError

from midline.exchange.papers.kinds import MOST_MEGAPIXELS, MOST_SIDE, PaperRefused

_FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG"}
_PLAIN_MODES = {"PNG": {"1", "L", "LA", "RGB", "RGBA"}, "JPEG": {"L", "RGB"}}
_TOO_LARGE = PaperRefused("forms.picture_size", megapixels=MOST_MEGAPIXELS)
# Above 90 a file only grows; a scanned page stays readable well below.
_JPEG_QUALITY = 90


def clean_picture(content: bytes, media_type: str) -> bytes:
    """The same picture, upright, as a new file of the same type. PaperRefused when it is too large or damaged.

    The size is read from the header and judged before a single pixel is unpacked.
    """
    kind = _FORMATS[media_type]
    try:
        with Image.open(io.BytesIO(content), formats=[kind]) as opened:
            wide, high = opened.size
            if wide * high > MOST_MEGAPIXELS * 1_000_000 or max(wide, high) > MOST_SIDE:
                raise _TOO_LARGE
            opened.load()
            upright = ImageOps.exif_transpose(opened)
            pixels = _plain(upright, kind)
    except Image.DecompressionBombError:
        raise _TOO_LARGE from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise PaperRefused("forms.paper_damaged") from None
    out = io.BytesIO()
    # A new image has no `info`: neither EXIF, comments and text chunks nor a colour profile reach the new file.
    if kind == "JPEG":
        pixels.save(out, kind, quality=_JPEG_QUALITY, subsampling=0)
    else:
        pixels.save(out, kind)
    return out.getvalue()


def _plain(picture: Image.Image, kind: str) -> Image.Image:
    """The pixels alone, in a mode that this kind of file has."""
    if picture.mode not in _PLAIN_MODES[kind]:
        seen_through = kind == "PNG" and (picture.mode == "PA" or "transparency" in picture.info)
        picture = picture.convert("RGBA" if seen_through else "RGB")
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    return bare

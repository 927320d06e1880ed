"""A JPEG inside a PDF without what its camera wrote into it. Its pixels are not touched."""

_START_OF_SCAN = 0xDA
_COMMENT = 0xFE
# APP0 (JFIF) and APP14 (Adobe) say how the colours are meant; the other application segments say where, when and who.
_KEPT = {0xE0, 0xEE}


def without_metadata(jpeg: bytes) -> bytes:
    """The same stream without comments and application segments (EXIF, XMP, IPTC); no plain JPEG is left as it was."""
    if not jpeg.startswith(b"\xff\xd8"):
        return jpeg
    kept, at = [jpeg[:2]], 2
    while at + 4 <= len(jpeg):
        if jpeg[at] != 0xFF:
            return jpeg
        marker = jpeg[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _START_OF_SCAN:
            return b"".join([*kept, jpeg[at:]])
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if end > len(jpeg):
            return jpeg
        if not (marker == _COMMENT or (0xE0 <= marker <= 0xEF and marker not in _KEPT)):
            kept.append(jpeg[at:end])
        at = end
    return jpeg

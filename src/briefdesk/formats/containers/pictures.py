"""Files that are pictures, known by their first bytes."""

import re

_SIGNATURE = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|II\+\0|MM\0\+"
    rb"|RIFF....WEBP|....ftyp(?:heic|heix|mif1|avif)"  # WebP, HEIF
    rb"|\0\0\0\x0cjP  |AT&TFORM|\x97JB2"  # JPEG 2000, DjVu, JBIG2
    rb"|BM....\0\0\0\0....[\x0c\x28\x6c\x7c]\0\0\0",
    re.DOTALL,
)


def is_picture(head: bytes) -> bool:
    """Tell whether a file that begins so is a picture, or pictures of pages."""
    return _SIGNATURE.match(head) is not None

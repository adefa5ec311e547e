"""The picture of a page, as it travels from the worker to the window."""

from msgspec import Struct

from briefdesk.model.wire import from_json, to_json


class PageImage(Struct, frozen=True):
    """A page in pixels: rows of ``stride`` bytes, each pixel blue, green, red and one unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def packed(image: PageImage) -> bytes:
    """Return one line of JSON and the pixels behind it."""
    return to_json((image.width, image.height, image.stride)) + b"\n" + image.pixels


def unpacked(data: bytes) -> PageImage:
    """Return what ``packed`` was given. Raises ``ValueError`` when it was not that."""
    line, _, pixels = data.partition(b"\n")
    width, height, stride = from_json(line, tuple[int, int, int])
    if not (4 * width <= stride and len(pixels) == stride * height > 0):
        raise ValueError(width, height, stride, len(pixels))
    return PageImage(width, height, stride, pixels)

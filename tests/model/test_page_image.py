"""A picture comes out of its packing as it went in, and nothing else does."""

import pytest

from briefdesk.model.page_image import PageImage, packed, unpacked


def test_a_picture_comes_back_equal() -> None:
    image = PageImage(2, 3, 8, bytes(range(24)))
    assert unpacked(packed(image)) == image
    newlines = PageImage(1, 2, 4, b"\n" * 8)
    assert unpacked(packed(newlines)) == newlines


@pytest.mark.parametrize(
    "data",
    [b"", b"[1,1,4]\n", b"[1,2,4]\n\0\0\0\0", b"[2,1,4]\n\0\0\0\0", b"[1,0,4]\n", b"no\n\0\0\0\0"],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - msgspec's and ours
        unpacked(data)

"""Pictures by their first bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.pictures import is_picture

PICTURES = [
    b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"GIF89a\x01\x00", b"II*\x00\x08\x00",
    b"MM\x00*\x00\x00", b"RIFF\x24\x00\x00\x00WEBPVP8 ", b"\x00\x00\x00\x18ftypheic\x00\x00",
    b"AT&TFORM\x00\x00", b"BM\x36\x0c\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00",
]  # fmt: skip


@pytest.mark.parametrize("head", PICTURES)
def test_pictures(head: bytes) -> None:
    assert is_picture(head)


@pytest.mark.parametrize(
    "head", [b"", b"%PDF-1.7", b"PK\x03\x04", b"BM 25 and II* are words", b"RIFF is one too"]
)
def test_other_files(head: bytes) -> None:
    assert not is_picture(head)


@given(st.text(min_size=1), st.sampled_from(["utf-8", "gb18030", "utf-16", "utf-16-be"]))
def test_texts_are_none(text: str, encoding: str) -> None:
    assert not is_picture(text.encode(encoding, errors="ignore"))

"""Every listed reader keeps the contract."""

import pytest

from briefdesk.errors import ScanError
from briefdesk.formats.document import FORMATS, read
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard


def test_readers_have_names_and_versions() -> None:
    names = [reader.name for reader in FORMATS]
    assert len(set(names)) == len(names) > 0
    assert all(
        name.isidentifier() and reader.version >= 1
        for name, reader in zip(names, FORMATS, strict=True)
    )


def test_no_reader_accepts_what_is_binary() -> None:
    noise = bytes(range(256)) * 16
    assert not any(reader.accepts(noise, "a.txt") for reader in FORMATS)


@pytest.mark.parametrize("name", ["photo.png", "photo.md", "photo.txt"])
def test_a_picture_is_told_as_a_scan_is(name: str) -> None:
    data = b"\x89PNG\r\n\x1a\n" + b"text that only looks like it\n" * 9
    info = FileInfo(name, "", len(data), "", "", "", 0)
    with pytest.raises(ScanError, match=rf"“{name}” is a picture .*OCR"):
        read(data, info, ReadingOptions(), unheard)

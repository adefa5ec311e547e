"""Zip files from strangers: limits count what comes out, names are safe, damage has a reason."""

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFileError, UnreadableFileError
from briefdesk.formats.containers.zip import MOST_MEMBERS, PART_LIMIT, Archive, is_safe
from tests.word_files import zipped

GOOD = zipped({"a.xml": "医" * 1000, "word/b.xml": "b"})


def refusal(act: Callable[[], object]) -> str:
    """Return the sentence with which something is refused."""
    with pytest.raises(UnreadableFileError) as caught:
        act()
    assert "“f.docx”" in str(caught.value)
    return str(caught.value)


def reading(data: bytes, name: str = "a.xml") -> Callable[[], bytes]:
    """Return an act that reads a part."""
    return lambda: Archive(data, "f.docx").read(name)


def test_parts_are_read_by_name() -> None:
    archive = Archive(GOOD, "f.docx")
    assert archive.names == ("a.xml", "word/b.xml")
    assert "a.xml" in archive
    assert archive.read("word/b.xml") == b"b"
    with pytest.raises(KeyError):
        archive.read("c.xml")


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"no zip at all", GOOD[:-30], GOOD[: len(GOOD) // 2]]
)
def test_what_is_no_complete_zip_is_damaged(data: bytes) -> None:
    assert "is damaged" in refusal(lambda: Archive(data, "f.docx"))


def test_a_part_with_wrong_bytes_is_damaged() -> None:
    broken = bytearray(GOOD)
    broken[45:50] = b"\0\0\0\0\0"
    with pytest.raises(DamagedFileError, match=r"“a\.xml”"):
        Archive(bytes(broken), "f.docx").read("a.xml")


def test_too_many_parts() -> None:
    data = zipped({f"{number}": "" for number in range(MOST_MEMBERS + 1)})
    assert "more than 5000 parts" in refusal(lambda: Archive(data, "f.docx"))


def test_a_bomb_is_refused_before_it_fills_the_memory() -> None:
    data = zipped({"a.xml": b"\0" * (PART_LIMIT * 2)})
    tracemalloc.start()
    assert "unpacks to far more" in refusal(reading(data))
    assert tracemalloc.get_traced_memory()[1] < PART_LIMIT // 2
    tracemalloc.stop()


def test_small_parts_may_be_packed_well() -> None:
    data = zipped({"a.xml": b" " * 4_000_000})
    assert len(reading(data)()) == 4_000_000


def test_a_part_of_51_megabytes_is_refused_however_it_is_packed() -> None:
    data = zipped({"a.xml": b"x" * (PART_LIMIT + 1)}, zipfile.ZIP_STORED)
    assert "unpacks to far more" in refusal(reading(data))


def test_parts_together_are_limited() -> None:
    data = zipped({f"{n}": b"x" * PART_LIMIT for n in range(5)}, zipfile.ZIP_STORED)
    archive = Archive(data, "f.docx")
    for number in range(4):
        archive.read(f"{number}")
    refusal(lambda: archive.read("4"))


def test_a_directory_that_lies_about_the_size_does_not_matter() -> None:
    data = bytearray(zipped({"a.xml": b"\0" * 20_000_000}))
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + place
        data[at : at + 4] = struct.pack("<I", 100)
    refusal(reading(bytes(data)))


def test_an_encrypted_part_is_said_to_be_one() -> None:
    data = bytearray(GOOD)
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    assert "password" in refusal(reading(bytes(data)))


def test_methods_that_unpack_without_measure_are_refused() -> None:
    assert "cannot be unpacked" in refusal(reading(zipped({"a.xml": b"a"}, zipfile.ZIP_BZIP2)))


@pytest.mark.parametrize(
    "name",
    [
        "../a", "a/../b", "..", "/a", "C:/a", "a\\b", "a:b", "a//b", "./a", "con", "a/NUL.xml",
        "lpt1", "a\nb", "a\u202eb", "a\x7f",
    ],
)  # fmt: skip
def test_unsafe_names(name: str) -> None:
    assert not is_safe(name)
    assert "unsafe" in refusal(lambda: Archive(zipped({name: b""}), "f.docx"))


@pytest.mark.parametrize("name", ["a", "word/", "word/文档.xml", "[Content_Types].xml", "a/con1"])
def test_safe_names(name: str) -> None:
    assert is_safe(name)


@pytest.mark.parametrize("other", ["a.xml", "A.XML"])
def test_a_name_that_stands_twice_is_refused(other: str) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("a.xml", "1")
        if other == "a.xml":
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr(other, "2")
        else:
            archive.writestr(other, "2")
    assert "twice" in refusal(lambda: Archive(whole.getvalue(), "f.docx"))


@given(st.binary(max_size=8), st.integers(0, len(GOOD)))
def test_changed_bytes_end_in_content_or_a_sentence(noise: bytes, at: int) -> None:
    data = GOOD[:at] + noise + GOOD[at + len(noise) :]
    with suppress(BriefDeskError):
        archive = Archive(data, "f.docx")
        for name in archive.names:
            assert len(archive.read(name)) <= PART_LIMIT

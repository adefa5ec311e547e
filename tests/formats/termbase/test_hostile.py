"""Hostile and damaged XML files: a report with line and concept, or one sentence; never worse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import DamagedFileError, UnreadableFileError
from briefdesk.formats.termbase import tbx2, tbx3
from tests.conftest import SOAK
from tests.tbx_files import entry, read, said, tmx, version_2, version_3
from tests.termbases import example

UNIT = '<tu tuid="c-1"><tuv xml:lang="ja"><seg>医療</seg></tuv></tu>'
SECTION = '<langSet xml:lang="ja"><tig><term>医療</term></tig></langSet>'
ENTRIES: dict[str, tuple[Callable[[str], str], str]] = {
    "v3.tbx": (version_3, entry("医療")),
    "v2.tbx": (version_2, f'<termEntry id="c-1">{SECTION}</termEntry>'),
    "f.tmx": (tmx, UNIT),
}
FILES = {name: file(inside) for name, (file, inside) in ENTRIES.items()}
each_format = pytest.mark.parametrize("name", FILES)


def refusal(data: str | bytes, name: str) -> str:
    """Return the one sentence with which a file is refused."""
    with pytest.raises(DamagedFileError) as caught:
        read(data, name)
    assert f"“{name}”" in str(caught.value)
    return str(caught.value)


@each_format
def test_the_plain_file_is_read_without_a_word(name: str) -> None:
    reading = read(FILES[name], name)
    assert [term.text for c in reading.termbase.concepts for term in c.terms] == ["医療"]
    assert reading.report == ()


@each_format
def test_an_entity_bomb_is_refused(name: str) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    assert "defines XML entities" in refusal(bomb + FILES[name].replace("医療", "&b;"), name)


@each_format
def test_no_other_file_is_opened(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("<!ENTITY x 'canary'>")
    for subset in (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>',
        f'<!DOCTYPE a [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>',
        f'<!DOCTYPE a SYSTEM "{secret.as_uri()}">',
    ):
        assert "canary" not in refusal(subset + FILES[name].replace("医療", "&x;"), name)


@each_format
def test_the_name_of_an_external_dtd_is_ignored(name: str, tmp_path: Path) -> None:
    dtd = tmp_path / "x.dtd"
    dtd.write_text("no DTD")
    assert read(f'<!DOCTYPE a SYSTEM "{dtd.as_uri()}">{FILES[name]}', name).report == ()


@each_format
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
def test_any_unicode_is_read(name: str, encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="UTF-16"?>{FILES[name]}'.encode(encoding)
    assert read(data, name).termbase == read(FILES[name], name).termbase
    assert encoding == "utf-8-sig" or read(data, name).report == ()


@each_format
def test_a_wrong_encoding_is_reported(name: str) -> None:
    data = f'<?xml version="1.0" encoding="ISO-8859-1"?>{FILES[name]}'.encode()
    assert read(data, name).termbase == read(FILES[name], name).termbase
    assert said(read(data, name)) == [
        "The file says that it is in ISO-8859-1 but is in utf-8: it was read as that."
    ]


@each_format
def test_an_endless_term_is_reported_with_line_and_concept(name: str) -> None:
    (report,) = read(FILES[name].replace("医療", "医" * 100_000), name).report[:1]
    assert report.line == 2
    if name != "f.tmx":  # there it is a sentence
        assert (report.code, report.concept) == ("long_term", "c-1")


@each_format
def test_an_empty_term_is_reported_with_line_and_concept(name: str) -> None:
    reading = read(FILES[name].replace("医療", " "), name)
    assert {(one.code, one.line, one.concept) for one in reading.report} == {
        ("empty_term", 2, "c-1"),
        ("no_term", 2, "c-1"),
    }
    assert reading.termbase.concepts == ()


@each_format
def test_an_id_used_twice_is_reported(name: str) -> None:
    file, inside = ENTRIES[name]
    reading = read(file(f"{inside}\n{inside}"), name)
    assert [concept.id for concept in reading.termbase.concepts] == ["c-1", "c-1-2"]
    assert [(one.code, one.line, one.value) for one in reading.report] == [("id", 3, "c-1")]


@each_format
def test_a_truncated_file_is_refused_whole(name: str) -> None:
    data = FILES[name].encode()
    for end in range(len(data) - 1):
        with pytest.raises(UnreadableFileError):
            read(data[:end], name)


@each_format
@pytest.mark.parametrize("size", [1_000, 11_000_000])
def test_depth_and_size_have_limits(name: str, size: int) -> None:
    inside = "<b>" * size + "</b>" * size if size == 1_000 else "x" * size
    assert "not well-formed" in refusal(FILES[name].replace("医療", inside), name)


PATCHES = (
    b"", b"<", b"&", b'"', b"x", b"{}", b"</termSec>", b"\xff", b"<!--", b"]]>", b"<a>", b"\0",
    b"<!DOCTYPE x>", b"&#0;", b"&lt;", b"\xe5", b'id="t-1"', b"xml:lang=''",
)  # fmt: skip
WHOLES = (tbx3.write(example()), tbx2.write(example()), tmx(UNIT * 3).encode())


@given(st.data())
@settings(max_examples=20_000 if SOAK else 200)
def test_a_damaged_file_is_read_or_refused_never_worse(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(WHOLES))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(len(whole), start + 40)))
        whole = whole[:start] + data.draw(st.sampled_from(PATCHES)) + whole[end:]
    try:
        reading = read(whole)
    except UnreadableFileError as error:
        sentences = [str(error)]
    else:
        sentences = said(reading)
        assert all(concept.terms for concept in reading.termbase.concepts)
    assert all(sentences)


def test_many_entries_that_share_one_id_are_told_apart(counted: Callable[[int, int], int]) -> None:
    count = counted(3_000, 100_000)
    reading = read(version_3(entry("医療", name="c-1") * count))
    assert len({concept.id for concept in reading.termbase.concepts}) == count
    assert len(reading.report) == count - 1

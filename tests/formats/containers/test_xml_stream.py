"""Large XML from strangers: every known trick ends in one sentence, and memory stays small."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.errors import Cancelled, DamagedFileError
from briefdesk.formats.containers.xml_encoding import settle
from briefdesk.formats.containers.xml_stream import elements, unread
from briefdesk.model.progress import Progress, unheard
from tests.formats.containers.test_xml import BOMB


def seen(data: bytes, *wanted: str, progress: Progress = unheard) -> list[tuple[str, str]]:
    """Return names and texts of what is yielded."""
    return [
        (str(one.tag), "".join(map(str, one.itertext())))
        for one in elements(settle(data, "f.xml"), "f.xml", wanted or ("a", "e"), progress)
    ]


def refusal(data: bytes) -> str:
    """Return the sentence with which the file is refused."""
    with pytest.raises(DamagedFileError) as caught:
        seen(data)
    return str(caught.value)


def test_the_root_comes_first_and_then_what_is_wanted() -> None:
    data = "<a>x<!-- c --><b><e>医<i>療</i></e></b><e>z</e></a>".encode()
    assert [name for name, _ in seen(data)] == ["a", "e", "e"]
    assert seen(data)[1:] == [("e", "医療"), ("e", "z")]


@pytest.mark.parametrize("data", [b"<b><a><e>x</e></a></b>", b"<b/>", b"<b><e/></b>"])
def test_of_a_file_with_another_root_nothing_is_yielded(data: bytes) -> None:
    assert seen(data) == []


def test_what_was_read_is_gone_and_the_rest_is_unread() -> None:
    data = b"<a>1<e>2</e>3<x target='4'>5</x><e>6</e>7<y>8</y></a>"
    passed: list[str] = []
    found = elements(settle(data, "f.xml"), "f.xml", ("a", "e"), unheard)
    root = next(found)
    for one in found:
        for before in one.itersiblings(preceding=True):
            passed += [text for _, text in unread(before)]
    assert sorted(passed) == ["3", "4", "5"]
    assert [text for _, text in unread(root)] == ["1", "7", "8"]


def test_progress_hears_of_the_bytes_and_can_end_it() -> None:
    data = b"<a>" + b"<e>x</e>\n" * 50_000 + b"</a>"
    heard: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        seen(data, progress=progress)
    assert [done for done, _ in heard] == sorted({done for done, _ in heard})
    assert {total for _, total in heard} == {len(data)}


def test_an_entity_bomb_is_refused() -> None:
    assert "defines XML entities" in refusal(BOMB)


@pytest.mark.parametrize("body", ["<e>&x;</e>", "<e y='&x;'/>", "<e/>", ""])
def test_an_external_entity_is_refused_and_its_file_not_read(tmp_path: Path, body: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    declared = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert "canary" not in refusal(f"{declared}<a>{body}</a>".encode())


def test_a_parameter_entity_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "out.dtd"
    outside.write_text('<!ENTITY x "canary">')
    data = f'<!DOCTYPE a [<!ENTITY % p SYSTEM "{outside.as_uri()}"> %p;]><a><e>&x;</e></a>'
    assert "canary" not in refusal(data.encode())


def test_an_external_dtd_is_never_opened(tmp_path: Path) -> None:
    outside = tmp_path / "out.dtd"
    outside.write_text("this is no DTD and would be an error")
    declared = f'<!DOCTYPE a SYSTEM "{outside.as_uri()}">'
    assert seen(f"{declared}<a><e>b</e></a>".encode())[1:] == [("e", "b")]
    assert "defines XML entities" in refusal(f"{declared}<a><e>&x;</e></a>".encode())
    assert "defines XML entities" in refusal(f"{declared}<a>&x;</a>".encode())


@pytest.mark.parametrize(
    "data",
    [
        b"<a>" * 5000 + b"</a>" * 5000,
        b"<a><e>" + b"x" * 11_000_000 + b"</e></a>",
        b"<a><e x='" + b"x" * 11_000_000 + b"'/></a>",
        b"<a><!--" + b"x" * 11_000_000 + b"--></a>",
    ],
    ids=["deep", "text", "attribute", "comment"],
)
def test_what_is_too_much_is_refused(data: bytes) -> None:
    assert "not well-formed" in refusal(data)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", 1),
        (b"\x00\x01", 1),
        (b"<a>\n<e>", 2),
        (b"<a>\n</b>", 2),
        (b"<a>\n<e>&undefined;</e></a>", 2),
        (b"<a>\n\x1b</a>", 2),
        (b"<a>" + b"\n<e>x</e>" * 80_000 + b"</b>", 80_001),
    ],
)
def test_broken_xml_is_refused_with_the_line(data: bytes, line: int) -> None:
    message = refusal(data)
    assert f"“f.xml” is not well-formed XML (line {line}" in message
    assert message.isprintable()
    assert len(message) < 200


def test_a_long_file_needs_little_memory(counted: Callable[[int, int], int]) -> None:
    resource = pytest.importorskip("resource")
    data = b"<a>" + b"<e><b>text</b><c>text</c></e><junk>y</junk>\n" * counted(200_000, 2_000_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(1 for _ in elements(settle(data + b"</a>", "f"), "f", ("a", "e"), unheard)) > 200_000
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown * 1024 < 40_000_000 + len(data) * 1.5

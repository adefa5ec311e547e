"""XML from strangers: every known trick ends in one sentence, and no file or address is opened."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers import xml

BOMB = (
    b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;">'
    b'<!ENTITY z "&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;">]><a>&z;</a>'
)


def refusal(data: bytes) -> str:
    """Return the sentence with which the file is refused."""
    with pytest.raises(DamagedFileError) as caught:
        xml.parse(data, "f.xml")
    return str(caught.value)


def test_a_plain_document_is_read() -> None:
    root = xml.parse("<a><!-- c --><?p i?>医<b>療</b></a>".encode(), "f.xml")
    assert "".join(map(str, root.itertext())) == "医療"


def test_utf_16_is_read() -> None:
    assert xml.parse('<?xml version="1.0" encoding="UTF-16"?><a>医</a>'.encode("utf-16"), "f").text


@pytest.mark.parametrize(
    "data",
    [
        "<a><!--\t者\u0085\u200b".encode() + b"\x01" * 9,
        b"<a>\0</a>",
        b"<a>\x1b</a>",
        b"<" + b"n" * 400 + b"></m>",
        b"<a>\r\n<b></a>",
    ],
)
def test_what_is_wrong_is_said_in_one_short_line(data: bytes) -> None:
    message = refusal(data)
    assert "not well-formed" in message
    assert message.isprintable()
    assert len(message) < 200


def test_an_entity_bomb_is_refused() -> None:
    assert "defines XML entities" in refusal(BOMB)


def test_an_external_entity_is_refused_and_its_file_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    message = refusal(f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'.encode())
    assert "defines XML entities" in message
    assert "canary" not in message


def test_a_declared_but_unused_entity_is_refused() -> None:
    assert "defines XML entities" in refusal(b'<!DOCTYPE a [<!ENTITY x "y">]><a/>')


def test_a_parameter_entity_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "out.dtd"
    outside.write_text('<!ENTITY x "canary">')
    data = f'<!DOCTYPE a [<!ENTITY % p SYSTEM "{outside.as_uri()}"> %p;]><a>&x;</a>'.encode()
    assert "canary" not in refusal(data)


def test_an_entity_of_an_external_dtd_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "out.dtd"
    outside.write_text('<!ENTITY x "canary">')
    assert "canary" not in refusal(f'<!DOCTYPE a SYSTEM "{outside.as_uri()}"><a>&x;</a>'.encode())


def test_a_bare_doctype_is_ignored() -> None:
    assert xml.parse(b'<!DOCTYPE a SYSTEM "a.dtd"><a>b</a>', "f.xml").text == "b"


def test_deep_nesting_is_refused() -> None:
    assert "not well-formed" in refusal(b"<a>" * 5000 + b"</a>" * 5000)


def test_a_node_of_11_megabytes_is_refused() -> None:
    assert "not well-formed" in refusal(b"<a>" + b"x" * 11_000_000 + b"</a>")


@pytest.mark.parametrize("data", [b"", b"\x00\x01", b"<a>", b"<a></b>", b"<a>&undefined;</a>"])
def test_broken_xml_is_refused_with_the_line(data: bytes) -> None:
    assert "“f.xml” is not well-formed XML (line " in refusal(data)


def test_a_part_of_an_office_document_is_read() -> None:
    assert xml.parse_part(b"<a>b</a>", "f.docx", "p.xml").text == "b"


@pytest.mark.parametrize(
    "data",
    [b'<!DOCTYPE a SYSTEM "a.dtd"><a/>', b"<!DOCTYPE a><a/>", b"<!DOCTYPE a []><a/>", BOMB],
)
def test_a_part_with_any_doctype_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFileError, match=r"“f.docx”.*“p.xml” declares a document type"):
        xml.parse_part(data, "f.docx", "p.xml")


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a>" * 300 + b"</a>" * 300])
def test_a_broken_part_is_refused_with_its_name(data: bytes) -> None:
    with pytest.raises(DamagedFileError, match=r"“f.docx” is damaged: its part “p.xml”"):
        xml.parse_part(data, "f.docx", "p.xml")


@given(st.text(st.characters(exclude_categories=())))
def test_every_text_can_be_written(text: str) -> None:
    element = etree.Element("x")
    element.text = xml.legal(text)
    assert len(xml.legal(text)) == len(text)


def test_what_xml_cannot_hold_is_replaced_and_markup_stays_text() -> None:
    assert xml.legal("a\x00b\x0bc<&\n\t") == "a\ufffdb\ufffdc<&\n\t"
    assert xml.legal("甲\ufffe\ud800𠮷") == "甲\ufffd\ufffd𠮷"

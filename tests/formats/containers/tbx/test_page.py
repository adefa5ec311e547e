"""How our TBX files look."""

import pytest

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.tbx.page import Page, pieces


def test_a_file_is_indented_by_one_blank_a_level() -> None:
    page = Page("f")
    header, entry = page.root("head"), page.root("entry", id="c-1")
    page.add(page.add(entry, "group"), "term", "医<", kind="k", attributes=(("target", "t"),))
    assert b"".join(pieces("<r>", header, [entry], "</r>")).decode() == (
        "<?xml version='1.0' encoding='UTF-8'?>\n<r>\n <head/>\n <text>\n  <body>\n"
        '   <entry id="c-1">\n    <group>\n     <term type="k" target="t">医&lt;</term>\n'
        "    </group>\n   </entry>\n  </body>\n </text>\n</r>\n"
    )


def test_a_file_without_entries_has_an_empty_body() -> None:
    assert b"  <body/>\n" in b"".join(pieces("<r>", Page("f").root("h"), [], "</r>"))


@pytest.mark.parametrize("text", [" a", "a\n", "a\0b"])
def test_what_xml_would_not_give_back_is_refused(text: str) -> None:
    page = Page("f")
    page.where = "c-1"
    with pytest.raises(ExchangeError, match="“c-1” in “f”"):
        page.add(page.root("r"), "note", text)

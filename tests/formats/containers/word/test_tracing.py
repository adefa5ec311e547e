"""Every character of a text leads to the element that holds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers.word.tracing import Traced, trace
from briefdesk.model.imported import Revisions
from briefdesk.model.progress import unheard
from tests.conftest import ROOT
from tests.redlines import FULL
from tests.word_files import STRICT, W, cite, note, p, parts, r, read_word, word_file, zipped

BRIEFINGS = sorted((ROOT / "tests" / "data" / "briefings").glob("*/briefing.docx"))


def held(traced: Traced) -> Iterator[tuple[str, str]]:
    """Yield what the text and what its elements say, stretch by stretch."""
    for one in traced.stretches:
        said = traced.text[one.start : one.end]
        if str(one.element.tag).endswith(("}t", "}delText")):
            words = (one.element.text or "") + "".join(child.tail or "" for child in one.element)
            yield said, words[one.offset : one.offset + len(said)]


@pytest.mark.parametrize("side", ["accepted", "original", "shown"])
def test_all_words_are_traced(side: Revisions) -> None:
    traced = trace(FULL, "a.docx", side, unheard)
    assert traced.text == read_word(FULL, side).raw
    assert all(said == words for said, words in held(traced))
    inside = {place for one in traced.stretches for place in range(one.start, one.end)}
    assert [
        char for place, char in enumerate(traced.text) if place not in inside and char.strip()
    ] == ["か", "な"]


@pytest.mark.parametrize("file", BRIEFINGS, ids=lambda file: file.parent.name)
def test_the_text_is_that_of_the_reader(file: Path) -> None:
    traced = trace(file.read_bytes(), file.name, "accepted", unheard)
    assert traced.text == read_word(file.read_bytes()).raw
    assert all(said == words for said, words in held(traced))


def test_a_mark_of_the_author_is_no_text() -> None:
    own = '<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>※甲</w:t></w:r>'
    file = word_file(p(r("前") + own), footnotes=note(3, "※注"))
    traced = trace(file, "a.docx", "accepted", unheard)
    assert traced.text == read_word(file).raw
    assert all(said == words for said, words in held(traced))


def test_the_parts_keep_their_namespaces_and_comments() -> None:
    strict = {
        name: text.replace(W, STRICT).replace("<w:body>", "<w:body><!--x-->")
        for name, text in parts(p(r("甲") + cite(3)), footnotes=note(3, "注")).items()
    }
    traced = trace(zipped(strict), "a.docx", "accepted", unheard)
    root = traced.roots["word/document.xml"]
    assert root.tag == f"{{{STRICT}}}document"
    assert b"<!--x-->" in etree.tostring(root)
    assert {one.element.getroottree().getroot() for one in traced.stretches} == set(
        traced.roots.values()
    )


def test_a_file_without_end_is_refused() -> None:
    nested = "<w:smartTag>" * 240 + r("甲") + "</w:smartTag>" * 240
    deep = word_file(p(nested))
    assert trace(deep, "a.docx", "accepted", unheard).text == "甲"
    with pytest.raises(DamagedFileError):
        trace(deep[:-30], "a.docx", "accepted", unheard)

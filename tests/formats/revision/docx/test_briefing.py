"""A Word file made from any briefing: read again it says the same."""

from pathlib import Path

import pytest

from briefdesk.formats import document as formats
from briefdesk.formats.revision.docx.briefing import made_of
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    Footnote,
    ImportedDocument,
    ReadingOptions,
    Reference,
)
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from tests.conftest import ROOT
from tests.documents import made_document
from tests.redlines import parts_of, redlined, row, settled
from tests.word_files import read_word

FILES = [
    file
    for file in sorted((ROOT / "tests" / "data" / "briefings").glob("*/*.*"))
    if file.suffix in (".html", ".md", ".pdf") or file.name == "briefing.txt"
]


def read_file(file: Path) -> ImportedDocument:
    """Read a briefing."""
    data = file.read_bytes()
    info = FileInfo(file.name, "", len(data), "", "", "", 0)
    return formats.read(data, info, ReadingOptions(), unheard)


def printed(one: Footnote) -> str:
    """Return the number of a note, or the mark that it has instead."""
    return str(one.number or one.label.strip("[]"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_it_says_the_same(file: Path) -> None:
    document = read_file(file)
    read = read_word(made_of(document).data)
    assert read.text == document.text.replace("\ufffe", "\ufffd")
    assert [one.type for one in read.blocks] == [one.type for one in document.blocks]
    assert [one.number for one in read.blocks if one.type is not BlockType.FOOTNOTE] == [
        one.number for one in document.blocks if one.type is not BlockType.FOOTNOTE
    ]
    assert [one.offset for one in read.references] == [one.offset for one in document.references]
    assert list(map(printed, read.footnotes)) == list(map(printed, document.footnotes))
    assert read.meta.title == document.meta.title
    assert (read.meta.date, read.meta.number) == (document.meta.date, document.meta.number)


@pytest.mark.parametrize("file", FILES[:3], ids=lambda file: file.name)
def test_its_text_is_known_character_by_character(file: Path) -> None:
    document = read_file(file)
    traced = made_of(document).traced
    covered = "".join(traced.text[one.start : one.end] for one in traced.stretches)
    assert covered == document.text.replace("\n", "")


def test_it_can_be_corrected() -> None:
    document = made_document()
    rows = [row(document, "假名化信息", "假名加工信息", reason="法律用语")]
    made = redlined(document, b"anything", rows)
    assert read_word(made.data, "original").text == document.text
    accepted = read_word(settled(made.data, "accept"))
    assert accepted.text == document.text.replace("假名化信息", "假名加工信息", 1)
    assert made == redlined(document, b"anything", rows)


def small(*notes: Footnote, references: tuple[Reference, ...]) -> ImportedDocument:
    """Return a document of one paragraph and the notes ``n1``, ``n2``, …"""
    texts = ["甲乙丙", *(f"注{one.key}" for one in notes)]
    blocks = []
    start = 0
    for number, text in enumerate(texts):
        kind = BlockType.FOOTNOTE if number else BlockType.PARAGRAPH
        blocks.append(Block(f"n{number}", kind, 0, "", start, start + len(text)))
        start += len(text) + 1
    return changed(
        made_document(),
        text="\n".join(texts),
        blocks=tuple(blocks),
        footnotes=notes,
        references=references,
        links=(),
    )


def test_a_mark_that_is_no_count_is_printed_and_a_second_reference_repeats_it() -> None:
    document = small(
        Footnote("0:1", None, "※", "n1"),
        Footnote("0:2", 1, "1", "n2"),
        references=(
            Reference("0:1", "n0", 1, 9.0),
            Reference("0:2", "n0", 2, 9.0),
            Reference("0:1", "n0", 3, 9.0),
            Reference(None, "n0", 3, 9.0),
        ),
    )
    read = read_word(made_of(document).data)
    assert [(one.label, one.number) for one in read.footnotes] == [("※", None), ("1", 1)]
    assert read.text.split("\n")[0] == "甲乙丙※"


def test_a_note_that_nothing_cites_stands_at_the_end() -> None:
    document = small(Footnote("0:1", 4, "4", "n1"), references=())
    read = read_word(made_of(document).data)
    assert read.text.split("\n") == ["甲乙丙", "4 注0:1"]


def test_the_parts_have_no_faces_of_others() -> None:
    found = parts_of(made_of(made_document()).data)
    assert not any(name.startswith(("word/theme", "docProps")) for name in found)
    assert b"Calibri" not in b"".join(found.values())

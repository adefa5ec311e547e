"""The reader of Word files, as the reader of documents knows it."""

import pytest

from briefdesk.formats.document.docx import Docx
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard
from tests.word_files import gone, ins, p, r, word_file

CHANGED = word_file(p(r("甲") + gone("乙") + ins(r("丙"))))


def test_the_content_decides_what_is_a_word_file() -> None:
    assert Docx().accepts(CHANGED[:10], "a.pdf")
    assert not Docx().accepts(b"%PDF-1.7", "a.docx")


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (ReadingOptions(), "甲丙"),
        (ReadingOptions(revisions="original"), "甲乙"),
        (ReadingOptions(revisions="shown"), "甲乙丙"),
    ],
)
def test_the_side_of_changes_is_a_choice(options: ReadingOptions, text: str) -> None:
    info = FileInfo("a.docx", "", len(CHANGED), "", "", "", 0)
    read = Docx().read(CHANGED, info, options, unheard)
    assert (read.text, read.file.revisions) == (text, options.revisions or "accepted")

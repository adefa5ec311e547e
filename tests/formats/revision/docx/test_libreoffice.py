"""What LibreOffice makes of the changes: rejected the text is as it was, accepted as proposed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.formats import document as formats
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.model.revision import Remedy
from briefdesk.model.span import Span
from tests import libreoffice
from tests.conftest import ROOT
from tests.redlines import How, redlined, row, settled
from tests.word_files import read_word

BRIEFINGS = ROOT / "tests" / "data" / "briefings"
FILES = (
    "hans-privacy/briefing.docx",
    "ja-whistle/briefing.md",
    "hant-ai/briefing.docx",
    "ja-medical/briefing.docx",
    "hans-company/briefing.html",
    "hant-labour/briefing.docx",
    "hans-api/briefing.docx",
)


def test_it_accepts_and_rejects(tmp_path: Path, counted: Callable[[int, int], int]) -> None:
    def saved(data: bytes, how: How) -> tuple[str, int]:
        """Return the text that LibreOffice saves, and how many notes it has."""
        read = read_word(libreoffice.settled(data, how, tmp_path))
        return read.text, len(read.footnotes)

    for name in FILES[: counted(2, len(FILES))]:
        file = BRIEFINGS / name
        content = file.read_bytes()
        info = FileInfo(file.name, "", len(content), "", "", "", 0)
        document = formats.read(content, info, ReadingOptions(), unheard)
        rows = []
        for number, block in enumerate(document.blocks):
            span = Span(block.start, min(block.end, block.start + 3))
            remedy = (Remedy.REPLACE, Remedy.GLOSS, Remedy.QUERY)[number % 3]
            rows.append(row(document, span, "個人情報の保護", remedy, "理由", number + 1))
        made = redlined(document, content, rows)
        plain = redlined(document, content, []).data
        assert saved(made.data, "reject") == saved(plain, "reject")
        assert saved(made.data, "accept") == saved(settled(made.data, "accept"), "accept")
        assert saved(made.data, "accept") != saved(plain, "accept")


@pytest.mark.parametrize("name", ["hans-privacy/briefing.docx"])
def test_it_keeps_the_reasons(name: str, tmp_path: Path) -> None:
    content = (BRIEFINGS / name).read_bytes()
    document = read_word(content)
    made = redlined(document, content, [row(document, "委员会", "机构", reason="名称")])
    again = read_word(libreoffice.converted(made.data, "docx", "docx", tmp_path))
    assert [one.body for one in again.remarks] == [one.body for one in read_word(made.data).remarks]

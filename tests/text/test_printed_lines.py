"""Where the lines of the file ended."""

from briefdesk.model.imported import Page
from briefdesk.model.wire import changed
from briefdesk.text.printed_lines import is_extracted, line_ends
from tests.documents import made_document
from tests.reading import read_text


def test_lines_that_were_joined() -> None:
    document = read_text(
        "引言\n\n本法适用于数字行政与财政改革会议所决定的全部事项，并且自公布之\n日起施行。\n"
    )
    ends = [document.text[at : at + 2] for at in sorted(line_ends(document))]
    assert "日起" in ends
    assert "施行" not in ends


def test_only_pages_are_extracted() -> None:
    document = made_document()
    assert not is_extracted(document)
    assert is_extracted(changed(document, pages=(Page(1, "1", 600, 800, 0, 0, 1),)))
    assert is_extracted(changed(document, file=changed(document.file, reader="pdf")))

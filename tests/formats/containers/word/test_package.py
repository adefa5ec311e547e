"""What is a Word file, what is something else, and which parts belong together."""

import pytest

from briefdesk.errors import DamagedFileError, ProtectedFileError, UnknownFormatError
from briefdesk.formats.containers.word.package import OLE_MAGIC, Package
from briefdesk.formats.document.docx import Docx
from briefdesk.model.imported import FileInfo
from tests.word_files import STRICT, W, note, p, parts, read_word, word_file, zipped

ODT = b"application/vnd.oasis.opendocument.text"
ORDER = "word/document.xml"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"xl/workbook.xml": "<a/>", "[Content_Types].xml": "<a/>"}, "Excel workbook"),
        ({"ppt/presentation.xml": "<a/>"}, "PowerPoint presentation"),
        ({"mimetype": ODT, "content.xml": "<a/>"}, "OpenDocument"),
        ({"mimetype": b"application/epub+zip"}, "EPUB"),
        ({"a.txt": "b"}, "zip archive and no Word file"),
        ({}, "zip archive and no Word file"),
    ],
)
def test_other_zips_are_called_what_they_are(files: dict[str, bytes], said: str) -> None:
    with pytest.raises(UnknownFormatError, match=f"“a.docx” .*{said}"):
        read_word(zipped(files))


def test_a_file_without_its_text_is_damaged() -> None:
    files = parts(p("文"))
    del files[ORDER]
    with pytest.raises(DamagedFileError, match="lacks the part"):
        read_word(zipped(files))


def test_a_main_part_that_is_no_document_is_damaged() -> None:
    with pytest.raises(DamagedFileError, match="lacks the part"):
        read_word(zipped({**parts(""), ORDER: "<html/>"}))


@pytest.mark.parametrize(
    ("stream", "kind", "said"),
    [
        ("EncryptedPackage", ProtectedFileError, "protected by a password"),
        ("WordDocument", UnknownFormatError, "old Word format"),
        ("Workbook", UnknownFormatError, "old office file"),
    ],
)
def test_compound_files(stream: str, kind: type[Exception], said: str) -> None:
    data = OLE_MAGIC + bytes(504) + stream.encode("utf-16-le") + bytes(100)
    with pytest.raises(kind, match=said):
        read_word(data)


def test_the_reader_accepts_zips_and_compound_files_by_content() -> None:
    reader = Docx()
    assert reader.accepts(word_file(p("文"))[:4096], "a.txt")
    assert reader.accepts(OLE_MAGIC, "a.doc")
    assert not reader.accepts(b"text", "a.docx")


@pytest.mark.parametrize("missing", ["_rels/.rels", "[Content_Types].xml"])
def test_a_package_without_its_lists_is_read_from_the_usual_place(missing: str) -> None:
    files = parts(p("正文"))
    del files[missing]
    assert read_word(zipped(files)).text == "正文"


def test_a_document_in_an_unusual_place_is_found() -> None:
    files = {
        name.replace("word/", "Wörd/2/").replace("document", "d"): text.replace(
            "word/document", "/Wörd/2/d"
        )
        for name, text in parts(p("正文"), footnotes=note(3, "注")).items()
    }
    found = Package(zipped(files), "a.docx")
    assert found.main.name == "Wörd/2/d.xml"
    assert found.related(found.main, "footnotes") is not None


def test_strict_files_are_read() -> None:
    files = {
        name: text.replace(W, STRICT).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
        )
        for name, text in parts(p("标题", "1") + p("正文")).items()
    }
    read = read_word(zipped(files))
    assert [block.type.value for block in read.blocks] == ["heading", "paragraph"]


def test_a_part_that_is_named_but_absent_is_said() -> None:
    files = parts(p("正文"), footnotes=note(3, "注"))
    del files["word/footnotes.xml"]
    read = read_word(zipped(files))
    assert [found.code for found in read.warnings] == ["missing_parts"]
    assert "word/footnotes.xml" in read.warnings[0].message


def test_paths_that_leave_the_file_lead_nowhere() -> None:
    files = parts(p("正文"), footnotes=note(3, "注"))
    rels = "word/_rels/document.xml.rels"
    files[rels] = files[rels].replace("footnotes.xml", "../../../../etc/passwd")
    read = read_word(zipped(files))
    assert read.text == "正文"
    assert [found.code for found in read.warnings] == ["missing_parts"]


def test_external_parts_are_never_opened() -> None:
    files = parts(p("正文"), footnotes=note(3, "注"))
    rels = "word/_rels/document.xml.rels"
    files[rels] = files[rels].replace(
        'Target="footnotes.xml"', 'Target="http://example.com/f.xml" TargetMode="External"'
    )
    assert read_word(zipped(files)).footnotes == ()


def test_information_about_the_file_is_completed() -> None:
    read = read_word(word_file(p("正文")))
    assert read.file == FileInfo(
        "a.docx", "", read.file.size, read.file.media_type, "utf-8", "docx", 1, ""
    )
    assert read.file.media_type.endswith("wordprocessingml.document")

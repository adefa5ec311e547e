"""Files that open, and files that do not."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from briefdesk.errors import DamagedFileError, PasswordError
from briefdesk.formats.containers.pdf import open_pdf
from tests.handmade import build, lines

WORDS = lines("医疗数据的利用")


def locked() -> bytes:
    """Return a file that opens with the password 密码."""
    return build(WORDS, encryption=pikepdf.Encryption(owner="拥有", user="密码"))


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\nno more", build(WORDS)[:300], b"", b"%PDF-1.4\n" + bytes(5000)],
    ids=["nothing", "cut", "empty", "zeros"],
)
def test_damaged_files(data: bytes) -> None:
    with (
        pytest.raises(DamagedFileError, match=r"“t\.pdf” was not imported"),
        open_pdf(data, "t.pdf"),
    ):
        pass


def test_a_file_without_pages_is_no_locked_file() -> None:
    target = io.BytesIO()
    Pdf.new().save(target)
    with pytest.raises(PasswordError), open_pdf(locked(), "t.pdf"):
        pass
    with pytest.raises(DamagedFileError, match="no pages"), open_pdf(target.getvalue(), "t.pdf"):
        pass


def test_a_password_is_asked_for_and_tried() -> None:
    with pytest.raises(PasswordError, match="protected by a password"), open_pdf(locked(), "t.pdf"):
        pass
    with (
        pytest.raises(PasswordError, match="does not open"),
        open_pdf(locked(), "t.pdf", "falsch"),
    ):
        pass
    with open_pdf(locked(), "t.pdf", "密码") as file:
        assert file.page_count == 1


def test_permission_to_copy() -> None:
    closed = pikepdf.Encryption(owner="o", user="", allow=pikepdf.Permissions(extract=False))
    with open_pdf(build(WORDS, encryption=closed), "t.pdf") as file:
        assert not file.may_copy
    with open_pdf(build(WORDS), "t.pdf") as file:
        assert file.may_copy


def test_outline_labels_and_properties() -> None:
    labels = Dictionary(Nums=Array([0, Dictionary(S=Name.r), 1, Dictionary(S=Name.D, St=1)]))
    data = build(WORDS, WORDS, outline=[("引言", 0), ("结论", 1)], labels=labels)
    with open_pdf(data, "t.pdf") as file:
        assert [(entry.level, entry.title, entry.page) for entry in file.outline()] == [
            (1, "引言", 1),
            (1, "结论", 2),
        ]
        pages = [file.read_page(1), file.read_page(2)]
        assert [page.label for page in pages if page] == ["i", "1"]
        assert file.title_and_author() == ("", "")


def test_titles_with_half_of_a_surrogate_pair() -> None:
    pdf = Pdf.open(io.BytesIO(build(WORDS, outline=[("引言", 0)])))
    half = pikepdf.String(b"\xfe\xff\xd8\x00")
    pdf.Root.Outlines.First[Name.Title] = half
    pdf.trailer[Name.Info] = pdf.make_indirect(Dictionary(Title=half))
    pdf.Root[Name.PageLabels] = Dictionary(Nums=Array([0, Dictionary(P=half)]))
    target = io.BytesIO()
    pdf.save(target)
    with open_pdf(target.getvalue(), "t.pdf") as file:
        page = file.read_page(1)
        assert page is not None
        said = [file.outline()[0].title, file.title_and_author()[0], page.label]
    assert said == ["\ufffd"] * 3


def test_a_page_that_cannot_be_read_is_none() -> None:
    pdf = Pdf.open(io.BytesIO(build(WORDS, WORDS)))
    pdf.Root.Pages.Kids[1] = pdf.make_indirect(Dictionary(Type=Name.Nothing))
    target = io.BytesIO()
    pdf.save(target)
    with open_pdf(target.getvalue(), "t.pdf") as file:
        assert file.read_page(1) is not None
        assert [file.read_page(number) for number in range(2, file.page_count + 1)] == [None]

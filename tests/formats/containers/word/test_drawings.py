"""Drawings: one branch is read, boxes are found, and what is not read is counted."""

from lxml import etree

from briefdesk.formats.containers.word.drawings import alternatives, described, text_boxes, unread
from tests.word_files import NAMESPACES, p, read_body

GRAPHIC = (
    "<w:r><w:drawing><a:graphic><a:graphicData"
    ' uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></w:drawing></w:r>'
)


def element(inside: str, tag: str = "w:drawing") -> etree._Element:
    """Return an element with this inside."""
    return etree.fromstring(f"<{tag} {NAMESPACES}>{inside}</{tag}>")


def test_the_first_branch_with_text_is_read() -> None:
    text = "<w:r><w:t>甲</w:t></w:r>"
    branches = f"<mc:Choice><w:pict/></mc:Choice><mc:Fallback>{text}</mc:Fallback>"
    branch = alternatives(element(branches, "mc:AlternateContent"))
    assert branch is not None
    assert str(branch.tag).endswith("Fallback")
    plain = alternatives(element("<mc:Choice/><mc:Fallback/>", "mc:AlternateContent"))
    assert plain is not None
    assert str(plain.tag).endswith("Choice")
    assert alternatives(element("", "mc:AlternateContent")) is None


def test_boxes_in_boxes_belong_to_their_box() -> None:
    content = "<w:txbxContent>{}</w:txbxContent>"
    found = list(text_boxes(element(content.format(content.format("")) + content.format(""))))
    assert len(found) == 2


def test_the_words_of_a_picture() -> None:
    assert list(described(element('<wp:docPr descr=" 组织\n图 "/>'))) == ["组织 图"]
    assert list(described(element('<v:shape alt="图"/>', "w:pict"))) == ["图"]
    assert list(described(element('<wp:docPr name="图片 1"/>'))) == []


def test_charts_are_counted() -> None:
    assert unread(element(GRAPHIC[len("<w:r><w:drawing>") : -len("</w:drawing></w:r>")])) == 1
    read = read_body(p("甲") + p(GRAPHIC))
    assert [found.code for found in read.warnings] == ["unread_graphics"]

"""New elements: legal XML, in the namespace of the file, with numbers nothing else has."""

from lxml import etree

from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.formats.revision.docx.elements import Elements


def elements(taken: tuple[str, ...] = ()) -> Elements:
    """Return what makes elements."""
    return Elements(etree.Element(W + "document"), W, taken)


def test_numbers_are_new() -> None:
    made = elements(("1", "3"))
    assert [made.number(), made.number(), made.numbered("ins").get(W + "id")] == ["2", "4", "5"]


def test_what_xml_cannot_hold_is_replaced() -> None:
    assert elements().make("x", val="\x01").get(W + "val") == "\ufffd"


def test_signs_and_languages_make_runs() -> None:
    runs = list(elements().runs("依照法律\t的规定\n「ガード」", "zh-Hans"))
    names = [[etree.QName(one).localname for one in run] for run in runs]
    assert names == [["t", "tab", "t", "br", "t"], ["rPr", "t"], ["t"]]


def test_the_look_is_copied() -> None:
    look = etree.fromstring(f'<w:rPr xmlns:w="{W[1:-1]}"><w:b/></w:rPr>')
    [run] = elements().runs("甲", "zh-Hans", look)
    assert run.find(f"{W}rPr/{W}b") is not None
    assert run[0] is not look


def test_a_part_is_touched_by_what_is_put_into_it() -> None:
    made = elements()
    root = made.root("comments")
    element = made.make("comment")
    assert not made.touched(root)
    root.append(element)
    assert made.touched(root)

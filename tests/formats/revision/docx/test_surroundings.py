"""What stands around words: may they change, and where may a comment be."""

import pytest
from lxml import etree

from briefdesk.formats.containers.word.tracing import trace
from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.formats.revision.docx.surroundings import (
    BROKEN,
    COMPUTED,
    DRAWN,
    FILLED,
    MOVED,
    Surroundings,
)
from briefdesk.model.progress import unheard
from briefdesk.phrases import Phrase
from tests.word_files import cite, field, gone, ins, note, p, r, word_file

_BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape>"
    "</w:pict></w:r>"
)


def look(body: str, word: str, footnotes: str = "") -> tuple[Surroundings, etree._Element]:
    """Return the surroundings in a file, and the element that holds a word."""
    file = word_file(body, footnotes=footnotes) if footnotes else word_file(body)
    traced = trace(file, "a.docx", "shown", unheard)
    at = traced.text.index(word)
    [element] = [one.element for one in traced.stretches if one.start <= at < one.end]
    return Surroundings(W, traced.roots, traced.main), element


def control(properties: str) -> str:
    """Return a content control around a word."""
    words = f"<w:sdtContent>{r('甲')}</w:sdtContent>"
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr>{words}</w:sdt>"


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        (r("甲"), None),
        (ins(r("甲")), None),
        (gone("甲"), None),
        (field(' hyperlink "https://x.example" ', r("甲")), None),
        (f'<w:fldSimple w:instr="HYPERLINK x">{r("甲")}</w:fldSimple>', None),
        (control(""), None),
        (field(" REF x ", r("甲")), COMPUTED),
        (field(" REF x ", field(' HYPERLINK "x" ', r("甲"))), COMPUTED),
        (f'<w:fldSimple w:instr="PAGE">{r("甲")}</w:fldSimple>', COMPUTED),
        (control('<w:lock w:val="contentLocked"/>'), FILLED),
        (control("<w:date/>"), FILLED),
        (f'<w:moveTo w:id="1" w:author="a">{r("甲")}</w:moveTo>', MOVED),
        (f"<w:r><w:ruby><w:rubyBase>{r('甲')}</w:rubyBase></w:ruby></w:r>", DRAWN),
        ("<m:oMath><m:r><m:t>甲</m:t></m:r></m:oMath>", DRAWN),
    ],
)
def test_what_may_change(inside: str, why: Phrase | None) -> None:
    surroundings, element = look(p(r("前") + inside), "甲")
    assert surroundings.closed(element) == why


def test_a_page_break_stays() -> None:
    body = p(r("a") + '<w:r><w:br w:type="page"/></w:r>' + r("b"))
    surroundings, element = look(body, " ")
    assert surroundings.closed(element) == BROKEN


def test_what_is_deleted_is_gone() -> None:
    surroundings, element = look(p(gone("甲") + r("乙")), "甲")
    assert surroundings.is_gone(element)
    surroundings, element = look(p(gone("甲") + r("乙")), "乙")
    assert not surroundings.is_gone(element)


def names(surroundings: Surroundings, element: etree._Element) -> list[str]:
    """Return the names of what a comment on an element is put around."""
    return [etree.QName(one).localname for one in surroundings.around(element, element)]


def test_a_comment_stands_outside_of_changes_and_fields() -> None:
    assert names(*look(p(ins(r("甲"))), "甲")) == ["ins", "ins"]
    surroundings, element = look(p(field(" REF x ", r("甲"))), "甲")
    first, last = surroundings.around(element, element)
    assert first[0].get(W + "fldCharType") == "begin"
    assert last[0].get(W + "fldCharType") == "end"


def test_a_comment_on_a_text_box_stands_around_it() -> None:
    surroundings, element = look(p(r("前") + _BOX.format(p("甲"))), "甲")
    first, last = surroundings.around(element, element)
    assert first is last
    assert first.find(W + "pict") is not None


def test_a_comment_on_a_note_stands_at_its_reference() -> None:
    surroundings, element = look(p(r("前") + cite(3)), "甲", note(3, "甲"))
    first, last = surroundings.around(element, element)
    assert first is last
    assert first.find(W + "footnoteReference") is not None


def test_a_comment_on_a_note_without_reference_stands_at_the_end() -> None:
    surroundings, element = look(p("前") + p("后"), "甲", note(3, "甲"))
    first, last = surroundings.around(element, element)
    assert first is last
    assert "".join(map(str, first.itertext())) == "后"


def test_a_comment_stays_in_one_paragraph() -> None:
    traced = trace(word_file(p("甲") + p("乙")), "a.docx", "shown", unheard)
    one, other = (stretch.element for stretch in traced.stretches)
    surroundings = Surroundings(W, traced.roots, traced.main)
    assert surroundings.around(one, other) == (one.getparent(), one.getparent())

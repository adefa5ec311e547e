"""The words of a paragraph: what is text, what is none, and what leads where."""

import pytest

from briefdesk.model.imported import SpanRole
from tests.word_files import R, field, ins, p, parts, r, read_body, read_word, zipped

LINK = f'<Relationship Id="x" Type="{R}/hyperlink" Target="https://a.jp/" TargetMode="External"/>'


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (r("甲") + "<w:r><w:tab/></w:r>" + r("b") + "<w:r><w:br/></w:r>" + r("c"), "甲 b c"),
        ("<w:r><w:t> a b </w:t></w:r>" + r("c"), "a bc"),
        (r("a") + "<w:r><w:noBreakHyphen/></w:r>" + r("b"), "a\u2011b"),
        (r("a") + "<w:r><w:softHyphen/></w:r>" + r("b"), "ab"),
        (r("a") + '<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>' + r("b"), "a b"),
        (r("甲") + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "甲✓"),
        (r("甲") + r("隐", "<w:vanish/>") + r("乙"), "甲乙"),
        (r("甲") + r("现", '<w:vanish w:val="0"/>'), "甲现"),
        (f"<w:smartTag><w:customXml>{r('内')}</w:customXml></w:smartTag>", "内"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('控件')}</w:sdtContent></w:sdt>", "控件"),
        (f"{r('甲')}<w:bdo><w:dir>{r('乙')}</w:dir></w:bdo>", "甲乙"),
        ("<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>" + r("甲"), "x+y甲"),
        (field(" PAGE ", r("3")), "3"),
        (field(" QUOTE " + "x", r("甲") + field(" REF a ", r("乙")) + r("丙")), "甲乙丙"),
        (f'<w:fldSimple w:instr=" REF a ">{r("引")}</w:fldSimple>', "引"),
        (r("甲") + '<w:fldSimple w:instr="EQ \\o\\ac(○,5)"/>', "甲⑤"),
        ("<w:proofErr/><w:bookmarkStart/>" + r("甲") + "<w:unheardOf/>", "甲"),
        (r("𠮷") + r("野家"), "𠮷野家"),
    ],
)
def test_words(runs: str, text: str) -> None:
    assert read_body(p(runs)).text == text


def test_a_reading_above_the_words_is_dropped_but_kept_in_the_file() -> None:
    reading, base = r("こじん"), r("個人")
    ruby = f"<w:rt>{reading}</w:rt><w:rubyBase>{base}</w:rubyBase>"
    ruby = f"<w:r><w:ruby>{ruby}</w:ruby></w:r>"
    read = read_body(p(ruby + r("情報")))
    assert read.text == "個人情報"
    assert read.raw == "こじん個人情報"
    assert read.spans[0].role is SpanRole.DROPPED


def test_the_prompt_of_an_empty_control_is_no_text() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{r('点击此处输入')}</w:sdtContent></w:sdt>"
    )
    assert read_body(p(r("甲") + control)).text == "甲"


def test_links_of_relationships_and_fields() -> None:
    code = ' HYPERLINK "https://b.jp/" '
    runs = f'<w:hyperlink r:id="x" w:anchor="p2">{r("甲")}{r("乙")}</w:hyperlink>' + r("、")
    runs += field(code, r("丙")) + f'<w:fldSimple w:instr="{code.replace(chr(34), "&quot;")}">'
    runs += r("丁") + "</w:fldSimple>"
    read = read_body(p(runs), links=LINK)
    assert read.text == "甲乙、丙丁"
    assert [(link.url, link.start) for link in read.links] == [
        ("https://a.jp/#p2", 0),
        ("https://b.jp/", 3),
    ]


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\x"])
def test_links_that_lead_elsewhere_are_only_words(target: str) -> None:
    files = parts(p(f'<w:hyperlink r:id="x">{r("甲")}</w:hyperlink>'), links=LINK)
    rels = "word/_rels/document.xml.rels"
    files[rels] = files[rels].replace("https://a.jp/", target)
    read = read_word(zipped(files))
    assert (read.text, read.links) == ("甲", ())


def test_a_link_without_its_relationship_is_only_words() -> None:
    assert read_body(p(f'<w:hyperlink r:id="no">{r("甲")}</w:hyperlink>')).text == "甲"


def test_a_field_that_never_ends_hides_nothing() -> None:
    runs = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("甲乙")
    assert read_body(p(runs)).text == "甲乙"


def test_a_field_over_several_paragraphs() -> None:
    begin = field(" IF ", r("甲"))
    head, tail = begin.rsplit("<w:r><w:fldChar", 1)
    assert read_body(p(head) + p("乙") + p("<w:r><w:fldChar" + tail)).text == "甲\n乙"


@pytest.mark.parametrize(
    ("runs", "code"),
    [
        ('<w:subDoc r:id="x"/>', "embedded_files"),
        (field(" EQ \\f(1,2) ", "").replace('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', ""),
         "unread_equations"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FF"/></w:r>', "unknown_symbols"),
    ],
)  # fmt: skip
def test_what_is_not_read_is_counted(runs: str, code: str) -> None:
    assert [found.code for found in read_body(p(r("甲") + runs)).warnings] == [code]


@pytest.mark.parametrize("char", ["", "zz", "110000", "-1", "FFFFFFFFFF"])
def test_symbols_that_are_no_characters(char: str) -> None:
    runs = r("甲") + f'<w:r><w:sym w:font="Wingdings" w:char="{char}"/></w:r>'
    assert read_body(p(runs)).text == "甲"


def test_a_change_inside_a_link_keeps_both() -> None:
    runs = f'<w:hyperlink r:id="x">{r("甲")}{ins(r("乙"))}</w:hyperlink>'
    read = read_body(p(runs), links=LINK)
    assert [(link.start, link.end) for link in read.links] == [(0, 2)]
    assert [(remark.start, remark.end) for remark in read.remarks] == [(1, 2)]

"""Corrections in a Word file: rejecting them restores it, accepting them gives what is proposed."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import ExchangeError
from briefdesk.model.imported import ImportedDocument, Revisions
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.revision_report import RevisionFile, RevisionRow
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from tests.conftest import ROOT, SOAK
from tests.redlines import (
    FULL,
    REVISER,
    comments,
    expected,
    flat,
    numbers,
    parts_of,
    redlined,
    row,
    settled,
)
from tests.word_files import STRICT, W, cite, note, p, parts, r, read_word, word_file, zipped

BRIEFINGS = sorted((ROOT / "tests" / "data" / "briefings").glob("*/briefing.docx"))
TOUCHED = {
    "word/document.xml",
    "word/footnotes.xml",
    "word/endnotes.xml",
    "word/comments.xml",
    "word/_rels/document.xml.rels",
    "[Content_Types].xml",
}
PROPOSED = ("新词", "個人情報の保護", "a b\tc", "<&>", "\x00", "")


@st.composite
def drafts(draw: st.DrawFn, document: ImportedDocument) -> list[RevisionRow]:
    """Return some corrections of a document, in the order of its text."""
    text = document.text
    starts = draw(st.lists(st.integers(0, len(text) - 1), min_size=1, max_size=12, unique=True))
    rows: list[RevisionRow] = []
    for start in sorted(starts):
        span = Span(start, min(len(text), start + draw(st.integers(1, 40))))
        remedy = draw(st.sampled_from(Remedy))
        lines = "\n".join("段" for _ in text[span.start : span.end].split("\n"))
        proposed = draw(st.sampled_from((*PROPOSED, lines)))
        if text[span.start : span.end].strip() and (proposed or remedy is Remedy.REPLACE):
            reason = draw(st.sampled_from(("", "理由")))
            rows.append(row(document, span, proposed, remedy, reason, len(rows) + 1))
    return rows


def check(document: ImportedDocument, file: bytes, rows: list[RevisionRow]) -> RevisionFile:
    """Hold the file with corrections against the file and what they ask for."""
    made = redlined(document, file, rows)
    assert flat(settled(made.data, "reject", REVISER)) == flat(file)
    before, after = parts_of(file), parts_of(made.data)
    assert list(after)[: len(before)] == list(before)
    assert {name for name in after if after[name] != before.get(name)} <= TOUCHED
    ours = Counter(numbers(made.data)) - Counter(numbers(file))
    assert max(ours.values(), default=1) == 1
    assert not set(ours) & set(numbers(file))
    return made


def accepted(document: ImportedDocument, made: RevisionFile, rows: list[RevisionRow]) -> None:
    """Hold the text of the file with its corrections accepted against what they ask for."""
    only = {one.number for one in made.comments_only}
    wanted = expected(document, [one for one in rows if one.number not in only])
    side = document.file.revisions
    read = read_word(settled(made.data, "accept", REVISER), side)
    assert "".join(read.raw.split()) == wanted.replace("\x00", "\ufffd")


@pytest.mark.parametrize("file", BRIEFINGS, ids=lambda file: file.parent.name)
@settings(max_examples=30 if SOAK else 3)
@given(data=st.data())
def test_any_corrections_of_the_briefings(file: Path, data: st.DataObject) -> None:
    content = file.read_bytes()
    document = read_word(content)
    rows = data.draw(drafts(document))
    made = check(document, content, rows)
    accepted(document, made, rows)
    assert read_word(made.data, "original").text == document.text


@pytest.mark.parametrize("side", ["accepted", "original", "shown"])
@given(data=st.data())
def test_any_corrections_of_a_file_with_everything(side: Revisions, data: st.DataObject) -> None:
    document = read_word(FULL, side)
    rows = data.draw(drafts(document))
    made = check(document, FULL, rows)
    if side == "accepted":  # elsewhere words may be deleted already, and are not deleted twice
        accepted(document, made, rows)


@given(data=st.data())
def test_a_strict_file_stays_one(data: st.DataObject) -> None:
    strict = {
        name: text.replace(f'xmlns:w="{W}"', f'xmlns:w="{STRICT}"')
        for name, text in parts(
            p(r("甲乙丙丁") + cite(3) + r("戊")), footnotes=note(3, "注释")
        ).items()
    }
    file = zipped(strict)
    document = read_word(file)
    made = redlined(document, file, data.draw(drafts(document)))
    assert W.encode() not in parts_of(made.data)["word/document.xml"]
    assert read_word(made.data, "original").text == document.text


def test_words_are_replaced_as_a_whole() -> None:
    file = word_file(p(r("依照", "<w:b/>") + r("假名化信息", "<w:i/>") + r("的规定")))
    document = read_word(file)
    made = redlined(document, file, [row(document, "假名化信息", "假名加工信息")])
    xml = parts_of(made.data)["word/document.xml"].decode()
    assert (
        f'<w:del w:id="1" w:author="{REVISER}" w:date="2025-12-01T18:00:00Z"><w:r><w:rPr><w:i/>'
        '</w:rPr><w:delText xml:space="preserve">假名化信息</w:delText></w:r></w:del>'
        f'<w:ins w:id="2" w:author="{REVISER}" w:date="2025-12-01T18:00:00Z"><w:r><w:rPr><w:i/>'
        '</w:rPr><w:t xml:space="preserve">假名加工信息</w:t></w:r></w:ins>'
    ) in xml
    assert "word/comments.xml" not in parts_of(made.data)  # there is nothing to say


def test_a_replacement_keeps_the_note_in_the_middle() -> None:
    file = word_file(p(r("甲乙") + cite(3) + r("丙丁")), footnotes=note(3, "注"))
    document = read_word(file)
    made = redlined(document, file, [row(document, "乙丙", "新")])
    read = read_word(made.data)
    assert read.text == "甲新丁\n注"
    assert [reference.offset for reference in read.references] == [2]


def test_lines_for_each_paragraph_replace_words_that_run_over_its_end() -> None:
    file = word_file(p("第一段落") + p("第二段落"))
    document = read_word(file)
    made = redlined(document, file, [row(document, "段落\n第二", "行\n第贰")])
    assert made.comments_only == ()
    assert read_word(made.data).text == "第一行\n第贰段落"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("三条的", "Word computes"),
        ("绑定文", "chosen in a form"),
        ("仮名结", "readings above"),
        ("公布施", ""),
        ("以及链接文字", ""),
        ("段落末尾被删除接着", ""),
        ("表格一\n第二", "over the end of a paragraph"),
        ("a+b", "readings above"),
    ],
)
def test_what_cannot_change_says_why(words: str, why: str) -> None:
    document = read_word(FULL)
    made = redlined(document, FULL, [row(document, words, "新")])
    assert [why in one.why.text for one in made.comments_only] == ([True] if why else [])
    assert len(comments(made.data)) == bool(why)


def test_what_is_only_a_comment_says_what_is_proposed() -> None:
    document = read_word(FULL)
    made = redlined(document, FULL, [row(document, "绑定文", "新", reason="理由", source="依据")])
    [said] = comments(made.data).values()
    assert said == ["原文：绑定文", "替换：新", "理由", "依据：依据"]


def test_corrections_of_the_same_words() -> None:
    file = word_file(p("甲乙丙丁戊"))
    document = read_word(file)
    rows = [
        row(document, "乙丙丁", "新", number=1),
        row(document, "乙", "别", Remedy.GLOSS, number=2),
        row(document, "丙丁", "再", number=3),
        row(document, "丙丁", "注", Remedy.GLOSS, number=4),
        row(document, "乙丙", "对吗？", Remedy.QUERY, number=5),
    ]
    made = check(document, file, rows)
    assert {one.number for one in made.comments_only} == {2, 3}
    assert read_word(made.data).text == "甲新（注）戊"
    assert len(comments(made.data)) == 3


def test_a_rejected_correction_leaves_no_trace_and_a_lost_one_a_comment() -> None:
    file = word_file(p("甲乙丙丁"))
    document = read_word(file)
    rejected = changed(row(document, "甲", "新"), state=RevisionState.REJECTED)
    lost = changed(row(document, "丁", "新", number=2), span=None)
    made = redlined(document, file, [rejected, lost])
    assert read_word(made.data).text == "甲乙丙丁"
    assert [one.number for one in made.comments_only] == [2]
    assert len(comments(made.data)) == 1


def test_a_file_that_was_read_otherwise_is_refused() -> None:
    document = read_word(word_file(p("甲乙丙丁")))
    with pytest.raises(ExchangeError, match="another version"):
        redlined(document, word_file(p("甲乙丙")), [])


def test_many_corrections_take_no_long_time(counted: Callable[[int, int], int]) -> None:
    count = counted(200, 3000)
    file = word_file("".join(p(f"第{number}段甲乙丙丁。") for number in range(count)))
    document = read_word(file)
    rows = [
        row(document, Span(one.end - 4, one.end - 2), "新", reason="理由", number=number)
        for number, one in enumerate(document.blocks, 1)
    ]
    made = check(document, file, rows)
    accepted(document, made, rows)

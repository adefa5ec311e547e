"""Sentences and their marks."""

from briefdesk.model.imported import BlockType, Footnote, Meta, Reference
from briefdesk.model.wire import changed
from briefdesk.text.alignment.units import Unit, units
from tests.examined import glossary
from tests.termbases import document


def marked(lang: str, *texts: str) -> list[Unit]:
    """Return the sentences of paragraphs."""
    page = changed(document(*texts), meta=Meta(language=lang))
    return units(page, glossary().recognise(page))


def test_both_languages_give_the_same_marks() -> None:
    (ours,) = marked("zh-Hans", "2025 年 4 月 1 日起，个人信息保护委员会公布 30,000 件 EHDS 资料。")
    (theirs,) = marked("ja", "令和7年4月1日、個人情報保護委員会はEHDSの資料3万件を公表する。")
    shared = set(ours.marks) & set(theirs.marks)
    assert {
        ("word", "ehds"),
        ("value", "2025-04-01 2025-04-01"),
        ("value", "30000 30000"),
    } <= shared
    assert {kind for kind, _ in shared} == {"concept", "value", "word", "han"}


def test_headings_and_footnotes_are_known_by_their_numbers() -> None:
    page = document(
        "引言",
        "正文。",
        "见 https://example.com/a 。",
        types=[BlockType.HEADING, BlockType.PARAGRAPH, BlockType.FOOTNOTE],
    )
    heading, body, note = page.blocks
    page = changed(
        page,
        blocks=(changed(heading, number="I.", level=1), body, note),
        footnotes=(Footnote("0:1", 1, "1", note.id),),
        references=(Reference("0:1", body.id, body.end, 9.0),),
    )
    found = units(page, ())
    assert [one.kind for one in found] == ["heading", "body", "footnote"]
    assert ("heading 1", "i") in found[0].marks
    assert ("cited", "1") in found[1].marks
    assert {("note", "1"), ("address", "https://example.com/a")} <= set(found[2].marks)

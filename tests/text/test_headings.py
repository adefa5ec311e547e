"""Numbers that open lines: headings by class, lists, clauses."""

import pytest

from briefdesk.model.imported import BlockType
from briefdesk.text.headings import Number, looks_like_heading, openings, printed_number, value_of
from tests.reading import outline, read_text, texts


@pytest.mark.parametrize(
    ("printed", "value"),
    [("12", 12), ("１２", 12), ("十二", 12), ("二十", 20), ("百零三", 103), ("XIV", 14), ("甲", 0)],
)
def test_values(printed: str, value: int) -> None:
    assert value_of(printed) == value


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("第二章 总则", Number.CHAPTER),
        ("第3節 定義", Number.SECTION),
        ("第十二条之一 定义", Number.CLAUSE),
        ("III. 方针", Number.ROMAN),
        ("Ⅲ 方针", Number.ROMAN),
        ("三、方针", Number.CHINESE),
        ("三　方针", Number.CHINESE_SPACED),
        ("參、方針", Number.FORMAL),
        ("（三）方针", Number.CHINESE_BRACKET),
        ("3. 方针", Number.ARABIC),
        ("3）方针", Number.ARABIC_HALF),
        ("(3) 方针", Number.ARABIC_BRACKET),
        ("③ 方针", Number.CIRCLED),
        ("3.1 方针", Number.DECIMAL),
        ("附则", Number.ANNEX),
    ],
)
def test_classes(line: str, kind: Number) -> None:
    assert kind in [opening.kind for opening in openings(line)]


@pytest.mark.parametrize("line", ["第四章　与治理守则的关系", "第二章 中小企业", "第三节　所得税"])
def test_words_behind_a_blank_may_be_those_that_follow_a_mention(line: str) -> None:
    assert looks_like_heading(line)


@pytest.mark.parametrize(
    "line", ["第四章与第五章", "第四章的关系", "第 2 章 和第 3 章", "第二章 规定", "第二章中的定义"]
)
def test_a_chapter_that_is_mentioned_is_no_heading(line: str) -> None:
    assert not looks_like_heading(line)


def test_kanji_and_a_blank_are_a_number_where_they_count_on() -> None:
    document = read_text("一　課徴金制度\n（一）経緯\n本文である。\n二　確約手続\n本文である。")
    assert outline(document) == [
        (1, "一", "課徴金制度"),
        (2, "（一）", "経緯"),
        (1, "二", "確約手続"),
    ]


def test_a_lone_kanji_before_a_blank_is_a_word() -> None:
    document = read_text("一　般に、次のようにいう。\n本文である。\n三　課徴金制度\n本文である。")
    assert outline(document) == []


def test_formal_numerals_stand_above_the_plain_ones() -> None:
    document = read_text("壹、工時\n一、上限\n正文。\n二、例外\n正文。\n貳、薪資\n一、概要\n正文。")
    assert [(level, number) for level, number, _ in outline(document)] == [
        (1, "壹、"),
        (2, "一、"),
        (2, "二、"),
        (1, "貳、"),
        (2, "一、"),
    ]


@pytest.mark.parametrize(
    "line", ["2025. 年", "3.5 万", "1. 这是一句话。", "1. " + "长" * 61, "一、目的……3", "普通文字"]
)
def test_refused(line: str) -> None:
    assert not looks_like_heading(line)


def test_levels_follow_the_first_appearance() -> None:
    heads = ("一、甲", "1. 乙", "（1）丙", "2. 丁", "二、戊", "1. 己")
    text = "\n正文到此。\n".join(heads) + "\n正文。"
    assert [(level, number) for level, number, _ in outline(read_text(text))] == [
        (1, "一、"),
        (2, "1."),
        (3, "（1）"),
        (2, "2."),
        (1, "二、"),
        (2, "1."),
    ]


def test_numbered_lines_without_text_between_are_a_list() -> None:
    document = read_text("一、措施\n1. 数据分类\n2. 权限管理\n3. 定期审计\n二、结果\n正文。")
    assert texts(document, BlockType.LIST_ITEM) == ["数据分类", "权限管理", "定期审计"]


@pytest.mark.parametrize("between", [" ", "", "\t"])
def test_bullets_of_symbol_fonts_open_items_and_are_seen(between: str) -> None:
    signs = ["\uf0b7", "\uf0a7", "\uf095", "\uf0d8", "\uf02d"]
    document = read_text("".join(f"{sign}{between}第一项\n" for sign in signs))
    items = [block for block in document.blocks if block.type is BlockType.LIST_ITEM]
    assert texts(document, BlockType.LIST_ITEM) == ["第一项"] * 5
    assert [item.number for item in items] == ["•", "▪", "•", "▷", "–"]


def test_a_number_that_does_not_count_on_is_text() -> None:
    document = read_text("一、甲\n正文在此结束。\n五、乙\n正文。")
    assert [number for _, number, _ in outline(document)] == ["一、"]


def test_articles_are_clauses() -> None:
    document = read_text(
        "第一章 总则\n"
        "第一条 为了保护个人的权利，制定本法，并对其适用作出必要规定，以供参照，特此说明如下。\n"
        "第二条（定义）\n本法所称数据是指信息。"
    )
    kinds = [(block.type, block.number) for block in document.blocks]
    assert kinds == [
        (BlockType.HEADING, "第一章"),
        (BlockType.CLAUSE, "第一条"),
        (BlockType.HEADING, "第二条"),
        (BlockType.PARAGRAPH, ""),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("一、背景", "一、"),
        ("II. 现状", "II."),
        ("1.2 范围", "1.2"),
        ("• 其一", "•"),
        ("背景", ""),
        ("2025 年", ""),
        ("", ""),
    ],
)
def test_the_number_that_opens_a_text(text: str, number: str) -> None:
    assert printed_number(text) == number

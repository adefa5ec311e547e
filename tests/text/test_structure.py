"""From wrapped lines to a document: the real briefing, look-alikes, random documents."""

import unicodedata
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import BlockType, SpanRole
from briefdesk.text.lines import width
from briefdesk.text.spans import verify_spans
from tests.reading import outline, places, read_sample, read_text, texts


class TestRealBriefing:
    """Facts counted by hand in the copyrighted sample."""

    def test_blocks(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        counts = Counter((block.type, block.level) for block in document.blocks)
        assert counts == {
            (BlockType.HEADING, 1): 5,
            (BlockType.HEADING, 2): 8,
            (BlockType.HEADING, 3): 4,
            (BlockType.PARAGRAPH, 0): 25,
            (BlockType.LIST_ITEM, 1): 4,
            (BlockType.FOOTNOTE, 0): 14,
        }
        roman = [number for level, number, _ in outline(document) if level == 1]
        assert roman == ["I.", "II.", "III.", "IV.", "V."]
        assert document.blocks[-1].page == 5
        assert max(block.page or 0 for block in document.blocks) == 6

    def test_title_block(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        meta = document.meta
        assert meta.title.startswith("医疗领域")
        assert len(meta.title) == 17
        assert (meta.number, meta.date) == ("No.LFS_001", "2025-11-12")
        assert meta.issuer == "渥美坂井律师事务所・外国法共同事业"
        assert (meta.authors, meta.translators) == (("佐佐木 郁",), ("陈 凤琴",))
        assert meta.language == "zh-Hans"
        assert meta.title not in document.text
        assert [item.text for item in document.furniture if item.why == "page number"] == ["1"]

    def test_each_reference_stands_where_it_was_printed(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        after = [document.text[ref.offset : ref.offset + 2] for ref in document.references]
        assert list(zip(places(document, 5), after, strict=True)) == [
            (("1", "025”）"), "以及"),
            (("2", "本方针”）"), "。数"),
            (("3", "本部决议）"), "，在"),
            (("4", "格确认系统"), "、电"),
            (("5", "信息平台”"), "的构"),
            (("6", "赔数据库）"), "分析"),
            (("7", "S）》规则"), "中，"),
            (("8", "数据使用者"), "。在"),
            (("9", "的二次利用"), "。\n"),
            (("10", "方式的研究"), "\n针"),
            (("11", "150 家"), "。原"),
            (("12", "方展开讨论"), "。\n"),
            (("13", "机构的政策"), "\n培"),
            (("14", "位与完善）"), "之间"),
        ]
        assert [note.number for note in document.footnotes] == list(range(1, 15))
        assert [note.page for note in document.footnotes] == [
            *(1, 1),
            *(2, 2, 2, 2),
            *(3, 3),
            *(4, 4, 4, 4),
            *(5, 5),
        ]

    def test_notes_are_complete(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        notes = texts(document, BlockType.FOOTNOTE)
        assert [text[-4:] for text in notes] == [
            *(".pdf", "df)。", "关方针。", "的机制。", ".pdf", "关体系。"),
            *("据交换。", "应数据。", "乎一致。", "集方式。", "8 家。", "员会）。"),
            *("场竞争。", "务负担。"),
        ]
        assert "Opt-out" in notes[13]
        assert "（HDAB：Health" in notes[12]
        assert "HDAB 或受信任" in notes[12]
        assert "aplawjapan" not in document.text

    def test_addresses(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        assert len({link.url for link in document.links}) == 6
        assert len({link.url for link in document.links if link.where == "footnote"}) == 4
        assert [len(note.urls) for note in document.footnotes][:5] == [1, 2, 0, 0, 1]
        for link in document.links:
            if link.start is not None:
                assert document.text[link.start : link.end] == link.url

    def test_no_line_end_or_stray_blank_is_left(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        for kind in BlockType:
            for text in texts(document, kind):
                assert "\n" not in text
                assert "  " not in text
                for before, blank, after in zip(text, text[1:], text[2:], strict=False):
                    assert not (blank == " " and before > "\u2e80" and after > "\u2e80"), text

    def test_every_character_is_accounted_for_once(self, real_briefing: Path) -> None:
        document = read_text(real_briefing.read_text("utf-8"))
        seen = Counter(
            position for span in document.spans for position in range(span.raw_start, span.raw_end)
        )
        solid = {at for at, character in enumerate(document.raw) if not character.isspace()}
        assert {at for at in seen if not document.raw[at].isspace()} == solid
        assert set(seen.values()) == {1}


class TestChapters:
    """Simplified text: chapters, no form feeds, no blank lines, everything glued."""

    def test_outline(self) -> None:
        assert outline(read_sample("chapters.txt")) == [
            (1, "第一章", "背景"),
            (2, "一、", "试点的范围"),
            (3, "（一）", "急诊场景"),
            (3, "（二）", "慢性病场景"),
            (2, "二、", "存在的问题"),
            (1, "第二章", "建议"),
        ]

    def test_markers_and_decoys(self) -> None:
        document = read_sample("chapters.txt")
        assert places(document, 4) == [
            ("1", "健康档案"),
            ("2", " 类信息"),
            ("3", "月的内容"),
            ("4", "限不一致"),
            ("5", "标准合同"),
        ]
        assert "12 个国家" in document.text
        assert "资料 4《" in document.text
        assert "版本 2.1" in document.text

    def test_paragraph_goes_on_behind_the_notes(self) -> None:
        paragraphs = texts(read_sample("chapters.txt"), BlockType.PARAGRAPH)
        assert any("反复提及，并被列为" in text for text in paragraphs)

    def test_broken_address_and_title(self) -> None:
        document = read_sample("chapters.txt")
        assert document.meta.title == "个人健康档案跨境查询的制度比较与我国企业的应对"
        assert document.meta.authors == ("林 晓峰", "王 静")
        assert document.meta.date == "2024-09-03"
        assert [link.url for link in document.links] == [
            "https://health.example.org/reports/cross-border/overview_2024.pdf",
            "https://example.com/contract(v2).html",
        ]

    def test_numbered_sentences_are_a_list(self) -> None:
        document = read_sample("chapters.txt")
        items = [block.number for block in document.blocks if block.type is BlockType.LIST_ITEM]
        assert items == ["1）", "2）", "3）"]


class TestRestart:
    """Traditional text: form feeds, running lines, a contents list, notes that restart."""

    def test_notes_restart_on_every_page(self) -> None:
        document = read_sample("restart.txt")
        assert [(note.key, note.number) for note in document.footnotes] == [
            ("1:1", 1),
            ("1:2", 2),
            ("2:3", 1),
            ("2:4", 2),
            ("3:5", 1),
        ]
        assert [reference.footnote for reference in document.references] == [
            note.key for note in document.footnotes
        ]
        assert document.meta.language == "zh-Hant"
        assert document.meta.date == "2024-06-20"

    def test_furniture_and_contents_are_kept_apart(self) -> None:
        document = read_sample("restart.txt")
        reasons = Counter(item.why for item in document.furniture)
        assert reasons == {"running line": 3, "page number": 3, "contents": 4}
        assert "數位法制觀察" not in document.text

    def test_sentence_runs_over_the_page_end(self) -> None:
        text = read_sample("restart.txt").text
        assert "第 7 條則規定例外情形。" in text


class TestJapanese:
    """Japanese text: 第１ and １, full-width digits, era dates, bullets, CR LF, blank lines."""

    def test_outline(self) -> None:
        assert [(level, number) for level, number, _ in outline(read_sample("japanese.txt"))] == [
            (1, "第１"),
            (1, "第２"),
            (2, "１"),
            (2, "２"),
            (1, "第３"),
        ]

    def test_notes_and_meta(self) -> None:
        document = read_sample("japanese.txt")
        assert document.meta.language == "ja"
        assert document.meta.date == "2024-04-15"
        assert document.meta.title == "自治体における文書管理システムの更新について"
        assert [label for label, _ in places(document)] == ["注1", "注2", "注3"]
        assert document.footnotes[0].urls == ("https://www.soumu.example.jp/a_b-c/index.html",)
        assert "Opt-out の手続" in document.text

    def test_bullets(self) -> None:
        assert len(texts(read_sample("japanese.txt"), BlockType.LIST_ITEM)) == 3


_CHARACTERS = st.sampled_from(
    list("数据、。（）“”《》IVX.1 29①•A-z:/\n\r\t\f\0\x07\u2028\u3000\ufeff\u202e\ufe00𠮷一第章条")
)


@given(st.text(_CHARACTERS, max_size=300) | st.text(max_size=200))
def test_any_text_is_accounted_for(raw: str) -> None:
    document = read_text(raw)
    verify_spans(document.raw, document.text, document.spans)
    dropped = [
        raw[span.raw_start : span.raw_end]
        for span in document.spans
        if span.role is SpanRole.DROPPED
    ]
    assert dropped == [c for c in raw if unicodedata.category(c) == "Cc" and not c.isspace()]
    for block in document.blocks:
        assert "\n" not in document.text[block.start : block.end]


_WORDS = ("医疗", "数据", "利用", "制度", "研究", "机构", "患者", "信息", "同意", "匿名化", "𠮷野")
_SENTENCE = st.lists(st.sampled_from(_WORDS), min_size=3, max_size=14).map("".join)


@st.composite
def _documents(draw: st.DrawFn) -> tuple[list[tuple[str, list[str]]], int]:
    """Return sections (heading, paragraphs as sentences) and a width in columns."""
    sections = draw(
        st.lists(
            st.tuples(
                st.lists(st.sampled_from(_WORDS), min_size=2, max_size=5).map("".join),
                st.lists(
                    st.lists(_SENTENCE, min_size=1, max_size=4).map("。".join),
                    min_size=1,
                    max_size=3,
                ),
            ),
            min_size=1,
            max_size=4,
        )
    )
    return sections, draw(st.integers(34, 90))


def _wrap(text: str, columns: int) -> list[str]:
    lines = [""]
    for character in text:
        if width(lines[-1] + character) > columns and character not in "。，":
            lines.append("")
        lines[-1] += character
    return lines


@given(_documents())
def test_random_documents_come_back(case: tuple[list[tuple[str, list[str]]], int]) -> None:
    """Headings, indented paragraphs and one note each: wrapped, paged, read again."""
    sections, columns = case
    pages: list[str] = []
    expected: list[tuple[str, str]] = []
    notes: list[str] = []
    for number, (title, paragraphs) in enumerate(sections, start=1):
        lines = [f"{'一二三四'[number - 1]}、{title}"]
        expected.append(("heading", title))
        own = "甲乙丙丁"[number - 1]  # no line is like one of another page: that is a header
        for place, words in enumerate(paragraphs):
            paragraph = "".join(f"{own}{character}" for character in words)
            marker = str(number) if place == 0 else ""
            lines += _wrap(f"　　{paragraph}{marker}。", columns)
            expected.append(("paragraph", f"{paragraph}。"))
        note = f"参见《第三{title}》。"
        notes.append(note)
        pages.append("\n".join([*lines, *_wrap(f"{number} {note}", columns)]))
    document = read_text("\f".join(pages))
    body = [
        (block.type.value, document.text[block.start : block.end])
        for block in document.blocks
        if block.type is not BlockType.FOOTNOTE
    ]
    assert body == expected
    assert texts(document, BlockType.FOOTNOTE) == notes
    assert len(document.references) == len(notes)


def test_radicals_are_read_as_ideographs_and_kept() -> None:
    document = read_text(
        "⼀、⽇本1\n⾃2013年4⽉\n1⽇起施⾏2。\n⼆、⽤語\n正⽂。\n\n1甲注。\n2⼄注。"
    )
    assert [level for level, _, _ in outline(document)] == [1, 1]
    assert texts(document, BlockType.PARAGRAPH)[0] == "⾃2013年4⽉1⽇起施⾏。"
    assert texts(document, BlockType.FOOTNOTE) == ["甲注。", "⼄注。"]
    assert [before for _, before in places(document, 2)] == ["⽇本", "施⾏"]

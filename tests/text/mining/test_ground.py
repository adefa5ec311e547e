"""What is known of a text before it is mined."""

from tests.mined import ground

TEXT = "公共数据库（见 https://example.jp/的 ）提供“假名化信息”。"


def test_quoted_words_and_titles() -> None:
    page = ground("zh-Hans", "“甲“乙”丙”（X）《丁〈戊〉己》（Y）")
    text = page.text
    assert [text[slice(*span)] for end in (7, 17) if (span := page.quoted_before(end))] == [
        "甲“乙”丙",
        "丁〈戊〉己",
    ]
    assert page.quoted_before(6) == (3, 4) if text[5] == "”" else page.quoted_before(6) is None
    assert ground("zh-Hans", "没有开始”（X）").quoted_before(5) is None
    assert ground("zh-Hans", "”").quoted_before(1) is None
    assert ground("zh-Hans", "“”").quoted_before(2) is None


def test_a_run_ends_at_punctuation_addresses_and_blocks() -> None:
    page = ground("zh-Hans", TEXT, "第二段医疗 DX")
    assert page.run_before(5) == 0
    assert page.run_before(page.text.index("提供")) == page.text.index("提供")
    assert page.text[page.run_before(len(page.text)) :] == "第二段医疗 DX"


def test_addresses() -> None:
    page = ground("zh-Hans", TEXT)
    inside = page.text.index("example")
    assert page.is_address(inside)
    assert not page.is_address(0)
    [(start, end)] = page.addresses(0, len(TEXT))
    assert page.text[start:end] == "https://example.jp/"
    assert list(page.addresses(inside, inside + 2)) == [(inside, inside + 2)]
    assert list(page.addresses(0, 3)) == []


def test_known_terms_hold_what_else_would_end_a_term() -> None:
    text = "健康和医疗战略推进事务局"
    assert list(ground("zh-Hans", text).breaks(0, len(text))) == [(2, 3)]
    known = ground("zh-Hans", text, known=[text])
    assert list(known.breaks(0, len(text))) == []
    assert known.is_known(0, len(text))
    assert known.known_at(2) == (0, len(text))
    assert known.known_at(0) is None
    assert known.known_before(len(text)) == 0
    assert known.known_before(3) is None


def test_the_block_of_a_position() -> None:
    page = ground("zh-Hans", "甲", "乙丙")
    assert [page.block(at).id for at in (0, 2, 3)] == ["b0", "b1", "b1"]

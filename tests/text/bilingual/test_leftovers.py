"""Japanese that was left."""

from briefdesk.model.imported import BlockType
from briefdesk.text.bilingual.leftovers import leftovers
from tests.termbases import document


def found(text: str, kind: BlockType = BlockType.PARAGRAPH) -> list[tuple[str, bool]]:
    """Return what is left, and whether it is a sentence."""
    page = document(text, types=[kind])
    return [(page.text[one.start : one.end], one.is_sentence) for one in leftovers(page)]


def test_a_sentence_in_japanese() -> None:
    text = "第一句话。この規定は令和7年に施行される。第三句话。"
    assert found(text) == [("この規定は令和7年に施行される。", True)]


def test_words_in_kana() -> None:
    assert found("国家建设公共データベース，并向研究者开放其中的信息。") == [
        ("データベース", False)
    ]
    assert found("该制度称为オプトアウト，患者可以随时拒绝提供自己的信息。") == [
        ("オプトアウト", False)
    ]


def test_silent_in_quotations_brackets_titles_addresses_and_footnotes() -> None:
    for text in (
        "日文写作“マイナンバー”。",
        "个人编号（マイナンバー）制度。",
        "原文为「取り扱ってはならない」。",
        "见《データ利活用》。",
        "见 https://example.com/a 。",
        "全是汉字的句子。",
    ):
        assert found(text) == []
    assert found("デジタル庁の資料による。", BlockType.FOOTNOTE) == []

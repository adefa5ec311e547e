"""The names that offices give to their columns are understood in three languages."""

import pytest

from briefdesk.formats.termbase.sheet.headers import named
from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role

TERMS = [
    ("日文", "ja"), ("日语", "ja"), ("日本語", "ja"), ("日本語（原語）", "ja"), ("日文术语", "ja"),
    ("Japanese", "ja"), ("JA", "ja"), ("ja-JP", "ja"), ("Japanese term", "ja"),
    ("用語（日本語）", "ja"),
    ("日", "ja"), ("和文", "ja"),
    ("中文", "zh"), ("中文译名", "zh"), ("中国語", "zh"), ("Chinese", "zh"), ("中訳", "zh"),
    ("zh", "zh"),
    ("简体中文", "zh-Hans"), ("簡体字", "zh-Hans"), ("zh-CN", "zh-Hans"), ("ZH_HANS", "zh-Hans"),
    ("Chinese (PRC)", "zh-Hans"), ("中国語（簡体字）", "zh-Hans"), ("CN", "zh-Hans"),
    ("繁體中文", "zh-Hant"), ("zh-TW", "zh-Hant-TW"), ("Chinese (Taiwan)", "zh-Hant-TW"),
    ("台湾", "zh-Hant-TW"), ("zh-Hant-HK", "zh-Hant-HK"), ("香港", "zh-Hant-HK"),
    ("英文", "en"), ("English", "en"), ("英語訳", "en"), ("EN", "en"), ("English term", "en"),
    ("术语", ""), ("用語", ""), ("term", ""), ("訳語", ""), ("原文", ""), ("译文", ""),
    ("名称", ""),
    ("术语（日）", "ja"),
    ("[中]術語", "zh"),
    ("中文(推荐)", "zh"),
    ("日本語（推奨）", "ja"),
    ("Source term", ""),
    ("headword", ""), ("見出し語", ""), ("推荐译名", ""),
]  # fmt: skip
LESSER = [
    ("禁用词", "", AdminStatus.DEPRECATED, True),
    ("中文（禁用）", "zh", AdminStatus.DEPRECATED, True),
    ("使用禁止訳", "", AdminStatus.DEPRECATED, True),
    ("误译", "", AdminStatus.DEPRECATED, True),
    ("zh-Hans forbidden term", "zh-Hans", AdminStatus.DEPRECATED, True),
    ("不推荐译法", "", AdminStatus.DEPRECATED, False),
    ("日本語（非推奨）", "ja", AdminStatus.DEPRECATED, False),
    ("同义词", "", AdminStatus.ADMITTED, False),
    ("中文同义词", "zh", AdminStatus.ADMITTED, False),
    ("日文缩写", "ja", AdminStatus.ADMITTED, False),
    ("略称", "", AdminStatus.ADMITTED, False),
    ("English abbreviation", "en", AdminStatus.ADMITTED, False),
    ("en synonyms", "en", AdminStatus.ADMITTED, False),
]
OTHERS = [
    (Role.READING, "读音", ""), (Role.READING, "読み", ""), (Role.READING, "ふりがな", ""),
    (Role.READING, "日文读音", "ja"), (Role.READING, "日本語の読み方", "ja"),
    (Role.READING, "Reading", ""),
    (Role.READING, "フリガナ", ""), (Role.READING, "拼音", ""), (Role.READING, "用語の読み", ""),
    (Role.DEFINITION, "定义", ""), (Role.DEFINITION, "定義", ""),
    (Role.DEFINITION, "Definition", ""),
    (Role.DEFINITION, "中文定义", "zh"), (Role.DEFINITION, "释义", ""),
    (Role.DEFINITION, "意味", ""),
    (Role.DEFINITION, "术语定义", ""), (Role.DEFINITION, "説明", ""),
    (Role.DEFINITION, "定義（日本語）", "ja"),
    (Role.NOTE, "备注", ""), (Role.NOTE, "備考", ""), (Role.NOTE, "Notes", ""),
    (Role.NOTE, "Remark", ""),
    (Role.NOTE, "備考2", ""), (Role.NOTE, "メモ", ""), (Role.NOTE, "Comments", ""),
    (Role.STATUS, "状态", ""), (Role.STATUS, "ステータス", ""), (Role.STATUS, "Status", ""),
    (Role.STATUS, "中文状态", "zh"), (Role.STATUS, "术语状态", ""),
    (Role.CONCEPT_STATUS, "审核状态", ""), (Role.CONCEPT_STATUS, "承認状況", ""),
    (Role.CONCEPT_STATUS, "entry status", ""),
    (Role.CONCEPT_SOURCE, "出典", ""), (Role.CONCEPT_SOURCE, "来源", ""),
    (Role.CONCEPT_SOURCE, "Source", ""),
    (Role.CONCEPT_SOURCE, "根拠法令", ""), (Role.CONCEPT_SOURCE, "依据", ""),
    (Role.CONCEPT_SOURCE, "术语来源", ""),
    (Role.STATUS, "推奨度", ""),
    (Role.TERM_SOURCE, "日文出处", "ja"), (Role.TERM_SOURCE, "英文来源", "en"),
    (Role.DOMAIN, "领域", ""), (Role.DOMAIN, "分野", ""), (Role.DOMAIN, "Domain", ""),
    (Role.DOMAIN, "Subject field", ""), (Role.DOMAIN, "类别", ""), (Role.DOMAIN, "カテゴリー", ""),
    (Role.CONCEPT, "ID", ""), (Role.CONCEPT, "编号", ""), (Role.CONCEPT, "concept_id", ""),
    (Role.CONCEPT, "术语编号", ""), (Role.CONCEPT, "Entry No.", ""),
    (Role.LANGUAGE, "语种", ""), (Role.LANGUAGE, "言語", ""), (Role.LANGUAGE, "lang", ""),
    (Role.LANGUAGE, "Language", ""), (Role.LANGUAGE, "language code", ""),
    (Role.PART_OF_SPEECH, "词性", ""), (Role.PART_OF_SPEECH, "品詞", ""),
    (Role.PART_OF_SPEECH, "POS", ""),
    (Role.TERM_TYPE, "类型", ""), (Role.TERM_TYPE, "Term type", ""),
    (Role.TERM_TYPE, "用語種別", ""),
    (Role.CONTEXT, "例句", ""), (Role.CONTEXT, "用例", ""), (Role.CONTEXT, "Context", ""),
    (Role.CONTEXT, "日文例句", "ja"),
    (Role.REPLACEMENT, "替换词", ""), (Role.REPLACEMENT, "正しい訳語", ""),
    (Role.USAGE, "使用地区", ""), (Role.USAGE, "Usage", ""),
    (Role.EXTRA, "No.", ""), (Role.EXTRA, "序号", ""), (Role.EXTRA, "更新日", ""),
    (Role.EXTRA, "担当者", ""),
]  # fmt: skip


@pytest.mark.parametrize(("header", "lang"), TERMS)
def test_a_column_of_terms(header: str, lang: str) -> None:
    assert named(header) == Column(Role.TERM, lang)


@pytest.mark.parametrize(("header", "lang", "status", "forbidden"), LESSER)
def test_a_column_of_terms_that_are_not_the_first_choice(
    header: str, lang: str, status: AdminStatus, *, forbidden: bool
) -> None:
    assert named(header) == Column(Role.TERM, lang, status, forbidden)


@pytest.mark.parametrize(("role", "header", "lang"), OTHERS)
def test_a_column_that_says_something_else(role: Role, header: str, lang: str) -> None:
    assert named(header) == Column(role, lang)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "仮名加工情報", "医疗信息", "medical information", "1", "—", "2025年4月1日",
        "假名化信息是指为了公共数据库的利用而加工的信息", "個人情報の保護に関する法律", "x" * 100,
        "Act on the Protection of Personal Information", "日本医療研究開発機構",
        "中央社会保険医療協議会",
        "英国国民保健サービス", "言語聴覚士", "診療報酬点数表",
    ],
)  # fmt: skip
def test_terms_and_sentences_are_no_names_of_columns(text: str) -> None:
    assert named(text) is None


def test_the_form_of_the_characters_does_not_matter() -> None:
    assert named("ＥＮＧＬＩＳＨ　ＴＥＲＭ") == named("english  term") == Column(Role.TERM, "en")
    assert named("【日本語】") == named("*日本語*") == Column(Role.TERM, "ja")

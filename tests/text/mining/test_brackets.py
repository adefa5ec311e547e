"""What stands in brackets is a name, or it is not."""

import pytest

from briefdesk.text.mining.brackets import brackets, parts


def read(content: str, lang: str = "zh-Hans") -> list[tuple[str, str, str]]:
    return [(part.lang, part.text, part.kind) for part in parts(content, lang)]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (
            "Health Data Access Bodies, HDAB",
            [("en", "Health Data Access Bodies", "full"), ("en", "HDAB", "abbrev")],
        ),
        (
            "HDAB：Health Data Access Body",
            [("en", "HDAB", "abbrev"), ("en", "Health Data Access Body", "full")],
        ),
        (
            "Ministry of Health, Labour and Welfare，MHLW",
            [("en", "Ministry of Health, Labour and Welfare", "full"), ("en", "MHLW", "abbrev")],
        ),
        (
            "HDAB, Access Body of Research and Health",
            [("en", "HDAB", "abbrev"), ("en", "Access Body of Research and Health", "full")],
        ),
        ("英文：Registry", [("en", "Registry", "full")]),
        ("Opt-out", [("en", "Opt-out", "full")]),
        ("仮名加工情報", [("ja", "仮名加工情報", "full")]),
        ("プライバシー強化技術", [("ja", "プライバシー強化技術", "full")]),
        ("日本全国健康保险索赔数据库", [("zh-Hans", "日本全国健康保险索赔数据库", "full")]),
        ("“APPI”", [("en", "APPI", "abbrev")]),
    ],
)
def test_names(content: str, found: list[tuple[str, str, str]]) -> None:
    assert read(content) == found


@pytest.mark.parametrize(
    "content",
    [
        "2023 年 6 月 2 日",
        "令和4年6月7日内阁会议决定",
        "2017年法律第28号",
        "Art. 4(5)",
        "see Annex II",
        "No. 3",
        "p. 12",
        "III",
        "A",
        "https://example.jp/a",
        "例如医疗费用的合理化",
        "药物过敏等",
        "The controller shall take all of the measures that are needed to do so at once",
        "需事先取得本人明确同意",
    ],
)
def test_what_is_no_name(content: str) -> None:
    assert read(content) == []


def test_what_explains() -> None:
    [own, latin] = parts("即公共数据库，Public DB", "zh-Hans")
    assert (own.text, own.explains, latin.explains) == ("公共数据库", True, False)
    assert parts("基于证据的政策制定", "zh-Hans")[0].is_grounded


def test_languages() -> None:
    assert read("仮名加工情報", "ja") == [("ja", "仮名加工情報", "full")]
    assert read("假名化資料", "zh-Hant") == [("zh-Hant", "假名化資料", "full")]
    assert read("个人信息", "en") == [("zh-Hans", "个人信息", "full")]


def test_the_innermost_brackets() -> None:
    text = "甲（乙（丙）丁）戊(己)（\n）"
    assert [(one.content, text[one.start : one.end]) for one in brackets(text)] == [
        ("丙", "（丙）"),
        ("己", "(己)"),
    ]

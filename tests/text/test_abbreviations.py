"""Abbreviations and the names that a text gives for them."""

import pytest

from briefdesk.text.abbreviations import EXEMPT, expansions, explained, key, uses
from tests.mined import ground


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("利用 NDB 和 HDABs。", ["NDB", "HDAB"]),
        ("医疗DX与eHDSI", ["DX", "eHDSI"]),
        ("依 Regulation on XYZ 与 Public DB", []),
        ("第 II 章 Web 与 A", []),
        ("LFS_001 与 a@NDB.jp 与 U+E01EF", []),
    ],
)
def test_where_abbreviations_are_used(text: str, found: list[str]) -> None:
    assert [use.short for use in uses(text)] == found
    assert all(text[use.start : use.end].startswith(use.short) for use in uses(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("访问机构（Access Body，HDAB）", [("HDAB", "访问机构"), ("HDAB", "Access Body")]),
        ("EHDS（欧洲健康数据空间）", [("EHDS", "欧洲健康数据空间")]),
        ("医疗数字化转型（医疗 DX）", [("DX", "数字化转型")]),
        ("DPC 数据库（诊断群分类数据库）", [("DPC", "诊断群分类")]),
        ("DPC DB（急性期数据库）", [("DPC", "急性期")]),
        ("《空间条例》（EHDS 条例）", [("EHDS", "空间")]),
        ("《推进工程表》（以下简称“DX 推进工程表”）", []),
        ("《推进 DX 的工程表》（以下简称“《工程表》”）", []),
        ("介护 DB（护理数据库）", []),
        ("取得APEC跨境隐私规则（CBPR）", [("CBPR", "APEC跨境隐私规则")]),
    ],
)
def test_the_names_for_them(text: str, found: list[tuple[str, str]]) -> None:
    place = ground("zh-Hans", text)
    assert [(one.short, one.core) for one in expansions(place)] == found
    for one in expansions(place):
        start, end = one.where(text)
        assert text[start:end] == one.name


def test_names_are_compared_without_case_and_number() -> None:
    first, second = (
        next(one for one in expansions(ground("zh-Hans", text)) if one.lang == "en")
        for text in ("机构（Access Bodies，HDAB）", "机构（access body，HDAB）")
    )
    assert key(first) == key(second)


def test_sentences_that_explain() -> None:
    assert list(explained("NDB 是全国医疗数据库的简称。该库的缩写为 DPC。")) == ["NDB", "DPC"]
    assert list(explained("NDB 是重要的。")) == []


def test_who_reads_newspapers_knows_some() -> None:
    assert {"AI", "IT", "EU"} <= EXEMPT
    assert "NDB" not in EXEMPT

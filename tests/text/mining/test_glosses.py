"""What a text explains in brackets."""

import pytest

from briefdesk.text.mining.glosses import glosses
from tests.mined import ground, names


def glossed(lang: str, *texts: str) -> list[str]:
    return names(glosses(ground(lang, *texts)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("采用“健康数据访问机构”（Health Data Access Bodies, HDAB）。",
         ["健康数据访问机构 = Health Data Access Bodies = HDAB"]),
        ("允许访问NDB（National Database，数据库）。", ["NDB = National Database = 数据库"]),
        ("重视EBPM（基于证据的政策制定）。", ["EBPM = 基于证据的政策制定"]),
        ("推进医疗数字化转型（医疗 DX）。", ["医疗数字化转型 = 医疗 DX"]),
        ("假名加工信息（仮名加工情報）。", ["假名加工信息 = 仮名加工情報"]),
        ("相关数据库（即公共数据库，Public DB）。", ["公共数据库 = Public DB"]),
        ("通过“我的号码卡”（即日本个人编号卡）的芯片。", ["我的号码卡 = 日本个人编号卡"]),
        ("《欧洲健康数据空间（EHDS）》规则", ["欧洲健康数据空间 = EHDS"]),
    ],
)  # fmt: skip
def test_chinese(text: str, found: list[str]) -> None:
    assert glossed("zh-Hans", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "内阁府（健康和医疗战略推进事务局）负责。",
        "《行动计划》（2023年6月2日，医疗 DX 推进本部决议）",
        "DPC 数据库（基于诊断相关分组的患者数据）",
        "“选择退出”程序（即事先通知本人或其遗属，若未提出停止请求，则视为同意）",
        "信息（病历、影像、健诊等）",
        "参见（https://example.jp/EHDS）",
        "第三条（Art. 4）",
    ],
)
def test_brackets_that_explain_no_name(text: str) -> None:
    assert glossed("zh-Hans", text) == []


def test_one_explanation_at_two_places_has_one_name() -> None:
    found = glossed("zh-Hans", "包含结局（Outcome）信息。", "从记录中提取治疗结局（outcome）。")
    assert found == ["结局 = Outcome", "结局 = outcome"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Personal Information Protection Commission (PPC) said",
         ["Personal Information Protection Commission = PPC"]),
        ("a personal health record (PHR)", ["personal health record = PHR"]),
        ("in Tokyo (PHR)", []),
        ("(PHR)", []),
        ("the record (see below)", []),
    ],
)  # fmt: skip
def test_english(text: str, found: list[str]) -> None:
    assert glossed("en", text) == found


def test_japanese() -> None:
    text = "欧州健康データスペース（EHDS：European Health Data Space）とNDB（全国データベース）"
    assert glossed("ja", text) == [
        "欧州健康データスペース = EHDS = European Health Data Space",
        "NDB = 全国データベース",
    ]

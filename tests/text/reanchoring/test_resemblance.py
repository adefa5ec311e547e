"""How much of one text is in another."""

import random

import pytest

from briefdesk.text.reanchoring.resemblance import resemblance

TEXT = "公共数据库提供假名化信息，企业不得向第三方提供。"


def test_layout_width_and_script_do_not_count() -> None:
    assert resemblance(TEXT, TEXT.replace("，", "，\n　")) == (1, 1)
    assert resemblance("醫療數據的利用方針", "医疗数据的利用方针") == (1, 1)


def test_a_text_that_grew_is_still_the_same() -> None:
    found = resemblance(TEXT, TEXT + "此外，新增的一整段说明背景、目的与范围的文字。" * 3)
    assert found.held == 1
    assert found.shared < 0.5


def test_what_either_text_lacks_counts_in_what_they_share() -> None:
    part, whole, edited = TEXT[:15], TEXT, TEXT.replace("企业", "公司")
    assert resemblance(part, edited).held >= resemblance(whole, edited).held
    assert resemblance(part, edited).shared < resemblance(whole, edited).shared


def test_other_texts_are_not_alike() -> None:
    assert resemblance(TEXT, "本稿说明税务申报的期限与罚则。") == (0, 0)
    assert resemblance("", TEXT) == (0, 0)
    assert resemblance("短文", "短文") == (0, 0)


def test_a_sample_of_long_texts_tells_as_much_as_the_whole() -> None:
    chance = random.Random(4)  # noqa: S311
    one = "".join(chr(0x4E00 + chance.randrange(6000)) for _ in range(400_000))
    for share in (0.3, 0.5, 0.9):
        kept = round(share * len(one))
        found = resemblance(one, one[:kept] + one[kept:][::-1])
        assert found.held == pytest.approx(share, abs=0.01)
        assert found.shared == pytest.approx(share / (2 - share), abs=0.01)

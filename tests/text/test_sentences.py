"""Sentences end where a reader would say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.sentences import sentences, sentences_of
from tests.termbases import document


def cut(text: str) -> list[str]:
    return [text[span.start : span.end].strip() for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        # each bar is the end of a sentence
        "医疗数据不同。|向第三方提供时须得到同意；|法令另有规定的除外！",
        "「そうです。」と言った。|次の文。",
        "『はい。』、「いいえ。」のいずれか。",
        "「甲である。乙である。」と定める。|丙。",
        "個人情報（生存する個人に関する情報をいう。以下同じ。）又は仮名加工情報を扱う。|例外。",
        "法人（国を除く。）及び個人。|（注：旧法による。）|次。",
        "他说：“可以。”|他又说：“不可以！”|结束",
        "“可以。”的说法不对。|结束。",
        "所谓《办法。》，不是标题。",
        "It is so. |The draft says “No.” |It was not.",
        "See Art. 5 of the Act. |Under No. 3, e.g. Data, it is 3.5 per cent. |Mr. Tanaka agreed!",
        "The U.S. Government replied. |Was it final? |Yes.",
        "1. The first rule. |In 2025. |Then",
        'He said "No." |She left. |A work of art. |It is.',
        "见 https://example.jp/?id=3.html 的说明。|好!|是",
        "1）甲。|2）乙。",
        "（未闭合。|下一句。",
        "第一行|第二行",
    ],
)
def test_sentences_of_three_languages(text: str) -> None:
    text = text.replace("第一行|", "第一行\n|")
    assert cut(text.replace("|", "")) == [part.strip() for part in text.split("|")]


@given(st.text("甲と「」（）“”。.!? \nAb1", max_size=60))
def test_sentences_cover_the_text(text: str) -> None:
    found = list(sentences(text))
    assert "".join(text[span.start : span.end] for span in found) == text
    assert all(span.start < span.end for span in found)


def test_the_sentences_of_a_block_have_no_blanks_around_them() -> None:
    page = document("第一句。 第二句。\u3000")
    (block,) = page.blocks
    assert [page.text[s.start : s.end] for s in sentences_of(page.text, block)] == [
        "第一句。",
        "第二句。",
    ]

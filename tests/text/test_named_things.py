"""Documents, bodies and systems that a text names."""

import pytest

from briefdesk.text.named_things import Marked, group_of, head_of, named_things
from tests.mined import ground


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公布了《关于〈保护法〉的思考》。", [("关于〈保护法〉的思考", Marked.TITLE)]),
        ("设立了“医疗 DX 推进本部”。", [("医疗 DX 推进本部", Marked.QUOTED)]),
        ("提出“以用户为起点”。", []),
        ("设立了数字行财政改革会议。", [("数字行财政改革会议", Marked.BARE)]),
        ("见 https://a.jp/ 。该会议很短。", []),
        ("制定《数据利用推进会议规则》。", [("数据利用推进会议规则", Marked.TITLE)]),
    ],
)
def test_names_and_the_marks_around_them(text: str, found: list[tuple[str, Marked]]) -> None:
    things = named_things(ground("zh-Hans", text))
    assert [(one.text, one.marked) for one in things] == found
    assert all(text[one.start : one.end] == one.text for one in things)


def test_what_stands_in_brackets_behind_a_name() -> None:
    [one] = named_things(ground("zh-Hans", "见《基本方针（概要）》。"))
    assert (one.base, one.part) == ("基本方针", "概要")


def test_the_last_word_tells_what_is_named() -> None:
    assert group_of("推进研究会") == group_of("推进讨论会") != group_of("推进计划")
    assert head_of("改革汇总 2025") == "汇总"
    assert head_of("基本方针（概要）") == "方针"
    assert (head_of("医疗"), group_of("医疗")) == ("", None)

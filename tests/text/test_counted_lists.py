"""Lists that a text counts."""

import pytest

from briefdesk.model.imported import BlockType
from briefdesk.text.counted_lists import miscounted
from tests.termbases import document


def found(*texts: str, items: int = 0) -> list[tuple[str, int, int]]:
    """Return the counts that are wrong, what they say and what is there."""
    types = [BlockType.PARAGRAPH] * len(texts) + [BlockType.LIST_ITEM] * items
    page = document(*texts, *(f"项目{number}" for number in range(items)), types=types)
    return [(page.text[one.start : one.end], one.said, one.there) for one in miscounted(page)]


def test_items_behind_an_announcement() -> None:
    assert found("办理须满足以下四项要件：", items=5) == [("四项", 4, 5)]
    assert found("办理须满足以下四项要件：", items=4) == []
    assert found("办理须满足以下 4 项要件：", items=3) == [("4 项", 4, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "分为以下三类：①甲；②乙。",
        "分为以下三类：一是甲；二是乙。",
        "分为以下三类：第一，甲；第二，乙。",
        "分为以下三类：（1）甲；（2）乙。",
        "已召开三次会议（分别于 9 月 3 日、9 月 10 日举行）。",
        "共有三部法律（甲法、乙法）。",
    ],
)
def test_parts_of_the_same_sentence(text: str) -> None:
    assert [one[1:] for one in found(text)] == [(3, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "分为以下两类：①甲；②乙。",
        "已召开三次会议（分别于 9 月 3 日、9 月 10 日及 9 月 30 日举行）。",
        "共有三部法律（甲法、乙法等）。",
        "共有三部法律（包括甲法、乙法）。",
        "这是第三次会议（甲、乙出席）。",
        "共有三部法律（见下文）。",
        "以下三项将另行说明。",
    ],
)
def test_silent_where_they_agree_or_the_list_is_open(text: str) -> None:
    assert found(text) == []


def test_items_that_do_not_follow_at_once_are_no_list() -> None:
    assert found("须满足以下四项要件。", "另一段。", items=2) == []

"""Documents, bodies and systems that a text names: in 《》, in quotation marks, or bare."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from briefdesk.text.brackets import TITLE
from briefdesk.text.characters import HAN
from briefdesk.text.mining.ground import Ground
from briefdesk.text.stretches import Stretches

_QUOTED = re.compile("“([^“”\n]{4,40})”|「([^「」\n]{4,40})」")
# The last word of a name tells what it names; one of a group may be written for another.
_CLEAR = (
    "会 会议 会議 研究会 讨论会 检讨会 研讨会 审议会 恳谈会 座谈会 委员会 协议会 检讨会议 工作组",
    "本部 总部",
    "事务局 办公室 秘书处",
    "计划 规划",
    "方针",
    "系统 平台",
    "数据库 DB 资料库",
    "报告 报告书",
)
_IN_MARKS = (  # also ends of common words
    "战略 策略",
    "指南 指针 指引 准则",
    "路线图 工程表 行动计划",
    "法 法律",
    "条例 规则 规章",
    "法案 法律案 修正案",
    "汇总 总结 整理 归纳",
    "思考 考虑方法 思路 观点",
)
_GROUP = {
    word: number for number, words in enumerate((*_CLEAR, *_IN_MARKS)) for word in words.split()
}
_LONGEST = max(map(len, _GROUP))
_HEAD = re.compile("(?:" + "|".join(sorted(" ".join(_CLEAR).split(), key=len, reverse=True)) + ")")
_PART = re.compile("（([^（）]{1,30})）$")
_VERSION = re.compile(" ?(?:[（(]?(?:令和|平成)? ?[0-9]{1,4} ?(?:年度?|版)?[）)]?|第[0-9.]+版)$")
_UNMARKED = 6  # characters that make a name stand out without marks


class Marked(StrEnum):
    """In what a name stands."""

    TITLE = "title"
    QUOTED = "quoted"
    BARE = "bare"


class NamedThing(NamedTuple):
    """A name where it stands; code points, without its marks."""

    start: int
    end: int
    text: str
    marked: Marked

    @property
    def base(self) -> str:
        """The name without what stands in brackets behind it."""
        return _PART.sub("", self.text)

    @property
    def part(self) -> str:
        """What stands in brackets behind it: 概要, 通则篇."""
        found = _PART.search(self.text)
        return found[1] if found else ""


def named_things(ground: Ground) -> list[NamedThing]:
    """Return the names in a text, in its order; those in titles are left out."""
    found = [
        NamedThing(*one.span(1), one[1].strip(), Marked.TITLE)
        for one in TITLE.finditer(ground.text)
    ]
    titles = Stretches((one.start, one.end) for one in found)
    for one in _QUOTED.finditer(ground.text):
        span = one.span(one.lastindex or 1)
        text = ground.text[slice(*span)]
        if not titles.hold(span[0]) and group_of(text) is not None:
            found.append(NamedThing(*span, text, Marked.QUOTED))
    marked = Stretches((one.start, one.end) for one in found)
    found += (one for one in _bare(ground) if not marked.hold(one.start))
    return sorted(found)


def group_of(name: str) -> int | None:
    """Return a number for what a name names by its last word; None where that tells nothing."""
    return _GROUP.get(head_of(name))


def head_of(name: str) -> str:
    """Return the last word of a name, empty where it is none of those that tell."""
    plain = _VERSION.sub("", _PART.sub("", name)).rstrip()
    ends = (plain[-length:] for length in range(min(_LONGEST, len(plain)), 0, -1))
    return next((end for end in ends if end in _GROUP), "")


def _bare(ground: Ground) -> Iterator[NamedThing]:
    """Yield the names without marks that are long enough."""
    done = -1
    for head in _HEAD.finditer(ground.text):
        end = head.end()
        if head.start() < done or ground.is_address(head.start()):
            continue
        start = ground.run_before(end)
        if end - start < _UNMARKED:
            continue
        for _, last in ground.breaks(start, end):
            start = last if last <= head.start() else start
        text = ground.text[start:end].strip()
        start = end - len(text)
        if len(text) >= _UNMARKED and re.match(f"[{HAN}A-Z]", text):
            done = end
            yield NamedThing(start, end, text, Marked.BARE)

"""Do two names that differ a little name one thing?"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from briefdesk.text.fold import loose

ALIKE = 0.7  # share of the pairs of characters that both have
_ABOUT = re.compile("^(?:关于|有关|对于|就)(?:对|于)?|^对")
_LINKS = "与和及跟暨以的之等"
_NUMBER = re.compile("[0-9]+|第?[一二三四五六七八九十百]+(?=[次号條条部分期章类级])|[甲乙丙丁]")
_DERIVED = re.compile(
    "(?:施行令|施行规则|施行细则|实施细则|修正案|修订案|修正法|补充|附则|草案|解说|问答|Q&A)$"
)
# What may be written for one another, and what tells things apart.
_SAME = tuple(
    frozenset(words.split())
    for words in (
        "信息 数据 资讯",
        "利用 活用 使用 运用",
        "推进 促进 推动",
        "制度 机制 体制",
        "计划 规划",
        "有关 关于 对于",
        "系统 平台 体系",
        "医疗 诊疗 医药",
        "措施 举措 对策",
        "修正 修订 修改",
        "实施 执行 施行",
        "研究 讨论 检讨 研讨 审议 恳谈",
        "指南 指针 指引 准则",
        "形态 方式 样态",
        "建立 构建 建设",
        "整理 汇总 归纳 总结",
        "健康 保健",
        "会议 大会",
        "护理 介护 照护",
        "规制 监管 管制",
        "改革 改进",
        "共享 共用",
        "条例 规则 规章",
        "课题 问题",
        "思考 思路 看法 观点",
        "匿名化 匿名加工",
        "假名化 假名加工",
    )
)
_APART = tuple(
    map(
        frozenset,
        ("匿假实", "内外", "上下", "前后", "公私", "大中小", "新旧", "男女", "入出", "甲乙丙丁"),
    )
)
_COMMON = 60  # essences that hold one pair of characters
_SEEN = 2  # times as many pairs as were counted may be common
_LONGEST_PLUS = 4  # characters that one name may have and the other not


def dice(one: str, other: str) -> float:
    """Return how alike two keys are: 0 to 1, by the pairs of characters that both have."""
    first, second = Counter(_pairs(one)), Counter(_pairs(other))
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else float(one == other)


@lru_cache(maxsize=1 << 13)
def essence(name: str) -> str:
    """Return what of a name is compared: its key without what says that it is about a thing."""
    return _ABOUT.sub("", loose(name))


def alike(essences: Sequence[str], least: float) -> Iterator[tuple[int, int]]:
    """Yield the pairs of unequal essences, by their numbers, that are at least so alike.

    A pair of characters that very many have tells nothing.
    """
    by_pair: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(essences):
        common: Counter[int] = Counter()
        for pair in set(_pairs(one)):
            holders = by_pair[pair]
            if len(holders) < _COMMON:
                common.update(holders)
            holders.append(number)
        for other, count in sorted(common.items()):
            longest = max(len(one), len(essences[other])) - 1
            is_near = 2 * _SEEN * count >= least * longest and one != essences[other]
            if is_near and dice(one, essences[other]) >= least:
                yield other, number


def numbers(name: str) -> Counter[str]:
    """Return the numbers in a name or sentence, and how often each is there."""
    return Counter(_NUMBER.findall(name))


def may_be_one(one: str, other: str) -> bool:
    """Tell whether the difference between two essences is one of wording.

    Numbers tell things apart, words that are no synonyms, and what derives from a law.
    """
    if numbers(one) != numbers(other):
        return False
    if bool(_DERIVED.search(one)) != bool(_DERIVED.search(other)):
        return False
    if one in other or other in one:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return all(
        _is_wording(one, other, (a, b), (c, d))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )


def _is_wording(one: str, other: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    left, right = one[slice(*first)], other[slice(*second)]
    if not left or not right:
        plus = (left or right).strip(_LINKS)
        return len(plus) <= _LONGEST_PLUS and not (first[0] == 0 and second[0] == 0 and plus)
    if any(
        left[0] in group and right[0] in group for group in _APART if len(left) == len(right) == 1
    ):
        return False
    if len(left) == len(right) == 1 or not left.strip(_LINKS) or not right.strip(_LINKS):
        return True
    words = (_word(one, *first), _word(other, *second))
    return any(
        any(a in words[0] and b in words[1] for a in group for b in group if a != b)
        for group in _SAME
    )


def _word(name: str, start: int, end: int) -> str:
    """Return a changed stretch with a character more on each side."""
    return name[max(0, start - 1) : end + 1]


def _pairs(key: str) -> list[str]:
    return [key[at : at + 2] for at in range(len(key) - 1)]

"""Faults of facts: law numbers, eras, dates, deadlines."""

import re
from collections.abc import Iterator
from random import Random

from briefdesk.text.law_numbers import law_number as law_number_of
from tests.seeding.ground import Fault, Ground

_NUMBER = re.compile(
    "(?:(?:平成|令和|昭和) ?(?:\\d+|元) ?|(?:19|20)\\d\\d ?)年法律第 ?(?P<number>\\d+) ?号"
)
_YEAR = re.compile("(?P<year>20(?:0\\d|1\\d|2[0-6])) ?年(?! ?(?:法律|度|（))")
_DAY = re.compile("\\d+ ?月 ?(?P<day>\\d+) ?日")
_ERAS = ((2019, "令和", 2018), (1989, "平成", 1988))
_DELIVERABLES = (
    "该指南的最终版本", "第三方评估报告", "实施状况的汇总表", "面向企业的问答集",
    "系统改造的验收报告", "费用标准的修订稿", "试点结果的总结报告", "申请手册的第二版",
)  # fmt: skip


def law_number(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Give a statute of the term base another number than its own."""
    for row in ground.sentences:
        words = ground.words(row)
        for found in _NUMBER.finditer(words):
            own = {
                source.law_no
                for seen in ground.seen
                if seen.row == row and words[seen.end : found.start()] in ("（", "》（")
                for source in ground.concept(seen).sources
            }
            if str(law_number_of("".join(found[0].split()))) not in own:
                continue
            wrong = str(int(found["number"]) + 6)
            fault = ground.fault("law-citation", row, found.span("number"), wrong, found[0])
            yield fault._replace(start=found.start(), end=found.end())


def era(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Put the wrong year of the era in brackets behind a year."""
    for row in ground.sentences:
        for found in _YEAR.finditer(ground.words(row)):
            year = int(found["year"])
            name, before = next((n, b) for first, n, b in _ERAS if year > first)
            end = found.end()
            wrong = f"（{name} {year - before + 1} 年）"
            fault = ground.fault("law-citation", row, (end, end), wrong, f"era {row}")
            yield fault._replace(start=found.start())


def no_day(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Name a day that there is not."""
    for row in ground.sentences:
        for found in _DAY.finditer(ground.words(row)):
            fault = ground.fault("date-deadline", row, found.span("day"), "32", f"day {row}")
            yield fault._replace(start=found.start())


def backwards(ground: Ground, random: Random) -> Iterator[Fault]:
    """Let a time end before it begins."""
    for row in ground.sentences:
        year = random.randrange(2019, 2026)
        span = f"{year + 2} 年至 {year} 年"
        yield ground.before(
            "date-deadline", row, f"在 {span}期间，", (2, 2 + len(span)), f"b {row}"
        )


def two_deadlines(ground: Ground, random: Random) -> Iterator[Fault]:
    """Say of one thing in two sentences that it is due, at different times."""
    rows = list(ground.sentences)
    for deliverable in _DELIVERABLES:
        first, second = sorted(random.sample(rows, 2))
        one = f"{deliverable}最迟在 2027 年 3 月 31 日前公布。"
        other = f"{deliverable}最迟在 2027 年 9 月 30 日前公布。"
        fault = ground.before("date-deadline", second, other, (0, len(other)), deliverable)
        yield fault._replace(also=(first, one + ground.cells[first]))

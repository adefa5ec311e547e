"""Numbers in a text that may be the markers of notes, and how much each looks like one."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefdesk.model.progress import Progress
from briefdesk.text.lines import Line

_LOWEST = -1.0  # below this a number is none of ours: taking it out would harm the text
_MARKER = re.compile(
    r"[\[［〔【](?:注|註)?(?P<box>\d{1,3})[\]］〕】]"
    r"|[（(](?:脚注|注|註|※)\s?(?P<bracket>\d{1,3})[）)]"
    r"|(?:脚注|注|註|※)\s?(?P<word>\d{1,3})(?!\d)"
    r"|(?<!\d)(?P<bare>\d{1,3})(?!\d)"
)
_CJK = re.compile("[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_COUNTED = re.compile(r"[年月日次个個条條家万萬億亿％%]")
_MAYBE_COUNTED = re.compile(r"[项項件名章节節款号號倍元円届期回位类類种種页頁歳岁割人日]")
_LEADS = re.compile(r"(?:第|约|約|共|超|近|仅|僅|逾|达|達|令和|平成|昭和|民国|民國)$")
_LABELS = re.compile(r"(?:[年月]|资料|資料|附件|附表|表|图|圖|図|[Nn][Oo][.．]?|[页頁])$")
_RANGE = re.compile(r"[.．\-–−~～/:：]\d")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number in the text that may be a marker."""

    start: int
    end: int
    number: int
    score: float


def find_candidates(
    lines: Sequence[Line], free: Sequence[int], progress: Progress
) -> Iterator[Candidate]:
    """Yield every isolated number of up to three digits, scored by its neighbours."""
    offsets: list[int] = []
    offset = 0
    for index in free:
        offsets.append(offset)
        offset += len(lines[index].text) + 1
    joined = "\n".join(lines[index].text for index in free)
    for count, match in enumerate(_MARKER.finditer(joined)):
        if count % 4096 == 0:
            progress(match.start(), len(joined))
        place = bisect_right(offsets, match.start()) - 1
        line = lines[free[place]]
        start = line.start + match.start() - offsets[place]
        score = _score(joined, match)
        if score >= _LOWEST and match.lastgroup:
            number = int(match[match.lastgroup])
            yield Candidate(start, start + len(match.group()), number, score)


def _score(text: str, match: re.Match[str]) -> float:
    """Say how much a number looks like a marker, from what stands around it."""
    if match["bare"] is None:
        opens_line = match.start() == 0 or text[match.start() - 1] == "\n"
        goes_on = text[match.end() : match.end() + 1] in tuple("，。、；：")
        return -4.0 if opens_line and not goes_on else 6.0
    return _score_before(text, match.start()) + _score_after(text, match.end())


def _score_before(text: str, start: int) -> float:
    """Score what stands before a number."""
    near = text[max(0, start - 8) : start]
    before = near.rstrip()
    blank = near[len(before) :]
    score = 0.0
    if _LEADS.search(before) or _LABELS.search(before):
        score -= 3
    if not before:
        return -4.0
    last = before[-1]
    if "\n" in blank:  # a marker that the line end cut off, or just a line that opens so
        return score + (1 if last in "）)”》」』" or _CJK.match(last) else -4)
    if last in "（(《〈「『“‘[【·-–/.,":
        score -= 4
    elif blank:
        score += 2 if last in "）)”》」』" else 1
    elif last in "）)”》」』":
        score += 4
    elif last in "。！？" or _CJK.match(last):
        score += 2
    elif last.isascii() and last.isalpha():
        score -= 4
    return score


def _score_after(text: str, end: int) -> float:
    """Score what stands behind a number."""
    near = text[end : end + 8]
    after = near.lstrip()
    blank = near[: len(near) - len(after)]
    if not after:
        return 1.0
    first = after[0]
    score = 0.0
    if "\n" in blank:  # what opens the next line may be a counter or a new sentence
        return -1.0 if _COUNTED.match(first) else 1.0
    if _COUNTED.match(first):
        score -= 4
    elif _MAYBE_COUNTED.match(first):
        score -= 3
    if first in "，。、；：）”！？":
        score += 2
    elif blank:
        score -= 1
    elif first in "》」』%〉" or _RANGE.match(after) or (first.isascii() and first.isalpha()):
        score -= 3
    return score

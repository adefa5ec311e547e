"""A text as the readers of values see it: one form of each sign, no blanks inside Chinese words.

Addresses of the web are blotted out, so that nothing is found in them. Positions lead back.
"""

import re
from bisect import bisect_right

from briefdesk.text.links import find_urls

GAP = "\ufffc"
"""What stands for an address and for the space between two paragraphs."""

_VARIANTS = (
    "億亿 萬万 條条 項项 號号 節节 個个 箇个 種种 類类 國国 "
    "歲岁 歳岁 才岁 約约 後后 從从 過过 滿满 満满 當当 週周 "
    "時时 間间 點点 処处 處处 戶户 戸户 圓円 員员 內内 兩两 "
    "產产 産产 業业 會会 遲迟 遅迟 為为 開开 際际 幾几 數数 "
    "齡龄 齢龄 廳厅 庁厅 勞劳 労劳 働动 動动 閣阁 農农 經经 "
    "経经 濟济 済济 總总 総总 務务 財财 環环 報报 護护 規规 "
    "則则 訓训 勅敕 関关 關关 機机 構构 団团 團团 頁页 頃顷 "
    "張张 様样 ヵか ヶか カか ケか"
)
_TABLE = (
    {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | {code: chr(code - 0xFEE0 + 32) for code in range(0xFF21, 0xFF3B)}
    | {code: chr(code + 32) for code in range(0x41, 0x5B)}
    | dict.fromkeys(map(ord, "‐‑‒–—―−－"), "-")
    | dict.fromkeys(map(ord, "〜～∼˜"), "~")
    | dict.fromkeys(map(ord, "○◯"), "〇")
    | {
        ord("，"): "，",
        ord("﹪"): "%",
        ord("〔"): "(",
        ord("〕"): ")",
        ord("［"): "[",
        ord("］"): "]",
    }
    | {ord(pair[0]): pair[1] for pair in _VARIANTS.split()}
)
_WIDE_COMMA = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_PARAGRAPH = re.compile(r"\n(?=[^\S\n]*\n)")
_BLANKS = re.compile("[\\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_CJK = 0x2E80
_AT_ONCE = 1 << 15  # characters, so that other threads can run


class Plain:
    """``text`` is what the readers match against; ``source`` is what it was made from."""

    __slots__ = ("_cuts", "_shifts", "source", "text")

    def __init__(self, source: str) -> None:
        """Make the plain form; the time is linear in the length."""
        self.source = source
        self._cuts: list[int] = [0]  # places in the plain text behind which the shift grows
        self._shifts: list[int] = [0]
        self.text = self._squeezed(_translated(source))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the source of a non-empty range of the plain text."""
        return self.at(start), self.at(end - 1) + 1

    def at(self, position: int) -> int:
        """Return the place in the source of one character of the plain text."""
        return position + self._shifts[bisect_right(self._cuts, position) - 1]

    def _squeezed(self, text: str) -> str:
        pieces: list[str] = []
        copied = length = shift = 0
        last = len(text)
        for blanks in _BLANKS.finditer(text):
            start, end = blanks.span()
            pieces.append(text[copied:start])
            length += start - copied
            kept = " "
            if start == 0 or end == last or ord(text[start - 1]) >= _CJK or ord(text[end]) >= _CJK:
                kept = ""
            pieces.append(kept)
            length += len(kept)
            shift += end - start - len(kept)
            if length == self._cuts[-1]:
                self._shifts[-1] = shift
            else:
                self._cuts.append(length)
                self._shifts.append(shift)
            copied = end
        pieces.append(text[copied:])
        return "".join(pieces)


def _translated(source: str) -> str:
    """Return the text with one form of each sign, as long as it was."""
    pieces: list[str] = []
    copied = 0
    for url in find_urls(source):
        pieces += (source[copied : url.start], GAP * len(url))
        copied = url.end
    text = _PARAGRAPH.sub(GAP, _WIDE_COMMA.sub(",", "".join((*pieces, source[copied:]))))
    starts = range(0, len(text), _AT_ONCE)
    return "".join(text[at : at + _AT_ONCE].translate(_TABLE) for at in starts)

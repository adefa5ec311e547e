"""The title block of a briefing: title, number, date, issuer, authors, translators."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from briefdesk.model.imported import Meta
from briefdesk.text.lines import Line
from briefdesk.text.pages import is_copyright

_MOST_LINES = 16
_MOST_RUNS = 4
_LONGEST_LINE = 120  # characters of a line that may state several things
_TITLE_LINES = 3
_DIGITS = dict(zip("〇零○一二三四五六七八九", "000123456789", strict=True))
_ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "民國": 1911,
    "民国": 1911,
}  # the year before the first
_NUM = r"[\d〇零○一二三四五六七八九十元]{1,4}"
_DATE = re.compile(
    rf"(?:[（(\[【]|(?:日期|发布日期|發布日期|日付|作成日|date)\s*[:：]\s*)?"
    rf"(?:中[华華])?(?P<era>令和|平成|昭和|民[國国])?\s*(?P<year>{_NUM})\s*[年./\-]\s*"
    rf"(?P<month>{_NUM})\s*[月./\-]\s*(?P<day>{_NUM})\s*日?[）)\]】]?",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\S{0,6}(?:编号|編號|文号|文號|番号)\s*[:：]\s*(?P<labelled>\S.{0,40})"
    r"|(?:N[oo]\s?[.．:：]\s*|№\s*)\S.{0,40}"
    r"|\S{1,12}[〔［\[（(]\d{4}[〕］\])）]\s*(?:第\s*)?\d+\s*[号號]",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[\u3000\t|｜]\s*|\s{2,}")  # statements on one line
_BLANK = re.compile(r"\s*[,，;；、/／·]\s*|\s+")
_PEOPLE = re.compile(
    r"(?P<label>[^:：]{1,12}?)\s*(?:[:：]\s*|\b(?i:by)\s+)(?P<names>\S.*)",
)
_AUTHOR = re.compile(
    r"(?:作者|撰稿人?|撰写人?|撰寫人?|执笔人?|執筆者?|著者|筆者|文|authors?|written)", re.IGNORECASE
)
_TRANSLATOR = re.compile(
    r"(?:翻译者?|翻譯者?|翻訳者?|译者?|譯者?|訳者?|translators?|translat(?:ed|ion))", re.IGNORECASE
)
_ISSUER = re.compile(
    r"(?:发布单位|發布單位|发布机构|发行|發行|发布|發布|発行者?|発行元|issue[rd]|publisher|published)",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r".{2,60}(?:事务所|事務所|事业|事業|公司|会社|會社|委员会|委員会|委員會|研究所|研究会|研究院|大学|大學"
    r"|法人|协会|協会|協會|中心|センター|室|課|课|[省厅庁廳局]|LLP|LLC|Ltd\.?|Inc\.?|Office|Firm|Institute)"
)
_ROLE = re.compile(
    r".*(?:律师|律師|弁護士|弁理士|教授|博士|顾问|顧問|研究员|研究員|会计师|翻译|译员|[）)])"
)
_SENTENCE = re.compile(r"[。；，;,]$|。")


@dataclass(slots=True)
class TitleBlock:
    """What the first lines say, and the indexes of the lines that say it."""

    meta: Meta
    lines: list[int] = field(default_factory=list)
    copyright: list[int] = field(default_factory=list)


def iso_date(text: str) -> str:
    """Return a printed date (Western, Chinese numerals, era years) as ISO 8601, or nothing."""
    match = _DATE.fullmatch(text.strip())
    return _iso(match) if match else ""


def _iso(match: re.Match[str]) -> str:
    year = _value(match["year"]) + _ERAS.get(match["era"] or "", 0)
    month, day = _value(match["month"]), _value(match["day"])
    if not (1800 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= 31):
        return ""
    return f"{year:04}-{month:02}-{day:02}"


def _value(printed: str) -> int:
    """Return the value of a number in digits, positional numerals or numerals with 十; 元 is 1."""
    if printed == "元":
        return 1
    if "十" in printed:
        tens, _, ones = printed.partition("十")
        return (_value(tens) if tens else 1) * 10 + (_value(ones) if ones else 0)
    digits = "".join(_DIGITS.get(character, character) for character in printed)
    return int(digits) if digits.isdecimal() else 0


class _Statements:
    """What the lines of a title block state, beside the title."""

    def __init__(self) -> None:
        self.date = self.number = self.issuer = ""
        self.authors: tuple[str, ...] = ()
        self.translators: tuple[str, ...] = ()

    def any(self) -> bool:
        """Tell whether anything was stated."""
        return bool(self.date or self.number or self.issuer or self.names())

    def names(self) -> tuple[str, ...]:
        """Return the names of all people."""
        return self.authors + self.translators

    def take(self, text: str) -> bool:
        """Take what a text states; tell whether it states anything that is still open."""
        people = _PEOPLE.fullmatch(text)
        number = _NUMBER.fullmatch(text)
        if not self.date and iso_date(text):
            self.date = iso_date(text)
        elif not self.number and number:
            self.number = number["labelled"] or text
        elif people and _AUTHOR.fullmatch(people["label"]):
            self.authors += _names(people["names"])
        elif people and _TRANSLATOR.fullmatch(people["label"]):
            self.translators += _names(people["names"])
        elif people and _ISSUER.fullmatch(people["label"]):
            self.issuer = self.issuer or people["names"]
        else:
            return False
        return True

    def take_line(self, text: str) -> bool:
        """Take what a line states; tell whether all of it states something.

        Several statements may stand on one line: a date and a number behind a mere blank, others
        behind a wide one or a bar.
        """
        for parts in _partings(text):
            if len(parts) == 1 or all(_Statements().take(part) for part in parts):
                taken = [self.take(part) for part in parts]
                return any(taken)
        return False


def _partings(text: str) -> Iterator[list[str]]:
    """Yield the ways to part a line that may state several things; last the line as it is."""
    short = text if len(text) <= _LONGEST_LINE else ""
    wide = _BETWEEN.split(short)
    if len(wide) > 1:
        yield wide
    for blank in _BLANK.finditer(short):
        parts = [text[: blank.start()], text[blank.end() :]]
        if sum(map(bool, map(iso_date, parts))) == 1 and any(map(_NUMBER.fullmatch, parts)):
            yield parts
    yield [text]


def find_title_block(
    lines: Sequence[tuple[int, Line]], stop: int, printed: Collection[int] = ()
) -> TitleBlock:
    """Read the title block from the first lines (index, line) before line index ``stop``.

    The block ends before ``stop`` (the first heading) or before the first line that is a sentence.
    ``printed`` are the lines that stand out as a title does. Without a title there is no block: the
    lines stay text.
    """
    head = [(index, line) for index, line in lines[:_MOST_LINES] if index < stop]
    found = TitleBlock(Meta())
    stated = _Statements()
    runs: list[list[tuple[int, str]]] = []  # lines that state nothing else
    standing: list[tuple[int, str]] = []
    title_over = False
    for index, line in head:
        text = line.text
        if index in printed:
            standing.append((index, text))
            continue
        if is_copyright(text):
            found.copyright.append(index)
            continue
        if not stated.take_line(text):
            if _SENTENCE.search(text) or title_over:
                break
            if not stated.issuer and _ORGANISATION.fullmatch(text):
                stated.issuer = text
            elif len(runs) < _MOST_RUNS:
                if runs and index == runs[-1][-1][0] + 1:
                    runs[-1].append((index, text))
                else:
                    runs.append([(index, text)])
                continue
            else:
                break
        title_over = bool(runs or standing) and bool(stated.names())
        found.lines.append(index)
    longest = max(runs, key=lambda run: sum(len(text) for _, text in run), default=[])
    titles = (standing or longest)[:_TITLE_LINES]
    if not titles or not (standing or stated.any() or _stands(head, titles)):
        return TitleBlock(Meta())
    first = runs[0] if runs else titles
    if not stated.issuer and first is not titles and len(first) == 1 and first[0][0] < titles[0][0]:
        stated.issuer = first[0][1]
        found.lines.append(first[0][0])
    found.lines += [index for index, _ in titles]
    title = join_title([text for _, text in titles])
    found.meta = Meta(
        title, stated.number, stated.date, stated.issuer, stated.authors, stated.translators
    )
    return found


def _stands(head: Sequence[tuple[int, Line]], titles: Sequence[tuple[int, str]]) -> bool:
    """Tell whether a title without any other statement can only be one: one short first line."""
    first = titles[0][1]
    return (
        len(titles) == 1
        and titles[0][0] == head[0][0]
        and len(first) <= 30
        and first[-1] not in "，、"
    )


def join_title(parts: Sequence[str]) -> str:
    """Join the lines of a title; a blank only where both neighbours are Latin."""
    title = parts[0]
    for part in parts[1:]:
        latin = title[-1].isascii() and part[0].isascii() and title[-1] != "-"
        title += (" " if latin else "") + part
    return title


def _names(printed: str) -> tuple[str, ...]:
    """Return the names without the professions printed before them."""
    names: list[str] = []
    for person in re.split(r"\s*[、，,；;／/]\s*", printed):
        words = person.split()
        while len(words) > 1 and _ROLE.fullmatch(words[0]):
            words.pop(0)
        if words:
            names.append(" ".join(words))
    return tuple(names)

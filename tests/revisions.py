"""Drafts of a text with the truth about where every character of it went."""

import random
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

import opencc
from rapidfuzz.distance import Levenshtein

from briefdesk.model.imported import Block, BlockType, FileInfo, ImportedDocument, Meta
from briefdesk.model.span import Span


class Char(NamedTuple):
    """A character of a draft: which one of the old text it is or stands for, and if it is that."""

    text: str
    origin: int | None
    kept: bool = True


Paragraph = list[Char]
Mutation = Callable[[list[Paragraph], random.Random], list[Paragraph]]


def tracked(text: str) -> list[Paragraph]:
    """Return the paragraphs of a text, each character knowing its place."""
    paragraphs: list[Paragraph] = [[]]
    for origin, char in enumerate(text):
        if char == "\n":
            paragraphs.append([])
        else:
            paragraphs[-1].append(Char(char, origin))
    return paragraphs


class Revision(NamedTuple):
    """A draft, and where the characters of the old text are in it."""

    text: str
    chars: tuple[Char, ...]

    def truth(self, span: Span) -> tuple[tuple[Span, ...], float]:
        """Return where a span of the old text went, and the share of it that is still there.

        There are two right answers where the words at an edge were replaced: with and without them.
        """
        held = range(span.start, span.end)
        found = [at for at, char in enumerate(self.chars) if char.origin in held]
        kept = [at for at in found if self.chars[at].kept]
        if not kept:
            return (), 0.0
        whole, rest = Span(found[0], found[-1] + 1), Span(kept[0], kept[-1] + 1)
        return (whole, rest), len(kept) / len(span)


def revised(text: str, mutation: Mutation, chance: random.Random) -> Revision:
    """Return a draft of a text."""
    joined: list[Char] = []
    for paragraph in mutation(tracked(text), chance):
        joined += (*paragraph, Char("\n", None))
    joined.pop()
    return Revision("".join(char.text for char in joined), tuple(joined))


def as_document(text: str) -> ImportedDocument:
    """Return a document whose blocks are the lines of a text."""
    lines = text.split("\n")
    ends = accumulate(len(line) + 1 for line in lines)
    return ImportedDocument(
        file=FileInfo("t.txt", "", 0, "text/plain", "utf-8", "", 0),
        meta=Meta(),
        raw=text,
        text=text,
        blocks=tuple(
            Block(f"b{order}", BlockType.PARAGRAPH, 0, "", end - 1 - len(line), end - 1)
            for order, (line, end) in enumerate(zip(lines, ends, strict=True), start=1)
        ),
    )


# ---- mutations


def edits(share: float) -> Mutation:
    """Replace, delete or insert this share of the characters."""

    def mutate(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
        letters = [char.text for paragraph in paragraphs for char in paragraph]
        return [list(_edited(one, share, letters, chance)) for one in paragraphs]

    return mutate


def _edited(
    paragraph: Paragraph, share: float, letters: Sequence[str], chance: random.Random
) -> Iterator[Char]:
    for char in paragraph:
        way = chance.choice("rdi") if chance.random() < share else ""
        if way == "r":
            yield Char(chance.choice(letters), char.origin, kept=False)
        elif way != "d":
            yield char
        if way == "i":
            yield Char(chance.choice(letters), None)


def bursts(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
    """Replace, delete or insert a phrase of 4 to 12 characters every 60 characters or so."""
    whole = "".join(char.text for paragraph in paragraphs for char in paragraph)
    made = []
    for paragraph in paragraphs:
        out = list(paragraph)
        for _ in range(round(len(out) / 60 + chance.random() - 0.5)):
            at, way = chance.randrange(len(out) + 1), chance.choice("rdi")
            old = [] if way == "i" else out[at : at + chance.randint(4, 12)]
            source = chance.randrange(max(1, len(whole) - 12))
            words = "" if way == "d" else whole[source : source + chance.randint(4, 12)]
            origins = [char.origin for char in old] + [None] * len(words)
            phrase = [Char(c, origins[offset], kept=False) for offset, c in enumerate(words)]
            out[at : at + len(old)] = phrase
        made.append(out)
    return made


def rewrapped(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
    """Break the lines at another width, with blanks at their ends."""
    made = []
    for paragraph in paragraphs:
        width = chance.randint(20, 50)
        starts = range(0, max(1, len(paragraph)), width)
        made += [[*paragraph[at : at + width], Char(" ", None)] for at in starts]
    return made


def wide(paragraphs: list[Paragraph], _chance: random.Random) -> list[Paragraph]:
    """Print ASCII in full width."""
    return [
        [
            Char(chr(ord(c.text) + 0xFEE0), c.origin) if "!" <= c.text <= "~" else c
            for c in paragraph
        ]
        for paragraph in paragraphs
    ]


@cache
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def converted(name: str) -> Mutation:
    """Convert the script with one of OpenCC's configurations."""

    def mutate(paragraphs: list[Paragraph], _chance: random.Random) -> list[Paragraph]:
        return [list(_converted(one, name)) for one in paragraphs]

    return mutate


def _converted(paragraph: Paragraph, name: str) -> Iterator[Char]:
    text = "".join(char.text for char in paragraph)
    result = _converter(name).convert(text)
    plain = _converter("s2t").convert(text)
    if len(plain) != len(text):
        plain = text
    for step in Levenshtein.opcodes(plain, result):
        for offset in range(step.dest_end - step.dest_start):
            known = step.tag in ("equal", "replace")
            origin = paragraph[step.src_start + offset].origin if known else None
            yield Char(result[step.dest_start + offset], origin, kept=step.tag == "equal")


def moved(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
    """Move three of ten paragraphs to other places."""
    kept = list(paragraphs)
    for _ in range(round(len(paragraphs) * 0.3)):
        kept.insert(chance.randrange(len(kept)), kept.pop(chance.randrange(len(kept))))
    return kept


def deleted(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
    """Delete a fifth of the paragraphs."""
    kept = [one for one in paragraphs if chance.random() >= 0.2]
    return kept or paragraphs[:1]


def after(*mutations: Mutation) -> Mutation:
    """Do one mutation after the other."""

    def mutate(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
        for mutation in mutations:
            paragraphs = mutation(paragraphs, chance)
        return paragraphs

    return mutate


MUTATIONS: dict[str, Mutation] = {
    "1 % edited": edits(0.01),
    "5 % edited": edits(0.05),
    "10 % edited": edits(0.1),
    "20 % edited": edits(0.2),
    "phrases": bursts,
    "re-wrapped": rewrapped,
    "full width": wide,
    "s2t": converted("s2t"),
    "s2twp": converted("s2twp"),
    "paragraphs moved": moved,
    "paragraphs deleted": deleted,
    "moved, 5 % edited": after(moved, edits(0.05)),
    "deleted, moved, phrases": after(deleted, moved, bursts),
    "s2twp, deleted, wrapped, 5 %": after(converted("s2twp"), deleted, edits(0.05), rewrapped),
}


# ---- texts

_WHO = (
    "事业者",
    "匿名加工信息利用事业者",
    "厚生劳动大臣",
    "委员会",
    "学术研究机构",
    "保险人",
    "医疗机构",
    "认定匿名加工医疗信息制作事业者",
    "第三方",
    "本人",
    "受托人",
    "主管部门",
)
_WHAT = (
    "个人信息",
    "假名加工信息",
    "匿名加工医疗信息",
    "病历",
    "健康检查结果",
    "敏感个人信息",
    "公共数据库的数据",
    "基因信息",
    "诊疗报酬明细",
    "研究计划",
    "安全管理措施",
    "利用目的",
)
_DO = (
    "取得",
    "向第三方提供",
    "处理",
    "委托他人处理",
    "与其他信息比对",
    "公布",
    "变更",
    "删除",
    "保存",
    "报告",
    "申请利用",
    "接受审查",
)
_HOW = (
    "原则上须事先得到本人同意",
    "不得超出利用目的所必要的范围",
    "须依第{n}条第{m}款的规定办理",
    "可以不经同意进行",
    "应当自{y}年{k}月{n}日起{m}年内完成",
    "适用《个人信息保护法》第{n}条",
    "准用前款的规定",
    "由政令另行规定",
    "参见https://www.example.go.jp/law/{n}/{m}.html",
    "处{n}万日元以下罚款",
)
_JOIN = ("但是，", "此外，", "因此，", "在此情形下，", "", "", "另一方面，", "就此而言，")


def generated(length: int, seed: int) -> str:
    """Return a legal text of about this many code points: many words return, as in real ones."""
    chance = random.Random(seed)  # noqa: S311
    paragraphs = []
    total = 0
    while total < length:
        sentences = []
        for _ in range(chance.randint(1, 6)):
            how = chance.choice(_HOW).format(
                n=chance.randint(1, 99), m=chance.randint(1, 9), y=chance.randint(2015, 2030),
                k=chance.randint(1, 12),
            )  # fmt: skip
            who, what, do = chance.choice(_WHO), chance.choice(_WHAT), chance.choice(_DO)
            sentences.append(f"{chance.choice(_JOIN)}{who}{do}{what}的，{how}。")
        paragraphs.append("".join(sentences))
        total += len(paragraphs[-1]) + 1
    return "\n".join(paragraphs)

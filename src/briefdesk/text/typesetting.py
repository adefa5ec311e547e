"""Marks and blanks that a Chinese text should not have where they stand."""

import re
from collections.abc import Container, Iterator, Sequence

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.text.brackets import Marks, closes
from briefdesk.text.characters import HAN

_ITEM = "(?<!^[一二三四五六七八九十])(?<!^十[一二三四五六七八九])"  # 一. 概述
_HALF_WIDTH = re.compile(
    rf"{_ITEM}(?<=[{HAN}”’》」）])[,;:?!.](?: ?(?=[{HAN}“‘《「（(])|$)"
    rf"|(?<=\))[,;:?!.] ?(?=[{HAN}])",
    re.MULTILINE,
)
_IS_HAN = re.compile(f"[{HAN}]")
_TWICE = re.compile(r"[，、。；：！？,;](?:[，、。；：！？,;:!?]|\.(?![0-9A-Za-z]))+")
_MEANT = re.compile("[！？!?]+|。{3,}")  # a cry, dots that go on
_WESTERN = re.compile("[!-~]+")
_BETWEEN_HAN = re.compile(rf"(?<=[{HAN}])[ \u3000]+(?=[{HAN}])")
_NUMBERED = re.compile(rf"(?:第?[{HAN}0-9 ]{{1,6}}[章节節條条款編编部项項号號]|附[则則表件录錄])$")
_GOES_ON = "的之规規所及和与與或"  # behind 第二条 in a sentence
_NUMBER = 8  # characters of 第十二章
_PERSON_BEFORE = re.compile(rf"(?:律师|律師|作者|译者|译|先生|教授|博士)[：: 　]*[{HAN}]{{1,3}}$")
_PERSON_BEHIND = re.compile(rf"[{HAN}]{{1,3}} ?(?:律师|律師|先生|女士|教授|博士|氏|议员|議員)")
_NAME = 8  # characters of a person's name and title
_UNSPACED = frozenset([BlockType.HEADING, BlockType.CELL, BlockType.CODE, BlockType.FIGURE])


def half_width(text: str, found: Marks) -> list[tuple[int, int]]:
    """Return the half-width marks behind Chinese characters, each with a blank behind it, and the
    brackets around them.
    """
    places = [mark.span() for mark in _HALF_WIDTH.finditer(text)]
    for opening, closing in found.pairs:
        half = [at for at in (opening, closing) if text[at] in "()"]
        if len(half) == 1 or (half and _IS_HAN.search(text, opening, closing)):
            places += [(at, at + 1) for at in half]
    return sorted(places)


def doubled(text: str) -> Iterator[tuple[int, int]]:
    """Yield marks of which one is too many: ，， and ；。 and 。. but none behind western words."""
    for mark in _TWICE.finditer(text):
        is_western = _WESTERN.fullmatch(mark.group()) and not _IS_HAN.match(text[mark.start() - 1])
        if not is_western and not _MEANT.fullmatch(mark.group()):
            yield mark.span()


def blanks(document: ImportedDocument, uncertain: Container[int]) -> Iterator[tuple[int, int]]:
    """Yield blanks between Chinese characters, but for those of headings, tables and names.

    Nothing is said of blanks at ``uncertain`` positions.
    """
    text = document.text
    for block in document.blocks:
        if block.type in _UNSPACED:
            continue
        for blank in _BETWEEN_HAN.finditer(text, block.start, block.end):
            start, end = blank.span()
            if start in uncertain or end in uncertain:
                continue
            first = text[block.start : start] if start - block.start <= _NUMBER else ""
            is_number = _NUMBERED.fullmatch(first) and text[end] not in _GOES_ON
            if not is_number and not _parts_a_name(text, start, end):
                yield start, end


def without_next(text: str, alone: Sequence[int]) -> list[int]:
    """Return the single marks but for those that one of the next block closes."""
    kept: list[int] = []
    for at in alone:
        is_closed = bool(kept) and closes(text[kept[-1]], text[at])
        if is_closed and text.count("\n", kept[-1], at) == 1:
            kept.pop()
        else:
            kept.append(at)
    return kept


def _parts_a_name(text: str, start: int, end: int) -> bool:
    """Tell whether a blank stands in the name of a person, or beside it: 律师 甲野 一郎."""
    before = text[max(0, start - _NAME) : start]
    return (
        _PERSON_BEFORE.search(before) is not None
        or before.endswith(("律师", "作者"))
        or _PERSON_BEHIND.match(text, end) is not None
    )

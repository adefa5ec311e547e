"""Dates by which, or on which, somebody does something, with the clause that says so.

No milestone is a date that only names a document: in brackets behind a title
(《…》（2025年6月13日，内阁决议）), beside the number of a law, inside a title; nor the day up to
which things were looked at (截至2025年7月底), nor a year that is an attribute (2023年的修正).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.milestone import Milestone
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.value import Bound, Grain, Period, StatedValue
from briefdesk.text.document_values import document_values, written_on
from briefdesk.text.sentences import sentences_of
from briefdesk.text.values import periods

_NO_PROSE = frozenset((BlockType.HEADING, BlockType.CODE, BlockType.FIGURE))
_OPENING = {
    "（": "）",
    "(": ")",
    "〔": "〕",
    "《": "》",
    "「": "」",
    "『": "』",
    "“": "”",
    "〈": "〉",
}
_TITLES = "《「『“〈"
_CLOSED_TITLE = re.compile(r"[》」』”〉]\s*$")
_ISSUED = re.compile(
    "决议|决定|決議|決定|公布|公表|发布|(?:法律|政令|省令)第|告示|号）?$|Act No|委[员員]会[）)]"
)
_HELD = re.compile("举行|举办|召开|开催|開催|実施|实施|施行|生效|held")
_ATTRIBUTE = re.compile(
    r"\s*(?:的(?!时候|期间)|の(?!間|うち)|[《「『]|修正|修订|改正|预算|予算|版|报告|報告)"
)
_LOOKED_AT = re.compile("^(?:截至|截止|as of|as at)|(?:时点|時点|现在|現在)$", re.IGNORECASE)
_TO_COME = re.compile(
    "将|拟|预计|预定|计划|目标|争取|应当|须|予定|見込|目指|目標|目途|方針|べき|なければならない"
    r"|\b(?:will|shall|must|is to|are to|plan|plans|planned|expected|aim|aims|target)\b",
    re.IGNORECASE,
)
_COMMA = re.compile("[，,；;：:]|(?<=[ぁ-ん])、")
_SUBJECT = re.compile(
    r"\s*(?:は|が|において|では|于|将|已|应|拟|须|计划|决定|会同|等?(?:は|が|被)|在(?!内)|[”」』]?(?:上|で)"
    r"|will\b|shall\b|is\b|has\b)"
)
_BY = re.compile(r"(?:由|によって)\s*$")
_REACH = 60  # code points of a bracket that are looked at


def milestones(
    document: ImportedDocument,
    recognitions: Sequence[Recognition],
    is_body: Callable[[str], bool],
    today: date,
) -> tuple[Milestone, ...]:
    """Return the milestones of a document in the order of its text.

    ``is_body`` tells of a concept's id whether it names a body; ``today`` is the day of looking,
    against which a milestone is stale. 本年度 is that of the day the document bears.
    """
    values = document_values(document, today)
    bodies = [one for one in recognitions if is_body(one.concept)]
    written = written_on(document)
    found: list[Milestone] = []
    for block in document.blocks:
        if block.type in _NO_PROSE:
            continue
        for sentence in sentences_of(document.text, block):
            dated = [
                one for one in _within(values, sentence) if _is_dated(document.text, one, sentence)
            ]
            for one, clause in zip(dated, _clauses(document.text, sentence, dated), strict=True):
                if isinstance(one.value, Period):
                    found.append(
                        Milestone(
                            place=Span(one.start, one.end),
                            clause=clause,
                            period=one.value,
                            bound=one.bound,
                            actor=_actor(document.text, bodies, one, clause, sentence),
                            stale=_is_stale(document.text, one, clause, written, today),
                        )
                    )
    return tuple(found)


def due(period: Period, bound: Bound) -> date:
    """Return the last day on which a milestone can be kept; for one without an end its first."""
    if bound is Bound.BEFORE:
        return periods.before(period.first)
    if bound in (Bound.FROM, Bound.AFTER):
        return period.first
    return period.last


def _within(values: Sequence[StatedValue], place: Span) -> Iterator[StatedValue]:
    for one in values:
        if place.start <= one.start and one.end <= place.end:
            yield one


def _is_dated(text: str, one: StatedValue, sentence: Span) -> bool:
    """Tell whether a value is a date at which something happens."""
    if not isinstance(one.value, Period) or one.bound is Bound.ABOUT:
        return False
    words = text[one.start : one.end]
    if _LOOKED_AT.search(words):
        return False
    named = one.bound is Bound.NONE and one.value.grain in (Grain.YEAR, Grain.FISCAL_YEAR)
    if named and _ATTRIBUTE.match(text, one.end):
        return False
    opened = _bracket(text, sentence.start, one.start)
    if opened < 0:
        return True
    if text[opened] in _TITLES:
        return False
    inside = text[opened : text.find(_OPENING[text[opened]], one.end, one.end + _REACH) + 1]
    if _HELD.search(inside):
        return True
    behind_title = _CLOSED_TITLE.search(text, sentence.start, opened) is not None
    alone = not inside.strip("（）()〔〕 ").replace(words, "")
    return not (behind_title or alone or _ISSUED.search(inside))


def _bracket(text: str, start: int, at: int) -> int:
    """Return where the innermost bracket or quotation open at a place begins; -1 if none is."""
    waiting: list[int] = []
    for position in range(start, at):
        sign = text[position]
        if sign in _OPENING:
            waiting.append(position)
        elif waiting and sign == _OPENING[text[waiting[-1]]]:
            waiting.pop()
    return waiting[-1] if waiting else -1


def _clauses(text: str, sentence: Span, dated: Sequence[StatedValue]) -> list[Span]:
    """Return for each date the part of the sentence about it: cut at the last comma before the
    date that follows. Dates with no comma between them, or in one bracket, share their part.
    """
    cuts = [sentence.start]
    parts = [0]
    for one, other in pairwise(dated):
        commas = [
            comma.end()
            for comma in _COMMA.finditer(text, one.end, other.start)
            if _bracket(text, sentence.start, comma.start()) < 0
        ]
        cuts += commas[-1:]
        parts.append(len(cuts) - 1)
    cuts.append(sentence.end)
    return [_trimmed(text, cuts[part], cuts[part + 1]) for part in parts[: len(dated)]]


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return a stretch without blanks at its ends and without its last comma."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in "，,、；;：:"):
        end -= 1
    return Span(start, end)


def _actor(
    text: str, bodies: Sequence[Recognition], one: StatedValue, clause: Span, sentence: Span
) -> str:
    """Return the body that acts: the subject nearest before the date, else the first behind it; of
    the sentence, where the clause names none.
    """
    for place in (clause, sentence):
        named = [
            body
            for body in bodies
            if place.start <= body.start and body.end <= place.end and _is_subject(text, body)
        ]
        before = [body for body in named if body.end <= one.start]
        behind = [body for body in named if body.start >= one.end]
        if before or behind:
            return (before[-1] if before else behind[0]).surface
    return ""


def _is_subject(text: str, body: Recognition) -> bool:
    return (
        _BY.search(text, max(0, body.start - 4), body.start) is not None
        or _SUBJECT.match(text, body.end) is not None
    )


def _is_stale(text: str, one: StatedValue, clause: Span, written: date | None, today: date) -> bool:
    """Tell whether a date is past that the text speaks of as to come."""
    if not isinstance(one.value, Period):
        return False
    last = due(one.value, one.bound)
    if last >= today:
        return False
    if written is not None and one.value.first > written:
        return True
    to_come = one.bound in (Bound.BY, Bound.BEFORE) or (
        _TO_COME.search(text, clause.start, clause.end) is not None
    )
    return to_come and (written is None or last >= written)

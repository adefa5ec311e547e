"""The text of a memo, cut into runs.

Positions are cut first and blanks dropped afterwards, so that every annotation keeps its place.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from briefdesk.model.annotation import Annotation
from briefdesk.model.language import language_runs
from briefdesk.model.memo import Gloss, Run
from briefdesk.model.span import Span

_HAN = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3041-\u30ff"
_WIDE = f"[{_HAN}{_KANA}\u3001-\u301f\uff01-\uff5e]"
_TIGHT = "[^\\s×→=+]"  # beside those signs a blank is none that typesetting makes
_LOOSE_BLANKS = re.compile(
    rf"(?<={_WIDE})[ \u00a0]+(?={_TIGHT})|(?<={_TIGHT})[ \u00a0]+(?={_WIDE})"
)
_TYPED = re.compile(r"(\[\s*(?:批注?|コメント|Comment|C)\s*(\d{1,6}))(\??)(\s*\])")  # [批3], [批9?]
_KEPT = re.compile(r"\[批#(\d{1,18})\]")


class Marks(NamedTuple):
    """What is laid over the text, all in code points of the document.

    ``notes`` maps an offset to the keys of the footnotes whose markers stand there, ``glosses`` an
    offset to the bracket that follows it.
    """

    annotations: tuple[Annotation, ...] = ()
    notes: Mapping[int, tuple[str, ...]] = MappingProxyType({})
    glosses: Mapping[int, Gloss] = MappingProxyType({})
    links: tuple[tuple[int, int, str], ...] = ()
    lang: str = "zh"


def short_language(tag: str) -> str:
    """Return ``zh``, ``ja`` or ``en`` for a BCP 47 tag."""
    return tag[:2] if tag[:2] in ("zh", "ja") else "en"


def spoken_runs(text: str, lang: str) -> tuple[Run, ...]:
    """Return a text cut by language only; blanks between Han and Latin letters go."""
    tight = _LOOSE_BLANKS.sub("", text)
    return tuple(
        Run(t=tight[start:end], lang=short_language(found))
        for start, end, found in language_runs(tight, lang)
    )


def identified(text: str, identifiers: Mapping[int, int]) -> str:
    """Return a text as it is kept: ``[批3]`` names the comment's id instead, ``[批#17]``.

    A number without a comment stays one, and ``[批9?]`` is kept as ``[批9]``.
    """

    def change(match: re.Match[str]) -> str:
        identifier = None if match[3] else identifiers.get(int(match[2]))
        return match[1] + match[4] if identifier is None else f"[批#{identifier}]"

    return _TYPED.sub(change, text)


def with_numbers(text: str, numbers: Mapping[int, int]) -> str:
    """Return a kept text with the present numbers; comments without one keep their id.

    A number that was kept named no comment when it was written: it is shown as ``[批9?]``, so that
    a comment made later does not become cited before the writer says so.
    """

    def change(match: re.Match[str]) -> str:
        number = numbers.get(int(match.group(1)))
        return match.group() if number is None else f"[批{number}]"

    return _KEPT.sub(change, _TYPED.sub(r"\1?\4", text))


def loose_citations(text: str, numbers: Collection[int]) -> int:
    """Return how many citations in a text with numbers name no comment that may leave: a deleted
    one, an internal one, or none at all. ``numbers`` are those of the comments that may.
    """
    typed = sum(bool(m[3]) or int(m[2]) not in numbers for m in _TYPED.finditer(text))
    return len(_KEPT.findall(text)) + typed


def citing_runs(
    text: str, lang: str, numbers: Mapping[int, int], words: Mapping[str, str]
) -> tuple[Run, ...]:
    """Return a paragraph whose ``[批3]`` lead to comments, in the form of the memo's ``words``.

    ``numbers`` maps a printed number to the annotation's id. Another number is printed with a
    question mark and leads nowhere. For a citation of a deleted or internal comment words stand in:
    which of the two is nobody's business, nor is its id.
    """
    text = _KEPT.sub(lambda _: words["no_comment"], text)
    runs: list[Run] = []
    done = 0
    for match in _TYPED.finditer(text):
        number = int(match[2])
        identifier = None if match[3] else numbers.get(number)
        doubt = "?" if identifier is None else ""
        runs += spoken_runs(text[done : match.start()], lang)
        mark = f"[{words['comment_mark']}{number}{doubt}]"
        runs.append(Run(t=mark, lang=short_language(lang), cite=identifier))
        done = match.end()
    runs += spoken_runs(text[done:], lang)
    return tuple(runs)


def block_runs(text: str, start: int, end: int, marks: Marks) -> tuple[Run, ...]:
    """Return the runs of ``text[start:end]``, a stretch of the document without line feeds."""
    languages = [
        (start + first, start + last, short_language(lang))
        for first, last, lang in language_runs(text[start:end], marks.lang)
    ]
    dropped = _dropped(text, start, end)
    covering = [
        (mark, _clipped(mark.anchor.span, start, end))
        for mark in marks.annotations
        if mark.anchor.span.start < end and start < mark.anchor.span.end
    ]
    cuts = _cuts(start, end, marks, languages, [span for _, span in covering])
    runs: list[Run] = []
    for first, last in pairwise(cuts):
        letters = "".join(text[at] for at in range(first, last) if at not in dropped)
        here = Span(first, last)
        runs.append(
            Run(
                t=letters,
                lang=next(name for a, b, name in languages if a <= first < b),
                hl=tuple(mark.id for mark, span in covering if span.covers(here)),
                ends=tuple(mark.id for mark, _ in covering if mark.anchor.span.end == last),
                url=next((url for a, b, url in marks.links if a <= first and last <= b), ""),
                gloss=marks.glosses.get(last),
            )
        )
        runs += _markers(marks.notes.get(last, ()), runs)
    if runs and marks.notes.get(start):
        runs[:0] = [Run(t="", lang=runs[0].lang, note=key) for key in marks.notes[start]]
    return tuple(_gathered(runs))


def _markers(keys: Sequence[str], runs: list[Run]) -> list[Run]:
    """Return the markers that stand after the last run, each as an empty run."""
    return [Run(t="", lang=runs[-1].lang, note=key) for key in keys]


def _gathered(runs: Iterable[Run]) -> Iterable[Run]:
    """Leave out runs that lost all their letters and carry nothing else."""
    return (
        run for run in runs if run.t or run.note or run.ends or run.gloss or run.cite is not None
    )


def _clipped(span: Span, start: int, end: int) -> Span:
    return Span(max(span.start, start), min(span.end, end))


def _cuts(
    start: int,
    end: int,
    marks: Marks,
    languages: Iterable[tuple[int, int, str]],
    covered: Iterable[Span],
) -> list[int]:
    """Return the sorted places where a new run begins, with both ends."""
    places = {start, end}
    places.update(at for at in marks.notes if start < at < end)
    places.update(at for at in marks.glosses if start < at < end)
    for first, last, _ in (*languages, *marks.links):
        places.update(at for at in (first, last) if start < at < end)
    for span in covered:
        places.update((span.start, span.end))
    return sorted(places)


def _dropped(text: str, start: int, end: int) -> frozenset[int]:
    """Return the offsets of the blanks that typesetting makes by itself ("2025 年")."""
    return frozenset(
        start + at
        for match in _LOOSE_BLANKS.finditer(text[start:end])
        for at in range(match.start(), match.end())
    )

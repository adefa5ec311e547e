"""Is all of the original there, and is it the same? Are there as many things as the text says?

Beside the Japanese original: sentences left out or added, terms that are missing or another one's,
values, units and bounds that differ, titles that do not go one to one, footnote markers and 等 that
were dropped. Without it: lists that are longer or shorter than announced, footnote markers without
a footnote, and Japanese that was left. Two renderings that the term base both admits are left to
inconsistent-rendering, wrong renderings of a known term to forbidden-rendering.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple, TypeVar

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Confidence, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.model.progress import Progress, part_of
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.value import StatedValue
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.bilingual.beside import Beside, Side
from briefdesk.text.bilingual.doubt import Doubt
from briefdesk.text.bilingual.dropped import dropped_markers, dropped_others
from briefdesk.text.bilingual.leftovers import leftovers
from briefdesk.text.bilingual.stated import Differing, How, differing
from briefdesk.text.bilingual.terms import Lack, Lookup, lacks
from briefdesk.text.bilingual.titles import confused_titles
from briefdesk.text.counted_lists import miscounted
from briefdesk.text.document_values import document_values
from briefdesk.text.values.rewording import rebounded, reworded

T = TypeVar("T")
_ID = "completeness"
_STEPS = 5  # of the progress: the text alone, the values of both sides, terms, values beside
_WEAK_MARKER = 3.0  # below this score the reader was not sure that it is a marker
_FEW = 4  # letters of a sentence that says nothing of its own
_MISSING = phrase("checks", "“{term}” of the original is not in the translation of its sentence.")
_INSTEAD = phrase("checks", "The original says “{term}” here, and “{instead}” is another concept.")
_CONFUSED = phrase(
    "checks", "The original says “{term}” here; “{instead}” is its false friend in the term base."
)
_EXPECTED = phrase("checks", "The term base renders “{term}” as “{name}”.")
_OMITTED = phrase("checks", "After this sentence the original has one that is not translated.")
_NOT_TRANSLATED = phrase("checks", "Not translated: “{words}”")
_ADDED = phrase("checks", "The original has nothing for this sentence.")
_MARKER = phrase("checks", "The original cites a footnote here; the translation does not.")
_OTHERS = phrase("checks", "The original says “等” here; the translation has no word for it.")
_SPLIT = phrase("checks", "One title of the original is written in two ways: {titles}.")
_ALIKE = phrase("checks", "Different titles of the original are written alike: {titles}.")
_SENTENCE = phrase("checks", "This sentence is still in Japanese.")
_WORD = phrase("checks", "“{words}” is still in Japanese.")
_COUNT = phrase("checks", "“{words}” announces {said}; there are {there}.")
_NO_NOTE = phrase("checks", "A footnote marker stands here, and no footnote answers it.")
_DOUBTED: Mapping[Doubt, Gravity] = {
    Doubt.NONE: Gravity.MEDIUM,
    Doubt.SOME: Gravity.LOW,
    Doubt.MUCH: Gravity.INFO,
}
_VALUES: Mapping[How, tuple[Gravity, Phrase]] = {
    How.VALUE: (
        Gravity.HIGH,
        phrase("checks", "The original says “{original}”, the translation “{translation}”."),
    ),
    How.UNIT: (
        Gravity.HIGH,
        phrase(
            "checks",
            "The unit differs: the original says “{original}”, the translation “{translation}”.",
        ),
    ),
    How.BOUND: (
        Gravity.MEDIUM,
        phrase(
            "checks",
            "The bound differs: the original says “{original}”, the translation “{translation}”.",
        ),
    ),
    How.DROPPED: (
        Gravity.MEDIUM,
        phrase("checks", "“{original}” of the original is not in the translation."),
    ),
}


class _At(NamedTuple):
    """A place of the translation with what it is about in the original."""

    span: Span
    original: Span | None = None
    suggestion: str = ""


def _find(examination: Examination) -> Iterator[Finding]:
    document = examination.text.document
    if not known_language(document.meta.language).startswith("zh"):
        return
    step = partial(part_of, examination.progress, count=_STEPS)
    examination.progress(0, _STEPS)
    yield from _of_text(document)
    if examination.pair is None:
        return
    original = examination.pair.original
    for number, one in enumerate((document, original.document), 1):
        document_values(one, examination.today, step(number))
    beside = Beside(
        Side(document, examination.text.recognitions, examination.today),
        Side(original.document, original.recognitions, examination.today),
        examination.pair.links,
    )
    known = Lookup(examination.concepts.concept, examination.concepts.concepts_of)
    yield from chain(
        _sentences(beside),
        _terms(beside, known, step(3)),
        _values(beside, step(4)),
        _titles(beside),
        _small(beside),
    )


def _of_text(document: ImportedDocument) -> Iterator[Finding]:
    """Yield what the text alone tells."""
    text = document.text
    for one in miscounted(document):
        words = text[one.start : one.end]
        message = said(_COUNT, words=words, said=one.said, there=one.there)
        yield _finding(text, Gravity.MEDIUM, message, [_At(Span(one.start, one.end))], words)
    left = list(leftovers(document))
    whole = [_At(Span(one.start, one.end)) for one in left if one.is_sentence]
    yield from _one(text, Gravity.HIGH, said(_SENTENCE), whole)
    words_left = [one for one in left if not one.is_sentence]
    for those in _grouped(words_left, lambda one: text[one.start : one.end]):
        words = text[those[0].start : those[0].end]
        places = [_At(Span(one.start, one.end)) for one in those]
        yield _finding(text, Gravity.MEDIUM, said(_WORD, words=words), places, words)
    for severity, is_weak in ((Gravity.MEDIUM, False), (Gravity.LOW, True)):
        lost = [
            _At(Span(max(0, one.offset - 1), max(1, one.offset)))
            for one in document.references
            if one.footnote is None and (one.score < _WEAK_MARKER) == is_weak
        ]
        yield from _one(text, severity, said(_NO_NOTE), lost)


def _sentences(beside: Beside) -> Iterator[Finding]:
    """Yield what was left out and what was added."""
    text = beside.translation.document.text
    first = next((one.translation[0] for one in beside.links if one.translation), None)
    left_out = [
        _At(at, span)
        for before, span in beside.omitted()
        if (at := before or first) and len(beside.original.key((span,))) >= _FEW
    ]
    for one in left_out:
        if one.original is not None:
            words = beside.original.document.text[one.original.start : one.original.end]
            quoted = said(_NOT_TRANSLATED, words=words)
            yield _finding(text, Gravity.HIGH, said(_OMITTED), [one], words, quoted)
    added = [
        _At(span)
        for one in beside.links
        if not one.original
        for span in one.translation
        if len(beside.translation.key((span,))) >= _FEW
    ]
    for one in added:
        words = text[one.span.start : one.span.end]
        yield _finding(text, Gravity.MEDIUM, said(_ADDED), [one], words)


def _terms(beside: Beside, known: Lookup, progress: Progress) -> Iterator[Finding]:
    for those in _grouped(
        lacks(beside, known, progress),
        lambda one: (one.concept.id, one.instead and one.instead.concept, one.doubt),
    ):
        yield _term(beside, those)


def _term(beside: Beside, those: Sequence[Lack]) -> Finding:
    """Return the finding about one concept that is missing, or is another one's, in one way."""
    first, text = those[0], beside.translation.document.text
    best = best_term(first.concept, "zh")
    name, term = best.text if best else "", first.seen.term
    if first.instead is None:
        message = said(_MISSING, term=term)
    else:
        which = _CONFUSED if first.is_confusable else _INSTEAD
        message = said(which, term=term, instead=first.instead.surface)
    severity = Gravity.HIGH if first.is_confusable else _DOUBTED[first.doubt]
    places = [
        _At(
            _around(one.link.translation)
            if one.instead is None
            else _all_of(text, one.instead, name),
            Span(one.seen.start, one.seen.end),
            name if one.instead else "",
        )
        for one in those
    ]
    expected = said(_EXPECTED, term=term, name=name)
    made = _finding(text, severity, message, places, name, expected)
    source = first.concept.definition_source or next(iter(first.concept.sources), None)
    return changed(made, concept=first.concept.id, source=source)


def _all_of(text: str, instead: Recognition, name: str) -> Span:
    """Return where a wrong term stands, with what is around it that belongs to the right one: all
    of 认定匿名加工信息制作者 for 认定假名加工信息制作者.
    """
    before = text[max(0, instead.start - len(name)) : instead.start]
    behind = text[instead.end : instead.end + len(name)]
    most = len(name) - 1  # the whole of it is another place, which is right
    first = next((n for n in range(most, 1, -1) if before.endswith(name[:n])), 0)
    rest = min(most, len(name) - first)
    last = next((n for n in range(rest, 1, -1) if behind.startswith(name[-n:])), 0)
    return Span(instead.start - first, instead.end + last)


def _values(beside: Beside, progress: Progress) -> Iterator[Finding]:
    ours, theirs = beside.translation.document.text, beside.original.document.text

    def printed(one: Differing) -> tuple[How, str, str]:
        here, there = one.translation, theirs[one.original.start : one.original.end]
        return one.how, there, ours[here.start : here.end] if here else ""

    for those in _grouped(differing(beside, progress), printed):
        how, there, here = printed(those[0])
        severity, message = _VALUES[how]
        places = [
            _At(
                _around(one.translation or one.link.translation),
                Span(one.original.start, one.original.end),
                _rightly(beside, one),
            )
            for one in those
        ]
        filled = said(message, original=there, translation=here)
        yield _finding(ours, severity, filled, places, there)


def _rightly(beside: Beside, one: Differing) -> str:
    """Return what should stand in the place of a wrong value, empty where nothing stands there."""
    if one.translation is None:
        return ""
    lang = beside.translation.lang
    there = beside.translation.document.text[one.translation.start : one.translation.end]
    was = one.translation.value if isinstance(one.translation, StatedValue) else None
    if one.how is How.BOUND and was is not None:
        return rebounded(there, was, one.original.bound, lang)
    return reworded(there, was, one.original.value, lang)


def _titles(beside: Beside) -> Iterator[Finding]:
    text = beside.translation.document.text
    for one in confused_titles(beside):
        names = [f"“{each.translation if one.is_split else each.original}”" for each in one.titles]
        message = said(_SPLIT if one.is_split else _ALIKE, titles=" / ".join(dict.fromkeys(names)))
        places = [_At(each.span, each.original_span) for each in one.titles]
        subject = one.titles[0].original if one.is_split else one.titles[0].translation
        yield _finding(text, Gravity.MEDIUM, message, places, subject)


def _small(beside: Beside) -> Iterator[Finding]:
    text = beside.translation.document.text
    markers = [
        _At(link.translation[-1], Span(max(0, one.offset - 1), one.offset))
        for link, one in dropped_markers(beside)
    ]
    yield from _one(text, Gravity.MEDIUM, said(_MARKER), markers)
    others = [_At(_around(link.translation), span) for link, span in dropped_others(beside)]
    yield from _one(text, Gravity.INFO, said(_OTHERS), others)


def _around(place: Sequence[Span] | Span | Recognition | StatedValue) -> Span:
    """Return a place as a span; of several sentences from the first to the last."""
    if isinstance(place, Span | Recognition | StatedValue):
        return Span(place.start, place.end)
    return Span(place[0].start, place[-1].end)


def _grouped(found: Iterable[T], key: Callable[[T], Hashable]) -> list[list[T]]:
    """Return what was found by its key, in the order in which each key came first."""
    groups: defaultdict[Hashable, list[T]] = defaultdict(list)
    for one in found:
        groups[key(one)].append(one)
    return list(groups.values())


def _one(text: str, severity: Gravity, message: Said, places: Sequence[_At]) -> Iterator[Finding]:
    """Yield the finding of a kind with all its places, if there are any."""
    if places:
        yield _finding(text, severity, message, places)


def _finding(
    text: str,
    severity: Gravity,
    message: Said,
    places: Sequence[_At],
    subject: str = "",
    *evidence: Said,
) -> Finding:
    spots: dict[tuple[int, int], Place] = {}
    for at, _, suggestion in places:
        words = text[at.start : at.end]
        spots.setdefault((at.start, at.end), Place(at.start, at.end, words, suggestion))
    originals = dict.fromkeys(one.original for one in places if one.original is not None)
    return Finding(
        _ID,
        severity,
        Confidence.UNSURE if severity in (Gravity.LOW, Gravity.INFO) else Confidence.LIKELY,
        message,
        tuple(spots[key] for key in sorted(spots)),
        subject=subject,
        evidence=evidence,
        original=tuple(originals),
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Completeness"),
        explanation=phrase(
            "checks",
            "Beside the Japanese original: every sentence, term, value and footnote of it is in the"
            " translation, and nothing else. Without it: a list has as many items as the text"
            " announces, and nothing is left in Japanese.",
        ),
        bad="申请须附以下三项：①申请书；②同意书。",
        good="申请须附以下两项：①申请书；②同意书。",
    ),
    find=_find,
)

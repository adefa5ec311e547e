"""Terms of the original that the translation does not have, or has as another one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from briefdesk.model.concept import Concept, ConceptKind, RelationType, best_term
from briefdesk.model.progress import Progress, reported, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.text.bilingual.beside import Beside, Linked, Side, Spans, letters
from briefdesk.text.bilingual.doubt import Doubt, doubt
from briefdesk.text.bilingual.swaps import Senses, swaps
from briefdesk.text.mining.ground import Ground
from briefdesk.text.renderings import NAMES
from briefdesk.text.short_forms import declared

_HALF = 0.6  # of a name, which a recognised term must fill to be what it is for
_BORDER = "\n"
_LATIN = re.compile("[A-Za-z]{2,}")
_KANA = re.compile("[\u3041-\u30ff]")
_POINTING = ("该", "同", "本", "此", "上述", "前述", "这一", "这些", "这类")
_ALIKE = 2  # characters that a name shares with a word, no name, that stands for it
_REACH = 2  # letters between such a word and the head of the name
_HEADS = {
    ConceptKind.STATUTE: ("法", "令", "条例", "规则"),
    ConceptKind.BODY: ("会", "厅", "省", "府", "机构", "部", "局", "院"),
    ConceptKind.DOCUMENT: ("文件", "计划", "指南", "方针", "报告", "纲要", "书"),
    ConceptKind.SYSTEM: ("系统", "制度", "平台", "数据库", "服务", "网站"),
}


class Lack(NamedTuple):
    """A term of the original that is not in the sentences of its link.

    ``instead`` is a term there whose concept the original does not have; ``is_confusable`` tells
    that the term base warns of taking one for the other.
    """

    link: Linked
    seen: Recognition
    concept: Concept
    instead: Recognition | None = None
    is_confusable: bool = False
    doubt: Doubt = Doubt.NONE


class _Words(NamedTuple):
    """What a translation writes, and apart from it the terms of which the original has nothing.

    The name of another concept may hold that of the one looked for: 特定健康检查, 健康检查.
    """

    free: str
    others: frozenset[str]

    def have(self, name: str) -> bool:
        """Tell whether a name is there."""
        return name in self.free or name in self.others


class Lookup(NamedTuple):
    """How concepts are found: by id, and by a text that is one of their terms."""

    concept: Callable[[str], Concept | None]
    concepts_of: Callable[[str], Sequence[Concept]]


def lacks(beside: Beside, known: Lookup, progress: Progress = unheard) -> Iterator[Lack]:
    """Yield the terms that are missing, in the order of the translation.

    Any term of the concept in the language of the translation counts, or in English, a short form
    that the translation declares for it, and words that point back to it (该法, 同法). Raises what
    ``progress`` raises.
    """
    known = Lookup(cache(known.concept), cache(known.concepts_of))
    meant = cache(partial(_meant, known, beside.original.lang))
    senses = Senses(cache(partial(_is_named, known)), cache(partial(_are_confusable, known)))
    short = _short_forms(beside.translation)
    for link in reported(beside.linked, progress, len(beside.linked)):
        seen = beside.original.seen(link.original)
        if not seen:
            continue
        swapped = list(swaps(beside, link, senses))
        for swap in swapped:
            for concept in meant((swap.seen.concept,), swap.seen.surface)[:1]:
                yield Lack(link, swap.seen, concept, swap.instead, is_confusable=True)
        taken = {one for swap in swapped for one in swap}
        extra = [one for one in _extra(beside, link, seen, known) if one not in taken]
        words = _words(beside.translation, (*link.translation, *link.beside), extra)
        values = beside.original.values(link.original)
        missing = [
            (one, concepts)
            for one in seen
            if one not in taken
            and not any(value.start <= one.start and one.end <= value.end for value in values)
            and (concepts := meant((one.concept, *one.ambiguous), one.surface))
            and not any(map(words.have, _as_printed(one.surface, known)))
            and not any(
                _is_there(concept, words, short, beside.translation.lang) for concept in concepts
            )
        ]
        if missing:
            for lack in _with_instead(link, missing, extra, known, senses):
                yield lack._replace(doubt=_doubt(lack, words, beside))


def _meant(known: Lookup, lang: str, ids: tuple[str, ...], surface: str) -> list[Concept]:
    """Return all concepts that a term of the original may stand for and that can be rendered.

    A word that only looks like a term of the translation is none: 結局のところ, 结局.
    """
    found = [one for one in map(known.concept, ids) if one is not None]
    found += known.concepts_of(surface)
    key = letters(surface)
    if not any(key in _names(one, lang) for one in found):
        return []
    return found if any(best_term(one, "zh") for one in found) else []


def _as_printed(surface: str, known: Lookup) -> Iterator[str]:
    """Yield the keys of a term that is put over sign by sign: 利用者, and AI法 as 人工智能法."""
    if _KANA.search(surface):
        return
    latin = _LATIN.search(surface)
    if latin is None:
        yield letters(surface)
    elif latin[0] != surface:
        before, after = map(letters, (surface[: latin.start()], surface[latin.end() :]))
        for concept in known.concepts_of(latin[0]):
            for name in _names(concept, "zh"):
                yield before + name + after


def _is_there(concept: Concept, words: _Words, short: dict[str, list[str]], lang: str) -> bool:
    names = _names(concept, lang)
    if any(map(words.have, (*names, *short.get(concept.id, ())))):
        return True
    return _pointing(concept, names).search(words.free) is not None


@lru_cache(maxsize=1 << 12)
def _pointing(concept: Concept, names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds words that point back to a concept: 该 with what it is called in short."""
    heads = [name[-1] for name in names[:1]] + [*map(letters, _HEADS.get(concept.kind, ()))]
    words, ends = ("|".join(map(re.escape, some)) for some in (map(letters, _POINTING), heads))
    return re.compile(f"(?:{words}).{{0,{_REACH}}}(?:{ends})")


def _doubt(lack: Lack, words: _Words, beside: Beside) -> Doubt:
    """Return the doubt of a lack; a part of the name, if nothing else is, is reason for some."""
    names = _names(lack.concept, beside.translation.lang)
    found = doubt(lack.concept, lack.seen, lack.link, beside, names)
    if found is not Doubt.NONE or lack.instead is not None:
        return found
    has_part = any(
        part in words.free
        for name in names
        for half in (max(2, -(-len(name) // 2)),)
        for part in (name[:half], name[-half:])
    )
    return Doubt.SOME if has_part else Doubt.NONE


@lru_cache(maxsize=1 << 12)
def _names(concept: Concept, lang: str) -> tuple[str, ...]:
    """Return the keys of what a translation may write, the preferred one first.

    Also what it had better not write: that is for another check.
    """
    languages = (lang, "en")
    terms = [one for one in concept.terms if one.lang.partition("-")[0] in languages]
    terms.sort(key=lambda one: languages.index(one.lang.partition("-")[0]))
    return tuple(dict.fromkeys(key for one in terms if (key := letters(one.text))))


def _short_forms(side: Side) -> dict[str, list[str]]:
    """Return the keys of the short forms that a text declares, by the concept they are for."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    by_end = {one.end: one for one in side.recognitions}
    for form in declared(Ground(side.document, side.recognitions)):
        if form.long is None:
            continue
        start, end, _ = form.long
        ends = (by_end.get(at) for at in (end, end - 1, end + 1))
        one = next((one for one in ends if one is not None), None)
        if one is not None and one.end - one.start >= _HALF * (end - start):
            found[one.concept].append(letters(form.name))
    return found


def _words(side: Side, spans: Spans, extra: Sequence[Recognition]) -> _Words:
    """Return the letters of sentences apart from those of terms that are too much."""
    pieces, text = [], side.document.text
    for span in spans:
        at = span.start
        for one in extra:
            if at <= one.start and one.end <= span.end:
                pieces.append(letters(text[at : one.start]))
                at = one.end
        pieces.append(letters(text[at : span.end]))
    return _Words(_BORDER.join(pieces), frozenset(letters(one.surface) for one in extra))


def _with_instead(
    link: Linked,
    missing: list[tuple[Recognition, list[Concept]]],
    extra: Sequence[Recognition],
    known: Lookup,
    senses: Senses,
) -> Iterator[Lack]:
    """Yield what is missing with what stands there instead."""
    for seen, concepts in missing:
        concept = concepts[0]
        friend = next((one for one in extra if senses.confusable(concept.id, one.concept)), None)
        is_only = len(extra) == 1 and len({one.concept for one, _ in missing}) == 1
        if friend is None and is_only and _may_stand_for(extra[0], concept, known):
            yield Lack(link, seen, concept, extra[0])
        else:
            yield Lack(link, seen, concept, friend, is_confusable=friend is not None)


def _may_stand_for(instead: Recognition, concept: Concept, known: Lookup) -> bool:
    """Tell whether a term may have been taken for another: names of one kind of thing, related
    concepts, words with characters of each other; no act for the person who does it.
    """
    other = known.concept(instead.concept)
    if other is None:
        return False
    if other.kind is concept.kind in NAMES or _are_related(concept, other):
        return True
    is_alike = (other.kind in NAMES) is (concept.kind in NAMES)
    signs = {sign for sign in letters(instead.surface) if not sign.isascii()}
    names = _names(concept, instead.lang.partition("-")[0])
    return any(len(signs & set(name)) >= (1 if is_alike else _ALIKE) for name in names)


def _are_related(one: Concept, other: Concept) -> bool:
    pairs = ((one, other.id), (other, one.id))
    return any(relation.target == target for its, target in pairs for relation in its.relations)


def _extra(
    beside: Beside, link: Linked, seen: Sequence[Recognition], known: Lookup
) -> list[Recognition]:
    """Return the terms of the translation whose concepts the original does not have, in which
    ``seen`` was recognised.
    """
    key = beside.original.key(link.original)
    there = {concept for one in seen for concept in (one.concept, *one.ambiguous)}
    found = []
    for one in beside.translation.seen(link.translation):
        concept = known.concept(one.concept)
        if concept is None or there & {one.concept, *one.ambiguous}:
            continue
        if not any(name in key for name in _names(concept, beside.original.lang)):
            found.append(one)
    return found


def _is_named(known: Lookup, seen: Recognition, concept_id: str) -> bool:
    """Tell whether what was recognised is, or may be, a name of a concept."""
    if concept_id in (seen.concept, *seen.ambiguous):
        return True
    concept = known.concept(concept_id)
    return concept is not None and letters(seen.surface) in _names(concept, seen.lang.split("-")[0])


def _are_confusable(known: Lookup, one_id: str, other_id: str) -> bool:
    """Tell whether one of two concepts is a false friend of the other."""
    return any(
        relation.type is RelationType.FALSE_FRIEND_OF and relation.target == target
        for one, target in ((known.concept(one_id), other_id), (known.concept(other_id), one_id))
        if one is not None
        for relation in one.relations
    )

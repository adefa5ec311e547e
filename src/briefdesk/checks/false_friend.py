"""A term of one country's law where another's is spoken of: 去标识化 for 假名加工.

Two ways lead here. A wrong name of a concept that is, or holds, a term only foreign law has (the
term base deprecates 敏感个人信息 for 要配慮個人情報) is reported here and not by
forbidden-rendering. And a right name of a foreign concept that has a false friend in the law spoken
of, in a paragraph that names neither a law nor a body of that other country. Open senses are left
to ambiguous-term.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from briefdesk.checks.base import Check, Concepts, Examination
from briefdesk.model.concept import Concept, Confidence, RelationType, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.recognition import Recognition
from briefdesk.phrases import phrase
from briefdesk.text.fold import loose
from briefdesk.text.jurisdictions import Passage, passages
from briefdesk.text.told_senses import wrong_name
from briefdesk.text.wrong_names import CHINESE, Misleads, homes, misleads

_ID = "false-friend"
_SENTENCES = {
    "CN": phrase("checks", "“{word}” is a term of Chinese law; here another law is spoken of."),
    "EU": phrase("checks", "“{word}” is a term of Union law; here another law is spoken of."),
    "HK": phrase("checks", "“{word}” is a term of Hong Kong’s law; here another is spoken of."),
    "JP": phrase("checks", "“{word}” is a term of Japanese law; here another law is spoken of."),
    "TW": phrase("checks", "“{word}” is a term of Taiwan’s law; here another is spoken of."),
}
_ELSEWHERE = phrase("checks", "“{word}” is a term of another country’s law.")
_SENTENCE = re.compile("[。；！？\n]")
_BRACKET = re.compile("[”」』》]?[（(][^（）()\n]+[）)]")
_OPEN = re.compile("[（(][^（）()]*$")
_COMPARES = re.compile(
    "不同|区别|區別|差异|差異|有别|有別|相近|相似|类似|類似|相当于|相當於|对应|對應|相同|等同|相比"
    "|混淆|混同|并非|並非|而非|不是|不等于|不等於|不应译|不译|译为|譯為"
)


class _Friend(NamedTuple):
    """A foreign concept, its false friend in the law spoken of, and how they differ."""

    foreign: Concept
    own: Concept
    name: str
    reason: str


class _Remembered:
    """What is asked of concepts again and again, in every paragraph."""

    def __init__(self, concepts: Concepts) -> None:
        self.concept = cache(concepts.concept)
        self.concepts_of = cache(concepts.concepts_of)
        self.misleads = cache(self._misleads)
        self.homes = cache(partial(homes, known=self))

    def _misleads(self, concept_id: str, surface: str) -> Misleads | None:
        """Return what else the wrong name says that the text has of a concept."""
        concept = self.concept(concept_id)
        if concept is None:
            return None
        term = wrong_name(concept, surface)
        return None if term is None else misleads(concept, term, self)


def _find(examination: Examination) -> Iterator[Finding]:
    document, concepts = examination.text.document, _Remembered(examination.concepts)
    found: dict[tuple[str, str, bool], list[tuple[Recognition, _Friend]]] = defaultdict(list)
    for passage in passages(document, examination.text.recognitions, concepts.concept):
        for one in passage.seen:
            friend = _friend(one, passage, concepts) if not one.ambiguous else None
            if friend is not None:
                explained = _is_explained(document.text, one, friend.own, passage)
                found[friend.foreign.id, friend.own.id, explained].append((one, friend))
    for (_, _, explained), places in found.items():
        yield _finding(places, examination.profile.preferred, explained=explained)


def _friend(seen: Recognition, passage: Passage, concepts: _Remembered) -> _Friend | None:
    """Return what a term is taken for, None where it is at home."""
    concept = concepts.concept(seen.concept)
    if concept is None:
        return None
    if seen.is_problem:
        other = concepts.misleads(concept.id, seen.surface)
        if other is None or not other.is_foreign or _speaks_of(passage, other.concept):
            return None
        if concept.home_jurisdiction != passage.home:
            for foreign in (other.concept, concept):
                own = _at_home(foreign, passage, concepts)
                if own is not None:
                    return _Friend(other.concept, own[0], other.name, own[1])
        return _Friend(other.concept, concept, other.name, other.reason)
    if concept.home_jurisdiction == passage.home or _speaks_of(passage, concept):
        return None
    if passage.home in concepts.homes(seen.surface):
        return None
    own = _at_home(concept, passage, concepts)
    return None if own is None else _Friend(concept, own[0], seen.surface, own[1])


def _at_home(
    concept: Concept, passage: Passage, concepts: _Remembered
) -> tuple[Concept, str] | None:
    """Return the false friend that a concept has in the law spoken of, and how they differ."""
    for relation in concept.relations:
        own = concepts.concept(relation.target)
        if (
            relation.type is RelationType.FALSE_FRIEND_OF
            and own is not None
            and own.home_jurisdiction == passage.home
        ):
            return own, relation.reason
    return None


def _speaks_of(passage: Passage, concept: Concept) -> bool:
    return concept.home_jurisdiction in passage.named


def _is_explained(text: str, seen: Recognition, own: Concept, passage: Passage) -> bool:
    """Tell whether the sentence also has a right name of what is meant, in any language, and has it
    in brackets beside the term or compares the two.
    """
    begins = passage.block.start
    for mark in _SENTENCE.finditer(text, passage.block.start, seen.start):
        begins = mark.end()
    end = _SENTENCE.search(text, seen.end, passage.block.end)
    sentence = text[begins : end.start() if end else passage.block.end]
    behind = _BRACKET.match(text, seen.end, passage.block.end)
    is_within = _OPEN.search(sentence[: seen.start - begins]) is not None
    if behind is not None and not is_within and not _COMPARES.search(sentence):
        sentence = behind.group()
    elif not is_within and not _COMPARES.search(sentence):
        return False
    beside = loose(sentence.replace(seen.surface, "\n"))
    return any(term.is_usable and loose(term.text) in beside for term in own.terms)


def _finding(
    places: list[tuple[Recognition, _Friend]], preferred: dict[str, str], *, explained: bool
) -> Finding:
    first, friend = places[0]
    return Finding(
        _ID,
        Gravity.INFO if explained else _severity(friend),
        Confidence.LIKELY if friend.reason == "" else Confidence.SURE,
        said(_SENTENCES.get(friend.foreign.home_jurisdiction, _ELSEWHERE), word=friend.name),
        tuple(
            Place(one.start, one.end, one.surface, _right(one, its.own, preferred))
            for one, its in places
        ),
        friend.own.id,
        first.surface,
        tuple(_evidence(friend)),
        friend.own.definition_source or next(iter(friend.own.sources), None),
    )


def _severity(friend: _Friend) -> Gravity:
    """Return high where the reader knows the word from a law in Chinese, medium elsewhere."""
    return Gravity.HIGH if friend.foreign.home_jurisdiction in CHINESE else Gravity.MEDIUM


def _right(seen: Recognition, own: Concept, preferred: dict[str, str]) -> str:
    term = wrong_name(own, seen.surface)
    best = best_term(own, seen.lang.partition("-")[0])
    return (
        preferred.get(own.id, "")
        or (term.replacement if term is not None else "")
        or (best.text if best is not None else "")
    )


def _evidence(friend: _Friend) -> Iterator[Said]:
    original = best_term(friend.own, "ja")
    if original is not None:
        yield said(phrase("checks", "What is meant here may be: {name}."), name=original.text)
    if friend.reason:
        yield said(phrase("checks", "Not the same: {reason}"), reason=friend.reason)


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Terms of another country’s law"),
        explanation=phrase(
            "checks",
            "A term that is defined in the law of one country stands where another country’s law is"
            " spoken of. Paragraphs that name the other country’s laws or bodies are left alone;"
            " where the sentence also gives the right name in brackets, or compares the two, it is"
            " only worth a look.",
        ),
        bad="企业取得敏感个人信息时，须事先得到同意。",
        good="企业取得需特别注意的个人信息时，须事先得到同意。",
    ),
    find=_find,
)

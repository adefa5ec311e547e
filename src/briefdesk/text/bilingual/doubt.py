"""How far it is in doubt that a term is missing: translators put common words into others."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from itertools import combinations

from briefdesk.model.concept import AdminStatus, Concept, ConceptKind, best_term
from briefdesk.model.recognition import Recognition
from briefdesk.text.bilingual.beside import Beside, Linked, Side, Spans, letters

_COMMON = 3  # characters of a word that is used in other senses, too …
_SHORT = 2  # … and of the name of a body or law
_CORE = 2  # characters of what several renderings share
_BORDER = "\n"
_HAN = re.compile("[\u3400-\u9fff]")
_COMPOUND = re.compile("(?![等及又並若各当該同本両全])[\u3400-\u9fff]")
_AGENT = re.compile("[者人]$")
_AGENTS = re.compile("[者人商员]|企业|公司|机构|单位|主体")


class Doubt(Enum):
    """NONE: a reviser would ask where it is; SOME: the context may say it; MUCH: it mostly does."""

    NONE = auto()
    SOME = auto()
    MUCH = auto()


def doubt(
    concept: Concept, seen: Recognition, link: Linked, beside: Beside, names: Iterable[str]
) -> Doubt:
    """Return the doubt that a term of the original is missing in a link.

    ``names`` are the keys of all that the translation may write for its concept.
    """
    names = tuple(names)
    free = _unnamed(beside.translation, link.translation)
    if _is_common(concept, seen, beside.original.lang):
        is_said = (
            _is_in_a_compound(beside.original, seen)
            or any(name in beside.translation.key(link.around) for name in names)
            or any(_is_put_otherwise(name, free) for name in _han(names))
        )
        return Doubt.MUCH if is_said else Doubt.SOME
    if any(core in free for core in _cores(concept, beside.translation.lang)):
        return Doubt.MUCH
    return Doubt.NONE


def _is_common(concept: Concept, seen: Recognition, lang: str) -> bool:
    """Tell whether a term is a word of every day, or one that stands for a longer name.

    A name in letters is none, however short: EU.
    """
    if len(seen.surface) <= _SHORT and _HAN.match(seen.surface):
        return True
    if concept.kind not in (ConceptKind.TERM, ConceptKind.PERSON):
        return False
    best = best_term(concept, lang)
    return len(seen.surface) <= _COMMON or best is None or best.text != seen.term


def _is_in_a_compound(original: Side, seen: Recognition) -> bool:
    """Tell whether a word has Han right before or behind it: 法改正, 国会休会.

    A translator renders the compound, not each of its words. 等 and 当該 make none.
    """
    text = original.document.text
    beside = (at for at in (seen.start - 1, seen.end) if 0 <= at < len(text))
    return any(_COMPOUND.match(text, at) for at in beside)


def _is_put_otherwise(name: str, free: str) -> bool:
    """Tell whether another word with the head of a name is there: 使用者 for 利用者, or one for
    somebody who does something: 服务商 for 经营者.
    """
    return name[-1] in free or bool(_AGENT.search(name) and _AGENTS.search(free))


def _unnamed(side: Side, spans: Spans) -> str:
    """Return the letters of sentences without those of the terms in them."""
    pieces, text = [], side.document.text
    for span in spans:
        at = span.start
        for one in side.seen((span,)):
            pieces.append(letters(text[at : max(at, one.start)]))
            at = max(at, one.end)
        pieces.append(letters(text[at : span.end]))
    return _BORDER.join(pieces)


def _han(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if _HAN.match(name[-1]))


def _cores(concept: Concept, lang: str) -> Iterator[str]:
    """Yield what two admitted names share, if it is half of the shorter: 选择退出, 退出机制.

    What both end with is what kind of thing it is, and says less: 遗传数据, 基因数据.
    """
    names = [
        letters(one.text)
        for one in concept.terms
        if one.lang.partition("-")[0] == lang
        and one.status in (AdminStatus.PREFERRED, AdminStatus.ADMITTED)
        and _HAN.search(one.text)
    ]
    for one, other in combinations(sorted(names, key=len), 2):
        least = max(_CORE, -(-len(one) // 2))
        parts = (one[at : at + least] for at in range(len(one) - least + 1))
        yield from (
            part
            for part in parts
            if part in other and not (one.endswith(part) and other.endswith(part))
        )

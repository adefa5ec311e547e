"""Which country's law a paragraph speaks of."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.concept import Concept, ConceptKind
from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.text.paragraph_terms import by_block

_HOME = "JP"
# Names of the countries as Chinese and Japanese texts have them.
_COUNTRY = re.compile(
    "(?P<CN>中国|中华人民共和国|中華人民共和国|我国|PRC|PIPL)|(?P<EU>欧盟|欧洲|歐盟|歐洲|欧州|EU|GDPR)"
    "|(?P<TW>台湾|台灣|臺灣)|(?P<HK>香港)|(?P<JP>日本)"
)
_SPEAKS = (ConceptKind.STATUTE, ConceptKind.BODY)
Lookup = Callable[[str], Concept | None]


class Passage(NamedTuple):
    """A block with its terms, the jurisdiction it is about and all that it names."""

    block: Block
    seen: Sequence[Recognition]
    home: str
    named: frozenset[str]


def passages(
    document: ImportedDocument, recognitions: Sequence[Recognition], concept: Lookup
) -> list[Passage]:
    """Return the blocks in order.

    A block is about the jurisdiction whose law it cites, the last one before it where it cites none
    and is no footnote, else about that of most laws and bodies in the document; a heading names for
    all that stands under it.
    """
    groups = list(by_block(document, recognitions))
    laws: dict[int, list[str]] = {}
    named: dict[int, set[str]] = {}
    all_named: Counter[str] = Counter()
    for number, (block, seen) in enumerate(groups):
        found = named[number] = set()
        for one in seen:
            known = concept(one.concept) if not one.ambiguous else None
            if known is not None and known.kind in _SPEAKS:
                found.add(known.home_jurisdiction)
                all_named[known.home_jurisdiction] += 1
                if known.kind is ConceptKind.STATUTE:
                    laws.setdefault(number, []).append(known.home_jurisdiction)
        for match in _COUNTRY.finditer(document.text, block.start, block.end):
            found.add(match.lastgroup or "")
    usual = max(all_named, key=lambda one: all_named[one], default=_HOME)
    return list(_passages(groups, laws, named, usual))


def _passages(
    groups: Sequence[tuple[Block, Sequence[Recognition]]],
    laws: dict[int, list[str]],
    named: dict[int, set[str]],
    usual: str,
) -> Iterator[Passage]:
    before = usual
    headings: list[tuple[int, set[str]]] = []  # level, and what they name
    for number, (block, seen) in enumerate(groups):
        if block.type is BlockType.HEADING:
            headings = [one for one in headings if one[0] < block.level]
            headings.append((block.level, named[number]))
            before = usual
        over = set().union(*(names for _, names in headings))
        cited = laws.get(number)
        is_note = block.type is BlockType.FOOTNOTE
        home = Counter(cited).most_common(1)[0][0] if cited else usual if is_note else before
        yield Passage(block, seen, home, frozenset(named[number] | (set() if is_note else over)))
        if cited and not is_note:
            before = cited[-1]

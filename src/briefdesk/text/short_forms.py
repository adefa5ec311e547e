"""Short forms that a text declares, and every place where it uses them."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.concept import ConceptKind
from briefdesk.text.characters import HAN
from briefdesk.text.edges import cuts_a_word
from briefdesk.text.fold import loose
from briefdesk.text.mining.declared import declarations
from briefdesk.text.mining.ground import Ground, Place
from briefdesk.text.mining.titles import kind_of
from briefdesk.text.mining.words import without_verb
from briefdesk.text.stretches import Stretches

_MARKS = {"《": "》", "“": "”", "「": "」", "『": "』", "〈": "〉"}
_TITLES = "《〈"
_TITLE = re.compile("《([^《》\n]+)》|〈([^〈〉\n]+)〉")
_THAT_IS = re.compile("[（(，,]即(?:所谓|所謂)?[“「《]([^“”「」《》\n]{2,24})[”」》](?=[）)])")
_IS_HAN = re.compile(f"[{HAN}]")
_GOES_ON = re.compile("(?:施行|实施|修正|修订|修改|草案|制|律|案|规)(?!定)")


class Declared(NamedTuple):
    """A short form where it is declared, ``name`` without marks; code points.

    ``marks`` is 《 where it is declared to be a title, else empty; ``long`` is the name it is for.
    ``is_casual`` is one behind 即.
    """

    name: str
    start: int
    end: int
    marks: str
    long: Place | None
    is_casual: bool = False

    @property
    def key(self) -> str:
        """Return by what it is the same as another."""
        return loose(self.name)

    @property
    def is_law(self) -> bool:
        """Tell whether it is for a law: its short title is one too, with marks or without."""
        return kind_of(self.name) is ConceptKind.STATUTE


class Use(NamedTuple):
    """A short form where it is used, marks included; ``marks`` is the opening one, or empty.

    One that is not ``whole`` may be the end of a longer name.
    """

    start: int
    end: int
    marks: str
    whole: bool = True


def declared(ground: Ground) -> list[Declared]:
    """Return the short forms that a text declares, in its order."""
    found = [
        _declared(ground.text, span, one.long)
        for one in declarations(ground)
        for span in one.shorts
    ]
    found += [
        _declared(ground.text, one.span(1), None)._replace(is_casual=True)
        for one in _THAT_IS.finditer(ground.text)
    ]
    return sorted(found, key=lambda one: one.start)


def _declared(text: str, span: tuple[int, int], long: Place | None) -> Declared:
    start, end = span
    marks = ""
    if text[start] in _TITLES and text[end - 1] in _MARKS.values():
        start, end, marks = start + 1, end - 1, "《"
    elif start and text[start - 1] in _TITLES:
        marks = "《"
    return Declared(text[start:end].strip(), start, end, marks, long)


class Uses:
    """Finds where short forms are used, but for their declarations and longer names."""

    def __init__(self, ground: Ground, forms: list[Declared]) -> None:
        """Note what is no use."""
        self._ground = ground
        self._declarations = Stretches(
            (place.start, place.end)
            for one in forms
            for place in (one, one.long)
            if place is not None
        )
        titles = [one.span(one.lastindex or 0) for one in _TITLE.finditer(ground.text)]
        self._titles = dict(titles)
        self._in_titles = Stretches(titles)

    def of(self, name: str) -> Iterator[Use]:
        """Yield the uses of a short form in order; blanks in it do not matter."""
        text = self._ground.text
        pattern = r"\s?".join(map(re.escape, name.replace(" ", "")))
        for found in re.finditer(pattern, text):
            start, end = found.span()
            if self._declarations.hold(start):
                continue
            if self._in_titles.hold(start):
                if self._titles.get(start) == end:
                    yield Use(start - 1, end + 1, text[start - 1])
            elif self._is_apart(start, end):
                marks = text[start - 1] if start else ""
                is_marked = _MARKS.get(marks) == text[end : end + 1]
                is_whole = is_marked or self._begins(start, end)
                start, end = start - is_marked, end + is_marked
                yield Use(start, end, marks if is_marked else "", is_whole)

    def _is_apart(self, start: int, end: int) -> bool:
        """Tell whether a place is neither in a Latin word nor in a known term, and ends a name."""
        text, ground = self._ground.text, self._ground
        if cuts_a_word(text, (start, end), (0, len(text)), ()) or _GOES_ON.match(text, end):
            return False
        return ground.known_at(start) is None and ground.known_at(end) is None

    def _begins(self, start: int, end: int) -> bool:
        """Tell whether no longer name begins before a place."""
        text, ground = self._ground.text, self._ground
        if start == 0 or not _IS_HAN.match(text[start - 1]):
            return True
        first = ground.run_before(start)
        ends = [last for _, last in ground.breaks(first, end) if last <= start]
        rest = text[max(ends, default=first) : end]
        return without_verb(rest.lstrip()) == text[start:end]


def by_name(forms: list[Declared]) -> dict[str, list[Declared]]:
    """Return the declarations of each short form."""
    found: dict[str, list[Declared]] = defaultdict(list)
    for one in forms:
        found[one.key].append(one)
    return found

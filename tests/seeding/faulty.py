"""Clean documents with faults in them, and where those are."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from random import Random
from typing import NamedTuple

from briefdesk.model.span import Span
from briefdesk.text.told_senses import wrong_name
from tests.pairs import Paired, Row, paired
from tests.seeding import facts, marks, names, pairs, terms
from tests.seeding.ground import PARTED, Fault, Ground, plain, sought

KINDS = {
    "inconsistent-rendering": (terms.other_rendering,),
    "forbidden-rendering": (terms.forbidden,),
    "false-friend": (terms.false_friend,),
    "ambiguous-term": (terms.open_sense, terms.open_word),
    "abbreviation": (names.abbreviation, names.unknown_abbreviation),
    "short-form": (names.short_form,),
    "law-citation": (facts.law_number, facts.era),
    "title-identity": (names.title, names.other_title),
    "date-deadline": (facts.no_day, facts.backwards, facts.two_deadlines),
    "bilingual-parenthesis": (names.foreign_name,),
    "typography": (marks.mark,),
    "completeness": (
        pairs.omitted, pairs.other_number, pairs.lost_note, pairs.lost_term, pairs.left_in_japanese,
    ),
    "near-miss": (terms.near_miss,),
}  # fmt: skip
AT_ONCE = 5  # faults of one kind in one copy of a document


class Injected(NamedTuple):
    """A fault in a copy: where it stands, in the translation or, if it omits, in the original."""

    fault: Fault
    place: Span


def one_sided(pair: Paired) -> tuple[Injected, ...]:
    """Return the sentences that the clean translation itself leaves out or adds."""
    return tuple(
        Injected(Fault("completeness", 0, "", 0, 0, "", omits=not link.translation), span)
        for link in pair.links
        if not (link.translation and link.original)
        for span in (*link.translation, *link.original)
    )


class Faulty(NamedTuple):
    """A copy of a document with faults of one kind.

    ``void`` are changes that turned out to be none, and counts of items of which one is left out:
    what is said of them does not count.
    """

    check: str
    pair: Paired
    faults: tuple[Injected, ...]
    void: tuple[Injected, ...] = ()


def copies(ground: Ground, check: str, count: int, seed: int) -> Iterator[Faulty]:
    """Yield copies that have up to ``count`` faults of a kind between them; equal seeds, equal
    faults.
    """
    random = Random(f"{seed} {check} {ground.name}")  # noqa: S311 - the same every time
    few = 2 if check == "ambiguous-term" else 1  # most senses are settled by what is around
    chosen = _chosen(ground, check, few * count, random)
    for first in range(0, len(chosen), AT_ONCE):
        made = _copy(ground, check, chosen[first : first + AT_ONCE])
        yield _open(ground, made) if check == "ambiguous-term" else made


def _chosen(ground: Ground, check: str, count: int, random: Random) -> list[Fault]:
    """Return faults, in turn of the ways to make them, of which no two share a row or subject."""
    ways = [list(way(ground, random)) for way in KINDS[check]]
    for way in ways:
        random.shuffle(way)
    taken: set[int | str] = set()
    chosen: list[Fault] = []
    for fault in (one for turn in zip_longest(*ways) for one in turn if one is not None):
        marks_of = {fault.row, fault.about} | ({fault.also[0]} if fault.also else set())
        if len(chosen) < count and not marks_of & taken:
            chosen.append(fault)
            taken |= marks_of
    return chosen


def _copy(ground: Ground, check: str, faults: Sequence[Fault]) -> Faulty:
    """Return a document with some faults; no two of them are in one row."""
    cells = dict(enumerate(ground.cells))
    for fault in faults:
        cells[fault.row] = fault.cell
        if fault.also:
            cells[fault.also[0]] = fault.also[1]
    rows = [
        Row(row.kind, tuple(filter(None, cells[number].split(PARTED))), row.ja)
        for number, row in enumerate(ground.rows)
    ]
    made = paired(rows, ground.name)
    placed = tuple(Injected(one, _place(made, rows, one)) for one in faults)
    return Faulty(check, made, placed, tuple(_counts(made, rows, faults)))


def _counts(made: Paired, rows: Sequence[Row], faults: Sequence[Fault]) -> Iterator[Injected]:
    """Yield the sentences before lists that are an item short: a count there is wrong, rightly."""
    for fault in faults:
        if fault.omits and rows[fault.row].kind == "li":
            before = fault.row
            while before and rows[before].kind == "li":
                before -= 1
            if words := plain(PARTED.join(rows[before].zh)):
                place = sought(made.translation.text, words)
                yield Injected(fault._replace(omits=False), place)


def _open(ground: Ground, made: Faulty) -> Faulty:
    """Keep the faults whose sense is open where they stand, and matters there: what is around may
    tell it, or the word be right in any sense.
    """
    document = made.pair.translation
    seen = ground.matcher.recognise(document)
    faults: list[Injected] = []
    void: list[Injected] = []
    for one in made.faults:
        here = next((r for r in seen if (r.start, r.end) == (one.place.start, one.place.end)), None)
        block = next(b for b in document.blocks if b.start <= one.place.start < b.end)
        around = {r.concept for r in seen if block.start <= r.start < block.end and r is not here}
        senses = ground.matcher.candidates(here) if here and here.ambiguous else ()
        kin = {r.target for sense in senses for r in sense.relations} | {s.id for s in senses}
        matters = here is not None and any(wrong_name(sense, here.surface) for sense in senses)
        (faults if matters and not kin & around else void).append(one)
    return made._replace(faults=tuple(faults), void=tuple(void))


def _place(made: Paired, rows: Sequence[Row], fault: Fault) -> Span:
    side = made.original if fault.omits else made.translation
    row = rows[fault.row]
    if fault.first:
        return sought(side.text, fault.first)
    words = plain(PARTED.join(row.ja if fault.omits else row.zh))
    whole = sought(side.text, words)
    if fault.omits:
        return whole
    lead = sought(side.text, words[: fault.start], whole.start).end if fault.start else whole.start
    return (
        sought(side.text, words[fault.start : fault.end], lead)
        if fault.end > fault.start
        else Span(lead, lead)
    )

"""Faults against the original: sentences, numbers, notes and terms that are lost or changed."""

import re
from collections.abc import Iterator
from random import Random

from tests.seeding.ground import Fault, Ground

_DIGITS = re.compile("(?<![\\d.,])\\d{1,4}(?![\\d.,])")
_NOTE = re.compile("\\[\\^\\d+\\]")


def omitted(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Leave a sentence out."""
    for row in ground.sentences:
        words, one = ground.words(row), ground.rows[row]
        if one.kind == "s" and len(words) > 12 and one.ja and "[^" not in ground.cells[row]:
            yield Fault("completeness", row, "", 0, 0, f"omitted {row}", omits=True)


def other_number(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Change a number, a date or an article."""
    for row in ground.sentences:
        if ground.rows[row].ja:
            for found in _DIGITS.finditer(ground.words(row)):
                wrong = str(int(found[0]) + 1)
                yield ground.fault("completeness", row, found.span(), wrong, f"number {row}")


def lost_note(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Lose a footnote."""
    notes = {
        found[0]: row
        for row, cell in enumerate(ground.cells)
        if ground.rows[row].kind == "fn" and (found := _NOTE.match(cell))
    }
    for row in ground.sentences:
        cell = ground.cells[row]
        for found in _NOTE.finditer(cell):
            without = cell[: found.start()] + cell[found.end() :]
            at = len(ground.words(row))
            gone = (notes[found[0]], "")
            yield Fault("completeness", row, without, 0, at, f"note {row}", also=gone)


def lost_term(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Say something vague where the original has a term."""
    for seen in ground.free:
        words = ground.words(seen.row)
        japanese = [
            term
            for term in ground.concept(seen).terms
            if term.lang == "ja" and len(term.text) > 3  # shorter ones are left to the context
        ]
        if words.count(seen.one.surface) == 1 and any(
            term.text in "".join(ground.rows[seen.row].ja) for term in japanese
        ):
            place = (seen.start, seen.end)
            yield ground.fault("completeness", seen.row, place, "有关事项", f"term {seen.row}")


def left_in_japanese(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Leave a term as it is in Japanese, kana and all."""
    for seen in ground.free:
        for term in ground.concept(seen).terms:
            if (
                term.lang == "ja"
                and term.text in "".join(ground.rows[seen.row].ja)
                and any("ぁ" <= char <= "ヶ" for char in term.text)
            ):
                place = (seen.start, seen.end)
                yield ground.fault("completeness", seen.row, place, term.text, f"ja {seen.row}")

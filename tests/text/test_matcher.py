"""Recognition: everything is found, and nothing inside a longer term."""

import os
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk import paths
from briefdesk.formats.document import read
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    Guard,
    Term,
    TermBase,
)
from briefdesk.model.imported import (
    FileInfo,
    Link,
    ReadingOptions,
    Reference,
)
from briefdesk.model.progress import unheard
from briefdesk.model.recognition import Grade
from briefdesk.model.wire import changed
from briefdesk.text.fold import loose, surface
from briefdesk.text.matcher import Matcher
from tests.documents import list_of_addresses
from tests.termbases import concept, document, matcher, seen, termbase

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"


def test_a_term_is_recognised_in_any_script_and_across_line_ends() -> None:
    found = matcher(concept("care", "医疗数据")).recognise(
        document("《医療データ》与医疗\n\n数据、醫療數據")
    )
    assert seen(found) == [("care", "医疗\n\n数据"), ("care", "醫療數據")]
    assert [one.grade for one in found] == [Grade.EXACT, Grade.SCRIPT]
    text = "《医療データ》与医疗\n\n数据、醫療數據"
    assert [text[one.start : one.end] for one in found] == [one.surface for one in found]


def test_a_term_of_nothing_but_a_long_vowel_is_no_term() -> None:
    assert matcher(concept("x", "ー")).recognise(document("ーサーバー")) == ()
    assert matcher().recognise(document("医疗")) == ()


@pytest.mark.parametrize("blocks", [1, 30_000])
def test_thirty_thousand_addresses_hide_no_term_and_take_seconds(blocks: int) -> None:
    text = list_of_addresses(30_000, blocks=blocks)
    both = matcher(concept("rule", "规定"), concept("host", "example"))
    before = time.process_time()
    found = both.recognise(text)
    assert time.process_time() - before < 10  # looking at every address each time took a minute
    assert {one.surface for one in found} == {"规定"}
    assert len(found) == 30_000


@pytest.mark.parametrize(
    "odd", ["\ud800", "\u0378", "\U000e0fff", "\U0010ffff", "\x00", "\u3099", "゜", "㍿"]
)
def test_odd_characters_hide_nothing_and_are_no_term(odd: str) -> None:
    term = odd if odd.isprintable() or odd == "\x00" else "ー"  # no file can hold the others
    with_odd = matcher(concept("odd", term), concept("care", "医疗"))
    text = document(f"{odd}医疗{odd}医疗，{odd}{odd}医{odd}疗")
    found = [one.surface for one in with_odd.recognise(text) if one.concept == "c-care"]
    assert found
    assert all("医疗" in loose(one) for one in found)


def test_half_of_a_character_that_means_several_is_no_term() -> None:
    company = matcher(concept("x", "会社"), concept("y", "株式"), concept("z", "株式会社"))
    assert seen(company.recognise(document("㍿と会社"))) == [("z", "㍿"), ("x", "会社")]
    without = matcher(concept("x", "会社"))
    assert seen(without.recognise(document("㍿と会社"))) == [("x", "会社")]


def test_what_overlaps_a_rejected_term_is_still_found() -> None:
    found = matcher(
        concept("long", "医疗信息", guard=Guard(after=("系统",))),
        concept("late", "信息化管"),
        concept("next", "化管理"),
        concept("short", "管理"),
    )
    assert seen(found.recognise(document("医疗信息化管理"))) == [("late", "信息化管")]
    assert seen(found.recognise(document("医疗信息系统，化管理"))) == [
        ("long", "医疗信息"),
        ("next", "化管理"),
    ]


def test_latin_words_are_not_cut() -> None:
    eu = matcher(concept("eu", "EU"))
    assert seen(eu.recognise(document("EUR、EU・US、根据EU提供、eu\u200bx、EU2、EU 2"))) == [
        ("eu", "EU"),
        ("eu", "EU"),
        ("eu", "EU"),
    ]


def test_a_footnote_marker_parts_a_word_from_a_digit() -> None:
    plain = document("EU27")
    marked = changed(plain, references=(Reference("0:1", "b0", 2, 9.0),))
    eu = matcher(concept("eu", "EU"))
    assert eu.recognise(plain) == ()
    assert seen(eu.recognise(marked)) == [("eu", "EU")]


def test_the_longest_term_wins_and_everything_shows_the_nested_ones() -> None:
    both = matcher(concept("law", "下一代医疗基础法"), concept("care", "医疗"))
    text = document("下一代医疗基础法与医疗")
    assert seen(both.recognise(text)) == [("law", "下一代医疗基础法"), ("care", "医疗")]
    assert seen(both.everything(text)) == [
        ("law", "下一代医疗基础法"),
        ("care", "医疗"),
        ("care", "医疗"),
    ]


def test_a_rejected_long_term_does_not_hide_a_short_one() -> None:
    long = concept("long", "医疗信息", guard=Guard(after=("系统",)))
    assert seen(matcher(long, concept("care", "医疗")).recognise(document("医疗信息化"))) == [
        ("care", "医疗")
    ]


def test_nothing_is_recognised_inside_a_blocker() -> None:
    forbidden = concept(
        "x", "业者", status=AdminStatus.DEPRECATED, forbidden=True, replacement="企业"
    )
    found = matcher(forbidden, blockers=("从业者",)).recognise(document("从业者与业者"))
    assert [(one.surface, one.start, one.status) for one in found] == [("业者", 4, "forbidden")]
    assert len(matcher(forbidden, blockers=("从业者",)).everything(document("从业者"))) == 0


def test_nothing_is_recognised_inside_web_addresses() -> None:
    dx = matcher(concept("dx", "dx"))
    text = "见https://example.jp/dx/ 与DX"
    assert seen(dx.recognise(document(text))) == [("dx", "DX")]
    linked = changed(document("a.jp/dx"), links=(Link("http://a.jp/dx", "text", 0, 7),))
    assert dx.recognise(linked) == ()


def test_the_status_of_term_and_concept_travels() -> None:
    draft = concept("x", "信息", status=AdminStatus.SUPERSEDED)
    (found,) = matcher(draft).recognise(document("信息"))
    assert (found.status, found.concept_status) == ("superseded", ConceptStatus.DRAFT)


# Brute force: no automaton, no offsets of the fold, every substring looked at.


class Naked:
    """A text without its padding, each character folded alone: what a reader's eye compares."""

    def __init__(self, text: str) -> None:
        self.text = text
        kept = [place for place, char in enumerate(text) if loose(f"x{char}x") not in ("xx", "x x")]
        self.places = [place for place in kept for _ in loose(text[place])]
        self.folded = "".join(loose(text[place]) for place in kept)

    def occurrences(self, term: str) -> set[tuple[int, int]]:
        """Return every stretch that has the key of a term."""
        key = loose(term)
        naked = key.replace(" ", "")
        found = set()
        at = self.folded.find(naked)
        while at >= 0:
            start, end = self.places[at], self.places[at + len(naked) - 1] + 1
            while end < len(self.text) and self.text[end] in "ーｰ":
                end += 1
            if loose(self.text[start:end]) == key and not cut(self.text, start, end):
                found.add((start, end))
            at = self.folded.find(naked, at + 1)
        return found


def cut(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch begins or ends inside a Latin word."""

    def latin(char: str) -> bool:
        return loose(char) < "\u2e80" and loose(char).isalnum()

    return (start > 0 and latin(text[start - 1]) and latin(text[start])) or (
        end < len(text) and latin(text[end]) and latin(text[end - 1])
    )


def longest(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the places that stay when the leftmost and longest wins."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


WORDS = st.text(st.sampled_from("医疗療数據信DXdxサー"), min_size=2, max_size=4).filter(
    lambda word: len(loose(word)) > 1
)
WRAPPED = st.text(st.sampled_from("医疗療数據信DXdＸサー \n，"), max_size=40)


@given(st.lists(WORDS, min_size=1, max_size=6), WRAPPED)
@settings(max_examples=20_000 if SOAK else 400, deadline=None)
def test_every_occurrence_is_found_and_none_inside_a_longer_term(
    words: list[str], text: str
) -> None:
    all_terms = matcher(*(concept(str(n), word) for n, word in enumerate(words)))
    expected = set().union(*(Naked(text).occurrences(word) for word in words))
    whole = document(text)
    assert {(one.start, one.end) for one in all_terms.everything(whole)} == expected
    assert [(one.start, one.end) for one in all_terms.recognise(whole)] == longest(expected)


def unguarded(termbases: Iterable[TermBase]) -> list[TermBase]:
    """Return the term bases without guards and blockers, so that every place counts."""
    return [
        changed(
            termbase,
            blockers=(),
            concepts=tuple(
                changed(one, terms=tuple(changed(term, guard=Guard()) for term in one.terms))
                for one in termbase.concepts
            ),
        )
        for termbase in termbases
    ]


def counts(term: Term, printed: str) -> bool:
    """Tell whether a printed form has the case or exactness that a term asks for."""
    if len(loose(term.text)) == 1 or term.match == "exact":
        return surface(printed) == surface(term.text)
    letters = [
        [char for char in text if char.lower() != char.upper()] for text in (printed, term.text)
    ]
    return term.match != "case" or letters[0] == letters[1]


def in_addresses(text: str) -> list[tuple[int, int]]:
    """Return the web addresses of a text."""
    found = []
    for place in range(len(text)):
        if text.startswith("http", place):
            end = place
            while end < len(text) and "!" <= text[end] <= "~":
                end += 1
            found.append((place, end))
    return found


@pytest.mark.parametrize("wrapped", [True, False], ids=["hard-wrapped", "read"])
def test_every_occurrence_in_the_real_briefing(real_briefing: Path, *, wrapped: bool) -> None:
    files = sorted(paths.glossary().glob("*.tbx"))
    termbases = unguarded(tbx3.read(file.read_bytes(), file.name) for file in files)
    data = real_briefing.read_bytes()
    info = FileInfo(real_briefing.name, "", len(data), "", "", "", 0)
    whole = document(data.decode()) if wrapped else read(data, info, ReadingOptions(), unheard)
    every = [term for base in termbases for one in base.concepts for term in one.terms]
    terms = [term for term in every if term.match != "search"]
    expected = set()
    for block in whole.blocks:
        text = whole.text[block.start : block.end]
        naked, addresses = Naked(text), in_addresses(text)
        expected |= {
            (block.start + start, block.start + end)
            for term in terms
            for start, end in naked.occurrences(term.text)
            if counts(term, text[start:end])
            and not any(start < stop and first < end for first, stop in addresses)
        }
    found = Matcher.over(termbases)
    assert {(one.start, one.end) for one in found.everything(whole)} == expected
    assert [(one.start, one.end) for one in found.recognise(whole)] == longest(expected)
    assert len(expected) > 500
    assert any("\n" in whole.text[start:end] for start, end in expected) is wrapped


def named(name: str, ja: str, zh: str, **fields: object) -> Concept:
    """Return a concept with a Japanese and a Chinese name."""
    terms = (Term(f"t-{name}-ja", "ja", ja), Term(f"t-{name}-zh", "zh-Hans", zh))
    return Concept(f"c-{name}", "test", tuple(changed(term, **fields) for term in terms))


def test_what_two_term_bases_have_as_the_same_entry_is_not_open() -> None:
    office, ours = (named(one, "医療データ", "医疗数据") for one in ("office", "ours"))
    [one] = Matcher.over([termbase(office), termbase(ours)]).recognise(document("医疗数据"))
    assert (one.concept, one.ambiguous) == ("c-office", ())


def test_a_name_in_common_is_no_entry_in_common() -> None:
    office, ours = named("office", "介護", "护理"), named("ours", "看護", "护理")
    [one] = Matcher.over([termbase(office), termbase(ours)]).recognise(document("护理"))
    assert one.ambiguous == ("c-office", "c-ours")


def test_entries_that_warn_of_each_other_stay_open() -> None:
    office = named("office", "二次利用", "二次利用")
    ours = named("ours", "二次利用", "二次利用", ambiguous_with=("c-office",))
    [one] = Matcher.over([termbase(office), termbase(ours)]).recognise(document("二次利用"))
    assert one.ambiguous == ("c-office", "c-ours")

"""Recognition: everything is found, nothing inside a longer term, and no sense is guessed."""

import os
from collections.abc import Iterable, Sequence
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
    ConceptKind,
    ConceptStatus,
    Guard,
    Term,
    TermBase,
)
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    ImportedDocument,
    Link,
    Meta,
    Reference,
)
from briefdesk.model.progress import unheard
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.wire import changed
from briefdesk.text.fold import loose, surface
from briefdesk.text.matcher import Matcher

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"


def document(*texts: str, types: Sequence[BlockType] = ()) -> ImportedDocument:
    """Return a document of blocks, paragraphs if nothing else is said."""
    blocks, start = [], 0
    for number, text in enumerate(texts):
        kind = types[number] if types else BlockType.PARAGRAPH
        blocks.append(Block(f"b{number}", kind, 0, "", start, start + len(text)))
        start += len(text) + 1
    file = FileInfo("x.txt", "0" * 64, 0, "text/plain", "utf-8", "test", 1)
    whole = "\n".join(texts)
    return ImportedDocument(file, Meta(), whole, whole, tuple(blocks))


def concept(name: str, *texts: str, **fields: object) -> Concept:
    """Return a concept with Chinese terms of these texts and fields."""
    terms = tuple(
        changed(Term(f"t-{name}-{n}", "zh-Hans", text), **fields) for n, text in enumerate(texts)
    )
    return Concept(f"c-{name}", "test", terms)


def matcher(*concepts: Concept, blockers: tuple[str, ...] = ()) -> Matcher:
    """Return a matcher over these concepts."""
    return Matcher([TermBase("t", "t", "", "test", concepts, blockers)])


def seen(found: Iterable[Recognition]) -> list[tuple[str, str]]:
    """Return what was recognised as concept and printed form."""
    return [(one.concept.removeprefix("c-"), one.surface) for one in found]


def test_a_term_is_recognised_in_any_script_and_across_line_ends() -> None:
    found = matcher(concept("care", "医疗数据")).recognise(
        document("《医療データ》与医疗\n\n数据、醫療數據")
    )
    assert seen(found) == [("care", "医疗\n\n数据"), ("care", "醫療數據")]
    assert [one.grade for one in found] == [Grade.EXACT, Grade.SCRIPT]
    text = "《医療データ》与医疗\n\n数据、醫療數據"
    assert [text[one.start : one.end] for one in found] == [one.surface for one in found]


@pytest.mark.parametrize(
    ("term", "text", "grade"),
    [
        ("后", "后", Grade.EXACT),
        ("今后", "今後", Grade.SCRIPT),
        ("DX", "ＤＸ", Grade.WIDTH),
        ("医疗DX", "医疗 dx", Grade.WIDTH),
        ("サーバ", "サーバー", Grade.SCRIPT),
        ("医疗 DX", "医疗DX", Grade.EXACT),
        ("一ヶ月", "一ケ月", Grade.SCRIPT),
        ("一ケ月", "一か月", Grade.SCRIPT),
    ],
)
def test_grades(term: str, text: str, grade: Grade) -> None:
    (found,) = matcher(concept("x", term)).recognise(document(text))
    assert (found.surface, found.grade) == (text, grade)


def test_a_single_character_counts_only_if_exact() -> None:
    assert matcher(concept("x", "后")).recognise(document("後")) == ()


def test_a_term_of_nothing_but_a_long_vowel_is_no_term() -> None:
    assert matcher(concept("x", "ー")).recognise(document("ーサーバー")) == ()
    assert matcher().recognise(document("医疗")) == ()


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


def test_case_and_exactness_where_a_term_asks_for_them() -> None:
    who = matcher(concept("who", "WHO", match="case"))
    assert seen(who.recognise(document("who and WHO and ＷＨＯ"))) == [
        ("who", "WHO"),
        ("who", "ＷＨＯ"),
    ]
    exact = matcher(concept("x", "医疗", match="exact"))
    assert seen(exact.recognise(document("医療、医疗"))) == [("x", "医疗")]


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


@pytest.mark.parametrize(
    ("guard", "text", "counts"),
    [
        (Guard(before=("公共",)), "公共\n信息", True),
        (Guard(before=("公共",)), "公 的信息", False),
        (Guard(after=("系統",)), "信息系统", True),
        (Guard(after=("系统",)), "信息", False),
        (Guard(not_before=("从", "无")), "从信息", False),
        (Guard(not_before=("从", "无")), "有信息", True),
        (Guard(not_after=("化",)), "信息化", False),
        (Guard(block_types=("heading",)), "信息", False),
        (Guard(block_types=("paragraph",)), "信息", True),
        (Guard(before=("a",), after=("b",)), "a信息", False),
    ],
)
def test_guards(guard: Guard, text: str, *, counts: bool) -> None:
    found = matcher(concept("x", "信息", guard=guard)).recognise(document(text))
    assert bool(found) is counts


LAW = Guard(nearest_law=("GDPR", "通用数据保护条例"))


def test_the_nearest_law_decides() -> None:
    laws = (
        concept("data", "个人数据", guard=LAW),
        changed(concept("appi", "个人信息保护法"), kind=ConceptKind.STATUTE),
    )

    def places(*texts: str, types: Sequence[BlockType] = ()) -> list[int]:
        found = matcher(*laws).recognise(document(*texts, types=types))
        return [one.start for one in found if one.concept == "c-data"]

    assert places("GDPR的个人数据") == [5]
    assert places("个人数据，见GDPR") == [0]
    assert places("GDPR和个人信息保护法的个人数据") == []
    assert places("个人信息保护法和GDPR", "个人数据") == [13]
    assert places("个人信息保护法和GDPR", "个人数据，个人信息保护法") == []
    note = (BlockType.PARAGRAPH, BlockType.FOOTNOTE)
    assert places("GDPR", "个人数据", types=note) == []
    assert places("个人数据") == []


def test_a_string_of_several_concepts_is_open() -> None:
    two = matcher(
        concept("a", "假名化信息"), concept("b", "假名化信息", status=AdminStatus.DEPRECATED)
    )
    (found,) = two.recognise(document("假名化信息"))
    assert found.ambiguous == ("c-a", "c-b")
    assert found.concept == "c-a"
    assert [one.id for one in two.candidates(found)] == ["c-a", "c-b"]


def test_a_declared_homograph_is_open_even_if_the_other_concept_lacks_the_string() -> None:
    two = matcher(
        concept("a", "假名化信息", ambiguous_with=("c-b", "c-unknown")), concept("b", "别名")
    )
    (found,) = two.recognise(document("假名化信息"))
    assert found.ambiguous == ("c-a", "c-b")


def test_a_guard_that_gets_what_it_asks_for_decides_the_sense() -> None:
    two = matcher(
        concept("eu", "一次利用", guard=LAW, ambiguous_with=("c-jp",)),
        concept("jp", "一次利用", ambiguous_with=("c-eu",)),
    )
    (european,) = two.recognise(document("GDPR的一次利用"))
    assert (european.concept, european.ambiguous) == ("c-eu", ())
    (japanese,) = two.recognise(document("一次利用"))
    assert (japanese.concept, japanese.ambiguous) == ("c-jp", ())


def test_two_guards_that_pass_leave_the_sense_open() -> None:
    two = matcher(
        concept("a", "数据", guard=LAW), concept("b", "数据", guard=Guard(before=("的",)))
    )
    assert two.recognise(document("GDPR的数据"))[0].ambiguous == ("c-a", "c-b")
    assert two.recognise(document("数据")) == ()


def test_homographs_whose_guards_all_fail_stay_open_but_never_against_an_exclusion() -> None:
    guarded = concept("a", "数据", guard=LAW, ambiguous_with=("c-b",))
    other = concept("b", "数据", guard=Guard(before=("的",)))
    assert matcher(guarded, other).recognise(document("数据"))[0].ambiguous == ("c-a", "c-b")
    excluded = concept(
        "a", "数据", guard=Guard(before=("的",), not_before=("大",)), ambiguous_with=("c-b",)
    )
    assert matcher(excluded, concept("b", "别名")).recognise(document("大数据")) == ()


def test_the_best_grade_wins_and_then_the_language_of_the_document() -> None:
    both = matcher(concept("make", "制作"), concept("produce", "製作"))
    assert [(one.concept, one.ambiguous) for one in both.recognise(document("制作、製作"))] == [
        ("c-make", ()),
        ("c-produce", ()),
    ]
    japanese = concept("ja", "利用", lang="ja")
    assert matcher(japanese, concept("zh", "利用")).recognise(document("利用"))[0].concept == "c-zh"
    assert matcher(japanese).recognise(document("利用"))[0].lang == "ja"


def test_a_confirmed_sense_is_certain_at_its_place_only() -> None:
    two = matcher(
        concept("a", "信息", ambiguous_with=("c-c",)), concept("b", "信息"), concept("c", "C")
    )
    text = document("信息，信息，信息")
    found = two.recognise(text, {(3, 5): "c-b", (6, 8): "c-c", (0, 1): "c-b"})
    assert [(one.concept, one.ambiguous) for one in found] == [
        ("c-a", ("c-a", "c-b", "c-c")),
        ("c-b", ()),
        ("c-c", ()),
    ]


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
    whole = document(data.decode()) if wrapped else read(data, info, unheard)
    terms = [term for base in termbases for one in base.concepts for term in one.terms]
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
    found = Matcher(termbases)
    assert {(one.start, one.end) for one in found.everything(whole)} == expected
    assert [(one.start, one.end) for one in found.recognise(whole)] == longest(expected)
    assert len(expected) > 500
    assert any("\n" in whole.text[start:end] for start, end in expected) is wrapped

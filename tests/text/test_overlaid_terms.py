"""Edits laid over compiled terms: as if all had been compiled with them, and at once."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from briefdesk import paths
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Guard,
    Term,
    TermBase,
)
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.wire import changed
from briefdesk.text.compiled_terms import CompiledTerms, compile_terms
from briefdesk.text.matcher import Matcher
from briefdesk.text.overlaid_terms import Edits, OverlaidTerms
from tests.termbases import concept, document, seen, termbase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

CARE, DATA = concept("care", "医疗"), concept("data", "数据", "医疗数据")
LAW = Guard(nearest_law=("GDPR",))


def edited(
    *edits: Concept, gone: tuple[str, ...] = (), layer: int = 0
) -> dict[tuple[int, str], Concept | None]:
    """Return what was edited in one layer, and which names of concepts are gone."""
    return {
        **{(layer, one.id): one for one in edits},
        **{(layer, f"c-{name}"): None for name in gone},
    }


def over(edits: Edits, *layers: TermBase, **blockers: tuple[str, ...]) -> Matcher:
    """Return a matcher over compiled term bases with edits; blockers as ``layer0=``."""
    now = {int(layer.removeprefix("layer")): words for layer, words in blockers.items()}
    return Matcher(OverlaidTerms(compile_terms(layers), edits, now))


def words(matcher: Matcher, *texts: str) -> list[tuple[str, str]]:
    """Return what is recognised in a document of some blocks."""
    return seen(matcher.recognise(document(*texts)))


def test_a_concept_added_is_recognised_beside_the_others() -> None:
    new = over(edited(concept("law", "基础法")), termbase(CARE))
    assert words(new, "医疗基础法与基礎法") == [
        ("care", "医疗"), ("law", "基础法"), ("law", "基礎法"),
    ]  # fmt: skip


def test_a_concept_removed_is_no_more_and_hides_nothing() -> None:
    terms = termbase(concept("long", "医疗数据库"), CARE, DATA, concept("base", "据库"))
    gone = over(edited(gone=("long",)), terms)
    assert words(gone, "医疗数据库") == [("data", "医疗数据")]
    assert gone.concept("c-long") is None
    gone = over(edited(gone=("long", "data")), terms)
    assert words(gone, "医疗数据库") == [("care", "医疗"), ("base", "据库")]
    assert seen(gone.everything(document("医疗数据库"))) == [("care", "医疗"), ("base", "据库")]


def test_a_term_written_otherwise_is_found_so_and_not_as_before() -> None:
    now = over(edited(concept("data", "资料")), termbase(CARE, DATA))
    assert words(now, "医疗数据、资料") == [("care", "医疗"), ("data", "资料")]
    (found,) = now.concepts_of("資料")
    assert found.id == "c-data"
    assert now.concepts_of("数据") == ()


def test_a_status_changed_travels_although_the_term_was_seen_before() -> None:
    base = compile_terms([termbase(CARE)])
    assert Matcher(base).recognise(document("医疗"))[0].status == "preferred"
    bad = concept("care", "医疗", status=AdminStatus.DEPRECATED, forbidden=True)
    both = Matcher(OverlaidTerms(base, edited(bad)))
    assert [one.status for one in both.recognise(document("医疗、医療"))] == ["forbidden"] * 2
    assert Matcher(base).recognise(document("医疗"))[0].status == "preferred"


def test_the_longest_wins_whichever_has_it() -> None:
    assert words(over(edited(DATA), termbase(CARE)), "医疗数据") == [("data", "医疗数据")]
    assert words(over(edited(CARE), termbase(DATA)), "医疗数据") == [("data", "医疗数据")]


def test_the_leftmost_wins_and_hides_nothing_behind_the_other() -> None:
    compiled = termbase(concept("ab", "甲乙"), concept("cd", "丙丁"), concept("de", "丁戊"))
    new = over(edited(concept("bcd", "乙丙丁"), concept("x", "戊己")), compiled)
    assert words(new, "甲乙丙丁戊己") == [("ab", "甲乙"), ("cd", "丙丁"), ("x", "戊己")]
    assert words(new, "乙丙丁戊己") == [("bcd", "乙丙丁"), ("x", "戊己")]
    new = over(edited(concept("abc", "甲乙丙")), compiled)
    assert words(new, "甲乙丙丁戊己") == [("abc", "甲乙丙"), ("de", "丁戊")]


def test_a_string_becomes_open_and_is_so_no_more() -> None:
    base = compile_terms([termbase(CARE, concept("other", "别的"), concept("twin", "双关"))])
    both = Matcher(OverlaidTerms(base, edited(concept("other", "医疗"))))
    assert both.recognise(document("医疗"))[0].ambiguous == ("c-care", "c-other")
    named = concept("care", "医疗", ambiguous_with=("c-twin", "c-new"))
    both = Matcher(OverlaidTerms(base, edited(named)))
    assert both.recognise(document("医疗"))[0].ambiguous == ("c-care", "c-twin")
    both = Matcher(OverlaidTerms(base, edited(named, gone=("twin",))))
    assert both.recognise(document("医疗"))[0].ambiguous == ()
    base = compile_terms([termbase(CARE, concept("other", "医疗"))])
    one = Matcher(OverlaidTerms(base, edited(gone=("other",))))
    assert one.recognise(document("医疗"))[0].ambiguous == ()


def test_what_needed_no_judgement_may_need_it_now() -> None:
    system = concept("system", "信息", guard=Guard(after=("系统",)))
    both = over(edited(system), termbase(concept("info", "信息")))
    assert words(both, "信息、信息系统、信息") == [
        ("info", "信息"), ("system", "信息"), ("info", "信息"),
    ]  # fmt: skip
    both = over(edited(changed(system, id="c-info")), termbase(concept("info", "信息")))
    assert words(both, "信息系统、信息") == [("info", "信息")]


def test_a_term_longer_than_all_others_shows_those_in_it() -> None:
    both = over(edited(concept("law", "下一代医疗基础法")), termbase(CARE))
    assert seen(both.everything(document("下一代医疗基础法"))) == [
        ("law", "下一代医疗基础法"), ("care", "医疗"),
    ]  # fmt: skip


def test_a_law_counts_for_the_nearest_one_as_long_as_a_concept_speaks_of_it() -> None:
    guarded = concept("data", "个人数据", guard=LAW)
    act = changed(concept("act", "保护法"), kind=ConceptKind.STATUTE)
    text = "GDPR与保护法的个人数据"
    assert words(over(edited(act), termbase(guarded)), text) == [("act", "保护法")]
    without = over(edited(gone=("act",)), termbase(act, guarded))
    assert words(without, text) == [("data", "个人数据")]
    plain = over(edited(changed(act, kind=ConceptKind.TERM)), termbase(act, guarded))
    assert words(plain, text) == [("act", "保护法"), ("data", "个人数据")]
    second = changed(concept("act-too", "保护法"), kind=ConceptKind.STATUTE)
    twice = over(edited(gone=("act",)), termbase(act, second, guarded))
    assert words(twice, text) == [("act-too", "保护法")]


def test_of_several_layers_the_first_that_holds_a_concept_counts() -> None:
    mine, theirs = termbase(concept("care", "医疗")), termbase(concept("care", "诊疗"), DATA)
    text = "医疗、诊疗、治疗"

    def now(edits: Edits) -> list[tuple[str, str]]:
        return words(over(edits, mine, theirs), text)

    assert now({}) == [("care", "医疗")]
    assert now(edited(concept("care", "治疗"), layer=1)) == [("care", "医疗")]
    assert now(edited(concept("care", "治疗"), layer=0)) == [("care", "治疗")]
    assert now(edited(concept("care", "治疗"), layer=-1)) == [("care", "治疗")]
    assert now(edited(gone=("care",), layer=0)) == [("care", "诊疗")]
    assert now(edited(gone=("care",), layer=1)) == [("care", "医疗")]
    uncovered = edited(gone=("care",)) | edited(concept("care", "治疗"), layer=1)
    assert now(uncovered) == [("care", "治疗")]
    gone = over(edited(gone=("care",)) | edited(gone=("care",), layer=1), mine, theirs)
    assert (words(gone, text), gone.layer_of("c-care")) == ([], None)
    assert over(uncovered, mine, theirs).layer_of("c-care") == 1
    assert [over({}, mine, theirs).layer_of(f"c-{one}") for one in ("care", "data")] == [0, 1]


def test_blockers_come_and_go_by_layer() -> None:
    base = (termbase(concept("x", "业者"), blockers=("从业者",)), termbase(blockers=("作业者",)))
    text = "从业者、作业者、农业者"
    assert len(words(over({}, *base), text)) == 1
    assert len(words(over({}, *base, layer1=("作业者", "农业者")), text)) == 0
    assert len(words(over({}, *base, layer1=("农业者",)), text)) == 1
    assert len(words(over({}, *base, layer1=()), text)) == 2
    assert len(words(over({}, *base, layer0=(), layer1=()), text)) == 3
    assert len(words(over({}, *base, layer2=("农业者",)), text)) == 0


def test_concepts_are_gone_through_in_the_order_of_their_ids() -> None:
    names = [concept(name, "医疗") for name in "bdfh"]
    edits = edited(concept("a", "甲"), concept("d", "丁"), concept("z", "末"), gone=("f", "none"))
    both = over(edits, termbase(*names))
    pages = [both.concepts_after(after, 2) for after in ("", "c-b", "c-d", "c-h", "c-z")]
    assert [[one.id for one in page] for page in pages] == [
        ["c-a", "c-b"], ["c-d", "c-h"], ["c-h", "c-z"], ["c-z"], [],
    ]  # fmt: skip
    assert pages[1][0].terms[0].text == "丁"


def test_edits_are_laid_over_edits() -> None:
    first = OverlaidTerms(compile_terms([termbase(CARE)]), edited(DATA), {0: ("数据线",)})
    both = Matcher(OverlaidTerms(first, edited(concept("data", "资料"), gone=("care",))))
    assert words(both, "医疗、数据线、资料") == [("data", "资料")]
    back = Matcher(OverlaidTerms(first, edited(gone=("data",)), {0: ()}))
    assert words(back, "医疗、数据线、资料") == [("care", "医疗")]
    assert words(Matcher(first), "医疗、数据线、数据") == [("care", "医疗"), ("data", "数据")]


def test_what_was_not_edited_is_as_it_was() -> None:
    base = compile_terms([termbase(CARE, DATA)])
    same = OverlaidTerms(base, edited(CARE))
    assert len(same) == len(base)
    assert [same.is_steady(number) for number in range(len(base))] == [True] * len(base)
    assert compile_terms([]).find("医疗") == OverlaidTerms(compile_terms([]), {}).find("医疗") == []


# The whole truth: the term bases compiled with the edits in them.

NAMES = tuple("abcdef")
POOL = (
    "医", "医疗", "醫療", "疗数", "数据", "医疗数据", "疗数据信", "据信", "信息数", "息数",
    "月医疗", "一ヶ月", "一か月", "か月医", "DX", "dx信息", "数ー据", "ー", "医疗数据信息", "ヶ月",
)  # fmt: skip
WORDS = st.sampled_from(POOL)
FEW = st.lists(st.sampled_from(("医", "数", "信息", "d", "，")), max_size=1).map(tuple)
RARELY = st.sampled_from((0, 0, 0, 0, 1))
GUARDS = RARELY.flatmap(
    lambda any_: (
        st.builds(
            Guard,
            before=FEW,
            after=FEW,
            not_before=FEW,
            not_after=FEW,
            block_types=st.sampled_from(((), (), (BlockType.HEADING.value,))),
            nearest_law=st.lists(WORDS, max_size=1).map(tuple),
        )
        if any_
        else st.just(Guard())
    )
)
TERMS = st.builds(
    Term,
    id=st.just("t"),
    lang=st.sampled_from(("zh-Hans", "zh-Hant-TW", "ja")),
    text=WORDS,
    status=st.sampled_from(AdminStatus),
    match=st.sampled_from(("default", "default", "exact", "case", "search")),
    guard=GUARDS,
    ambiguous_with=RARELY.flatmap(
        lambda any_: st.lists(st.sampled_from(NAMES).map("c-{}".format), max_size=any_)
    ).map(tuple),
)
CONCEPTS = st.builds(
    Concept,
    id=st.sampled_from(NAMES).map("c-{}".format),
    domain=st.just("test"),
    terms=st.lists(TERMS, min_size=1, max_size=3).map(tuple),
    kind=st.sampled_from((ConceptKind.TERM, ConceptKind.TERM, ConceptKind.STATUTE)),
)
BLOCKERS = st.lists(WORDS, max_size=2).map(tuple)
LAYERS = st.lists(
    st.builds(
        lambda concepts, blockers: termbase(*concepts, blockers=blockers),
        st.lists(CONCEPTS, max_size=5),
        BLOCKERS,
    ),
    max_size=3,
)
NUMBERS = st.integers(-1, 3)
EDITS = st.lists(
    st.tuples(NUMBERS, CONCEPTS, st.booleans()).map(
        lambda one: ((one[0], one[1].id), one[1] if one[2] else None)
    ),
    max_size=5,
).map(dict)
PIECES = st.sampled_from((*POOL, *"医疗数据信息月，， \n"))
TEXTS = st.lists(st.lists(PIECES, max_size=9).map("".join), min_size=1, max_size=3)


class Everything(NamedTuple):
    """All that a matcher tells about some documents and about its terms."""

    recognised: list[object]
    concepts: list[object]
    pages: list[list[Concept]]
    shared: list[object]


def everything(matcher: Matcher, documents: list[ImportedDocument]) -> Everything:
    """Ask a matcher for all it knows, and for the documents again after the others."""
    told: list[object] = []
    for one in (*documents, *documents):
        found = matcher.recognise(one)
        told += (found, matcher.everything(one), [matcher.candidates(each) for each in found])
        for name in NAMES:
            senses = {(each.start, each.end): f"c-{name}" for each in found[::2]}
            told.append(matcher.recognise(one, senses))
    ids = [f"c-{name}" for name in NAMES]
    return Everything(
        told,
        [matcher.concept(one) for one in ids],
        [matcher.concepts_after(one, most) for one in ("", *ids) for most in (1, 3, 9)],
        [matcher.concepts_of(word) for word in POOL],
    )


def effective(
    layers: Mapping[int, TermBase], edits: Edits, blockers: Mapping[int, tuple[str, ...]]
) -> dict[int, TermBase]:
    """Return the term bases with the edits in them, by their numbers, in order."""
    now = dict(layers)
    for layer in (*blockers, *(layer for layer, _ in edits)):
        now.setdefault(layer, termbase())
    for (layer, concept_id), held in edits.items():
        kept = [one for one in now[layer].concepts if one.id != concept_id]
        concepts = (*kept, held) if held else tuple(kept)
        now[layer] = changed(now[layer], concepts=concepts)
    for layer, theirs in blockers.items():
        now[layer] = changed(now[layer], blockers=theirs)
    return dict(sorted(now.items()))


Laid = tuple[Edits, dict[int, tuple[str, ...]]]
LAID = st.tuples(EDITS, st.dictionaries(NUMBERS, BLOCKERS, max_size=2))


@given(LAYERS, st.lists(LAID, min_size=1, max_size=3), st.lists(TEXTS, max_size=2))
def test_edits_laid_over_one_another_are_as_good_as_compiled(
    layers: list[TermBase], laid_over: list[Laid], texts: list[list[str]]
) -> None:
    kinds = (BlockType.PARAGRAPH, BlockType.FOOTNOTE, BlockType.HEADING)
    documents = [document(*blocks, types=kinds) for blocks in texts]
    truth = dict(enumerate(layers))
    terms: CompiledTerms | OverlaidTerms = compile_terms(layers)
    for edits, blockers in laid_over:
        truth = effective(truth, edits, blockers)
        terms = OverlaidTerms(terms, edits, blockers)
    compiled = Matcher.over(list(truth.values()))
    laid = Matcher(terms)
    assert everything(laid, documents) == everything(compiled, documents)
    numbers = list(truth)
    for name in NAMES:
        place = compiled.layer_of(f"c-{name}")
        assert laid.layer_of(f"c-{name}") == (None if place is None else numbers[place])


def test_the_bundled_glossary_says_the_same_however_much_of_it_is_laid_over(
    real_briefing: Path, counted: Callable[[int, int], int]
) -> None:
    files = sorted(paths.glossary().glob("*.tbx"))
    layers = [tbx3.read(file.read_bytes(), file.name) for file in files]
    text = document(*real_briefing.read_text("utf-8").split("\n\n"))
    whole = Matcher.over(layers)
    expected = whole.recognise(text), whole.everything(text), whole.concepts_after("", 9999)
    assert len(expected[0]) > 300
    for seed in range(counted(8, 200)):
        base, edits = parted(layers, Random(seed))  # noqa: S311 - the same every time
        laid = Matcher(OverlaidTerms(compile_terms(base), edits))
        found = laid.recognise(text), laid.everything(text), laid.concepts_after("", 9999)
        assert found == expected


def parted(layers: list[TermBase], dice: Random) -> tuple[list[TermBase], Edits]:
    """Part term bases into those before some edits and the edits: new, changed and gone ones."""
    edits: dict[tuple[int, str], Concept | None] = {}
    base = []
    for layer, termbase_ in enumerate(layers):
        before: list[Concept] = []
        for one in termbase_.concepts:
            was = dice.choice(("same", "same", "absent", "other"))
            if was != "same":
                edits[layer, one.id] = one
            if was != "absent":
                another = dice.choice(termbase_.concepts)
                before.append(one if was == "same" else changed(another, id=one.id))
            if dice.random() < 0.1:
                before.append(changed(one, id=f"{one.id}-too"))
                edits[layer, before[-1].id] = None
        base.append(changed(termbase_, concepts=tuple(before)))
    return base, edits

"""One word leads to every spelling of its concept, wherever it stands, and to nothing else."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from briefdesk import paths
from briefdesk.errors import Cancelled
from briefdesk.formats.termbase import tbx3
from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.imported import BlockType
from briefdesk.model.search import Place, Query
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import annotating, history, opening, searching
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.indexing import bring_up
from briefdesk.services.parsing import parse
from briefdesk.services.searching import COUNTED, search, understood
from briefdesk.text.edges import cuts_a_word
from briefdesk.text.fold import fold, loose
from briefdesk.text.quotation import unquoted
from tests.documents import parsed
from tests.termbases import concept, termbase

TEXTS = (Place.TEXT, Place.FOOTNOTES, Place.ANNOTATIONS)


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def briefing(desk: Desk) -> int:
    return opening.keep(desk, parsed(desk.staging)).briefing_id


def surfaces(desk: Desk, words: str, **where: object) -> list[str]:
    """Return what is printed at each hit."""
    found = search(desk, Query(words, **where))  # type: ignore[arg-type]
    return [hit.snippet[slice(*hit.mark)] for hit in found.hits]


def standing(text: str, key: str) -> int:
    """Return how often a key stands in a text, inside longer western words not counted."""
    folded, found = fold(text), 0
    at = folded.text.find(key)
    while at >= 0:
        span = folded.span(at, at + len(key))
        cut = cuts_a_word(text, (span.start, span.end), (0, len(text)), ())
        found += not cut
        at = folded.text.find(key, at + (1 if cut else len(key)))
    return found


@pytest.mark.parametrize("words", ["数据", "數據", "数 据", "数\n据"])
def test_every_script_and_broken_lines_find_the_same(desk: Desk, briefing: int, words: str) -> None:
    assert surfaces(desk, words, places=(Place.TEXT,)) == ["数据"] * 3


def test_a_hit_knows_its_place(desk: Desk, briefing: int) -> None:
    found = search(desk, Query("重点计划"))
    [hit] = [one for one in found.hits if one.place is Place.FOOTNOTES]
    text = opening.show(desk, briefing).briefing.document.text
    assert (hit.briefing_id, text[hit.start : hit.end]) == (briefing, "重点计划")
    assert hit.snippet.count("\n") == 0


def test_nothing_is_found_across_a_heading_and_its_text(desk: Desk, briefing: int) -> None:
    assert surfaces(desk, "引言日本", places=TEXTS) == []


@pytest.mark.parametrize("words", ["仮名化情報", "假名化信息", "かめいかじょうほう",
                                   "kameikajouhou", "kameikajyouhou", "jiaminghuaxinxi",
                                   "jiǎ míng huà xìn xī", "pseudonymised information"])  # fmt: skip
def test_a_term_in_any_language_finds_the_concept(desk: Desk, briefing: int, words: str) -> None:
    found = search(desk, Query(words))
    assert "假名化信息" in {h.snippet[slice(*h.mark)] for h in found.hits if h.place is Place.TEXT}
    assert found.concepts
    assert {hit.concept for hit in found.hits if hit.place is Place.TERMS} & set(found.concepts)


@pytest.mark.parametrize("words", ["GE医疗", "FA规制", "JI提供", "DX数据"])
def test_a_latin_part_is_not_the_sound_of_all_the_words(desk: Desk, words: str) -> None:
    assert understood(desk, Query(words)).letters == ()
    key = loose(words)
    assert [
        hit.snippet for hit in search(desk, Query(words)).hits if key not in loose(hit.snippet)
    ] == []


@pytest.mark.parametrize(
    "words", ["“假名化信息”", '"假名化信息"', "「假名化信息」", "„假名化信息“"]
)
def test_quotation_marks_turn_expansion_off(desk: Desk, briefing: int, words: str) -> None:
    asked = understood(desk, Query(words))
    assert (asked.literal, list(asked.keys.values())) == (True, [""])
    assert set(surfaces(desk, words, places=TEXTS)) == {"假名化信息"}
    assert surfaces(desk, words.replace("信", "訊"), places=TEXTS) == []


def test_comments_and_sources_are_searched_and_what_is_gone_is_not(
    desk: Desk, briefing: int
) -> None:
    draft = NewAnnotation(Kind.NOTE, "请核对出典")
    made = annotating.annotate(desk, briefing, Span(0, 1), draft).annotation
    [hit] = search(desk, Query("請核對")).hits
    assert (hit.place, hit.ref_id, hit.briefing_id) == (Place.ANNOTATIONS, made.id, briefing)
    assert {hit.place for hit in search(desk, Query("cas.go.jp")).hits} >= {Place.SOURCES}
    history.undo(desk)
    assert search(desk, Query("請核對")).hits == ()
    opening.remove(desk, briefing)
    assert surfaces(desk, "数据", places=TEXTS) == []


def test_without_words_nothing_is_found(desk: Desk, briefing: int) -> None:
    for words in ("", "  ", "ー", "\x00", "“”", "\ud800"):
        assert search(desk, Query(words)).total == 0


@pytest.mark.parametrize(
    "words",
    [
        "a" * 1_000_000,
        "医" * 1_000_000,
        '"' * 9999,
        "NEAR(医 疗)",
        "医 AND 疗",
        "\ud800医",
        "\u0378",
    ],
    ids=lambda words: words[:9].encode("unicode_escape").decode(),
)
def test_odd_queries_find_nothing_and_harm_nothing(desk: Desk, briefing: int, words: str) -> None:
    assert search(desk, Query(words)).hits == ()
    assert surfaces(desk, "数据", places=(Place.TEXT,))


def test_a_search_can_be_given_up(desk: Desk, briefing: int) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        search(desk, Query("数据"), cancel)


def test_hits_are_counted_beyond_those_shown(desk: Desk, briefing: int) -> None:
    everything = search(desk, Query("数据", places=TEXTS))
    one = search(desk, Query("数据", places=TEXTS, limit=1))
    assert (len(one.hits), one.total, one.more) == (1, everything.total, False)
    assert everything.total == len(everything.hits) <= COUNTED
    quick = search(desk, Query("数据", places=TEXTS, limit=1), count=False)
    assert (len(quick.hits), quick.more) == (1, True)


@pytest.mark.parametrize("words", ["数据", "医", "iryou"])
def test_what_is_found_does_not_depend_on_how_much_is_shown(
    desk: Desk, briefing: int, words: str
) -> None:
    whole = search(desk, Query(words, limit=COUNTED))
    assert len(whole.hits) == whole.total
    assert whole.terms == sum(hit.place is Place.TERMS for hit in whole.hits) > 1
    for limit in (1, 5, 60):
        found = search(desk, Query(words, limit=limit))
        assert (found.total, found.terms, found.counts) == (whole.total, whole.terms, whole.counts)
        assert len(found.hits) == min(limit, whole.total)


def test_terms_leave_room_for_texts_and_take_what_those_leave(desk: Desk, briefing: int) -> None:
    def shown(limit: int) -> int:
        hits = search(desk, Query("数据", limit=limit)).hits
        assert hits == tuple(sorted(hits, key=lambda hit: hit.place is not Place.TERMS))
        return sum(hit.place is Place.TERMS for hit in hits)

    whole = search(desk, Query("数据", limit=COUNTED))
    assert shown(4) == 1
    assert shown(whole.total) == whole.terms


def test_the_search_finds_what_a_scan_finds(
    desk: Desk, real_briefing: Path, counted: Callable[[int, int], int]
) -> None:
    """Every substring of 1 to 3 characters of the real briefing, and mixed strings."""
    whole = parse(real_briefing, staging=desk.staging)
    opening.keep(desk, whole)
    document = whole.document
    blocks = [document.text[block.start : block.end] for block in document.blocks]
    wanted = {
        block[at : at + size]
        for block in blocks
        for size in (1, 2, 3)
        for at in range(len(block) - size + 1)
    }
    few = min(len(wanted), counted(120, 10**6))
    chosen = Random(4).sample(sorted(wanted), few)  # noqa: S311 - the same every time
    mixed = [match for block in blocks for match in re.findall(r"\w{2}[ (（]?[A-Z]{2,4}", block)]
    mixed += [f"{one[-2:]}{two[:2]}" for one, two in pairwise(blocks)]
    for words in chosen + mixed[: counted(50, 500)]:
        key = loose(words)
        if not key.strip() or unquoted(words):
            continue
        expected = sum(standing(block, key) for block in blocks)
        query = Query(words, places=(Place.TEXT, Place.FOOTNOTES), limit=10_000)
        hits = search(desk, query).hits  # a longer term of the same concept may cover the words
        assert sum(standing(h.snippet[slice(*h.mark)], key) for h in hits) == expected, words


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("EU", ["EU"]),
        ("E", []),
        ("http", []),
        ("U数", []),
        ("eu数据", ["EU数据"]),
        ("DX", ["DX"] * 3),
    ],
)
def test_a_western_word_is_not_found_inside_a_longer_one(
    desk: Desk, briefing: int, words: str, seen: list[str]
) -> None:
    assert surfaces(desk, words, places=(Place.TEXT, Place.FOOTNOTES)) == seen
    annotating.annotate(desk, briefing, Span(0, 1), NewAnnotation(Kind.NOTE, f"x{words}"))
    annotating.annotate(desk, briefing, Span(0, 1), NewAnnotation(Kind.NOTE, f"与{words}"))
    marks = [hit.mark for hit in search(desk, Query(words, places=(Place.ANNOTATIONS,))).hits]
    assert marks == [(1, 1 + len(words))]


@pytest.mark.parametrize("words", ["EU", "http", "https", "jp", "go", "seisaku", "E"])
def test_western_words_are_counted_whole_where_they_are_not_shown(
    desk: Desk, briefings: list[int], words: str
) -> None:
    document = opening.show(desk, briefings[0]).briefing.document
    blocks = [document.text[block.start : block.end] for block in document.blocks]
    expected = len(briefings) * sum(standing(block, loose(words)) for block in blocks)
    for limit in (1, 3, COUNTED):
        places = (Place.TEXT, Place.FOOTNOTES)
        assert search(desk, Query(words, places=places, limit=limit)).total == expected
        quick = search(desk, Query(words, places=places, limit=limit), count=False)
        assert len(quick.hits) == min(limit, expected)


def test_a_term_may_go_on_behind_western_words_but_not_in_front(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("medicalised", "medical record", "TPP・medical", "Biomedical", "生物medical")
    made = termbase(*(concept(f"{number}", name) for number, name in enumerate(names)))
    (tmp_path / "a.tbx").write_bytes(tbx3.write(made))
    monkeypatch.setattr(paths, "glossary", lambda: tmp_path)

    def found(words: str, limit: int = 100) -> set[str]:
        query = Query(words, places=(Place.TERMS,), limit=limit)
        hits = search(desk, query, count=False).hits
        assert all(loose(hit.snippet[slice(*hit.mark)]) == "medical" for hit in hits)
        return {hit.snippet for hit in hits}

    assert found("Medical") == set(names) - {"Biomedical"}
    assert found("“medical”") == set(names) - {"Biomedical", "medicalised"}
    assert found("medical", 4) == set(names) - {"Biomedical"}


def test_what_stands_around_a_hit_is_cut_between_words_and_the_cut_is_shown(desk: Desk) -> None:
    opening.keep(desk, parsed(desk.staging))
    english = "Headquarters of the Commission " * 3 + "数据" + " Promotion of Information" * 3
    for words in (english, "数据" + "医" * 50, "医" * 50 + "数据", "x" * 50 + "数据" + "x" * 50):
        annotating.annotate(desk, 1, Span(0, 1), NewAnnotation(Kind.NOTE, words))
    hits = search(desk, Query("数据", places=(Place.ANNOTATIONS,))).hits
    assert {hit.snippet for hit in hits} == {
        "…Headquarters of the Commission 数据 Promotion of Information Promotion…",
        "数据" + "医" * 36 + "…",
        "…" + "医" * 36 + "数据",
        "…数据…",
    }
    assert {hit.snippet[slice(*hit.mark)] for hit in hits} == {"数据"}


def test_block_borders_of_notes_tell_text_from_footnotes(desk: Desk, briefing: int) -> None:
    document = opening.show(desk, briefing).briefing.document
    first_note = next(b.start for b in document.blocks if b.type is BlockType.FOOTNOTE)
    for place in (Place.TEXT, Place.FOOTNOTES):
        for hit in search(desk, Query("基本方针", places=(place,))).hits:
            assert (hit.start >= first_note) == (place is Place.FOOTNOTES)


def test_no_text_gives_more_hits_than_wanted_of_each(desk: Desk, briefing: int) -> None:
    other = opening.keep(desk, parsed(desk.staging, "另一份")).briefing_id
    found = search(desk, Query("数据", places=TEXTS, each=1, limit=2), count=False)
    assert [hit.briefing_id for hit in found.hits] == [other, briefing]


# To the letter, and in a part of each text: the index alone cannot tell whether a text has a hit.
PARTIAL = [
    Query("“数据”", places=TEXTS),
    Query("“數據”", places=TEXTS),
    Query("基本方针", places=(Place.FOOTNOTES,)),
    Query("“基本方针”", places=(Place.TEXT,)),
    Query("数据", places=(Place.FOOTNOTES, Place.ANNOTATIONS)),
    Query("计划", places=(Place.FOOTNOTES,), each=1),
]


@pytest.fixture
def briefings(desk: Desk) -> list[int]:
    """Return five briefings that hold the same but for the title; the newest first."""
    titles = [f"第{number}份" for number in range(5)]
    made = [opening.keep(desk, parsed(desk.staging, title)).briefing_id for title in titles]
    return made[::-1]


@pytest.mark.parametrize("query", PARTIAL, ids=lambda query: f"{query.words} {query.places[0]}")
@pytest.mark.parametrize("limit", [1, 3, 100])
def test_a_search_without_counting_gives_the_same_hits(
    desk: Desk, briefings: list[int], query: Query, limit: int
) -> None:
    query = changed(query, limit=limit)
    counted, quick = search(desk, query), search(desk, query, count=False)
    assert quick.hits == counted.hits
    assert quick.total >= len(quick.hits) == min(limit, len(quick.hits))
    assert quick.more == (len(quick.hits) == limit)
    assert not counted.more


@pytest.mark.parametrize("query", PARTIAL, ids=lambda query: f"{query.words} {query.places[0]}")
def test_a_search_that_left_out_texts_says_so(
    desk: Desk, briefings: list[int], monkeypatch: pytest.MonkeyPatch, query: Query
) -> None:
    for count in (True, False):
        monkeypatch.setattr(searching, "_TEXTS_AT_MOST", 2000)
        whole = search(desk, query, count=count)
        assert not whole.more
        monkeypatch.setattr(searching, "_TEXTS_AT_MOST", 5)
        assert search(desk, query, count=count) == whole
        monkeypatch.setattr(searching, "_TEXTS_AT_MOST", 3)
        part = search(desk, query, count=count)
        assert part.more
        looked_into = set(briefings[:3])
        assert part.hits == tuple(hit for hit in whole.hits if hit.briefing_id in looked_into)


def test_each_briefing_has_its_count_also_of_what_is_not_shown(desk: Desk, briefing: int) -> None:
    other = opening.keep(desk, parsed(desk.staging, "另一份")).briefing_id
    found = search(desk, Query("数据", places=TEXTS, limit=1))
    every = search(desk, Query("数据", places=TEXTS)).total
    assert dict(found.counts) == {other: every // 2, briefing: every // 2}


@pytest.mark.parametrize(
    "words", ["医療", "醫療", "医疗", "iryou", "いりょう", "yiliao", "medical"]
)
def test_medical_care_is_found_however_it_is_called(desk: Desk, briefing: int, words: str) -> None:
    found = search(desk, Query(words))
    assert "c-iryo" in {hit.concept for hit in found.hits if hit.place is Place.TERMS}
    assert "医疗" in {h.snippet[slice(*h.mark)] for h in found.hits if h.place is Place.TEXT}
    literally = search(desk, Query(f"“{words}”"))
    assert literally.concepts == ()
    assert {h.snippet[slice(*h.mark)] for h in literally.hits if h.place in TEXTS} <= {words}


def test_medical_care_is_not_marked_where_it_is_read(desk: Desk, briefing: int) -> None:
    seen = opening.show(desk, briefing).recognitions
    assert seen
    assert "c-iryo" not in {one.concept for one in seen}


def test_a_term_base_that_changes_during_a_search_changes_the_next_one(
    desk: Desk, briefing: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(done: int, total: int) -> None:
        if total:  # not while the keys of the terms are renewed
            (tmp_path / "a.tbx").write_bytes(tbx3.write(termbase(concept("new", "数据", "信息"))))

    search(desk, Query("数据"))
    monkeypatch.setattr(paths, "glossary", lambda: tmp_path)
    (tmp_path / "a.tbx").write_bytes(tbx3.write(termbase(concept("old", "数据", "旧话"))))
    bring_up(desk)  # else it may take several slices, with a report after each
    during = search(desk, Query("数据"), change)
    assert during.concepts == ("c-old",)
    after = search(desk, Query("数据"))
    assert after.concepts == ("c-new",)
    assert {h.snippet[slice(*h.mark)] for h in after.hits if h.concept == "c-new"} >= {"信息"}

"""The full-text indexes propose, the column verifies; what changed is folded again."""

import pytest

from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.store import annotations, briefings, search, sources
from briefdesk.store.change_log import command, revert, stacks
from briefdesk.store.database import Database
from briefdesk.store.search import Scope, TermKey, Text
from briefdesk.text.anchoring import anchor
from tests.documents import made_document

ADD = phrase("history", "Add comment")
EVERYWHERE = Scope(("briefing", "annotation", "source"))


def put(database: Database, ref_id: int, folded: str, kind: str = "briefing") -> None:
    with database.transaction():
        search.put(database, Text(kind, ref_id, 1 if kind == "briefing" else None), folded)


def found(database: Database, *keys: str, scope: Scope = EVERYWHERE) -> list[tuple[int, int]]:
    """Return id and count of the texts that hold one of the keys."""
    return [(text.ref_id, count) for text, count in search.texts(database, keys, scope, 100)]


def test_a_new_library_has_everything_to_fold(filled: Database) -> None:
    assert ("briefing", 1) in search.unfolded(filled, 10)


def test_every_word_is_found_and_counted(filled: Database) -> None:
    put(filled, 1, "医疗数据医疗")
    assert found(filled, "医疗") == [(1, 2)]
    assert found(filled, "疗数") == [(1, 1)]
    assert found(filled, "据") == [(1, 1)]
    assert found(filled, "医数") == []
    assert found(filled, "医疗", "据医") == [(1, 3)]


def test_punctuation_parts_words_and_can_be_looked_for(filled: Database) -> None:
    put(filled, 1, "医疗。数据“a b”")
    assert found(filled, "疗数") == []
    assert found(filled, "疗。数") == [(1, 1)]
    assert found(filled, "。") == [(1, 1)]
    assert found(filled, "a b") == [(1, 1)]


@pytest.mark.parametrize("key", ['"', 'a" OR "b', "NEAR(医", "*", "医*", "-", "^医", "a:b", "()"])
def test_what_fts_calls_operators_are_words_here(filled: Database, key: str) -> None:
    put(filled, 1, f"前{key}后")
    put(filled, 2, "医疗 b")
    assert (1, 1) in found(filled, key)
    assert (2, 1) not in found(filled, key)


def test_writing_again_leaves_no_old_word(filled: Database) -> None:
    put(filled, 1, "医疗")
    put(filled, 1, "数据")
    assert found(filled, "医疗") == []
    assert found(filled, "数据") == [(1, 1)]
    filled.run("INSERT INTO searched_fts (searched_fts, rank) VALUES ('integrity-check', 1)")
    with filled.transaction():
        search.drop(filled, "briefing", 1)
    assert found(filled, "数据") == []
    filled.run("INSERT INTO searched_fts (searched_fts, rank) VALUES ('integrity-check', 1)")


def test_whatever_changes_a_record_has_it_folded_again(filled: Database) -> None:
    for kind, ref_id in search.unfolded(filled, 10):
        put(filled, ref_id, "", kind)
    assert search.unfolded(filled, 10) == []
    current = briefings.current(filled, 1)
    place = anchor(current.document, Span(0, 1))
    with command(filled, ADD):
        made = annotations.add(filled, 1, current.version_id, place, NewAnnotation(Kind.NOTE))
    assert search.unfolded(filled, 10) == [("annotation", made)]
    put(filled, made, "x", "annotation")
    revert(filled, stacks(filled)[0][-1])
    assert search.unfolded(filled, 10) == [("annotation", made)]


def test_all_is_folded_again_when_folding_changes(filled: Database) -> None:
    put(filled, 1, "医疗")
    with filled.transaction():
        search.forget_all(filled)
    assert ("briefing", 1) in search.unfolded(filled, 10)


def test_a_scope_leaves_out_what_is_not_in_it(filled: Database) -> None:
    put(filled, 1, "医疗")
    for scope in (
        Scope(("source",)),
        Scope(("briefing",), briefing_id=2),
        Scope(("briefing",), matter_id=9),
        Scope(("briefing",), language="ja"),
        Scope(("briefing",), since="2025-11-13"),
        Scope(("briefing",), until="2025-11-11"),
    ):
        assert found(filled, "医疗", scope=scope) == [], scope
    for scope in (
        EVERYWHERE,
        Scope(("briefing",), briefing_id=1, matter_id=1, language="zh", since="2025"),
        Scope(("briefing",), since="2025-11-12", until="2025-11-12"),
        Scope(("briefing",), until="2025-11"),
    ):
        assert found(filled, "医疗", scope=scope) == [(1, 1)], scope
    with command(filled, ADD):
        briefings.put_in_bin(filled, 1)
    assert found(filled, "医疗", scope=Scope(("briefing",))) == []


def cite(database: Database, briefing_id: int, url: str) -> int:
    """Have a briefing cite a source, whose folded text is 医疗; return the source's id."""
    with command(database, ADD):
        place = sources.NewCitation(url, "a.jp", "", "医疗", "page", None, 0, 1, None)
        sources.add(database, briefing_id, [place])
    row = database.row("SELECT id FROM source WHERE url = ?", url)
    assert row is not None
    source_id: int = row[0]
    put(database, source_id, "医疗", "source")
    return source_id


def another(database: Database, language: str, date: str) -> int:
    document = made_document()
    meta = changed(document.meta, language=language, date=date)
    with command(database, ADD):
        made = changed(document, meta=meta, file=changed(document.file, sha256="2" * 64))
        return briefings.add(database, made, 1)


def test_a_source_is_of_every_briefing_that_cites_it(filled: Database) -> None:
    japanese = another(filled, "ja", "2024-05")
    of_both = cite(filled, 1, "https://a.jp/1")
    assert cite(filled, japanese, "https://a.jp/1") == of_both
    of_chinese = cite(filled, 1, "https://a.jp/2")
    everything = {of_both, of_chinese}
    for scope, wanted in (
        (Scope(("source",)), everything),
        (Scope(("source",), briefing_id=1), everything),
        (Scope(("source",), briefing_id=japanese), {of_both}),
        (Scope(("source",), matter_id=1), everything),
        (Scope(("source",), matter_id=9), set()),
        (Scope(("source",), language="ja"), {of_both}),
        (Scope(("source",), language="zh", since="2025-11-12"), everything),
        (Scope(("source",), until="2024"), {of_both}),
        (Scope(("source",), language="ja", since="2025"), set()),  # no one briefing is both
    ):
        assert {ref_id for ref_id, _ in found(filled, "医疗", scope=scope)} == wanted, scope


def test_a_source_cited_in_the_bin_only_is_not_found(filled: Database) -> None:
    japanese = another(filled, "ja", "2024-05")
    of_both = cite(filled, 1, "https://a.jp/1")
    cite(filled, japanese, "https://a.jp/1")
    cite(filled, 1, "https://a.jp/2")
    with command(filled, ADD):
        briefings.put_in_bin(filled, 1)
    assert found(filled, "医疗") == [(of_both, 1)]


def test_a_file_kept_without_a_citation_is_found_where_all_briefings_are(filled: Database) -> None:
    with command(filled, ADD):
        file = sources.add_file(filled, "医疗.pdf", "3" * 64)
    put(filled, file, "医疗", "source")
    assert found(filled, "医疗") == [(file, 1)]
    assert found(filled, "医疗", scope=Scope(("source",), language="zh")) == []


def term(text: str, concept: str = "c-a", kana: str = "", roman: str = "") -> TermKey:
    return TermKey(concept, "ja", text, text, kana, roman)


@pytest.fixture
def terms(filled: Database) -> Database:
    keys = [
        term("医疗", kana="いりよう", roman="iryo"),
        term("医疗法", "c-b", "いりようほう", "iryoho"),
        term("下一代医疗", "c-c"),
        term("ehds", "c-d"),
    ]
    with filled.transaction():
        search.replace_keys(filled, "c-a", [term("old")])
        for key in keys:
            search.replace_keys(filled, key.concept, [key])
    return filled


def test_terms_that_begin_so_come_first_and_short_ones_before_long_ones(terms: Database) -> None:
    assert [one.term for one in search.terms(terms, "医疗", (), 9)] == [
        "医疗", "医疗法", "下一代医疗",
    ]  # fmt: skip
    assert [one.term for one in search.terms(terms, "疗", (), 9)] == [
        "医疗", "医疗法", "下一代医疗",
    ]  # fmt: skip
    assert [one.term for one in search.terms(terms, "医疗", (), 1)] == ["医疗"]
    assert search.terms(terms, "old", (), 9) == []
    assert search.terms(terms, "", (), 9) == []


def test_terms_are_found_by_how_they_sound(terms: Database) -> None:
    assert [one.term for one in search.terms(terms, "いりようほ", (), 9)] == ["医疗法"]
    assert [one.term for one in search.terms(terms, "iryo", ("iryo",), 9)] == ["医疗", "医疗法"]
    assert search.terms(terms, "i", ("i",), 9) == []


def test_the_keys_of_the_next_concepts_are_whole(terms: Database) -> None:
    with terms.transaction():
        search.replace_keys(terms, "c-b", [term("乙", "c-b"), term("甲", "c-b")])
    pages = [search.keys_after(terms, at, 2) for at in ("", "c-b", "c-d")]
    assert [[key.term for key in page] for page in pages] == [
        ["医疗", "乙", "甲"], ["下一代医疗", "ehds"], [],
    ]  # fmt: skip
    with terms.transaction():
        search.replace_keys(terms, "c-b", [])
    assert [key.concept for key in search.keys_after(terms, "c-a", 1)] == ["c-c"]


def test_a_whole_term_or_sound_names_its_concept(terms: Database) -> None:
    assert search.meant(terms, "医疗", ()) == ["c-a"]
    assert search.meant(terms, "いりよう", ()) == ["c-a"]
    assert search.meant(terms, "x", ("iryo",)) == ["c-a"]
    assert search.meant(terms, "医", ("",)) == []
    assert search.forms(terms, ["c-a", "c-d"], 9) == [("医疗", "c-a"), ("ehds", "c-d")]

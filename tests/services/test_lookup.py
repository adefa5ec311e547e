"""A word is looked up by any of its names; a sentence is cited with its place."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import Cancelled
from briefdesk.model.lookup import Passage
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.lookup import (
    concepts_named,
    in_both,
    look_up,
    pin_cite,
    term_entries,
    term_in,
)
from briefdesk.services.parsing import Parsed
from tests.documents import parsed
from tests.reading import read_text


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


@pytest.mark.parametrize(
    "words", ["仮名化情報", "假名化信息", "かめいかじょうほう", "jiaminghuaxinxi",
              "pseudonymised information"],
)  # fmt: skip
def test_every_name_leads_to_the_concept_first(desk: Desk, words: str) -> None:
    first = look_up(desk, words).terms[0]
    assert (term_in(first, "ja"), term_in(first, "zh")) == ("仮名化情報", "假名化信息")
    assert in_both(first) == "假名化信息（仮名化情報）"


def test_each_concept_is_told_once_and_longer_terms_come_too(desk: Desk) -> None:
    found = term_entries(desk, "匿名", 9)
    assert len({entry.concept.id for entry in found}) == len(found) > 2
    for entry in found:
        assert entry.term in [term.text for term in entry.concept.terms]
    assert len(term_entries(desk, "匿名", 2)) == 2


def test_a_passage_is_the_sentence_with_title_section_and_its_words(desk: Desk) -> None:
    [passage, *_] = [p for p in look_up(desk, "匿名化信息").passages if "与" in p.sentence]
    assert passage.sentence == "匿名化信息与假名化信息不同。"
    assert passage.sentence[slice(*passage.mark)] == "匿名化信息"
    assert (passage.title, passage.section) == ("医疗数据利用的现状", "1. 医疗DX")
    text = opening.show(desk, passage.briefing_id).briefing.document.text
    assert text[passage.span.start : passage.span.end] == "匿名化信息"


SPEECH = "「そうです。」と言った。"
LONG = (
    "The controller shall inform every " + "representative of the data subject " * 20 + "of this."
)


@pytest.fixture
def spoken(desk: Desk) -> Desk:
    """A library with sentences that are easily cut at the wrong place."""
    raw = (
        f"发言\n\nI. 记录\n\n{SPEECH}次の文。\n\nFirst one. See Art. 5 here. Last one.\n\n{LONG}\n"
    )
    document = read_text(raw)
    copy = desk.staging / "staged-speech"
    copy.write_text(raw, "utf-8")
    info = changed(document.file, sha256=hashlib.sha256(raw.encode()).hexdigest())
    opening.keep(desk, Parsed(changed(document, file=info), copy))
    return desk


@pytest.mark.parametrize(
    ("words", "sentence"),
    [("言った", SPEECH), ("そうです", SPEECH), ("Art. 5", "See Art. 5 here.")],
)
def test_a_sentence_is_cited_whole_and_alone(spoken: Desk, words: str, sentence: str) -> None:
    [passage] = look_up(spoken, f"“{words}”").passages
    assert passage.sentence == sentence
    assert passage.sentence[slice(*passage.mark)] == words


def test_of_a_long_sentence_whole_words_around_the_hit_are_cited(spoken: Desk) -> None:
    [first] = look_up(spoken, "“controller”").passages
    assert LONG.startswith(first.sentence.removesuffix("…"))
    assert first.sentence.split()[-1].removesuffix("…") in LONG.split()
    assert first.sentence[slice(*first.mark)] == "controller"
    [last] = look_up(spoken, "“of this”").passages
    assert last.sentence.startswith("…")
    assert LONG.endswith(last.sentence.removeprefix("…"))
    assert last.sentence.split()[0].removeprefix("…") in LONG.split()
    assert last.sentence[slice(*last.mark)] == "of this"


def test_a_footnote_stands_under_no_heading(desk: Desk) -> None:
    assert {p.section for p in look_up(desk, "总体框架").passages} == {""}


def test_without_words_there_is_nothing(desk: Desk) -> None:
    for words in ("", " ", "ー", "\x00"):
        found = look_up(desk, words)
        assert (found.terms, found.passages) == ((), ())


def test_it_can_be_given_up(desk: Desk) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        look_up(desk, "数据", cancel)


def test_a_passage_is_cited_in_the_marks_of_its_language() -> None:
    passage = Passage(1, Span(0, 2), "甲乙。", (0, 2), "题", "II. 现状", "3", "zh-Hans")
    assert pin_cite(passage) == "“甲乙。”（《题》，II. 现状，第3页）"
    assert pin_cite(changed(passage, language="ja")) == "「甲乙。」（「题」、II. 现状、3頁）"
    assert pin_cite(changed(passage, language="en")) == "“甲乙。” (题, II. 现状, p. 3)"
    assert pin_cite(changed(passage, section="", page="")) == "“甲乙。”（《题》）"


def test_concepts_are_found_by_just_the_words_of_a_term(desk: Desk) -> None:
    known = lexicon_of(desk)
    for words in ("假名化資訊", "假名化情报x", "", "ー"):
        assert concepts_named(known, words) == ()
    ids = {one.id for one in concepts_named(known, "仮名化情報")}
    assert "c-kameika-joho" in ids
    assert {one.id for one in concepts_named(known, "假名化信息")} >= ids
    for reading in ("かめいかじょうほう", "カメイカジョウホウ"):
        assert {one.id for one in concepts_named(known, reading)} >= ids

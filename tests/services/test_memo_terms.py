"""Which terms get a bracket, where, and what the glossary says."""

import pytest

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    ConceptStatus,
    Relation,
    RelationType,
    SourceRef,
    Term,
)
from briefdesk.model.memo import Gloss
from briefdesk.model.wire import changed
from briefdesk.services.lexicon import bundled
from briefdesk.services.memo_front import labels
from briefdesk.services.memo_terms import glossary, glosses
from tests.memos import TERMBASE, document, recognitions

CONCEPTS = {concept.id: concept for concept in TERMBASE.concepts}
DOCUMENT = document()
ARTICLE = SourceRef("law", "法", article="2")
FRIEND = Relation(RelationType.FALSE_FRIEND_OF, "c-other")


def after(gloss: str, ambiguous: str = "") -> str:
    """Return the words before the bracket with this Japanese term, or nothing."""
    found = glosses(DOCUMENT, recognitions(DOCUMENT, ambiguous=ambiguous), CONCEPTS, "zh")
    for offset, placed in found.items():
        if placed.text == gloss:
            return DOCUMENT.text[offset - 8 : offset]
    return ""


def test_the_bracket_stands_behind_the_closing_quotation_mark() -> None:
    assert after("匿名化情報").endswith("“匿名化信息”")


def test_where_the_text_has_a_bracket_the_next_place_is_taken() -> None:
    assert after("仮名化情報").endswith("提供。假名化信息")


def test_a_term_that_the_text_itself_explains_gets_no_bracket() -> None:
    made_on = document((("paragraph", 0, "", "假名化信息（日文：仮名化情報）与假名化信息。"),))
    assert glosses(made_on, recognitions(made_on), CONCEPTS, "zh") == {}


def test_an_open_sense_is_never_glossed() -> None:
    assert after("仮名化情報", ambiguous="c-1") == ""


def test_the_same_word_in_another_script_needs_no_bracket() -> None:
    assert after("医療") == ""


def test_nothing_is_put_into_a_title_but_behind_it() -> None:
    made_on = document((("paragraph", 0, "", "依据《数据利用基本方针》推进。"),))
    placed = glosses(made_on, recognitions(made_on), CONCEPTS, "zh")
    assert placed == {12: Gloss("基本方針", "きほんほうしん")}
    made_on = document((("paragraph", 0, "", "依据《数据利用基本方针（概要）》推进。"),))
    assert glosses(made_on, recognitions(made_on), CONCEPTS, "zh") == {}


def test_a_proposed_reading_is_not_printed() -> None:
    found = glosses(DOCUMENT, recognitions(DOCUMENT), CONCEPTS, "zh")
    assert Gloss("本人の同意") in found.values()
    assert Gloss("匿名化情報", "とくめいかじょうほう") in found.values()


def test_a_draft_does_not_speak_in_the_text_but_stands_in_the_glossary() -> None:
    assert after("進展") == ""
    rows = glossary(recognitions(DOCUMENT), CONCEPTS, labels("zh"))
    assert [run.t for row in rows if row.ja == "進展" for run in row.note][-1].endswith("〔草稿〕")


def test_a_japanese_text_has_no_brackets() -> None:
    assert glosses(DOCUMENT, recognitions(DOCUMENT), CONCEPTS, "ja") == {}


def test_the_glossary_is_in_kana_order_and_leaves_open_senses_out() -> None:
    rows = glossary(recognitions(DOCUMENT, ambiguous="c-2"), CONCEPTS, labels("zh"))
    assert [row.ja for row in rows] == ["医療", "仮名化情報", "基本方針", "進展", "本人の同意"]
    assert rows[1].zh == "假名化信息"
    assert rows[1].en == "pseudonymised data"
    assert "".join(run.t for run in rows[1].note).startswith("個人情報保護法第2条第5項")


def test_a_short_title_is_glossed_with_the_short_title() -> None:
    law = Concept(
        id="c-9",
        domain="test",
        terms=(
            Term("ja", "ja", "個人情報の保護に関する法律"),
            Term("ja2", "ja", "個人情報保護法", AdminStatus.ADMITTED, type="short"),
            Term("zh", "zh-Hans", "关于个人信息保护的法律"),
            Term("zh2", "zh-Hans", "个人信息保护法案", AdminStatus.ADMITTED, type="short"),
        ),
        kind=ConceptKind.STATUTE,
        status=ConceptStatus.APPROVED,
    )
    made_on = document((("paragraph", 0, "", "依据个人信息保护法案推进。"),))
    seen = changed(
        recognitions(DOCUMENT)[0], concept="c-9", term="个人信息保护法案", start=2, end=10
    )
    assert glosses(made_on, (seen,), {"c-9": law}, "zh") == {10: Gloss("個人情報保護法")}


@pytest.mark.parametrize(
    ("concept", "worth"),
    [
        (Concept("c", "healthcare", (), kind=ConceptKind.BODY, sources=(ARTICLE,)), False),
        (Concept("c", "healthcare", (), kind=ConceptKind.STATUTE), True),
        (Concept("c", "legal-procedure", (), sources=(ARTICLE,)), False),
        (Concept("c", "legal-procedure", (), relations=(FRIEND,)), True),
        (Concept("c", "personal-information", (), sources=(ARTICLE,)), True),
        (Concept("c", "personal-information", ()), False),
        (Concept("c", "eu-health-data", (), ConceptKind.BODY, home_jurisdiction="EU"), False),
        (Concept("c", "government-bodies", (), kind=ConceptKind.BODY), True),
    ],
)
def test_brackets_are_for_names_and_legal_terms_of_japan(concept: Concept, *, worth: bool) -> None:
    terms = (Term("ja", "ja", "日本語"), Term("zh", "zh-Hans", "本年度"))
    approved = changed(concept, terms=terms, status=ConceptStatus.APPROVED)
    made_on = document((("paragraph", 0, "", "预计本年度完成。"),))
    seen = changed(recognitions(DOCUMENT)[0], concept="c", term="本年度", start=2, end=5)
    assert bool(glosses(made_on, (seen,), {"c": approved}, "zh")) == worth


def test_each_short_title_in_the_bundled_glossary_is_glossed_with_a_short_one() -> None:
    found = 0
    for concept in (concept for base in bundled() for concept in base.concepts):
        usable = [t for t in concept.terms if t.is_usable and t.type == "short"]
        japanese = [t.text for t in usable if t.lang == "ja"]
        for term in (t for t in usable if t.lang == "zh-Hans" and japanese):
            made_on = document((("paragraph", 0, "", term.text),))
            seen = changed(
                recognitions(DOCUMENT)[0],
                concept=concept.id,
                term=term.text,
                surface=term.text,
                start=0,
                end=len(term.text),
            )
            placed = glosses(made_on, (seen,), {concept.id: concept}, "zh").values()
            assert all(gloss.text == japanese[0] for gloss in placed), term.text
            found += len(placed)
    assert found >= 5


def test_a_word_that_is_seen_in_the_chinese_one_needs_no_bracket() -> None:
    terms = (Term("ja", "ja", "年度"), Term("zh", "zh-Hans", "本年度"))
    year = Concept(
        id="c-9",
        domain="test",
        terms=terms,
        kind=ConceptKind.DOCUMENT,
        status=ConceptStatus.APPROVED,
    )
    made_on = document((("paragraph", 0, "", "预计本年度完成。"),))
    seen = changed(recognitions(DOCUMENT)[0], concept="c-9", term="本年度", start=2, end=5)
    assert glosses(made_on, (changed(seen, surface="本年度"),), {"c-9": year}, "zh") == {}


def test_the_number_of_a_law_stands_where_it_is_named_first() -> None:
    def under(number: str, ja: str) -> Concept:
        source = SourceRef("law", "介護保険法", law_no="平成9年法律第123号", article=number)
        return Concept(
            id=f"c-{number}", domain="test", terms=(Term("ja", "ja", ja),), definition_source=source
        )

    concepts = {one.id: one for one in (under("1", "あ"), under("2", "い"))}
    seen = [changed(recognitions(DOCUMENT)[0], concept=key) for key in concepts]
    rows = glossary(seen, concepts, {"draft": "草稿"})
    assert ["".join(run.t for run in row.note).partition("〔")[0] for row in rows] == [
        "介護保険法（平成9年法律第123号）第1条",
        "介護保険法第2条",
    ]

"""Which names of a concept a text writes, and which of them are one rendering."""

import pytest

from briefdesk.model.concept import Concept, ConceptKind, Term
from briefdesk.model.wire import changed
from briefdesk.text.matcher import Matcher
from briefdesk.text.renderings import Names, core, is_proper, renderings
from tests.termbases import concept, document, termbase

BODY = changed(concept("one", "数字厅", "数码厅", "日本数字厅"), kind=ConceptKind.BODY)


def classes(text: str, known: Concept = BODY) -> list[list[str]]:
    page = document(text)
    seen = Matcher.over([termbase(known)]).recognise(page)
    found = renderings(known, Names(page, seen).uses(known, seen))
    return [[use.seen.surface for use in one.uses] for one in found]


def test_renderings_in_the_order_of_the_text() -> None:
    found = classes("数码厅。数字厅。日本数字厅。数码厅。")
    assert found == [["数码厅", "数码厅"], ["数字厅", "日本数字厅"]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("数字厅（数码厅）。", ["数字厅"]),
        ("数字厅“数码厅”。", ["数字厅"]),
        ("《数字厅的数码厅》。", []),
    ],
)
def test_explanations_and_parts_of_titles_are_none(text: str, places: list[str]) -> None:
    assert [surface for one in classes(text) for surface in one] == places


def test_a_declared_short_form_belongs_to_what_it_is_declared_for() -> None:
    assert classes("数字厅（以下简称“数码厅”）。数码厅。") == [["数字厅", "数码厅"]]


def test_a_rendering_has_a_text_and_printed_forms() -> None:
    page = document("数 字 厅。数字厅。数字厅。")
    seen = Matcher.over([termbase(BODY)]).recognise(page)
    (one,) = renderings(BODY, Names(page, seen).uses(BODY, seen))
    assert (one.text, one.printed("数字厅"), one.printed("数码厅")) == ("数字厅", "数字厅", "")
    assert one.is_usable


def test_what_changes_nothing_in_a_name() -> None:
    assert core("权利和利益") == core("权利利益") == core("权利与利益等")
    assert core("公共的数据库") != core("公共的资料库")


def test_a_name_of_its_own_has_capitals_in_english() -> None:
    def system(english: str) -> Concept:
        terms = (*BODY.terms, Term("t-en", "en", english))
        return changed(BODY, kind=ConceptKind.SYSTEM, terms=terms)

    assert is_proper(system("National Database of the Agency"))
    assert not is_proper(system("electronic medical record"))
    assert is_proper(BODY)

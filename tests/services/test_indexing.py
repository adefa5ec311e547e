"""What is searched is what is in the library now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.model.annotation import AnnotationEdit, Kind, NewAnnotation
from briefdesk.model.progress import unheard
from briefdesk.model.span import Span
from briefdesk.services import annotating, opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.indexing import bring_up, bring_up_some
from briefdesk.store import facts, search
from briefdesk.store.search import Scope
from tests.documents import parsed

EVERYWHERE = Scope(("briefing", "annotation", "source"))


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


def kinds(desk: Desk, key: str) -> list[str]:
    """Return the kinds of text that hold a key."""
    return sorted(text.kind for text, _ in search.texts(desk.database, [key], EVERYWHERE, 99))


def test_everything_is_folded_once(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    bring_up(desk, lambda done, total: seen.append((done, total)))
    assert seen
    assert search.unfolded(desk.database, 9) == []
    assert kinds(desk, "决定了") == ["briefing"]
    seen.clear()
    bring_up(desk, lambda done, total: seen.append((done, total)))
    assert seen == []


def test_it_can_be_done_in_slices(desk: Desk) -> None:
    for number in range(20):
        opening.keep(desk, parsed(desk.staging, f"第{number}号"))
    slices = 1
    while bring_up_some(desk):
        slices += 1
    assert slices > 2
    assert not bring_up_some(desk)
    assert kinds(desk, "决定了") == ["briefing"] * 21
    assert search.terms(desk.database, "医疗", (), 9)


def test_a_changed_comment_is_found_by_its_new_words_only(desk: Desk) -> None:
    made = annotating.annotate(desk, 1, Span(0, 1), NewAnnotation(Kind.NOTE, "旧话")).annotation
    bring_up(desk)
    assert kinds(desk, "旧话") == ["annotation"]
    annotating.edit(desk, made.id, AnnotationEdit(body="新话"))
    bring_up(desk)
    assert (kinds(desk, "旧话"), kinds(desk, "新话")) == ([], ["annotation"])
    annotating.delete(desk, made.id)
    bring_up(desk)
    assert kinds(desk, "新话") == []


@pytest.mark.parametrize("fact", ["search_fold", "search_terms"])
def test_another_way_of_folding_or_other_term_bases_have_it_made_again(
    desk: Desk, fact: str
) -> None:
    bring_up(desk)
    with desk.database.transaction():
        facts.put(desk.database, fact, "of long ago")
        search.drop(desk.database, "briefing", 1)
        desk.database.run("DELETE FROM term_key")
    bring_up(desk, unheard)
    found = kinds(desk, "决定了") == ["briefing"]
    terms = len(search.terms(desk.database, "医疗", (), 9)) > 0
    assert (found, terms) == (fact == "search_fold", fact == "search_terms")

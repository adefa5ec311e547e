"""What was typed and not saved is found again, and told from what was."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from briefdesk.model.annotation import Annotation, AnnotationEdit, Kind, NewAnnotation
from briefdesk.model.concept import Concept
from briefdesk.model.draft import ANNOTATION, CONCEPT, OWN_TEXT, Draft
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, to_json
from briefdesk.phrases import phrase
from briefdesk.services import memos
from briefdesk.services.annotating import annotate, delete, edit
from briefdesk.services.concepts import save
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep, remove
from briefdesk.services.unsaved import unsaved
from tests.documents import made_document, parsed
from tests.termbases import concept

TITLE = made_document().meta.title


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        yield desk


@pytest.fixture
def note(desk: Desk) -> Annotation:
    return annotate(desk, 1, Span(3, 9), NewAnnotation(Kind.NOTE, "旧")).annotation


def left_of(text: str, note: Annotation, *, internal: bool = False) -> Draft:
    return Draft(str(uuid4()), ANNOTATION, 1, text, note.id, base="旧", internal=internal)


def own(text: OwnText, briefing_id: int = 1) -> Draft:
    return Draft(str(uuid4()), OWN_TEXT, briefing_id, to_json(text).decode())


def test_words_for_a_comment_have_their_place(desk: Desk, note: Annotation) -> None:
    draft = left_of("旧新", note)
    assert unsaved(desk, [draft]) == ((draft, TITLE, "旧新", True),)


def test_words_the_library_has_are_left_out(desk: Desk, note: Annotation) -> None:
    edit(desk, note.id, AnnotationEdit(body="旧新"))
    assert unsaved(desk, [left_of("旧新\n", note)]) == ()
    assert len(unsaved(desk, [left_of("旧新", note, internal=True)])) == 1


def test_words_for_a_comment_that_is_gone_are_shown_all_the_same(
    desk: Desk, note: Annotation
) -> None:
    delete(desk, note.id)
    (left,) = unsaved(desk, [left_of("旧新", note)])
    assert (left.words, left.has_place) == ("旧新", False)


def test_a_briefing_in_the_bin_is_no_place(desk: Desk, note: Annotation) -> None:
    remove(desk, 1)
    drafts = [left_of("旧新", note), own(OwnText(question="问", analysis="答"))]
    found = unsaved(desk, drafts)
    assert [(one.title, one.words, one.has_place) for one in found] == [
        ("", "旧新", False),
        ("", "问\n\n答", False),
    ]


def test_own_text_is_shown_with_the_numbers_of_now(desk: Desk, note: Annotation) -> None:
    (left,) = unsaved(desk, [own(OwnText(analysis=f"见[批#{note.id}]"))])
    assert (left.words, left.has_place) == ("见[批1]", True)


def test_own_text_the_library_has_is_left_out(desk: Desk) -> None:
    memos.save_own_text(desk, 1, OwnText(analysis="答"))
    assert unsaved(desk, [own(OwnText(analysis="答"))]) == ()


def test_what_is_no_own_text_is_shown_as_it_is(desk: Desk) -> None:
    (left,) = unsaved(desk, [Draft(str(uuid4()), OWN_TEXT, 1, "{x")])
    assert (left.words, left.has_place) == ("{x", False)


def entry(concept: Concept) -> Draft:
    return Draft(str(uuid4()), CONCEPT, 0, to_json(concept).decode())


def test_an_entry_is_found_by_its_name_until_it_is_saved(desk: Desk) -> None:
    typed = changed(concept("new", "印章"), definition="官方之印")
    draft = entry(typed)
    assert unsaved(desk, [draft]) == ((draft, "印章", "印章\n官方之印", True),)
    save(desk, [typed], phrase("history", "Add concept"))
    assert unsaved(desk, [draft]) == ()


def test_an_entry_that_nobody_can_read_is_shown_as_it_is(desk: Desk) -> None:
    broken = Draft(str(uuid4()), CONCEPT, 0, "{broken")
    assert unsaved(desk, [broken]) == ((broken, "", "{broken", False),)

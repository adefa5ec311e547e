"""Concepts as a person edits them: what counts, where it is kept, what undo brings back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import ChangedMeanwhileError, RequestError
from briefdesk.model.changes import Touched
from briefdesk.model.concept import AdminStatus, Concept
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history, termbases
from briefdesk.services.concepts import Edited
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import BUNDLED, lexicon_of
from briefdesk.services.opening import keep, show
from briefdesk.store import termbases as store
from tests.documents import parsed
from tests.termbases import concept

LABEL = phrase("history", "Edit concept")
NEW, OTHER = concept("new", "新词"), concept("other", "别词")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        yield desk


def known(desk: Desk, concept_id: str) -> Concept:
    """Return a concept that there is."""
    found = lexicon_of(desk).concept(concept_id)
    assert found is not None
    return found


def test_a_new_concept_goes_to_the_users_own_term_base_and_is_recognised(desk: Desk) -> None:
    word = show(desk, 1).briefing.document.text[:2]
    made = concept("first", word)
    changes = concepts.save(desk, [made], LABEL)
    assert changes.touched == Touched.CONCEPTS | Touched.RECOGNITIONS
    assert [one.name for one in termbases.all_termbases(desk)] == ["own"]
    assert known(desk, "c-first") == made
    assert "c-first" in {one.concept for one in show(desk, 1).recognitions}
    history.undo(desk)
    assert termbases.all_termbases(desk) == ()
    assert "c-first" not in {one.concept for one in show(desk, 1).recognitions}
    history.redo(desk)
    assert known(desk, "c-first") == made


def test_a_bundled_concept_is_changed_in_the_users_own_and_can_be_reverted(desk: Desk) -> None:
    before = known(desk, "c-kameikako")
    concepts.save(desk, [changed(before, note="mine")], LABEL)
    assert known(desk, "c-kameikako").note == "mine"
    assert BUNDLED.concept("c-kameikako") == before
    concepts.revert(desk, "c-kameikako")
    assert known(desk, "c-kameikako") == before


def test_a_removed_concept_is_hidden_also_where_it_is_bundled(desk: Desk) -> None:
    concepts.remove(desk, ["c-kameikako"])
    assert lexicon_of(desk).concept("c-kameikako") is None
    history.undo(desk)
    assert lexicon_of(desk).concept("c-kameikako") is not None


def test_many_at_once_are_one_step(desk: Desk) -> None:
    concepts.save(desk, [concept(f"n{n}", f"词{n}") for n in range(50)], LABEL)
    history.undo(desk)
    assert lexicon_of(desk).concept("c-n7") is None


def written(desk: Desk) -> dict[str, list[str]]:
    """Return the ids of what was edited in each term base."""
    return {
        one.name: [edit.concept for edit in store.edits(desk.database, one.id)]
        for one in termbases.all_termbases(desk)
    }


def test_each_is_written_where_it_counts_and_never_to_another_client(desk: Desk) -> None:
    for name in ("a", "b", "c"):
        _, made = termbases.add(desk, f"client {name}", "")
        concepts.save(desk, [concept(name, f"词{name}")], LABEL, termbase_id=made)
    before = written(desk)
    assert before == {"client c": ["c-c"], "client b": ["c-b"], "client a": ["c-a"]}
    both = [changed(known(desk, one), note="mine") for one in ("c-a", "c-b")]
    concepts.save(desk, both, LABEL)
    concepts.forbid(desk, "c-a", "坏词", "zh-Hans", "好词")
    assert written(desk) == before
    assert [known(desk, one).note for one in ("c-a", "c-b")] == ["mine", "mine"]
    concepts.remove(desk, ["c-a", "c-b"])
    assert written(desk) == before
    termbases.remove(desk, termbases.named(desk, "client c").id)
    assert [lexicon_of(desk).concept(one) for one in ("c-a", "c-b")] == [None, None]
    for _ in range(2):
        history.undo(desk)
    assert known(desk, "c-a").note == "mine"


def test_an_alteration_is_of_what_counts_now(desk: Desk) -> None:
    concepts.save(desk, [NEW], LABEL)
    ids = ["c-new", "c-kameikako", "c-gone"]
    before = known(desk, "c-kameikako")
    concepts.alter(desk, ids, lambda one: changed(one, note="n"), LABEL)
    concepts.alter(desk, ids, lambda one: changed(one, domain="d"), LABEL)
    assert known(desk, "c-new") == changed(NEW, note="n", domain="d")
    assert known(desk, "c-kameikako") == changed(before, note="n", domain="d")
    assert concepts.alter(desk, ids, lambda one: one, LABEL).touched is Touched.NOTHING
    history.undo(desk)
    assert known(desk, "c-new") == changed(NEW, note="n")
    with pytest.raises(RequestError, match="c-gone"):
        concepts.alter(desk, ["c-gone"], lambda one: one, LABEL)


def test_what_was_edited_replaces_only_what_it_was_made_from(desk: Desk) -> None:
    mine, theirs = changed(NEW, note="mine"), changed(NEW, note="theirs")
    concepts.save_edited(desk, [Edited(None, NEW)], LABEL)
    concepts.save(desk, [theirs], LABEL)
    for before in (NEW, None):
        with pytest.raises(ChangedMeanwhileError, match="“新词”"):
            concepts.save_edited(desk, [Edited(None, OTHER), Edited(before, mine)], LABEL)
    assert lexicon_of(desk).concept(OTHER.id) is None
    concepts.save_edited(desk, [Edited(NEW, theirs), Edited(None, OTHER)], LABEL)
    concepts.save_edited(desk, [Edited(theirs, mine)], LABEL)
    assert known(desk, "c-new") == mine


@pytest.mark.parametrize("text", ["", " ", "\u200b", "ー", "医" * 1001])
def test_a_term_that_nobody_could_find_is_refused_with_nothing_written(
    desk: Desk, text: str
) -> None:
    with pytest.raises(RequestError):
        concepts.save(desk, [NEW, concept("bad", text)], LABEL)
    with pytest.raises(RequestError):
        concepts.save(desk, [changed(NEW, terms=())], LABEL)
    assert lexicon_of(desk).concept("c-new") is None
    assert termbases.all_termbases(desk) == ()


def test_the_history_tells_each_field(desk: Desk) -> None:
    concepts.save(desk, [NEW], LABEL, author="佐藤")
    term = changed(NEW.terms[0], reading="xinci")
    concepts.save(desk, [changed(NEW, terms=(term,), definition="定义")], LABEL)
    told = [(one.field, one.before, one.after) for one in concepts.history(desk, "c-new")]
    assert (f"terms/{term.id}/text", "", "新词") in told
    assert told[-2:] == [("definition", "", "定义"), (f"terms/{term.id}/reading", "", "xinci")]
    history.undo(desk)
    assert [one.after for one in concepts.history(desk, "c-new")][-2:] == ["", ""]


def test_the_history_of_what_came_with_a_file_tells_only_what_was_changed(desk: Desk) -> None:
    before = known(desk, "c-kameikako")
    concepts.save(desk, [changed(before, note="mine")], LABEL)
    concepts.remove(desk, ["c-kameikako"])
    history.undo(desk)
    concepts.revert(desk, "c-kameikako")
    told = [
        (one.label.text, one.before, one.after)
        for one in concepts.history(desk, "c-kameikako")
        if one.field == "note"
    ]
    assert told[0] == ("Edit concept", before.note, "mine")
    assert told[-1] == ("Revert concept", "mine", before.note)
    first = [one for one in concepts.history(desk, "c-kameikako") if one.label.text == LABEL.text]
    assert [one.field for one in first] == ["note"]


def test_a_wrong_rendering_becomes_a_forbidden_term_with_its_replacement(desk: Desk) -> None:
    concepts.forbid(desk, "c-kameikako", "假名处理信息", "zh-Hans", "假名加工信息")
    [made] = [one for one in known(desk, "c-kameikako").terms if one.text == "假名处理信息"]
    assert (made.forbidden, made.status, made.replacement) == (
        True,
        AdminStatus.DEPRECATED,
        "假名加工信息",
    )
    again = concepts.forbid(desk, "c-kameikako", "假名处理信息", "zh-Hans", "假名加工信息")
    assert again.change_set is None  # nothing changed


@pytest.mark.parametrize(
    ("concept_id", "wrong", "replacement"),
    [
        ("c-nowhere", "假名", "假名加工信息"),
        ("c-kameikako", "假名", ""),
        ("c-kameikako", "假名加工信息", "假名化信息"),
    ],
)
def test_what_cannot_be_forbidden(
    desk: Desk, concept_id: str, wrong: str, replacement: str
) -> None:
    with pytest.raises(RequestError):
        concepts.forbid(desk, concept_id, wrong, "zh-Hans", replacement)


def test_ids_are_new() -> None:
    assert concepts.new_id() != concepts.new_id()
    assert concepts.new_term_id().startswith("t-")

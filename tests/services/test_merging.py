"""A file comes into a term base: planned, looked at, decided, written as one step of undo."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled, DamagedFileError, RequestError, UnknownIdError
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.merge import (
    Choice,
    Matching,
    MergePlan,
    MergeRequest,
    MergeTarget,
    Policy,
    Standing,
)
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history, merging, termbases
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.worker import plan_merge
from tests.termbases import CONCEPTS, concept

LABEL = phrase("history", "Edit concept")
PERSONAL, CONSENT = concept("a", "个人信息"), concept("b", "同意")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """An empty library."""
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def few_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two concepts be too many to be written as edits."""
    monkeypatch.setattr(merging, "MOST_EDITS", 1)


def written(folder: Path, *found: Concept, blockers: tuple[str, ...] = ()) -> Path:
    """Write a term base file."""
    file = folder / f"{uuid4().hex}.tbx"
    base = TermBase("office", "The office", "7", "from them", found, blockers)
    file.write_bytes(tbx3.write(base))
    return file


def own(desk: Desk, *found: Concept) -> int:
    """Make a term base with concepts and return its id."""
    _, made = termbases.add(desk, f"own-{uuid4().hex}", "")
    if found:
        concepts.save(desk, found, LABEL, termbase_id=made)
    return made


def content(desk: Desk, termbase_id: int) -> dict[str, Concept]:
    """Return the concepts of a term base by id."""
    target = merging.target(desk, termbase_id)
    return {one.id: one for one in merging.concepts_of(target)}


def brought(
    desk: Desk,
    file: Path,
    target: MergeTarget,
    policy: Policy = Policy.MINE,
    choices: Mapping[int, Choice] | None = None,
    by: Matching | None = Matching.TERM,
) -> tuple[int, MergePlan]:
    """Bring a file in and return the id of the term base, and the plan."""
    plan = merging.plan(file, target, by=by)
    done = merging.apply(desk, merging.prepared(plan, policy, choices or {}), "佐藤")
    return done.termbase_id, plan


def test_a_file_becomes_a_new_term_base(desk: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, PERSONAL, CONSENT, blockers=("从业者",))
    made, plan = brought(desk, file, merging.new_target(desk, "office"))
    assert plan.counts == {
        Standing.NEW: 2,
        Standing.SAME: 0,
        Standing.CHANGED: 0,
        Standing.CONFLICT: 0,
    }
    [info] = termbases.all_termbases(desk)
    assert (info.id, info.name, info.title, info.version) == (made, "office", "The office", "7")
    assert (info.provenance, info.blockers, info.edition) == ("from them", ("从业者",), "")
    assert content(desk, made).keys() == {"c-a", "c-b"}
    history.undo(desk)
    assert termbases.all_termbases(desk) == ()
    history.redo(desk)
    assert content(desk, made).keys() == {"c-a", "c-b"}


@pytest.mark.usefixtures("few_edits")
def test_many_become_an_edition_and_undo_still_gives_what_was(desk: Desk, tmp_path: Path) -> None:
    made, _ = brought(desk, written(tmp_path, PERSONAL, CONSENT), merging.new_target(desk, "x"))
    first = termbases.all_termbases(desk)
    assert first[0].edition
    assert merging.target(desk, made).edits == ()
    found = lexicon_of(desk).concept("c-a")
    assert found is not None
    assert found.terms[0].text == "个人信息"

    edited = changed(content(desk, made)["c-a"], note="mine")
    concepts.save(desk, [edited], LABEL, termbase_id=made)
    before = content(desk, made)
    file = written(
        tmp_path,
        changed(PERSONAL, note="theirs"),
        changed(CONSENT, note="theirs"),
        concept("n", "新词"),
    )
    brought(desk, file, merging.target(desk, made), Policy.THEIRS)
    after = content(desk, made)
    assert {one.id: one.note for one in after.values()} == {
        "c-a": "theirs",
        "c-b": "theirs",
        "c-n": "",
    }
    assert merging.target(desk, made).edits[0].concept == "c-a"  # its history goes on
    history.undo(desk)
    assert content(desk, made) == before
    history.redo(desk)
    assert content(desk, made) == after


@pytest.mark.usefixtures("few_edits")
def test_what_was_removed_here_and_comes_again_is_there_again(desk: Desk, tmp_path: Path) -> None:
    made, _ = brought(desk, written(tmp_path, PERSONAL, CONSENT), merging.new_target(desk, "x"))
    concepts.remove(desk, ["c-a"], termbase_id=made)
    file = written(tmp_path, PERSONAL, CONSENT, concept("n", "新词"))
    brought(desk, file, merging.target(desk, made))
    assert content(desk, made).keys() == {"c-a", "c-b", "c-n"}


def test_the_same_file_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, PERSONAL, CONSENT)
    made, _ = brought(desk, file, merging.new_target(desk, "x"))
    for policy in Policy:
        plan = merging.plan(file, merging.target(desk, made))
        merge = merging.prepared(plan, policy)
        assert (merge.added, merge.changed, merge.kept) == (0, 0, 2)
        assert merging.apply(desk, merge).changes.change_set is None


@pytest.mark.parametrize(
    ("policy", "notes"),
    [(Policy.MINE, ["mine"]), (Policy.THEIRS, ["theirs"]), (Policy.BOTH, ["mine", "theirs"])],
)
def test_each_policy(desk: Desk, tmp_path: Path, policy: Policy, notes: list[str]) -> None:
    made = own(desk, changed(PERSONAL, note="mine"))
    file = written(tmp_path, changed(concept("z", "个人信息"), note="theirs"))
    brought(desk, file, merging.target(desk, made), policy)
    assert [one.note for one in content(desk, made).values()] == notes
    brought(desk, file, merging.target(desk, made), policy)
    assert [one.note for one in content(desk, made).values()] == notes


def test_a_person_decides_concept_by_concept(desk: Desk, tmp_path: Path) -> None:
    first, second = concept("one", "同意"), concept("two", "同意")
    made = own(desk, PERSONAL, first, second)
    file = written(
        tmp_path,
        concept("n", "新词"),
        changed(concept("y", "同意"), note="n"),
        changed(concept("z", "个人信息"), note="n"),
    )
    target = merging.target(desk, made)
    plan = merging.plan(file, target, by=Matching.TERM)
    assert plan.standings == "nxc"
    assert merging.prepared(plan, Policy.THEIRS).undecided == 1
    assert merging.prepared(plan, Policy.BOTH).added == 3
    choices = {0: Choice(None), 1: Choice(Policy.MINE, "c-two"), 2: Choice(None)}
    assert [one.field for one in merging.outcome(plan, 1, choices[1])] == ["note"]
    assert merging.outcome(plan, 1, Choice(Policy.MINE)) == ()
    [difference] = merging.outcome(plan, 2, Choice(None))
    assert (difference.mine, difference.theirs, difference.result) == ("", "n", "")
    merge = merging.prepared(plan, Policy.THEIRS, choices)
    assert merging.tried(plan, Policy.THEIRS, choices) == changed(merge, edits=())
    assert (merge.added, merge.changed, merge.kept, merge.undecided) == (0, 1, 2, 0)
    merging.apply(desk, merge)
    assert content(desk, made)["c-two"].note == "n"
    assert content(desk, made)["c-one"] == first


def test_several_entries_of_the_file_may_be_one_of_mine(desk: Desk, tmp_path: Path) -> None:
    made = own(desk, PERSONAL)
    file = written(
        tmp_path,
        concept("y", "个人信息", "个人数据"),
        changed(concept("z", "个人信息"), note="n"),
    )
    brought(desk, file, merging.target(desk, made))
    [one] = content(desk, made).values()
    assert [term.text for term in one.terms] == ["个人信息", "个人数据"]
    assert one.note == "n"


def in_process(file: Path, target: MergeTarget) -> MergePlan:
    """Return the plan without a process for it, which takes half a second to start."""
    kept = str(Path(target.editions, target.termbase.edition)) if target.termbase.edition else ""
    request = MergeRequest(None, kept, target.edits)
    values = {"path": str(file), "name": file.name}
    return merging.unpacked(plan_merge(values, to_json(request), unheard), target, "")


@given(
    st.lists(CONCEPTS, max_size=4),
    st.lists(CONCEPTS, max_size=4),
    st.sampled_from(Policy),
    st.booleans(),
)
def test_undo_gives_exactly_what_was(
    tmp_path_factory: pytest.TempPathFactory,
    mine: list[Concept],
    theirs: list[Concept],
    policy: Policy,
    as_edition: bool,  # noqa: FBT001
) -> None:
    folder = tmp_path_factory.mktemp("undo")
    with (
        open_desk(folder / "library.sqlite", create=True) as desk,
        pytest.MonkeyPatch.context() as patched,
    ):
        made = own(desk, *_named(mine, "m"))
        before = content(desk, made)
        file = written(folder, *_named(theirs, "m" if policy is Policy.THEIRS else "t"))
        patched.setattr(merging, "MOST_EDITS", 0 if as_edition else 100)
        plan = in_process(file, merging.target(desk, made))
        merge = merging.prepared(plan, policy)
        done = merging.apply(desk, merge)
        after = content(desk, made)
        assert sum(plan.counts.values()) == len(theirs)
        assert merge.added + merge.changed + merge.kept + merge.undecided == len(theirs)
        assert len(after) == len(before) + merge.added
        if policy is Policy.BOTH:
            assert before.items() <= after.items()
        if done.changes.change_set is not None:
            history.undo(desk)
            assert content(desk, made) == before
            history.redo(desk)
            assert content(desk, made) == after


def _named(found: list[Concept], name: str) -> list[Concept]:
    """Return concepts with ids, and terms that can be found."""
    return [
        changed(
            one,
            id=f"c-{name}{number}",
            terms=tuple(
                changed(term, id=f"t-{name}{number}-{which}", text=f"医{term.text}")
                for which, term in enumerate(one.terms)
            ),
        )
        for number, one in enumerate(found)
    ]


def test_a_term_base_that_changed_meanwhile_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    made = own(desk, PERSONAL)
    plan = merging.plan(written(tmp_path, CONSENT), merging.target(desk, made))
    merge = merging.prepared(plan, Policy.MINE)
    concepts.save(desk, [changed(PERSONAL, note="later")], LABEL, termbase_id=made)
    with pytest.raises(RequestError, match="changed meanwhile"):
        merging.apply(desk, merge)
    assert content(desk, made).keys() == {"c-a"}


def test_what_was_done_to_the_term_base_itself_meanwhile_is_kept(
    desk: Desk, tmp_path: Path
) -> None:
    made = own(desk, PERSONAL)
    plan = merging.plan(written(tmp_path, CONSENT, blockers=("词",)), merging.target(desk, made))
    merge = merging.prepared(plan, Policy.MINE)
    termbases.rename(desk, made, "renamed", "My title")
    termbases.enable(desk, made, enabled=False)
    termbases.reorder(desk, [made])
    merging.apply(desk, merge)
    [info] = termbases.all_termbases(desk)
    assert (info.name, info.title, info.enabled, info.rank) == ("renamed", "My title", False, 1)
    assert (info.version, info.provenance, info.blockers) == ("7", "from them", ("词",))
    assert content(desk, made).keys() == {"c-a", "c-b"}
    termbases.remove(desk, made)
    with pytest.raises(UnknownIdError):
        merging.apply(desk, merge)


def test_no_name_is_given_twice(desk: Desk, tmp_path: Path) -> None:
    plan = merging.plan(written(tmp_path, CONSENT), merging.new_target(desk, "x"))
    merge = merging.prepared(plan, Policy.MINE)
    termbases.add(desk, "x", "")
    with pytest.raises(RequestError):
        merging.apply(desk, merge)
    with pytest.raises(RequestError):
        merging.new_target(desk, "x")
    with pytest.raises(UnknownIdError):
        merging.target(desk, 77)


def test_a_new_library_is_named_before_it_is_made(library: Path, tmp_path: Path) -> None:
    target = merging.first_target(library, "x")
    plan = merging.plan(written(tmp_path, CONSENT), target)
    assert merging.tried(plan, Policy.MINE).added == 1
    assert not library.exists()
    with open_desk(library, create=True) as desk:
        assert merging.apply(desk, merging.prepared(plan, Policy.MINE)).termbase_id == 1


def test_a_bad_file_and_one_given_up_leave_nothing(desk: Desk, tmp_path: Path) -> None:
    target = merging.new_target(desk, "x")
    bad = tmp_path / "bad.tbx"
    bad.write_bytes(b"<tbx")
    with pytest.raises(DamagedFileError, match=r"bad\.tbx"):
        merging.plan(bad, target)

    def given_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        merging.plan(written(tmp_path, CONSENT), target, given_up)
    plan = merging.plan(written(tmp_path, CONSENT), target)
    with pytest.raises(Cancelled):
        merging.prepared(plan, Policy.MINE, {}, given_up)
    assert termbases.all_termbases(desk) == ()
    assert not any(desk.editions.glob("*"))


def test_the_report_travels_with_the_plan(desk: Desk, tmp_path: Path) -> None:
    made = own(desk, PERSONAL)
    plan = merging.plan(
        written(tmp_path, concept("a", "网络")), merging.target(desk, made), by=Matching.TERM
    )
    assert [one.code for one in plan.report] == ["id-taken"]
    assert from_json(plan.incoming.raw(0), dict[str, object])["standing"] == "new"


def test_no_term_base_hides_another_by_its_ids(desk: Desk, tmp_path: Path) -> None:
    first, second = written(tmp_path, PERSONAL), written(tmp_path, concept("a", "网络安全"))
    brought(desk, first, merging.new_target(desk, "x"), by=None)
    made, _ = brought(desk, second, merging.new_target(desk, "y"), by=None)
    known = lexicon_of(desk)
    assert known.concept("c-a") == PERSONAL
    [other] = content(desk, made).values()
    assert known.concept(other.id) == other
    plan = merging.plan(second, merging.target(desk, made))
    assert plan.standings == "s"


def test_words_that_the_file_blocks_are_added(desk: Desk, tmp_path: Path) -> None:
    made = own(desk, PERSONAL)
    brought(desk, written(tmp_path, CONSENT, blockers=("甲",)), merging.target(desk, made))
    assert termbases.all_termbases(desk)[0].blockers == ("甲",)

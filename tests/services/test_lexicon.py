"""The bundled term bases and the matcher over them follow the files."""

import threading
from pathlib import Path

import pytest

from briefdesk import paths
from briefdesk.errors import Cancelled, DamagedFileError
from briefdesk.formats.termbase import tbx3
from briefdesk.model.layer import Edit, Layer
from briefdesk.model.wire import changed, to_json
from briefdesk.services import lexicon
from briefdesk.services.lexicon import BUNDLED, Lexicon, bundled
from briefdesk.store import editions
from tests.termbases import concept, document, seen, termbase


def forget() -> None:
    """Have nothing in memory, as after a start."""
    lexicon._made.clear()
    lexicon._compiled.clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of term bases, and no compilation too short to be kept."""
    monkeypatch.setattr(paths, "glossary", lambda: tmp_path)
    monkeypatch.setattr(lexicon, "_WORTH_KEEPING", 0.0)
    forget()
    (tmp_path / "a.tbx").write_bytes(tbx3.write(termbase(concept("a", "医疗"))))
    return tmp_path


def test_one_term_base_per_file() -> None:
    assert len(bundled()) == len(list(paths.glossary().glob("*.tbx"))) > 0
    assert sum(len(base.concepts) for base in bundled()) >= 60


def test_the_matcher_is_built_once_over_all_of_them() -> None:
    concept = bundled()[-1].concepts[0]
    assert BUNDLED.matcher().concept(concept.id) == concept
    assert BUNDLED.matcher() is BUNDLED.matcher()


def test_a_concept_counts_in_the_first_term_base_that_has_it() -> None:
    bundled_id = bundled()[0].concepts[0].id
    edited = [Edit("c-x", to_json(concept("x", "词")).decode())]
    first = Layer(7, "", (), (), "1")
    second = Layer(3, "", tuple(edited), (), "2")
    known = Lexicon((first, second))
    assert known.homes(["c-x", bundled_id, "c-nowhere"]) == {"c-x": 3, bundled_id: 0}
    covered = Lexicon((changed(first, edits=tuple(edited), digest="3"), second))
    assert covered.homes(["c-x"]) == {"c-x": 7}


def test_what_a_file_says_is_told_whatever_was_edited(tmp_path: Path) -> None:
    read, edited, bundled_one = concept("x", "词"), concept("x", "语"), bundled()[0].concepts[0]
    edition = editions.keep_each(tmp_path, [to_json(read)])
    edits = tuple(Edit(one, "") for one in sorted((read.id, bundled_one.id)))
    above = Layer(7, "", (Edit(edited.id, to_json(edited).decode()),), (), "1")
    below = Layer(3, edition, edits, (), "2")
    known = Lexicon((above, below, Layer(5, "", (), (), "3")), tmp_path)
    assert known.concept("c-x") == edited
    assert [known.as_read("c-x", one) for one in (7, 3, 99)] == [read, read, read]
    assert known.as_read("c-x", 5) is None
    assert known.as_read(bundled_one.id, 7) == bundled_one


def test_what_is_compiled_in_no_time_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_WORTH_KEEPING", 60.0)
    forget()
    BUNDLED.matcher()
    assert not (paths.cache() / "terms.cache").exists()


def test_a_changed_term_base_is_seen_at_the_next_look(folder: Path) -> None:
    text = document("医疗数据")
    assert seen(BUNDLED.matcher().recognise(text)) == [("a", "医疗")]
    (folder / "a.tbx").write_bytes(tbx3.write(termbase(concept("b", "医疗数据"))))
    assert seen(BUNDLED.matcher().recognise(text)) == [("b", "医疗数据")]


@pytest.mark.parametrize("damage", ["none", "flipped", "cut", "gone", "folder"])
def test_what_was_kept_is_used_if_it_is_whole(folder: Path, damage: str) -> None:
    BUNDLED.matcher()
    kept = paths.cache() / "terms.cache"
    data = kept.read_bytes()
    assert kept.stat().st_mode & 0o077 == 0
    if damage == "flipped":
        kept.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    elif damage == "cut":
        kept.write_bytes(data[: len(data) // 2])
    elif damage in ("gone", "folder"):
        kept.unlink()
    if damage == "folder":
        kept.mkdir()
    forget()
    assert seen(BUNDLED.matcher().recognise(document("医療"))) == [("a", "医療")]
    if damage != "folder":
        assert kept.read_bytes() == data


def test_large_term_bases_are_compiled_elsewhere_to_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "b.tbx").write_bytes(tbx3.write(termbase(concept("b", "数据"), blockers=("数据库",))))
    text = document("医疗数据、数据库")
    here = BUNDLED.matcher().recognise(text)
    kept = (paths.cache() / "terms.cache").read_bytes()
    (paths.cache() / "terms.cache").unlink()
    forget()
    lexicon._read.cache_clear()
    monkeypatch.setattr(lexicon, "_LARGE", 0)
    assert BUNDLED.matcher().recognise(text) == here
    assert (paths.cache() / "terms.cache").read_bytes() == kept
    assert lexicon._read.cache_info().misses == 0  # nothing of them is in this process


def test_a_damaged_large_term_base_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_LARGE", 0)
    (folder / "b.tbx").write_bytes(b"<tbx")
    with pytest.raises(DamagedFileError, match=r"b\.tbx"):
        BUNDLED.matcher()


def test_whoever_gives_up_does_not_wait_for_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    monkeypatch.setattr(lexicon, "_LARGE", 0)
    with pytest.raises(Cancelled):
        BUNDLED.matcher(give_up)
    with lexicon._one_at_a_time, pytest.raises(Cancelled):
        BUNDLED.matcher(give_up)
    assert seen(BUNDLED.matcher().recognise(document("医療"))) == [("a", "医療")]


def test_all_threads_get_the_same_one(folder: Path) -> None:
    got = []
    threads = [threading.Thread(target=lambda: got.append(BUNDLED.matcher())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in got}) == 1

"""A memo's id and hash are made from its content."""

import hashlib
import json

from briefdesk.model.memo import MemoOptions, Profile, sealed
from briefdesk.model.wire import changed, to_builtins
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_tree import tree
from tests.memos import document

MEMO = tree(
    Material(document(), document().meta, "2026-11-23T00:00:00+00:00"),
    MemoOptions(profile=Profile.FULL),
)


def test_the_hash_is_that_of_the_canonical_json_without_itself() -> None:
    bare = to_builtins(changed(MEMO, id="", content_hash=""))
    canonical = json.dumps(bare, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(canonical.encode()).hexdigest() == MEMO.content_hash
    assert MEMO.id == MEMO.content_hash[:16]


def test_sealing_twice_changes_nothing() -> None:
    assert sealed(MEMO) == MEMO


def test_other_content_has_another_hash() -> None:
    assert sealed(changed(MEMO, title="别的")).content_hash != MEMO.content_hash

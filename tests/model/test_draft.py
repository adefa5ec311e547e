"""Drafts as files hold them."""

from briefdesk.model.draft import Draft
from briefdesk.model.wire import from_json, to_json


def test_a_draft_survives_its_file() -> None:
    draft = Draft("id", "annotation", 1, "“𠮷”\n", row_id=3, base="before", internal=True)
    assert from_json(to_json(draft), Draft) == draft

"""What the tags of an annotation say."""

import pytest

from briefdesk.model.annotation import (
    Anchor,
    Annotation,
    Change,
    Kind,
    Placement,
    QuoteSelector,
    State,
)
from briefdesk.model.span import Span

ANCHOR = Anchor(Placement.PLACED, Span(0, 1), QuoteSelector("甲", "", ""), "b1", (), 1)


def tagged(*tags: str) -> Annotation:
    return Annotation(1, 1, Kind.NOTE, State.OPEN, False, "", "", "", "", tags, ANCHOR)  # noqa: FBT003


@pytest.mark.parametrize("change", Change)
def test_a_tag_tells_a_tracked_change(change: Change) -> None:
    assert tagged("reply", change.value).change is change


def test_other_annotations_are_none() -> None:
    assert tagged().change is None
    assert tagged("reply", "deletion of data").change is None

"""The sample is stored with its comments, which one undo takes back."""

from pathlib import Path

from briefdesk.model.changes import Touched
from briefdesk.paths import resources
from briefdesk.services import history
from briefdesk.services.annotating import annotations_of
from briefdesk.services.desk import open_desk
from briefdesk.services.parsing import parse, read_annotation_file
from briefdesk.services.sample import keep_sample

SAMPLE = resources() / "sample"


def test_the_comments_come_with_the_sample_and_go_in_one_step(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        parsed = parse(SAMPLE / "briefing.txt", staging=desk.staging)
        kept = keep_sample(desk, parsed, read_annotation_file(SAMPLE / "annotations.json"))
        found = annotations_of(desk, kept.briefing_id)
        assert len(found) >= 4
        assert {one.anchor.placement.value for one in found} == {"placed"}
        undone = history.undo(desk)
        assert undone is not None
        assert undone.touched is Touched.ANNOTATIONS
        assert annotations_of(desk, kept.briefing_id) == ()

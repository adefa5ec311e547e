"""The shelf says when what a file brought was read."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import TermBase
from briefdesk.services import linking, merging, termbases
from briefdesk.services.desk import open_desk
from briefdesk.services.shelf import shelf
from tests.termbases import concept


def test_a_linked_file_was_read_when_it_was_linked(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "office.tbx"
    file.write_bytes(tbx3.write(TermBase("o", "O", "1", "them", (concept("a", "同意"),))))
    with open_desk(library, create=True) as desk:
        termbases.add(desk, "mine", "")
        plan = linking.difference(merging.new_target(desk, "office"), path=file)
        merging.apply(desk, linking.followed(plan, file), label=linking.LINK)
        [linked, mine] = shelf(desk)
        assert not linked.is_missing
        assert (linked.info.name, mine.info.name, mine.read_at) == ("office", "mine", "")
        at = datetime.fromisoformat(linked.read_at)
        assert abs(datetime.now(UTC) - at) < timedelta(minutes=5)
        (desk.editions / linked.info.edition).unlink()
        assert [(one.read_at, one.is_missing) for one in shelf(desk)] == [("", True), ("", False)]

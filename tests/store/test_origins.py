"""From which file the current version of a briefing was read."""

from pathlib import Path

from briefdesk.model.origin import Origin
from briefdesk.store import briefings, origins
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from tests.documents import content, made_document, sha256
from tests.store.conftest import LABEL

PATH = Path("/docs/简报.txt")
TITLE = made_document().meta.title


def put(database: Database, briefing_id: int, path: Path) -> None:
    with command(database, LABEL):
        version_id = briefings.current(database, briefing_id).version_id
        origins.put(database, version_id, path)


def test_an_origin_is_the_file_as_it_was_read(filled: Database) -> None:
    assert origins.of_briefing(filled, 1) is None
    put(filled, 1, PATH)
    assert origins.of_briefing(filled, 1) == Origin(PATH, sha256(TITLE), len(content(TITLE)))
    assert origins.read_from(filled, PATH) == 1
    assert origins.read_from(filled, Path("/docs/other.txt")) is None


def test_another_path_replaces_it(filled: Database) -> None:
    put(filled, 1, PATH)
    put(filled, 1, Path("/moved/简报.txt"))
    assert origins.read_from(filled, PATH) is None


def test_only_the_current_version_counts(filled: Database) -> None:
    put(filled, 1, PATH)
    with command(filled, LABEL):
        briefings.add_version(filled, 1, made_document("第二稿"))
    assert origins.of_briefing(filled, 1) is None
    assert origins.read_from(filled, PATH) is None


def test_the_newest_living_briefing_of_a_file_is_meant(filled: Database) -> None:
    with command(filled, LABEL):
        briefings.add(filled, made_document("另一份"), 1)
    put(filled, 1, PATH)
    put(filled, 2, PATH)
    assert origins.read_from(filled, PATH) == 2
    with command(filled, LABEL):
        briefings.put_in_bin(filled, 2)
    assert origins.read_from(filled, PATH) == 1


def test_a_name_whose_bytes_are_no_text_is_kept_but_leads_nowhere(filled: Database) -> None:
    put(filled, 1, Path("/docs/\udcff.txt"))
    found = origins.of_briefing(filled, 1)
    assert found is not None
    assert found.path == Path("/docs/\ufffd.txt")

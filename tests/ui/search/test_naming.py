"""Two briefings of one title are told apart by their files."""

from pathlib import Path

from briefdesk.model.search import Place, Query
from briefdesk.model.wire import changed
from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.parsing import Parsed
from briefdesk.ui.search.naming import named_results
from tests.documents import made_document, parsed

TEXTS = Query("结语", places=(Place.TEXT,), limit=9)


def keep(desk: Desk, name: str, title: str) -> None:
    """Store the small briefing as it was read from a file of this name, under a title."""
    document = made_document(name, name)
    document = changed(document, meta=changed(document.meta, title=title))
    opening.keep(desk, Parsed(document, parsed(desk.staging, name).copy))


def test_of_one_title_the_files_are_named(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        for name, title in (("一.txt", "简报"), ("二.txt", "另一份"), ("三.txt", "简报")):
            keep(desk, name, title)
        found = named_results(desk, TEXTS)
        assert [one.title for one in found.groups] == [
            "简报  ·  三.txt",
            "另一份",
            "简报  ·  一.txt",
        ]
        assert found.total == 3


def test_one_that_has_a_title_to_itself_keeps_it(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        keep(desk, "一.txt", "简报")
        assert [one.title for one in named_results(desk, TEXTS).groups] == ["简报"]

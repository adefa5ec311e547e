"""Of which briefings a file may be a new draft: the same place, or the same document."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.model.redraft import Kinship
from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.predecessors import predecessors
from briefdesk.services.redrafting import redraft
from tests.services.test_redrafting import PATH, TEXT, kept, parsed

OTHER = Path("/elsewhere/second.txt")
SECOND = TEXT.replace("第一方案", "第二方案")


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def found(desk: Desk, raw: str, path: Path = OTHER) -> list[tuple[int, Kinship]]:
    return [(one.briefing.id, one.why) for one in predecessors(desk, parsed(desk, raw), path)]


def test_a_changed_file_at_the_same_path(desk: Desk) -> None:
    kept(desk)
    kept(desk, SECOND, OTHER)
    assert found(desk, "全新的文字。\n", PATH) == [(1, Kinship.SAME_FILE)]
    assert found(desk, TEXT, PATH) == []


def test_an_older_text_that_is_back_at_the_path(desk: Desk) -> None:
    kept(desk)
    redraft(desk, 1, parsed(desk, SECOND), PATH)
    assert found(desk, TEXT, PATH) == [(1, Kinship.SAME_FILE)]
    assert found(desk, TEXT) == []


def test_the_same_title_counts_only_with_much_the_same_text(desk: Desk) -> None:
    kept(desk)
    assert found(desk, SECOND) == [(1, Kinship.SAME_TITLE)]
    head = TEXT[: TEXT.index("公共")]
    unlike = head + "本稿说明另一主题：税务申报的期限、方式与罚则，以及近期的修法动向。" * 3 + "\n"
    assert found(desk, unlike) == []


def test_of_several_the_most_similar_comes_first(desk: Desk) -> None:
    """A text that lacks a page holds nothing that the draft has not: that says little."""
    kept(desk)
    page = TEXT[TEXT.index("企业") : TEXT.index("II.")]
    kept(desk, TEXT.replace(page, ""), Path("/elsewhere/page-missing.txt"))
    assert found(desk, SECOND) == [(1, Kinship.SAME_TITLE), (2, Kinship.SAME_TITLE)]
    without = SECOND.replace(page, "")
    assert [briefing_id for briefing_id, _ in found(desk, without)] == [2, 1]


def test_it_tells_what_tells_briefings_apart(desk: Desk) -> None:
    kept(desk)
    [one] = predecessors(desk, parsed(desk, SECOND), OTHER)
    shown = (one.briefing.date, one.briefing.file_name, one.briefing.annotations)
    assert shown == ("2025-11-30", "briefing.txt", 0)


def test_a_briefing_in_the_bin_has_no_new_drafts(desk: Desk) -> None:
    kept(desk)
    opening.remove(desk, 1)
    assert found(desk, SECOND, PATH) == []

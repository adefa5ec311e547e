"""The sources of a briefing, and of all."""

from pathlib import Path

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.services.citing import sources
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import keep, remove
from tests.documents import OUTLINE, PLAN, PLATFORM, parsed


def test_sources_are_shared_between_briefings(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        for title in ("一", "二"):
            keep(desk, parsed(desk.staging, title))
        assert [one.url for one in sources(desk)] == [PLAN, OUTLINE, PLATFORM]
        assert [len(one.citations) for one in sources(desk)] == [2, 2, 2]
        assert [len(one.citations) for one in sources(desk, 1)] == [1, 1, 1]
        remove(desk, 1)
        assert {place.briefing_id for one in sources(desk) for place in one.citations} == {2}
        with pytest.raises(UnknownIdError):
            sources(desk, 9)

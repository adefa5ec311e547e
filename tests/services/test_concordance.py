"""Words in all confirmed pairs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import Cancelled
from briefdesk.model.pairing import ConcordanceLine
from briefdesk.services import opening, pairing
from briefdesk.services.concordance import concordance
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep
from tests.pairs_library import JA, ZH, parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with a pair whose sentences are all confirmed."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk, ZH, "zh.txt"))
        keep(desk, parsed(desk, JA, "ja.txt"))
        pairing.pair(desk, 1, 2)
        for link in pairing.alignment(desk, 1):
            pairing.confirm(desk, 1, [link])
        yield desk


def hits(line: ConcordanceLine) -> tuple[list[str], list[str]]:
    """Return what was found on both sides."""
    sides = (line.pair.translation, line.in_translation), (line.pair.original, line.in_original)
    ours, theirs = ([words[one.start : one.end] for one in spans] for words, spans in sides)
    return ours, theirs


def test_a_term_is_found_on_both_sides_whichever_is_asked_for(desk: Desk) -> None:
    for asked in ("個人データ", "个人数据", "c-kojin-data"):
        (line,) = concordance(desk, asked, 10)
        assert hits(line) == (["个人数据"], ["個人データ"])


def test_a_plain_word_in_any_script(desk: Desk) -> None:
    (line,) = concordance(desk, "須得到", 10)
    assert hits(line) == (["须得到"], [])


def test_the_newest_comes_first_and_no_more_than_asked_for(desk: Desk) -> None:
    found = concordance(desk, "利用", 10)
    assert [one.pair.id for one in found] == sorted((one.pair.id for one in found), reverse=True)
    assert concordance(desk, "利用", 1) == found[:1]


def test_nothing_is_found(desk: Desk) -> None:
    assert concordance(desk, "没有的话", 10) == ()
    assert concordance(desk, " ", 10) == ()


def test_the_bin_holds_no_pairs(desk: Desk) -> None:
    opening.remove(desk, 1)
    assert concordance(desk, "個人データ", 10) == ()


def test_who_gave_up_is_heard(desk: Desk) -> None:
    concordance(desk, "利用", 10)

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        concordance(desk, "利用", 10, give_up)

"""A pair out of the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import OutputError, RequestError, UnknownFormatError
from briefdesk.services import bitexts, pairing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep
from tests.pairs_library import JA, ZH, parsed

EXTRA = "译者加上的一句话在此。\n"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with a pair; the translation has a sentence more."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk, ZH + "\n" + EXTRA, "zh.txt"))
        keep(desk, parsed(desk, JA, "ja.txt"))
        pairing.pair(desk, 1, 2)
        yield desk


def test_only_what_a_person_confirmed_leaves_unless_all_is_asked_for(desk: Desk) -> None:
    with pytest.raises(RequestError, match="No sentence pair"):
        bitexts.bitext(desk, 1)
    whole = bitexts.bitext(desk, 1, confirmed_only=False)
    assert [one.translation for one in whole.rows if not one.is_whole] == [EXTRA.strip()]
    assert (whole.language, whole.original_language) == ("zh-Hans", "ja")
    link = next(one for one in pairing.alignment(desk, 1) if one.translation and one.original)
    pairing.confirm(desk, 1, [link], "李")
    (row,) = bitexts.bitext(desk, 1).rows
    assert row.by == "李"
    assert row.at.endswith("Z")


@pytest.mark.parametrize("name", bitexts.formats())
def test_each_format_is_written_by_the_worker(desk: Desk, name: str, tmp_path: Path) -> None:
    out = tmp_path / f"pair.{name}"
    taken = bitexts.bitext(desk, 1, confirmed_only=False)
    lone = sum(not row.is_whole for row in taken.rows)
    assert lone == 1
    written = len(taken.rows) - lone if name == "tmx" else len(taken.rows)
    assert bitexts.export(taken, name, out) == written
    assert out.read_bytes()[:5] in (b"<?xml", b"PK\x03\x04\x14")


def test_what_cannot_be_written(desk: Desk, tmp_path: Path) -> None:
    taken = bitexts.bitext(desk, 1, confirmed_only=False)
    with pytest.raises(UnknownFormatError):
        bitexts.export(taken, "po", tmp_path / "x.po")
    with pytest.raises(OutputError):
        bitexts.export(taken, "tmx", tmp_path / "missing" / "x.tmx")


@pytest.mark.parametrize("text", [ZH + "\n" + EXTRA, JA], ids=["translation", "original"])
def test_neither_text_is_written_over(desk: Desk, text: str, tmp_path: Path) -> None:
    out = tmp_path / "pair.tmx"
    bitexts.refuse_texts(desk, 1, out)
    out.write_text("别的", "utf-8")
    bitexts.refuse_texts(desk, 1, out)
    out.write_bytes(text.encode())
    with pytest.raises(OutputError, match="one of the two texts"):
        bitexts.refuse_texts(desk, 1, out)
    with pytest.raises(OutputError, match="belongs to the library"):
        bitexts.refuse_texts(desk, 1, desk.path)

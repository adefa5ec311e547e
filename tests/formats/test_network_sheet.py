"""The network card as PDF: what is printed, and that no text is ever markup."""

from datetime import UTC, datetime
from pathlib import Path

import page
import pypdfium2
import pytest

from briefdesk.formats import network_sheet
from briefdesk.model.network_sheet import NetworkSheet, SheetColumn
from briefdesk.model.wire import changed
from tests.networks import relative, sheet

MADE = datetime(2026, 11, 26, tzinfo=UTC)


def texts(card: NetworkSheet) -> list[str]:
    """Return the text of each page, without line ends."""
    with pypdfium2.PdfDocument(network_sheet.write(card, MADE)) as pdf:
        found = [one.get_textpage().get_text_range() for one in pdf]
    return ["".join(one.split()) for one in found]


def test_every_name_relation_and_reason_is_printed() -> None:
    [text] = texts(sheet())
    for words in (
        "Networkof仮名加工情報",
        "かめいかこうじょうほう",
        "假名加工信息",
        "pseudonymisedinformation",
        "falsefriend",
        "两者不同。",
        "Regulation(EU)2016/679,Art.4(5)",
        "Norelatedconcept",
        "2026-11-26",
    ):
        assert words in text


def test_a_long_column_is_set_in_two_and_nothing_is_lost() -> None:
    cards = tuple(relative(number) for number in range(1, 41))
    found = texts(sheet(SheetColumn("Japan", cards), SheetColumn("EU", empty="None")))
    assert len(found) > 1
    for number in range(1, 41):
        assert sum(f"仮名化{number}か" in text for text in found) == 1


@pytest.mark.parametrize(
    "hostile",
    ["#set text(red) $x$", "@a *b* <l> \\", '#eval("1")', "\ufeff\x00😀", "\u202eabc", "]]}}"],
)
def test_hostile_text_is_text(hostile: str) -> None:
    card = sheet(SheetColumn(hostile, (relative(1, reason=hostile),)), title=hostile)
    [text] = texts(changed(card, remarks=(hostile,), home=hostile))
    plain = "".join(hostile.split()).strip("\ufeff\x00\u202e").replace("😀", "〓[U+1F600]")
    assert text.count(plain) >= 4


def test_the_same_card_gives_the_same_bytes() -> None:
    assert network_sheet.write(sheet(), MADE) == network_sheet.write(sheet(), MADE)


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_the_file_keeps_to_the_standards(profile: str, tmp_path: Path) -> None:
    file = tmp_path / "card.pdf"
    file.write_bytes(network_sheet.write(sheet(), MADE))
    found = page.validate_pdf(file, profile=profile).failures
    false_alarms = ("GLYPH-WIDTH-001", "STREAM-LENGTH-001")  # see those of the memo
    assert [one for one in found if not one.rule_id.endswith(false_alarms)] == []

"""The network card as text and as a PDF file."""

from pathlib import Path

import pypdfium2
import pytest

from briefdesk.errors import Cancelled, OutputError
from briefdesk.model.wire import changed
from briefdesk.services.network_sheets import as_text, render
from tests.networks import sheet


def test_the_card_as_text_says_all_that_is_seen() -> None:
    card = changed(sheet(), remarks=("There are more.",))
    assert as_text(card).splitlines() == [
        "Japan",
        "仮名加工情報（かめいかこうじょうほう）",
        "假名加工信息",
        "pseudonymised information",
        "個人情報保護法第2条第5項",
        "",
        "[Japan]",
        "– ⚠ false friend: 两者不同。",
        "仮名化1（かめいか）",
        "假名化1",
        "Regulation (EU) 2016/679, Art. 4(5)",
        "",
        "– ⚠ false friend（假名加工信息）: 两者不同。",
        "仮名化2（かめいか）",
        "假名化2",
        "Regulation (EU) 2016/679, Art. 4(5)",
        "",
        "[Mainland China]",
        "No related concept",
        "",
        "There are more.",
    ]


def test_the_card_becomes_a_file_with_the_ending_of_a_pdf(tmp_path: Path) -> None:
    out = render(sheet(), tmp_path / "card")
    assert out == tmp_path / "card.pdf"
    with pypdfium2.PdfDocument(out) as pdf:
        text = pdf[0].get_textpage().get_text_range()
    assert "仮名加工情報" in text
    assert "No related concept" in text


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        render(sheet(), tmp_path / "missing" / "card.pdf")


def test_making_it_can_be_given_up(tmp_path: Path) -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render(sheet(), tmp_path / "card.pdf", give_up)
    assert list(tmp_path.iterdir()) == []

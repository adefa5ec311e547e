"""FILE or ID, and a place in it."""

import pytest

from briefdesk.cli.target import briefing_id, spoken_place
from briefdesk.errors import UnknownIdError


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("12", 12),
        ("007", 7),
        ("0" * 5000 + "7", 7),
        ("9223372036854775807", 2**63 - 1),
        ("./12", None),
        ("12.txt", None),
        ("-1", None),
        ("１２", None),
        ("", None),
    ],
)
def test_an_id_is_digits_only(target: str, expected: int | None) -> None:
    assert briefing_id(target) == expected


@pytest.mark.parametrize("target", ["9223372036854775808", "99999999999999999999999", "9" * 5000])
def test_an_id_that_no_library_has_is_named_as_typed(target: str) -> None:
    with pytest.raises(UnknownIdError, match=f"the id {target};"):
        briefing_id(target)


@pytest.mark.parametrize(
    ("page", "footnote", "section", "spoken"),
    [
        ("iv", "6", ("II. 现状",), "p. iv, footnote 6"),
        ("", "", ("II. 现状", "1. 概况"), "1. 概况"),
        ("3", "", (), "p. 3"),
        ("", "", (), ""),
    ],
)
def test_a_place_is_said_as_a_person_looks_for_it(
    page: str, footnote: str, section: tuple[str, ...], spoken: str
) -> None:
    assert spoken_place(page, footnote, section) == spoken

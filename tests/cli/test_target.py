"""FILE or ID."""

import pytest

from briefdesk.cli.target import briefing_id


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("12", 12),
        ("007", 7),
        ("9" * 40, 2**63 - 1),
        ("./12", None),
        ("12.txt", None),
        ("-1", None),
        ("１２", None),
        ("", None),
    ],
)
def test_an_id_is_digits_only(target: str, expected: int | None) -> None:
    assert briefing_id(target) == expected

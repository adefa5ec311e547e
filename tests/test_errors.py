"""Every failure is one sentence and has a code for the JSON answer."""

from collections.abc import Iterator

import pytest

from briefdesk import errors
from briefdesk.phrases import phrase

WORDS = phrase("errors", "“{file}” cannot be read: {reason}.")


def kinds(parent: type[errors.BriefDeskError]) -> Iterator[type[errors.BriefDeskError]]:
    """Return a class of failures and all below it."""
    yield parent
    for child in parent.__subclasses__():
        yield from kinds(child)


def test_the_places_are_filled() -> None:
    error = errors.DamagedFileError(WORDS, file="a.txt", reason=7)
    assert str(error) == "“a.txt” cannot be read: 7."
    assert error.places == {"file": "a.txt", "reason": "7"}
    assert error.phrase is WORDS


def test_braces_in_a_file_name_are_text() -> None:
    assert str(errors.DamagedFileError(WORDS, file="{x}", reason="")) == "“{x}” cannot be read: ."


def test_the_code_is_the_name_in_snake_case() -> None:
    assert errors.QuoteNotFoundError(WORDS).code == "quote_not_found"
    assert errors.InUseError(WORDS).code == "in_use"


def test_no_two_failures_share_a_code() -> None:
    codes = [kind(WORDS).code for kind in kinds(errors.BriefDeskError)]
    assert len(set(codes)) == len(codes)


def test_the_tree_in_the_docstring_names_every_failure() -> None:
    drawn = errors.__doc__ or ""
    assert [
        kind.__name__ for kind in kinds(errors.BriefDeskError) if kind.__name__ not in drawn
    ] == []


def test_cancelling_is_no_failure() -> None:
    assert not issubclass(errors.Cancelled, errors.BriefDeskError)
    with pytest.raises(errors.Cancelled):
        raise errors.Cancelled

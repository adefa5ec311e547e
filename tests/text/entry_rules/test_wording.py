"""What may be written and what not."""

import pytest

from briefdesk.model.concept import AdminStatus, Concept, Guard
from briefdesk.model.wire import changed
from tests.entries import FORBIDDEN, SOUND, ZH, codes, with_term


def and_term(**fields: object) -> Concept:
    """Return the sound concept with one Chinese term more."""
    return changed(SOUND, terms=(*SOUND.terms, changed(ZH, id="t-9", **fields)))


DEPRECATED = AdminStatus.DEPRECATED
ADMITTED = AdminStatus.ADMITTED


@pytest.mark.parametrize(
    ("concept", "found"),
    [
        (and_term(status=DEPRECATED), ["forbidden-allowed"]),
        (and_term(status=DEPRECATED, forbidden=True, replacement=ZH.text), ["forbidden-allowed"]),
        (with_term(FORBIDDEN, status=AdminStatus.SUPERSEDED), ["forbidden-status"]),
        (with_term(FORBIDDEN, replacement=""), ["no-replacement"]),
        (with_term(FORBIDDEN, replacement="假名化信息"), ["replacement"]),
        (with_term(FORBIDDEN, replacement=FORBIDDEN.text), ["replacement"]),
        (and_term(text="假名信息"), ["two-preferred"]),
        (and_term(status=ADMITTED), ["term-twice"]),
        (and_term(text="假名信息", status=ADMITTED, variant_of="别的"), ["variant-of"]),
    ],
)
def test_what_is_wrong(concept: Concept, found: list[str]) -> None:
    assert codes(concept) == found


@pytest.mark.parametrize(
    "concept",
    [
        # right beside one law and wrong beside another
        and_term(status=DEPRECATED, guard=Guard(nearest_law=("次世代医療基盤法",))),
        # wrong for its characters alone
        and_term(text="假名加工情報", status=DEPRECATED, forbidden=True, replacement=ZH.text),
        # wrong in the mainland, right in Taiwan
        and_term(text=FORBIDDEN.text, lang="zh-Hant-TW"),
        and_term(text="假名信息", status=ADMITTED, variant_of=ZH.text),
        and_term(text="假名信息", status=ADMITTED, variant_of=ZH.id),
        and_term(text="假名信息", status=DEPRECATED),
    ],
)
def test_what_is_right(concept: Concept) -> None:
    assert codes(concept) == []

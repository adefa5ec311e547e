"""Which recognised terms a reviser should look at."""

import pytest

from briefdesk.model.concept import ConceptStatus
from briefdesk.model.recognition import Grade, Recognition


def seen(status: str, *ambiguous: str) -> Recognition:
    """Return a recognition of one term."""
    return Recognition(
        concept="c1", term="医疗", lang="zh-Hans", start=0, end=2, surface="医疗", status=status,
        concept_status=ConceptStatus.APPROVED, grade=Grade.EXACT, ambiguous=ambiguous,
    )  # fmt: skip


@pytest.mark.parametrize("status", ["preferred", "admitted"])
def test_a_good_rendering_is_no_problem(status: str) -> None:
    assert not seen(status).is_problem


@pytest.mark.parametrize("status", ["deprecated", "superseded", "forbidden"])
def test_any_other_rendering_is_one(status: str) -> None:
    assert seen(status).is_problem


def test_an_open_sense_is_one() -> None:
    assert seen("preferred", "c1", "c2").is_problem

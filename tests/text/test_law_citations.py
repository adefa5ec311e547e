"""Laws as a text cites them."""

import pytest

from briefdesk.text.document_values import document_values
from briefdesk.text.law_citations import Happening, LawCitations
from tests.examined import TODAY, examined, knowing
from tests.termbases import concept

KNOWN = knowing(concept("law", "数据推进法"))


def cited(text: str) -> LawCitations:
    """Return the laws that a paragraph cites; one of them is known."""
    page = examined(text, known=KNOWN).text
    values = document_values(page.document, TODAY)
    return LawCitations(page.document, page.recognitions, frozenset(["c-law"]), values)


@pytest.mark.parametrize(
    ("text", "name", "known"),
    [
        ("《数据推进法》（2017 年法律第 28 号）", "数据推进法", True),
        ("数据推进法的编号为 2017 年法律第 28 号。", "数据推进法", True),
        ("2017 年法律第 28 号《数据推进法》", "数据推进法", True),
        ("《关于推进的法律》（2017 年法律第 28 号）", "关于推进的法律", False),
        ("《数据推进法》的修正（2017 年法律第 28 号）", "", False),
        ("《推进方针》（2017 年法律第 28 号）", "", False),
        ("该法（2017 年法律第 28 号）", "", False),
    ],
)
def test_which_law_has_a_number(text: str, name: str, *, known: bool) -> None:
    found = list(cited(text).numbered())
    assert [one.law.name for one in found] == ([name] if name else [])
    assert [bool(one.law.concepts) for one in found] == ([known] if name else [])


@pytest.mark.parametrize(
    ("text", "happening"),
    [
        ("《数据推进法》于 2017 年 5 月公布。", Happening.PROMULGATED),
        ("2017 年制定的《数据推进法》", Happening.ENACTED),
        ("《数据推进法》是新法。该法自 2018 年 5 月 11 日起施行。", Happening.IN_FORCE),
        ("2020 年修订的《数据推进法》", Happening.AMENDED),
        ("于 2017 年制定了作为《保护法》特别法的《数据推进法》", Happening.ENACTED),
    ],
)
def test_what_happened_to_a_law(text: str, happening: Happening) -> None:
    [event] = cited(text).events()
    assert (event.law.name, event.happening) == ("数据推进法", happening)


@pytest.mark.parametrize(
    "text",
    [
        "《数据推进法》的修正法自 2018 年起施行。",
        "《数据推进法》第 9 条自 2018 年起施行。",
        "该法自 2018 年起施行。",
        "2018 年，依《数据推进法》办理。",
    ],
)
def test_what_did_not_happen_to_the_law_itself(text: str) -> None:
    assert list(cited(text).events()) == []

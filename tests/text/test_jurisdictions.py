"""Which country's law a paragraph speaks of."""

from briefdesk.model.concept import ConceptKind
from briefdesk.model.imported import BlockType
from briefdesk.model.wire import changed
from briefdesk.text.jurisdictions import passages
from tests.termbases import concept, document, matcher

STATUTE = ConceptKind.STATUTE
KNOWN = matcher(
    changed(concept("appi", "日法"), kind=STATUTE),
    changed(concept("gdpr", "欧规"), kind=STATUTE, home_jurisdiction="EU"),
    changed(concept("cac", "网信部门"), kind=ConceptKind.BODY, home_jurisdiction="CN"),
)
HEADING, PARAGRAPH, FOOTNOTE = BlockType.HEADING, BlockType.PARAGRAPH, BlockType.FOOTNOTE


def homes(*blocks: tuple[str, BlockType]) -> list[str]:
    page = document(*(text for text, _ in blocks), types=[kind for _, kind in blocks])
    return [one.home for one in passages(page, KNOWN.recognise(page), KNOWN.concept)]


def named(*texts: str) -> list[set[str]]:
    page = document(*texts)
    return [set(one.named) for one in passages(page, KNOWN.recognise(page), KNOWN.concept)]


def test_the_law_that_is_cited_most_in_it() -> None:
    assert homes(("日法与欧规。欧规施行。", PARAGRAPH), ("日法。", PARAGRAPH)) == ["EU", "JP"]


def test_else_the_law_cited_last_before_under_the_same_heading() -> None:
    blocks = [("欧规。", PARAGRAPH), ("手续费。", PARAGRAPH), ("二", HEADING), ("无。", PARAGRAPH)]
    assert homes(*blocks, ("日法。日法。", PARAGRAPH)) == ["EU", "EU", "JP", "JP", "JP"]


def test_a_footnote_stands_alone() -> None:
    blocks = [("日法。日法。", PARAGRAPH), ("欧规。", PARAGRAPH), ("注。", FOOTNOTE)]
    assert homes(*blocks) == ["JP", "EU", "JP"]


def test_japan_where_nothing_is_cited() -> None:
    assert homes(("无。", PARAGRAPH)) == ["JP"]


def test_all_that_it_names() -> None:
    assert named("由网信部门批准。", "在欧盟和台湾。", "无。") == [{"CN"}, {"EU", "TW"}, set()]


def test_a_heading_names_for_what_stands_under_it() -> None:
    page = document("中国", "无。", "日本", "无。", types=[HEADING, PARAGRAPH, HEADING, PARAGRAPH])
    found = passages(page, (), KNOWN.concept)
    assert [set(one.named) for one in found] == [{"CN"}, {"CN"}, {"JP"}, {"JP"}]

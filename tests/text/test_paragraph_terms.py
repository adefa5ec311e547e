"""The terms of a document, block by block."""

from briefdesk.text.paragraph_terms import by_block
from tests.termbases import concept, document, matcher


def test_every_block_has_its_terms() -> None:
    page = document("数据库和病历。", "无。", "病历。")
    seen = matcher(concept("a", "数据库"), concept("b", "病历")).recognise(page)
    found = [(block.id, [one.surface for one in terms]) for block, terms in by_block(page, seen)]
    assert found == [("b0", ["数据库", "病历"]), ("b1", []), ("b2", ["病历"])]

"""A row is called by the first name there is."""

from briefdesk.model.concept_row import ConceptRow
from briefdesk.model.wire import changed
from briefdesk.services.catalogue import catalogue
from briefdesk.services.lexicon import BUNDLED


def row(concept_id: str) -> ConceptRow:
    return next(one for one in catalogue(BUNDLED).rows if one.id == concept_id)


def test_a_row_is_called_by_its_japanese_else_its_chinese_or_english_name() -> None:
    whole = row("c-kameikako")
    assert whole.name == "仮名加工情報"
    without = changed(whole, japanese="")
    assert without.name == "假名加工信息"
    assert changed(without, chinese="").name == whole.english
    assert changed(without, chinese="", english="").name == "c-kameikako"

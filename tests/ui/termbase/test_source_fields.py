"""A source is edited field by field; what has no field stays."""

from pytestqt.qtbot import QtBot

from briefdesk.model.concept import SourceRef
from briefdesk.ui.termbase.source_fields import OptionalSource, SourceFields
from briefdesk.ui.widgets.composing import LineInput

LAW = SourceRef("law", "医療法", "昭和23年法律第205号", "2", "1", sha256="f" * 64)


def field(fields: SourceFields, name: str) -> LineInput:
    return next(one for one in fields.findChildren(LineInput) if one.accessibleName() == name)


def test_what_was_not_touched_comes_back_as_it_was(qtbot: QtBot) -> None:
    fields = SourceFields(LAW)
    qtbot.addWidget(fields)
    assert fields.value == LAW
    edited: list[None] = []
    fields.edited.connect(lambda: edited.append(None))
    field(fields, "Article").setText("16の2")
    fields.kind.choose("ministry")
    assert edited
    assert fields.value == SourceRef(
        "ministry", "医療法", "昭和23年法律第205号", "16の2", "1", sha256="f" * 64
    )


def test_an_empty_source_is_none(qtbot: QtBot) -> None:
    fields = SourceFields(SourceRef("law", ""))
    qtbot.addWidget(fields)
    assert fields.value is None


def test_a_source_is_added_and_removed(qtbot: QtBot) -> None:
    optional = OptionalSource(None, "Source of the definition")
    qtbot.addWidget(optional)
    assert not optional.value
    optional.button.click()
    [fields] = optional.findChildren(SourceFields)
    field(fields, "Title").setText("医療法")
    assert [optional.value] == [SourceRef("law", "医療法")]
    fields.removed.emit()
    assert not optional.value
    assert not optional.button.isHidden()


def test_a_source_that_is_there_is_shown(qtbot: QtBot) -> None:
    optional = OptionalSource(LAW, "Source")
    qtbot.addWidget(optional)
    assert optional.value == LAW
    assert optional.button.isHidden()

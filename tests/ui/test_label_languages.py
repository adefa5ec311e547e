"""The fixed words of a report are in the language of the briefing, where there are any."""

import pytest

from briefdesk.model.wire import changed
from briefdesk.ui.label_languages import label_language
from briefdesk.ui.workspace import Workspace
from tests.reading import read_text
from tests.ui.conftest import Show


@pytest.mark.parametrize(
    ("language", "words"), [("zh-Hans", "zh"), ("ja", "ja"), ("en-GB", "en"), ("ko", "zh")]
)
def test_a_language(workspace: Workspace, show: Show, language: str, words: str) -> None:
    document = read_text("一、背景\n　　公共数据库提供信息。\n")
    show(changed(document, meta=changed(document.meta, language=language)))
    assert label_language(workspace) == words


def test_without_a_briefing(workspace: Workspace) -> None:
    assert label_language(workspace) == "zh"

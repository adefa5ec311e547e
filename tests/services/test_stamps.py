"""The stamp of recognitions follows everything they rest on."""

from pathlib import Path

import pytest

from briefdesk.model.wire import changed
from briefdesk.services.stamps import lexicon_stamp, stamp
from tests.documents import made_document


def test_the_stamp_follows_the_term_base_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefdesk.paths.glossary", lambda: tmp_path)
    stamps = set()
    for text in (None, "one", "another"):
        if text:
            (tmp_path / "a.tbx").write_text(text)
        stamps.add(lexicon_stamp())
    assert len(stamps) == 3


def test_the_stamp_follows_the_file_and_the_decisions() -> None:
    document = made_document()
    other = changed(document, file=changed(document.file, sha256="0" * 64))
    stamps = {stamp(document, {}), stamp(other, {}), stamp(document, {(1, 2): "c-1"})}
    assert len(stamps) == 3
    assert stamp(made_document(), {}) in stamps


def test_the_stamp_follows_a_corrected_text() -> None:
    document = made_document()
    other = changed(document, text=document.text.replace("医疗", "醫療", 1))
    assert stamp(document, {}) != stamp(other, {})

"""The bundled term bases and their stamp."""

from pathlib import Path

import pytest

from briefdesk.paths import glossary
from briefdesk.services.lexicon import bundled, lexicon_stamp


def test_one_term_base_per_file() -> None:
    assert len(bundled()) == len(list(glossary().glob("*.tbx"))) > 0
    assert sum(len(base.concepts) for base in bundled()) >= 60


def test_the_stamp_follows_the_term_base_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefdesk.paths.glossary", lambda: tmp_path)
    stamps = set()
    for text in (None, "one", "two"):
        if text:
            (tmp_path / "a.tbx").write_text(text)
        lexicon_stamp.cache_clear()
        stamps.add(lexicon_stamp())
    lexicon_stamp.cache_clear()
    assert len(stamps) == 3

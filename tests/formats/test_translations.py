"""A ``.ts`` file is read as what each phrase is in another language."""

import pytest

from briefdesk.errors import DamagedFileError
from briefdesk.formats.translations import read
from briefdesk.phrases import Phrase

FILE = """<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context><name>checks</name>
<message><source>Yes &amp; “{word}”</source><translation>はい＆「{word}」</translation></message>
<message><source>New</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%n</source>
<translation><numerusform>%n</numerusform></translation></message>
</context>
<context><name>other</name>
<message><source>New</source><translation>新</translation></message>
</context></TS>"""


def test_a_phrase_goes_by_its_context() -> None:
    assert read(FILE.encode(), "ja.ts") == {
        Phrase("checks", "Yes & “{word}”"): "はい＆「{word}」",
        Phrase("other", "New"): "新",
    }


def test_what_is_no_xml_is_refused() -> None:
    with pytest.raises(DamagedFileError):
        read(b"<TS>", "ja.ts")

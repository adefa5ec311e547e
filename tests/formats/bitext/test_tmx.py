"""Translation memories."""

from io import BytesIO

from lxml import etree
from translate.storage.tmx import tmxfile

from briefdesk.formats.bitext.tmx import TMX
from briefdesk.formats.termbase import read
from briefdesk.model.bitext import Bitext, BitextRow
from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.progress import unheard

ROWS = (
    BitextRow("<b>译文</b> & “引号”", "原文 <seg/> &amp;", "李", "2025-11-20T01:02:03.004Z"),
    BitextRow("只有译文", ""),
    BitextRow("=1+1", "第二の文"),
)
BITEXT = Bitext("译文标题", "原文の題", "zh-Hans", "ja", ROWS)


def test_another_tool_reads_it_back() -> None:
    store = tmxfile(BytesIO(TMX.write(BITEXT, unheard)), "ja", "zh-Hans")
    assert [(unit.source, unit.target) for unit in store.units] == [
        (one.original, one.translation) for one in ROWS if one.is_whole
    ]


def test_what_is_counted_is_what_is_written() -> None:
    body = etree.fromstring(TMX.write(BITEXT, unheard))[1]
    assert TMX.count(BITEXT) == len(body) == 2


def test_it_has_what_tmx_1_4_demands() -> None:
    root = etree.fromstring(TMX.write(BITEXT, unheard))
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    header, body = root
    assert set(header.attrib) == {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang"),
        "datatype",
    }
    assert header.get("srclang") == "ja"
    unit = body[0]
    assert (unit.get("creationdate"), unit.get("creationid")) == ("20251120T010203Z", "李")
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [variant.get(lang) for variant in unit] == ["ja", "zh-Hans"]
    assert all(len(variant) == 1 and variant[0].tag == "seg" for variant in unit)
    assert not body[1].attrib


def test_our_own_reader_takes_it_and_the_same_bitext_gives_the_same_bytes() -> None:
    data = TMX.write(BITEXT, unheard)
    assert read(data, "pair.tmx", AS_GUESSED, unheard).format == "tmx"
    assert TMX.write(BITEXT, unheard) == data

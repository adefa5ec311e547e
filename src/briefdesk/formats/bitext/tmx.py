"""Translation memories: TMX 1.4b (OSCAR 2005), for OmegaT, Trados, memoQ and their kin."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

from briefdesk import __version__
from briefdesk.formats.containers.xml import legal

if TYPE_CHECKING:
    from lxml import etree

    from briefdesk.model.bitext import Bitext, BitextRow
    from briefdesk.model.progress import Progress

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)")
_STEP = 1000  # units between two reports of progress


class TmxWriter:
    """Writes what has both sides; the original is the source language."""

    name = "tmx"
    suffix = ".tmx"

    def count(self, bitext: Bitext) -> int:
        """Return how many units the file holds; a row without one side is none."""
        return sum(row.is_whole for row in bitext.rows)

    def write(self, bitext: Bitext, progress: Progress) -> bytes:
        """Return the file; it has no DOCTYPE, as no program would find the DTD beside it.

        Raises what ``progress`` raises.
        """
        from lxml import etree

        out = BytesIO()
        with etree.xmlfile(out, encoding="utf-8") as page:
            page.write_declaration()
            with page.element("tmx", version="1.4"):
                page.write(_header(bitext), pretty_print=True)
                with page.element("body"):
                    for number, row in enumerate(bitext.rows):
                        if number % _STEP == 0:
                            progress(number, len(bitext.rows))
                        if row.is_whole:
                            page.write(_unit(bitext, row), pretty_print=True)
        return out.getvalue()


def _header(bitext: Bitext) -> etree._Element:
    from lxml import etree

    header = etree.Element(
        "header",
        {
            "creationtool": "BriefDesk",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "BriefDesk",
            "adminlang": "en",
            "srclang": bitext.original_language,
            "datatype": "plaintext",
        },
    )
    for kind, text in (("x-title", bitext.title), ("x-original", bitext.original_title)):
        if text:
            etree.SubElement(header, "prop", {"type": kind}).text = legal(text)
    return header


def _unit(bitext: Bitext, row: BitextRow) -> etree._Element:
    from lxml import etree

    unit = etree.Element("tu")
    moment = _MOMENT.match(row.at)
    if moment:
        unit.set("creationdate", "{}{}{}T{}{}{}Z".format(*moment.groups()))
    if row.by:
        unit.set("creationid", legal(row.by))
    for lang, text in (
        (bitext.original_language, row.original),
        (bitext.language, row.translation),
    ):
        variant = etree.SubElement(unit, "tuv", {_LANG: lang})
        etree.SubElement(variant, "seg").text = legal(text)
    return unit


TMX = TmxWriter()

"""Files of other programs for the tests of the TBX and TMX readers."""

from briefdesk.formats import termbase
from briefdesk.model.exchange import AS_GUESSED, TermBaseReading
from briefdesk.model.progress import unheard

BASIC_3 = 'type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"'
DCT = (
    'type="TBX-Linguist" style="dct" xmlns="urn:iso:std:iso:30042:ed-2"'
    ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
    ' xmlns:ling="http://www.tbxinfo.net/ns/linguist"'
)
_SOURCE = "<sourceDesc><p>A firm</p></sourceDesc>"


def version_3(entries: str, attributes: str = BASIC_3) -> str:
    """Return a TBX v3 file; the entries begin at line 2."""
    return (
        f'<tbx {attributes} xml:lang="en"><tbxHeader><fileDesc><titleStmt><title>Theirs</title>'
        f"</titleStmt>{_SOURCE}</fileDesc></tbxHeader>\n<text><body>{entries}</body></text></tbx>"
    )


def version_2(entries: str, doctype: str = "") -> str:
    """Return a TBX v2 file; the entries begin at line 2."""
    return (
        f'{doctype}<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><titleStmt>'
        f"<title>Theirs</title></titleStmt>{_SOURCE}</fileDesc></martifHeader>\n"
        f"<text><body>{entries}</body></text></martif>"
    )


def tmx(units: str) -> str:
    """Return a TMX file; the units begin at line 2."""
    return (
        '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="phrase"'
        ' o-tmf="x" adminlang="en" srclang="ja" datatype="plaintext"/>\n'
        f"<body>{units}</body></tmx>"
    )


def entry(*terms: str, lang: str = "ja", name: str = "c-1") -> str:
    """Return an entry of version 3 with terms of one language."""
    sections = "".join(f"<termSec><term>{term}</term></termSec>" for term in terms)
    return (
        f'<conceptEntry id="{name}"><langSec xml:lang="{lang}">{sections}</langSec></conceptEntry>'
    )


def read(text: str | bytes, name: str = "f.tbx") -> TermBaseReading:
    """Read a file as an import does."""
    data = text.encode() if isinstance(text, str) else text
    return termbase.read(data, name, AS_GUESSED, unheard)


def said(reading: TermBaseReading) -> list[str]:
    """Return the sentences of a report."""
    return [entry.message for entry in reading.report]

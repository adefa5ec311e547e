"""XML from strangers, read with every door shut (lxml; OWASP XML External Entity Prevention)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from briefdesk.errors import DamagedFileError
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from lxml import etree

_FOREIGN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # to XML 1.0
_LONGEST_REASON = 100  # code points
_NO_TYPE = phrase(
    "errors",
    "“{file}” was not read: its part “{part}” declares a document type, which can be used to attack"
    " a computer and which no office document needs.",
)
_BROKEN_PART = phrase(
    "errors",
    "“{file}” is damaged: its part “{part}” is not well-formed XML (line {line}: {reason}). Open"
    " it in the program that made it and save it again.",
)


def parse(data: bytes, name: str) -> etree._Element:
    """Return the root element of a document; comments and processing instructions are left out.

    No entity is resolved, no DTD loaded, no file or address opened; elements nested deeper than 256
    and text nodes above 10 MB are refused (libxml2 without ``huge_tree``). Raises
    ``DamagedFileError`` for XML that is not well-formed and for any file that declares or uses
    entities of its own; a bare DOCTYPE is ignored. ``name`` is the file's name for messages.
    """
    from lxml import etree

    try:
        root = _root(data)
    except etree.XMLSyntaxError as error:
        raise broken(name, error.lineno, error.msg) from error
    refuse_entities(root, name)
    return root


def broken(name: str, line: int | None, reason: str | None) -> DamagedFileError:
    """Return the error about a document that is not well-formed, for what libxml2 says of it."""
    sentence = phrase(
        "errors", "“{file}” is not well-formed XML (line {line}: {reason}): export it again."
    )
    return DamagedFileError(sentence, file=name, line=line, reason=_short(reason))


def refuse_entities(element: etree._Element, name: str) -> None:
    """Raise ``DamagedFileError`` where the document declares entities or the element uses some."""
    from lxml import etree

    dtd: Any = element.getroottree().docinfo.internalDTD  # the stubs know too little of it
    if dtd is None:
        return  # without one, a use of an entity is an error of its own
    if any(True for _ in dtd.iterentities()) or any(True for _ in element.iter(etree.Entity)):
        raise DamagedFileError(
            phrase(
                "errors",
                "“{file}” defines XML entities, which can be used to attack a computer: it was not"
                " read. Export it without a DTD.",
            ),
            file=name,
        )


def parse_part(data: bytes, name: str, part: str, *, whole: bool = False) -> etree._Element:
    """Return the root element of a part of an office document, as ``parse`` does.

    ``whole`` keeps comments and processing instructions, to write the part again. Raises
    ``DamagedFileError``, also for any DOCTYPE. ``name`` is the file's name, ``part`` the part's.
    """
    from lxml import etree

    try:
        root = _root(data, whole=whole)
    except etree.XMLSyntaxError as error:
        raise DamagedFileError(
            _BROKEN_PART, file=name, part=part, line=error.lineno, reason=_short(error.msg)
        ) from error
    dtd: Any = root.getroottree().docinfo.internalDTD  # the stubs say that it is always there
    if dtd is not None:
        raise DamagedFileError(_NO_TYPE, file=name, part=part)
    return root


def line_of(element: etree._Element) -> int:
    """Return the line at which an element begins, from 1; 0 where it was made by us."""
    known: Any = element  # the stubs know no type for it
    line: int | None = known.sourceline
    return line or 0


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _short(reason: str | None) -> str:
    """Return what is wrong in one short line: libxml2 quotes the file, whatever stands there."""
    line = (reason or "").partition("\n")[0]
    return "".join(filter(str.isprintable, line)).strip()[:_LONGEST_REASON]


def legal(text: str) -> str:
    """Return a text with U+FFFD for each character that XML cannot hold."""
    return _FOREIGN.sub("\ufffd", text)


def written(root: etree._Element) -> bytes:
    """Return a document as a part of an office document, in UTF-8."""
    from lxml import etree

    return etree.tostring(
        root.getroottree(), encoding="UTF-8", xml_declaration=True, standalone=True
    )


def _root(data: bytes, *, whole: bool = False) -> etree._Element:
    """Parse with every door shut."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=not whole,
        remove_pis=not whole,
    )
    return etree.fromstring(data, parser)

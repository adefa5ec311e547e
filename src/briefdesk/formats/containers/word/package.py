"""The parts of a Word file and the relationships between them (ECMA-376, part 2)."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import (
    BriefDeskError,
    DamagedFileError,
    ProtectedFileError,
    UnknownFormatError,
)
from briefdesk.formats.containers.word.vocabulary import W, is_strict, transitional
from briefdesk.formats.containers.xml import parse_part
from briefdesk.formats.containers.zip import Archive
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_USUAL = "word/document.xml"
_LOCKED = phrase(
    "errors",
    "“{file}” is protected by a password: open it in Word, save it without the password and import"
    " it again.",
)
_OLD_WORD = phrase(
    "errors",
    "“{file}” is in the old Word format (.doc): open it in Word or LibreOffice, save it as .docx"
    " and import that file.",
)
_OLD_OFFICE = phrase(
    "errors",
    "“{file}” is an old office file that holds no Word text: save what you need from it as .docx or"
    " PDF and import that file.",
)
_WORKBOOK = phrase(
    "errors", "“{file}” is an Excel workbook: save it as PDF or .docx and import that file."
)
_SLIDES = phrase(
    "errors", "“{file}” is a PowerPoint presentation: save it as PDF and import that file."
)
_OPEN_DOCUMENT = phrase(
    "errors",
    "“{file}” is an OpenDocument file: open it in LibreOffice, save it as .docx and import that"
    " file.",
)
_EPUB = phrase("errors", "“{file}” is an EPUB book: save it as PDF or HTML and import that file.")
_NO_DOCUMENT = phrase(
    "errors",
    "“{file}” lacks the part that holds a Word file's text: open it in Word, save it again as .docx"
    " and import that file.",
)
_JUST_ZIP = phrase(
    "errors", "“{file}” is a zip archive and no Word file: unpack it and import the files in it."
)


class Relationship(NamedTuple):
    """Where a part points: ``kind`` is the last step of its type, ``target`` a part or address."""

    kind: str
    target: str
    external: bool


class Part(NamedTuple):
    """A part of the file: its name, its root element, and its relationships by id."""

    name: str
    root: etree._Element
    relationships: Mapping[str, Relationship]


class Package:
    """A Word file."""

    def __init__(self, data: bytes, file: str) -> None:
        """Open a Word file; ``file`` is its name for messages.

        Raises ``UnknownFormatError`` for a zip or an old office file that holds no Word text,
        ``ProtectedFileError`` for one that is locked, and what ``Archive`` raises.
        """
        if data.startswith(OLE_MAGIC):
            raise _old_office(data, file)
        self._file = file
        self._archive = Archive(data, file)
        self._known = {name.lower(): name for name in self._archive.names}
        self._roots: dict[str, etree._Element] = {}
        self.missing: list[str] = []
        self.relationships = self._relationships("")
        self.main = self._main()

    def related(self, part: Part, kind: str) -> Part | None:
        """Return the first part that ``part`` names by a kind of relationship.

        A part that is named but absent is remembered in ``missing``.
        """
        for relationship in part.relationships.values():
            if relationship.kind == kind and not relationship.external:
                found = self.part(relationship.target)
                if found is not None:
                    return found
        return None

    def part(self, name: str) -> Part | None:
        """Return a part by its name, None (and remembered in ``missing``) where it is absent."""
        known = self._known.get(name.lower())
        if known is None:
            self.missing.append(name)
            return None
        return Part(known, self.root(known), self._relationships(known))

    def content(self, name: str) -> bytes:
        """Return what a part holds, by its exact name."""
        return self._archive.read(name)

    def _main(self) -> Part:
        """Return the part that holds the text."""
        targets = [
            relationship.target
            for relationship in self.relationships.values()
            if relationship.kind == "officeDocument"
        ]
        for name in (*targets, _USUAL):
            if name.lower() in self._known:
                part = self.part(name)
                if part is not None and part.root.tag == W + "document":
                    return part
        raise self._no_word()

    def _relationships(self, name: str) -> dict[str, Relationship]:
        """Return the relationships of a part (of the package for "") by their ids."""
        folder, base = posixpath.split(name)
        known = self._known.get(posixpath.join(folder, "_rels", base + ".rels").lower())
        if known is None:
            return {}
        found: dict[str, Relationship] = {}
        for element in self.root(known).iter(_RELATIONSHIP):
            target = str(element.get("Target", ""))
            external = element.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = str(element.get("Type", "")).rpartition("/")[2]
            found.setdefault(str(element.get("Id", "")), Relationship(kind, target, external))
        return found

    def root(self, name: str) -> etree._Element:
        """Return the root element of a part, by its exact name: the same whenever asked."""
        root = self._roots.get(name)
        if root is None:
            root = self._roots[name] = parse_part(self._archive.read(name), self._file, name)
            if is_strict(root):
                transitional(root)
        return root

    def _no_word(self) -> BriefDeskError:
        """Return what to say of a zip file that is no Word file."""
        folders = {name.partition("/")[0] for name in self._known}
        kind = self._archive.read("mimetype")[:100] if "mimetype" in self._archive else b""
        if kind.startswith(b"application/vnd.oasis.opendocument"):
            said = _OPEN_DOCUMENT
        elif kind.startswith(b"application/epub"):
            said = _EPUB
        elif "xl" in folders:
            said = _WORKBOOK
        elif "ppt" in folders:
            said = _SLIDES
        elif "word" in folders or "[content_types].xml" in self._known:
            return DamagedFileError(_NO_DOCUMENT, file=self._file)
        else:
            said = _JUST_ZIP
        return UnknownFormatError(said, file=self._file)


def _old_office(data: bytes, file: str) -> BriefDeskError:
    """Return what to say of a compound file: its streams are named in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ProtectedFileError(_LOCKED, file=file)
    is_word = "WordDocument".encode("utf-16-le") in data
    return UnknownFormatError(_OLD_WORD if is_word else _OLD_OFFICE, file=file)

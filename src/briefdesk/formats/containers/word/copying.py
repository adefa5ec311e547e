"""A Word file written again: some parts changed or added, every other byte for byte as it was."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.package import Package
from briefdesk.formats.containers.word.vocabulary import R, W, is_strict
from briefdesk.formats.containers.xml import parse_part, written
from briefdesk.formats.containers.zip import Archive

if TYPE_CHECKING:
    from lxml import etree

_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS_SPACE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_STORIES = ("comments", "footnotes", "endnotes", "header", "footer")
_KINDS = R.strip("{}") + "/"
_STRICT_KINDS = "http://purl.oclc.org/ooxml/officeDocument/relationships/"


class Copy:
    """A new version of a Word file."""

    def __init__(self, data: bytes, file: str) -> None:
        """Begin with all as it is; ``file`` is its name for messages. Raises as ``Package``."""
        self._archive = Archive(data, file)
        self._file = file
        self._package = Package(data, file)
        self._names = {name.lower(): name for name in self._archive.names}
        self._roots: dict[str, etree._Element] = {}

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return self._package.main.name

    def root(self, name: str) -> etree._Element:
        """Return the root element of a part, to be changed. Raises as ``parse_part``."""
        if name not in self._roots:
            data = self._archive.read(name)
            self._roots[name] = parse_part(data, self._file, name, whole=True)
        return self._roots[name]

    def put(self, name: str, root: etree._Element) -> None:
        """Have a part hold this."""
        self._roots[name] = root

    def related(self, kind: str) -> str:
        """Return the name of the part to which the text points by a kind of relationship.

        Empty where there is none.
        """
        part = self._package.related(self._package.main, kind)
        return "" if part is None else part.name

    def numbers(self) -> set[str]:
        """Return the numbers (``w:id``) of everything in the text, its notes and its comments."""
        links = self._package.main.relationships.values()
        names = {one.target.lower() for one in links if one.kind in _STORIES and not one.external}
        roots = [self._package.main.root]
        roots += [self._package.root(self._names[name]) for name in names if name in self._names]
        return {
            str(one.get(W + "id")) for root in roots for one in root.iter("*") if one.get(W + "id")
        }

    def add(self, kind: str, content_type: str, root: etree._Element) -> None:
        """Add a part to which the text points by a kind of relationship, ``comments``."""
        folder = posixpath.dirname(self.main)
        name = next(
            name
            for number in range(len(self._names) + 1)
            if (name := posixpath.join(folder, f"{kind}{number or ''}.xml")).lower()
            not in self._names
        )
        self._names[name.lower()] = name
        self.put(name, root)
        self._link(kind, posixpath.basename(name))
        types = self.root(self._names[_TYPES.lower()])
        override = types.makeelement(_TYPES_SPACE + "Override")
        override.set("PartName", f"/{name}")
        override.set("ContentType", content_type)
        types.append(override)

    def packed(self) -> bytes:
        """Return the file: the parts in their order, new ones behind them."""
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
            for member in self._archive.members:
                changed = self._roots.get(member.filename)
                data = written(changed) if changed is not None else None
                archive.writestr(
                    _entry(member.filename, member),
                    self._archive.read(member.filename) if data is None else data,
                )
            for name, root in self._roots.items():
                if name not in self._archive:
                    archive.writestr(_entry(name), written(root))
        return whole.getvalue()

    def _link(self, kind: str, target: str) -> None:
        """Let the text point to a part; where it names one that is absent, that is it."""
        folder, base = posixpath.split(self.main)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        known = self._names.get(name.lower())
        links = self._empty_links() if known is None else self.root(known)
        self.put(known or name, links)
        kinds = _STRICT_KINDS if is_strict(self.root(self.main)) else _KINDS
        for found in list(links.iterchildren(_LINKS_SPACE + "Relationship")):
            if found.get("Type") == kinds + kind:
                links.remove(found)
        taken = {str(found.get("Id", "")) for found in links.iterchildren("*")}
        link = links.makeelement(_LINKS_SPACE + "Relationship")
        link.set(
            "Id", next(one for n in range(1, len(taken) + 2) if (one := f"rId{n}") not in taken)
        )
        link.set("Type", kinds + kind)
        link.set("Target", target)
        links.append(link)

    def _empty_links(self) -> etree._Element:
        from lxml import etree

        space = _LINKS_SPACE.strip("{}")
        return etree.fromstring(f'<Relationships xmlns="{space}"/>')


def _entry(name: str, like: zipfile.ZipInfo | None = None) -> zipfile.ZipInfo:
    """Return the entry of a part in the directory of the file."""
    made = zipfile.ZipInfo(name, like.date_time if like else (1980, 1, 1, 0, 0, 0))
    made.compress_type = like.compress_type if like else zipfile.ZIP_DEFLATED
    made.external_attr = like.external_attr if like else 0o600 << 16
    return made

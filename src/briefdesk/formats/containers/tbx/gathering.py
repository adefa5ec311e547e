"""What stands in an element of TBX: facts of ours and data categories of everybody.

In DCA style a category is the ``type`` of an element, in DCT style the name of an element that is
in another namespace than the root.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.tbx.facts import NOTE_PREFIX, Fact, fact
from briefdesk.formats.containers.tbx.vocabulary import GROUPS, SECTIONS, TERMS, XML_LANG
from briefdesk.formats.containers.xml import line_of
from briefdesk.formats.containers.xml_stream import XML_SPACE
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from briefdesk.formats.containers.term_report import TermReport

_SOURCE_FACTS = ("source", "definition_source")
_BAD_NOTE = phrase(
    "reports", "Line {line}, “{concept}”: the note “{value}” cannot be understood; it was kept."
)
_KEPT = phrase(
    "reports", "BriefDesk has no field “{subject}”: its {count} values were kept as further fields."
)
_MARKUP = phrase("reports", "Marks inside of texts ({subject}) were left out {count} times.")


class Item(NamedTuple):
    """A value of a data category; ``head`` is the element it is about, if it is in its group."""

    kind: str
    text: str
    element: etree._Element
    head: etree._Element | None


class Gathered:
    """What was found in one element: values of fields by facts of ours, and categories.

    ``many`` holds the values of fields that take several, ``extra`` what is kept beside the fields;
    ``sourced`` counts the facts that are sources.
    """

    __slots__ = ("extra", "fields", "items", "many", "sourced")

    def __init__(self) -> None:
        self.fields: dict[str, object] = {}
        self.many: dict[str, list[object]] = {}
        self.sourced = 0
        self.extra: list[tuple[str, str]] = []
        self.items: list[Item] = []


class Gatherer:
    """Gathers in one file."""

    def __init__(self, root: etree._Element, report: TermReport) -> None:
        """Take the namespace of the root for that of all structure."""
        self.names = _Names(str(root.tag))
        self.concept = ""
        self._report = report

    def text(self, element: etree._Element) -> str:
        """Return all text inside of an element; marks in it are left out, and reported."""
        if not len(element):
            return (element.text or "").strip(XML_SPACE)
        for inner in element.iterdescendants():
            name = self.names[str(inner.tag)][0] or str(inner.tag)
            self._report.repeated("markup", _MARKUP, name, line_of(inner), self.concept, name)
        return "".join(map(str, element.itertext())).strip(XML_SPACE)

    def gather(
        self,
        element: etree._Element,
        found: Gathered,
        facts: Mapping[str, Fact],
        head: etree._Element | None = None,
    ) -> None:
        """Add what an element, or each member of a group, says."""
        local, category = self.names[str(element.tag)]
        if local in GROUPS:
            self._group(element, found, facts)
            return
        text = self.text(element)
        if local == "note" and text.startswith(NOTE_PREFIX):
            self._fact(text, element, found, facts)
            return
        kind = element.get("type") or category
        target = element.get("target")
        if kind == "source" and head is not None and self.kind(head) != "source":
            kind = f"{self.kind(head)} source"
        if text or target:
            found.items.append(Item(kind, text, element, head))

    def stray(self, text: str | None, element: etree._Element, found: Gathered) -> None:
        """Add text that stands where none should, with the element that it is at."""
        if text and not text.isspace():
            found.items.append(Item("text", text.strip(XML_SPACE), element, None))

    def kind(self, element: etree._Element) -> str:
        """Return the data category of an element."""
        return element.get("type") or self.names[str(element.tag)][1]

    def keep(self, item: Item, found: Gathered) -> None:
        """Keep what no field takes, and report it; the language of its section goes with it."""
        lang = self._section_language(item.element)
        name = f"{lang} {item.kind}" if lang else item.kind
        value = " ".join(filter(None, (item.text, item.element.get("target"))))
        found.extra.append((name, value))
        self._report.repeated(
            "kept", _KEPT, name, partial(line_of, item.element), self.concept, value
        )

    def _section_language(self, element: etree._Element) -> str:
        for outer in element.iterancestors():
            local = self.names[str(outer.tag)][0]
            if local in SECTIONS:
                return language_of(outer)
            if local in TERMS:
                break
        return ""

    def _group(self, element: etree._Element, found: Gathered, facts: Mapping[str, Fact]) -> None:
        first, sourced = len(found.items), found.sourced
        head = None
        for child in element:
            self.gather(child, found, facts, head)
            head = child if head is None else head
        if found.sourced > sourced:
            # The source is there in full, as a fact of ours: what people read of it is no other.
            found.items[first:] = [i for i in found.items[first:] if not i.kind.endswith("source")]

    def _fact(
        self, note: str, element: etree._Element, found: Gathered, facts: Mapping[str, Fact]
    ) -> None:
        """Take a note of ours; one that cannot be understood is kept and reported."""
        key, value = fact(note) or ("", "")
        known = facts.get(key)
        try:
            understood = known.understood(value) if known is not None else None
        except (ValueError, RecursionError):
            understood = None
        if known is None or understood is None or (not known.many and known.field in found.fields):
            self._report.lost(
                "note", _BAD_NOTE, line=line_of(element), concept=self.concept, value=note
            )
            found.extra.append(("note", note))
        elif known.many:
            found.many.setdefault(known.field, []).append(understood)
        else:
            found.fields[known.field] = understood
        found.sourced += key in _SOURCE_FACTS and understood is not None


class _Names(dict[str, tuple[str, str]]):
    """For the name of an element: what it is in the structure, and its data category if it is one.

    An element of another namespace than the root's has no place in the structure.
    """

    def __init__(self, root: str) -> None:
        super().__init__()
        self._namespace = root.rpartition("}")[0]

    def __missing__(self, tag: str) -> tuple[str, str]:
        namespace, _, local = tag.rpartition("}")
        is_own = namespace in ("", self._namespace)
        self[tag] = (local if is_own else "", local)
        return self[tag]


def language_of(section: etree._Element) -> str:
    """Return the language that a section names, as it is spelled."""
    return (section.get(XML_LANG) or section.get("lang") or "").strip()

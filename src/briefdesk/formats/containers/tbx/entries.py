"""The lenient reading of one entry of TBX: a concept, or a report why it is none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from briefdesk.formats.containers.tbx.categories import (
    CONCEPT_CATEGORIES,
    TERM_CATEGORIES,
    Understood,
)
from briefdesk.formats.containers.tbx.facts import CONCEPT_FACTS, TERM_FACTS
from briefdesk.formats.containers.tbx.gathering import (
    Gathered,
    Gatherer,
    Item,
    language_of,
)
from briefdesk.formats.containers.tbx.vocabulary import RELATION_OF, SECTIONS, TERMS
from briefdesk.formats.containers.term_intake import Intake, one_line
from briefdesk.formats.containers.xml import line_of
from briefdesk.formats.containers.xml_stream import unread
from briefdesk.model.concept import AdminStatus, Concept, Relation, SourceRef, Term
from briefdesk.model.wire import changed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree


_OF_THE_CONCEPT = ("definition", "definition source")


class EntryReader:
    """Reads the entries of one file, one after the other."""

    def __init__(self, gatherer: Gatherer, intake: Intake) -> None:
        """Report through the intake of the file."""
        self._gatherer = gatherer
        self._intake = intake
        self._number = 0
        self._judged: set[str] = set()  # languages of the entry in which a term has a status

    def read(self, entry: etree._Element) -> Concept | None:
        """Return the concept of an entry, None where it has no term; all else is reported."""
        self._number += 1
        line = line_of(entry)
        concept = self._intake.concept_id(entry.get("id", ""), self._number, line)
        self._gatherer.concept = concept
        self._judged.clear()
        found = Gathered()
        terms: list[Term] = []
        for child in self._children(entry, found):
            if self._gatherer.names[str(child.tag)][0] in SECTIONS:
                self._section(child, found, terms, concept)
            else:
                self._gatherer.gather(child, found, CONCEPT_FACTS)
        if not terms:
            self._intake.without_terms(concept, line, _all_text(entry))
            return None
        return self._concept(concept, found, self._with_best(terms))

    def _section(
        self, section: etree._Element, found: Gathered, terms: list[Term], concept: str
    ) -> None:
        parents = []
        for child in self._children(section, found):
            if self._gatherer.names[str(child.tag)][0] in TERMS:
                parents.append(child)
            else:
                self._gatherer.gather(child, found, CONCEPT_FACTS)
        read = [self._term_parts(parent) for parent in parents]
        words = [text for text, _ in read]
        lang, extra = self._intake.language(language_of(section), words, concept, line_of(section))
        for parent, (text, parts) in zip(parents, read, strict=True):
            line = line_of(parent)
            if self._intake.refuses(text, concept, line, partial(_all_text, parent)):
                continue
            # Many programs write the definition of a concept at its first term.
            found.items += [item for item in parts.items if item.kind in _OF_THE_CONCEPT]
            parts.items = [item for item in parts.items if item.kind not in _OF_THE_CONCEPT]
            stem = f"{concept}.{lang}.{len(terms) + 1}"
            identifier = self._intake.term_id(parent.get("id", ""), concept, stem, line)
            parts.extra.extend(extra)
            terms.append(self._term((identifier, lang, text), parts, line))

    def _with_best(self, terms: list[Term]) -> tuple[Term, ...]:
        """Prefer the first term of each language in which no status says which is preferred."""
        seen = set(self._judged)
        made = []
        for term in terms:
            is_best = term.lang not in seen
            seen.add(term.lang)
            made.append(changed(term, status=AdminStatus.PREFERRED) if is_best else term)
        return tuple(made)

    def _term_parts(self, parent: etree._Element) -> tuple[str, Gathered]:
        """Return the text of a term, and what is said of it."""
        found = Gathered()
        text: str | None = None
        for child in self._children(parent, found):
            local = self._gatherer.names[str(child.tag)][0]
            if local == "term" and text is None:
                text = one_line(self._gatherer.text(child))
            else:
                self._gatherer.gather(child, found, TERM_FACTS)
        return text or "", found

    def _children(self, parent: etree._Element, found: Gathered) -> Iterator[etree._Element]:
        """Yield the members of an element, also of its termGrp; text between them is gathered."""
        if parent.text is not None:
            self._gatherer.stray(parent.text, parent, found)
        for child in parent:
            if self._gatherer.names[str(child.tag)][0] == "termGrp":
                yield from self._children(child, found)
            else:
                yield child
            if child.tail is not None:
                self._gatherer.stray(child.tail, child, found)

    def _concept(self, identifier: str, found: Gathered, terms: tuple[Term, ...]) -> Concept:
        left, defined = self._fill(found, CONCEPT_CATEGORIES)
        many = {name: found.many.get(name, []) for name in ("sources", "note", "relations")}
        noted = {one.target for one in many["relations"] if isinstance(one, Relation)}
        for item in left:
            target = item.element.get("target")
            if item.kind == "source":
                many["sources"].append(SourceRef("", item.text))
            elif item.kind == "note":
                many["note"].append(item.text)
            elif item.kind == "definition source" and item.head is defined.get("definition"):
                found.fields.setdefault("definition_source", SourceRef("", item.text))
            elif target and item.kind in RELATION_OF:
                if target not in noted:
                    kind = RELATION_OF[item.kind]
                    many["relations"].append(Relation(kind, target, item.text))
            else:
                self._gatherer.keep(item, found)
        return changed(
            Concept(id=identifier, domain="", terms=terms),
            **found.fields,
            sources=tuple(many["sources"]),
            note="\n".join(map(str, many["note"])),
            relations=tuple(many["relations"]),
            extra=(*found.many.get("extra", ()), *found.extra),
        )

    def _term(self, head: tuple[str, str, str], found: Gathered, line: int) -> Term:
        says_status = any(
            TERM_CATEGORIES[item.kind][0] == "status"  # also one that we do not know
            for item in found.items
            if item.kind in TERM_CATEGORIES
        )
        for item in self._fill(found, TERM_CATEGORIES)[0]:
            self._gatherer.keep(item, found)
        if says_status or found.fields.keys() & {"status", "forbidden"}:
            self._judged.add(head[1])
        extra = (*found.many.get("extra", ()), *found.extra)
        bare = Term(*head, status=AdminStatus.ADMITTED, type="", part_of_speech="")
        made = changed(bare, **found.fields, extra=extra)
        return self._intake.deprecated(made, self._gatherer.concept, line)

    @staticmethod
    def _fill(
        found: Gathered, categories: Mapping[str, tuple[str, Understood]]
    ) -> tuple[list[Item], dict[str, etree._Element]]:
        """Fill fields with the first value of each category that they can hold.

        Returns what is left, and for each field the element that filled it.
        """
        left: list[Item] = []
        filled: dict[str, etree._Element] = {}
        for item in found.items:
            known = categories.get(item.kind)
            value = known[1](item.text) if known is not None else None
            if known is None or value is None or known[0] in found.fields:
                left.append(item)
            else:
                found.fields[known[0]] = value
                filled[known[0]] = item.element
        return left, filled


def _all_text(element: etree._Element) -> str:
    """Return what an element says, the parts divided by blanks."""
    return " ".join(text for _, text in unread(element))

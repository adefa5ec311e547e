"""Concepts while the rows that speak of them are read, and the ids that they get."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from briefdesk.formats.termbase.sheet import cells
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    ReadingSource,
    SourceRef,
    Term,
)
from briefdesk.model.exchange import Role
from briefdesk.text.ids import FreeIds

_NAME = re.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,60}")
_OURS = re.compile("c-[A-Za-z0-9_.-]{1,80}")


@dataclass
class TermDraft:
    """A term while its row is read."""

    lang: str
    text: str
    status: AdminStatus
    forbidden: bool
    has_status: bool = False
    reading: str = ""
    term_type: str = ""
    part_of_speech: str = ""
    usage: str = ""
    context: str = ""
    replacement: str = ""
    source: SourceRef | None = None
    extra: list[tuple[str, str]] = field(default_factory=list)

    def take(self, role: Role, value: str) -> bool:
        """Take what a cell says; False where it means nothing or something else was said before."""
        if role is Role.STATUS:
            status = cells.term_status(value)
            if status is None or self.has_status:
                return status is not None and status == (self.status, self.forbidden)
            (self.status, self.forbidden), self.has_status = status, True
            return True
        if role is Role.TERM_SOURCE:
            return self._take_once("source", cells.source(value))
        if role is Role.READING:
            return self._take_once("reading", cells.reading(value, self.lang))
        known = _KNOWN.get(role)
        found = known(value) if known else value
        return found is not None and self._take_once(str(role), found)

    def _take_once(self, name: str, value: object) -> bool:
        before = getattr(self, name)
        if not before:
            setattr(self, name, value)
        return not before or before == value


_KNOWN: Mapping[Role, Callable[[str], str | None]] = {
    Role.TERM_TYPE: cells.term_type,
    Role.PART_OF_SPEECH: cells.part_of_speech,
}


@dataclass
class ConceptDraft:
    """A concept while its rows are read; ``number`` is the first of them."""

    number: int
    id: str = ""
    domain: str = ""
    definition: str = ""
    status: ConceptStatus | None = None
    notes: list[str] = field(default_factory=list)
    sources: list[SourceRef] = field(default_factory=list)
    terms: list[TermDraft] = field(default_factory=list)
    extra: list[tuple[str, str]] = field(default_factory=list)

    def term(self, lang: str, text: str) -> TermDraft | None:
        """Return the term with this text, if there is one."""
        return next((one for one in self.terms if (one.lang, one.text) == (lang, text)), None)

    def add_note(self, text: str) -> None:
        """Keep a note, once."""
        if text not in self.notes:
            self.notes.append(text)

    def take(self, role: Role, header: str, text: str) -> bool:
        """Take what a cell says; False for an unknown value.

        A second domain or definition becomes a field of its own under the name of its column.
        """
        if role is Role.CONCEPT_STATUS:
            status = cells.concept_status(text)
            self.status = self.status or status
            return status is not None and status is self.status
        if role is Role.CONCEPT_SOURCE:
            source = cells.source(text)
            if source not in self.sources:
                self.sources.append(source)
            return True
        name = {Role.CONCEPT: "id", Role.DOMAIN: "domain", Role.DEFINITION: "definition"}[role]
        before = getattr(self, name)
        if not before:
            setattr(self, name, text)
        elif before != text and (header, text) not in self.extra:
            self.extra.append((header, text))
        return True


def concepts_of(drafts: Iterable[ConceptDraft]) -> tuple[Concept, ...]:
    """Return the concepts with ids of their own, the same whenever the same file is read.

    The id comes from the id in the file, or from the first term where that is missing or a mere
    number: numbers are the same in many files.
    """
    free = FreeIds()
    return tuple(_concept(draft, free.give(_id_of(draft))) for draft in drafts)


def _id_of(draft: ConceptDraft) -> str:
    """Return an id that is a valid XML id."""
    if _OURS.fullmatch(draft.id):
        return draft.id
    if _NAME.fullmatch(draft.id) and not draft.id.isdigit():
        return f"c-{draft.id}"
    from hashlib import sha256

    first = draft.terms[0]
    spoken = f"{draft.id}\0{first.lang}\0{first.text}"
    return f"c-{sha256(spoken.encode('utf-8', 'replace')).hexdigest()[:12]}"


def _concept(draft: ConceptDraft, name: str) -> Concept:
    """Return the concept of a draft; of several terms that are equally good the first is best."""
    terms: list[Term] = []
    best: set[str] = set()
    for number, one in enumerate(draft.terms, 1):
        status = one.status
        if not one.has_status and status is AdminStatus.PREFERRED and one.lang in best:
            status = AdminStatus.ADMITTED
        if status is AdminStatus.PREFERRED:
            best.add(one.lang)
        terms.append(
            Term(
                id=f"t{name.removeprefix('c')}-{number}",
                lang=one.lang,
                text=one.text,
                status=status,
                type=one.term_type or "full",
                part_of_speech=one.part_of_speech or "noun",
                reading=one.reading,
                reading_source=ReadingSource.HUMAN if one.reading else ReadingSource.AUTO,
                forbidden=one.forbidden,
                replacement=one.replacement,
                usage=one.usage,
                source=one.source,
                context=one.context,
                extra=tuple(one.extra),
            )
        )
    says_id = draft.id in ("", name, name.removeprefix("c-"))
    return Concept(
        id=name,
        domain=draft.domain,
        terms=tuple(terms),
        definition=draft.definition,
        sources=tuple(draft.sources),
        note="\n".join(draft.notes),
        status=draft.status or ConceptStatus.DRAFT,
        extra=(*(() if says_id else (("id", draft.id),)), *draft.extra),
    )

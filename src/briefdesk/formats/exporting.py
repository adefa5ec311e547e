"""Term bases into the files of a format: what counts of each, and what was asked for."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefdesk.errors import UnknownFormatError
from briefdesk.formats import termbase
from briefdesk.formats.containers.file_names import untaken
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import AS_GUESSED, ExportedFile
from briefdesk.model.export import ExportRequest, without_concepts
from briefdesk.model.progress import Progress, part_of
from briefdesk.model.wire import changed, from_json
from briefdesk.phrases import phrase
from briefdesk.text import edition
from briefdesk.text.ids import FreeIds

_KEPT_AS = "tbx-linguist"
_STEP = 200  # concepts between two reports of progress


def export(asked: ExportRequest, progress: Progress) -> tuple[int, tuple[ExportedFile, ...], str]:
    """Write term bases in a format: how many concepts, the files, the ending of a single one.

    A concept counts in the first term base that has its id. Several term bases become one, but in
    the format in which BriefDesk keeps those that it comes with; a file whose name is taken gets a
    number. Raises ``UnknownFormatError``, and what reading and the writer raise.
    """
    chosen = termbase.writer(asked.format)
    if chosen is None:
        raise UnknownFormatError(
            phrase("errors", "There is no format “{format}” to write."), format=asked.format
        )
    found = list(_effective(asked, progress))
    if len(found) > 1 and chosen.name != _KEPT_AS:
        found = [_as_one(found)]
    files: list[ExportedFile] = []
    taken: set[str] = set()
    for number, one in enumerate(found):
        made = chosen.write(one, asked.layout, part_of(progress, number, len(found)))
        files.extend(file._replace(name=untaken(file.name, taken)) for file in made)
    return sum(len(one.concepts) for one in found), tuple(files), chosen.suffix


def _effective(asked: ExportRequest, progress: Progress) -> Iterator[TermBase]:
    """Yield the term bases, each with those of its concepts that count and are asked for."""
    known: set[str] = set()
    for info, path, edits in asked.snapshot.termbases:
        removed = {edit.concept for edit in edits if not edit.body}
        bodies = edition.current(path, edits)
        concepts = _chosen((from_json(body, Concept) for body in bodies), asked, known, progress)
        known |= removed
        yield changed(without_concepts(info), concepts=concepts)
    for name in asked.snapshot.files:
        file = Path(name)
        found = termbase.read(file.read_bytes(), file.name, AS_GUESSED, progress).termbase
        yield changed(found, concepts=_chosen(found.concepts, asked, known, progress))


def _chosen(
    concepts: Iterable[Concept], asked: ExportRequest, known: set[str], progress: Progress
) -> tuple[Concept, ...]:
    """Return what is exported of concepts whose ids are not yet known; then they are.

    They are in the order of their ids: what is brought in and exported again is the same file.
    """
    found = []
    for number, concept in enumerate(concepts):
        if number % _STEP == 0:
            progress(0, 0)
        if concept.id not in known:
            known.add(concept.id)
            kept = asked.filter.of(concept)
            if kept is not None:
                found.append(kept)
    return tuple(sorted(found, key=_id))


def _as_one(termbases: Sequence[TermBase]) -> TermBase:
    """Return all concepts in one term base; a term whose id is taken gets another."""
    found = sorted((c for one in termbases for c in one.concepts), key=_id)
    free = FreeIds(concept.id for concept in found)
    concepts = []
    for concept in found:
        ids = {term.id: free.give(term.id) for term in concept.terms}
        terms = tuple(
            changed(term, id=ids[term.id], variant_of=ids.get(term.variant_of, term.variant_of))
            for term in concept.terms
        )
        concepts.append(changed(concept, terms=terms))
    return TermBase(
        name="glossary",
        title="; ".join(one.title for one in termbases),
        version="",
        provenance="\n".join(dict.fromkeys(one.provenance for one in termbases)),
        concepts=tuple(concepts),
        blockers=tuple(dict.fromkeys(word for one in termbases for word in one.blockers)),
    )


def _id(concept: Concept) -> str:
    return concept.id

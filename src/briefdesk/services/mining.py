"""Propose terms that a briefing uses and no term base has, and make entries of them."""

from collections.abc import Sequence

from briefdesk.model.candidate import Candidate
from briefdesk.model.concept import AdminStatus, Concept, Confidence, Term
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.model.wire import changed
from briefdesk.services.concepts import new_term_id
from briefdesk.services.entries import EntryIndex
from briefdesk.text.mining import mine
from briefdesk.text.mining.drafting import drafted
from briefdesk.text.sentences import sentences

_LONGEST = 300  # code points of a sentence that is kept as context


def candidates(
    document: ImportedDocument,
    recognitions: Sequence[Recognition],
    index: EntryIndex,
    progress: Progress = unheard,
) -> tuple[Candidate, ...]:
    """Return what may be a term: by evidence, then the best first.

    ``recognitions`` are those of the document. 500,000 characters take some five seconds; needs no
    desk. Raises what ``progress`` raises.
    """
    return mine(document, recognitions, index.spellings.meaning, progress)


def noted(
    candidate: Candidate, concept_id: str, document: ImportedDocument, domain: str = ""
) -> Concept:
    """Return the entry that a candidate would become, with the sentence in which it first stands.

    A person checks it; readings are left to be proposed and confirmed.
    """
    return drafted(candidate, concept_id, domain, _sentence(document, candidate))


def extended(candidate: Candidate, concept: Concept) -> Concept:
    """Return a known concept with the names that a candidate gives it, admitted and unsure.

    Names that it has already are not added.
    """
    known = {(term.lang, term.text) for term in concept.terms}
    names = (
        Term(
            new_term_id(),
            name.lang,
            name.text,
            AdminStatus.ADMITTED,
            type=name.type,
            confidence=Confidence.UNSURE,
        )
        for name in candidate.terms[1:]
        if (name.lang, name.text) not in known
    )
    return changed(concept, terms=(*concept.terms, *names))


def _sentence(document: ImportedDocument, candidate: Candidate) -> str:
    """Return the sentence of the first place, empty if it is too long to be one."""
    first = candidate.spans[0]
    block = next(one for one in document.blocks if first.start < one.end)
    text = document.text[block.start : block.end]
    at = first.start - block.start
    found = next((one for one in sentences(text) if at < one.end), None)
    sentence = text[found.start : found.end].strip() if found is not None else ""
    return sentence if len(sentence) <= _LONGEST else ""

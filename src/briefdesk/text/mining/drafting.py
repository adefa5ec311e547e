"""The entry that a candidate would become."""

from briefdesk.model.candidate import Candidate
from briefdesk.model.concept import AdminStatus, Concept, Confidence, Term


def drafted(candidate: Candidate, concept_id: str, domain: str = "", context: str = "") -> Concept:
    """Return a draft with the names of a candidate; nothing in it was checked, so it is unsure.

    The first name of each language is preferred, the others are admitted. ``context`` is where the
    text uses the first name. Readings are left to be proposed.
    """
    seen: dict[str, int] = {}
    terms = []
    for name in candidate.terms:
        number = seen[name.lang] = seen.get(name.lang, 0) + 1
        terms.append(
            Term(
                id=f"t-{concept_id.removeprefix('c-')}-{name.lang.lower()}-{number}",
                lang=name.lang,
                text=name.text,
                status=AdminStatus.PREFERRED if number == 1 else AdminStatus.ADMITTED,
                type=name.type,
                confidence=Confidence.UNSURE,
                context=context if name is candidate.terms[0] else "",
            )
        )
    return Concept(
        id=concept_id,
        domain=domain,
        terms=tuple(terms),
        kind=candidate.kind,
        confidence=Confidence.UNSURE,
    )

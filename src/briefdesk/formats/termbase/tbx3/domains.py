"""The files of a term base: one for each domain, so that a change is found where its field is."""

from collections import defaultdict

from briefdesk.formats.containers.file_names import file_name, untaken
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.wire import changed

_SUFFIX = ".tbx"


def by_domain(termbase: TermBase) -> dict[str, TermBase]:
    """Return the parts of a term base by the names of their files, in the order of these.

    There is one part only, called like the term base, if its concepts have one domain; else the
    concepts of each have a file NAME-DOMAIN.tbx, and those without any NAME.tbx.
    """
    domains: dict[str, list[Concept]] = defaultdict(list)
    for concept in termbase.concepts:
        domains[concept.domain].append(concept)
    if len(domains) <= 1:
        return {file_name(termbase.name, _SUFFIX): termbase}
    parts: dict[str, TermBase] = {}
    taken: set[str] = set()
    for domain in sorted(domains):
        stem = f"{termbase.name}-{domain}" if domain else termbase.name
        parts[untaken(file_name(stem, _SUFFIX), taken)] = changed(
            termbase, concepts=tuple(domains[domain])
        )
    return parts

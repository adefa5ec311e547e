"""What of which term bases leaves, and as what."""

from typing import NamedTuple

from msgspec import Struct

from briefdesk.model.concept import Concept, ConceptStatus, TermBase
from briefdesk.model.exchange import SheetLayout
from briefdesk.model.layer import Edit
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed

_OURS = "Made with BriefDesk."  # files have to name a provenance


class Snapshot(Struct, frozen=True):
    """Term bases as they are now, those that count first in front.

    Each with the path of its edition, or an empty one, and what was edited since. ``files`` are
    paths of term bases that come with BriefDesk and count last. ``followed`` are the files that
    linked term bases of the library follow, which nothing may be written over.
    """

    termbases: tuple[tuple[TermBaseInfo, str, tuple[Edit, ...]], ...] = ()
    files: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()


class ExportFilter(Struct, frozen=True, omit_defaults=True):
    """What is exported of a term base; what is empty takes everything.

    ``languages`` are tags; one without a script or region (``zh``) takes all that begin with it.
    """

    domains: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    approved_only: bool = False

    def of(self, concept: Concept) -> Concept | None:
        """Return what of a concept is exported, None if nothing is."""
        if self.domains and concept.domain not in self.domains:
            return None
        if self.approved_only and concept.status is not ConceptStatus.APPROVED:
            return None
        if not self.languages:
            return concept
        terms = tuple(term for term in concept.terms if self._has(term.lang))
        return changed(concept, terms=terms) if terms else None

    def _has(self, lang: str) -> bool:
        return any(lang == one or lang.startswith(f"{one}-") for one in self.languages)


class ExportRequest(Struct, frozen=True):
    """What the worker is asked: which term bases, in which format, what of them."""

    snapshot: Snapshot
    format: str
    filter: ExportFilter
    layout: SheetLayout | None = None


class ExportHead(Struct, frozen=True):
    """What the worker's answer begins with: names and sizes of the files, which follow."""

    files: tuple[tuple[str, int], ...]
    concepts: int
    suffix: str = ""


class Exported(NamedTuple):
    """The files that an export wrote, and how many concepts are in them."""

    files: tuple[str, ...]
    concepts: int


def without_concepts(info: TermBaseInfo) -> TermBase:
    """Return a term base of the library as a file describes it, yet without concepts."""
    provenance = info.provenance or _OURS
    return TermBase(info.name, info.title or info.name, info.version, provenance, (), info.blockers)
